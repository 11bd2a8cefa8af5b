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


def provider_address(municipality: str) -> str:
    """Where the identity provider of the municipality with this slug sends employees back to."""
    return settings.PUBLIC_URL.rstrip("/") + reverse("from_provider", args=[municipality])


def directory_address() -> str:
    """Where the directory of a municipality brings its news: above the list of users."""
    return settings.PUBLIC_URL.rstrip("/") + reverse("scim_users").removesuffix("/Users")


def sign_in_address() -> str:
    """Where everybody signs in."""
    return settings.PUBLIC_URL.rstrip("/") + reverse("sign_in")


def leaving_address(municipality: str) -> str:
    """Where employees of it leave for their identity provider."""
    return settings.PUBLIC_URL.rstrip("/") + reverse("to_provider", args=[municipality])
