"""Addresses of pages as they are given to people: residents in messages, colleagues in an invitation, networks."""

from urllib.parse import unquote

from django.conf import settings
from django.urls import reverse


def public_address(page: str, token: str) -> str:
    """Where a resident opens the page with this name, by this token."""
    return settings.PUBLIC_URL.rstrip("/") + unquote(reverse(page, args=[token]))


def letterbox_address(channel: str, slug: str) -> str:
    """Where a network brings letters."""
    return settings.PUBLIC_URL.rstrip("/") + reverse("letterbox", args=[channel, slug])


def invitation_address(number: int, token: str) -> str:
    """Where the employee with this id chooses a password."""
    return settings.PUBLIC_URL.rstrip("/") + reverse("choose_password", args=[number, token])
