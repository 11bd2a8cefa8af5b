"""Addresses of pages for residents, as they stand in messages."""

from urllib.parse import unquote

from django.conf import settings
from django.urls import reverse


def public_address(page: str, token: str) -> str:
    """Where a resident opens the page with this name, by this token."""
    return settings.PUBLIC_URL.rstrip("/") + unquote(reverse(page, args=[token]))
