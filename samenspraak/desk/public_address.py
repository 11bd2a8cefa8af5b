"""Addresses of pages as they are given to people: residents in messages, colleagues in an invitation."""

from urllib.parse import unquote

from django.conf import settings
from django.urls import reverse


def public_address(page: str, token: str) -> str:
    """Where a resident opens the page with this name, by this token."""
    return settings.PUBLIC_URL.rstrip("/") + unquote(reverse(page, args=[token]))


def invitation_address(number: int, token: str) -> str:
    """Where the employee with this id chooses a password."""
    return settings.PUBLIC_URL.rstrip("/") + reverse("choose_password", args=[number, token])
