"""Remembers in a cookie what holds before somebody signs in: their language, and by whose provider they came in."""

from django.http import HttpRequest, HttpResponse

from samenspraak.organisation.identity_providers import provider_called
from samenspraak.organisation.models import IdentityProvider

YEAR_SECONDS = 365 * 24 * 3600
MUNICIPALITY = "gemeente"


def keep_cookie(request: HttpRequest, answer: HttpResponse, name: str, value: str) -> None:
    """For a year, for us alone."""
    answer.set_cookie(
        name, value, max_age=YEAR_SECONDS, secure=request.is_secure(), httponly=True, samesite="Lax"
    )


def remember(request: HttpRequest, answer: HttpResponse, municipality: str) -> None:
    """Somebody of it came in by its provider in this browser."""
    keep_cookie(request, answer, MUNICIPALITY, municipality)


def remembered(request: HttpRequest) -> IdentityProvider | None:
    """The provider by which somebody came in before in this browser, as long as it is there."""
    municipality = request.COOKIES.get(MUNICIPALITY, "")
    return provider_called(municipality) if municipality else None
