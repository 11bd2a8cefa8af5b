"""The frame around every page for residents: whose page it is, where help is, and that nothing of it stays behind."""

from collections.abc import Mapping
from dataclasses import dataclass

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils.translation import gettext as _

from samenspraak.organisation.models import Form, Municipality


@dataclass(frozen=True, slots=True)
class Frame:
    """What stands on every page. Both are empty when a link is of nobody: then a guess learns nothing."""

    municipality: str = ""
    phone: str = ""


def page(
    request: HttpRequest,
    template: str,
    context: Mapping[str, object],
    municipality: Municipality | None,
    *,
    status: int = 200,
) -> HttpResponse:
    """A page that no browser or search engine keeps, and that tells no other site where it was."""
    return kept_nowhere(render(request, template, {**context, "frame": _frame(municipality)}, status=status))


def kept_nowhere(answer: HttpResponse) -> HttpResponse:
    """The same answer, not to be kept, found or told on."""
    answer["Cache-Control"] = "no-store"
    answer["Referrer-Policy"] = "no-referrer"
    answer["X-Robots-Tag"] = "noindex, nofollow"
    return answer


def gone(request: HttpRequest) -> HttpResponse:
    """The one answer to a link that is used, expired, mistyped or guessed: which of them, it does not say."""
    return page(request, "residentapp/gone.html", {}, None, status=404)


def slow_down(request: HttpRequest) -> HttpResponse:
    """Too many tries from here; the reader can do something else meanwhile."""
    return page(request, "residentapp/slow_down.html", {}, None, status=429)


def in_form(form: str, *, je: str, u: str) -> str:
    """The sentence in the form of address of this resident."""
    return je if form == Form.JE else u


def _frame(municipality: Municipality | None) -> Frame:
    if municipality is None:
        return Frame()
    return Frame(_("Municipality of %(name)s") % {"name": municipality.name}, municipality.phone)
