"""The dialog that asks why somebody wants to see what is masked."""

from dataclasses import dataclass

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

from samenspraak.conversations.revealing import Why

REASONS: dict[Why, Promise] = {
    Why.ANSWER: _("I need it to answer this question"),
    Why.CHECK: _("I check whether the masking is right"),
    Why.REQUEST: _("The resident asked for it, or a privacy request runs"),
}


@dataclass(frozen=True, slots=True)
class Reveal:
    """Where the answer goes: `url` is posted, its answer put at `target`."""

    title: str
    url: str
    target: str
    swap: str


@dataclass(frozen=True, slots=True)
class Reason:
    """One reason to choose."""

    value: str
    label: str


def reveal_dialog(request: HttpRequest, reveal: Reveal) -> HttpResponse:
    """The dialog's content."""
    reasons = tuple(Reason(why.value, str(label)) for why, label in REASONS.items())
    return render(request, "desk/resident/_reveal.html", {"reveal": reveal, "reasons": reasons})
