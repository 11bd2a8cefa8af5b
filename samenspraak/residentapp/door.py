"""The door of every page behind a link: counts tries, finds what the link is of, and tells a guess nothing."""

from collections.abc import Callable
from datetime import datetime
from functools import wraps

from django.conf import settings
from django.http import HttpRequest, HttpResponse
from django.utils import timezone
from django.views.decorators.csrf import csrf_exempt

from samenspraak.referrals.trying import may_be_wrong, may_try
from samenspraak.residentapp.page import gone, slow_down

type Find[Found] = Callable[[str, datetime], Found | None]
"""Finds what a token is of and can be used now; None for every other."""
type Shown[Found] = Callable[[HttpRequest, Found, str], HttpResponse]
"""The page of what was found; the token is for addresses on it."""
type Page = Callable[[HttpRequest, str], HttpResponse]


def behind_link[Found](find: Find[Found]) -> Callable[[Shown[Found]], Page]:
    """Makes a page that only a good link opens: 404 for every other, 429 after too many tries."""

    def with_door(shown: Shown[Found]) -> Page:
        @csrf_exempt  # without a session there is nothing to ride on: the address itself is the secret
        @wraps(shown)
        def opened(request: HttpRequest, token: str) -> HttpResponse:
            now = timezone.now()
            if not may_try(network_address(request), now):
                return slow_down(request)
            found = find(token, now)
            if found is None:
                return gone(request) if may_be_wrong(now) else slow_down(request)
            return shown(request, found, token)

        return opened

    return with_door


def network_address(request: HttpRequest) -> str:
    """Where a request comes from; behind our own proxy what that wrote last, which nobody can make up."""
    forwarded = request.headers.get("X-Forwarded-For", "") if settings.SECURE_PROXY_SSL_HEADER else ""
    return forwarded.rpartition(",")[2].strip() or request.META.get("REMOTE_ADDR", "")
