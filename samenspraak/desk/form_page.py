"""A page of the office with one form: what is made or changed, below the page that it belongs to."""

from typing import NamedTuple

from django import forms
from django.http import HttpRequest, HttpResponse

from samenspraak.desk.frame import page
from samenspraak.desk.history import Past


class Back(NamedTuple):
    """The page above it: the name of its address, and what it is called."""

    door: str
    name: str


def form_page(
    request: HttpRequest,
    form: forms.Form,
    heading: str,
    back: Back,
    history: tuple[Past, ...] | None = None,
) -> HttpResponse:
    """Empty, as it is, or as it was sent and refused. What is new has no `history`."""
    context = {"form": form, "heading": heading, "back": back, "history": history}
    return page(request, "desk/form_page.html", context, status=422 if form.is_bound else 200)
