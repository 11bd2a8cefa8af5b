"""Approved templates: what may still be sent when the reply window is closed."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from django.contrib.auth.decorators import login_required
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, render
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_POST

from samenspraak.conversations.answering import Empty
from samenspraak.conversations.filling_in import send_template, templates_for
from samenspraak.conversations.looking import guard_of
from samenspraak.conversations.models import Conversation
from samenspraak.desk.fragments import answered, partial, piece
from samenspraak.desk.frame import employee_of
from samenspraak.desk.thread.checking import digest, stops
from samenspraak.desk.thread.dialogs import refused, sent
from samenspraak.desk.thread.loading import answerable_or_404
from samenspraak.desk.thread.refusals import refusal_text
from samenspraak.domain.ids import id_in
from samenspraak.domain.policy import Flow
from samenspraak.domain.templates import GAP, filled_in, names_of, split, surroundings_of, variables_of
from samenspraak.organisation.models import LineTemplate
from samenspraak.privacy.clearing import Stopped

MOST = 50


@dataclass(frozen=True, slots=True)
class Field:
    """Where somebody fills in a value; `label` are the words around its place, or the template's own name for it."""

    name: str
    label: str


@dataclass(frozen=True, slots=True)
class Piece:
    """A piece of a template's text, and what stands behind it: a value, or a `gap` that is still to be filled."""

    text: str
    value: str = ""
    gap: str = ""


@dataclass(frozen=True, slots=True)
class Choice:
    """A template to choose, with the values it asks for."""

    id: int
    name: str
    pieces: tuple[Piece, ...]
    fields: tuple[Field, ...]


@login_required
@require_http_methods(["GET", "POST"])
def templates(request: HttpRequest, number: int) -> HttpResponse:
    """The choice in a dialog; posting it sends the chosen one."""
    found = answerable_or_404(employee_of(request), number)
    if request.method == "POST":
        return _sent(request, found)
    choices = tuple(
        _choice(template) for template in templates_for(found).order_by("name", "language")[:MOST]
    )
    choice = {
        "url": reverse("templates", args=[number]),
        "preview_url": reverse("template_preview", args=[number]),
        "templates": choices,
    }
    return render(request, "desk/thread/_templates.html", {"choice": choice})


@login_required
@require_POST
def preview(request: HttpRequest, number: int) -> HttpResponse:
    """The text of the chosen template with the values so far, and what the guard would stop; nothing is kept."""
    found = answerable_or_404(employee_of(request), number)
    template = _chosen(request, found)
    pieces = _pieces(template.body, values := _values(request, template))
    shown = piece("desk/thread/_template_text.html", {"pieces": pieces})
    guard = guard_of(found.municipality, found.line.channel, Flow.OUT)
    remarks = stops((filled_in(template.body, values), *values), guard)
    known = digest(remarks)
    if request.POST.get("known", "") == known:
        return HttpResponse(shown)
    drawn = piece("desk/thread/_warnings.html", {"warnings": remarks, "known": known})
    return answered(shown, partial("#dialoog-nakijken", drawn, swap="innerHTML"))


def _sent(request: HttpRequest, found: Conversation) -> HttpResponse:
    employee = employee_of(request)
    template = _chosen(request, found)
    values = _values(request, template)
    try:
        message = send_template(found, employee, template, values, timezone.now())
    except Empty:
        return refused(_("Fill in every value of the template."))
    except Stopped as refusal:
        return refused(refusal_text(refusal))
    return sent(found, employee, message)


def _chosen(request: HttpRequest, found: Conversation) -> LineTemplate:
    return get_object_or_404(templates_for(found), pk=id_in(request.POST.get("template", "")) or 0)


def _values(request: HttpRequest, template: LineTemplate) -> list[str]:
    """In the order of the template's variables; empty for what was not filled in."""
    return [request.POST.get(field.name, "") for field in _fields(template)]


def _choice(template: LineTemplate) -> Choice:
    name = template.name.replace("_", " ").capitalize()
    return Choice(template.pk, name, _pieces(template.body), _fields(template))


def _fields(template: LineTemplate) -> tuple[Field, ...]:
    names = [f"value-{template.pk}-{place}" for place, _name in enumerate(variables_of(template.body), 1)]
    return tuple(Field(name, label) for name, label in zip(names, _labels(template.body), strict=True))


def _labels(body: str) -> list[str]:
    """A number where words would say nothing, or the same as another's."""
    named = [name.replace("_", " ").strip().capitalize() for name in names_of(body)]
    labels = named or list(surroundings_of(body))
    often = Counter(labels)
    return [
        label if label and often[label] == 1 else _("Value %(number)s") % {"number": place}
        for place, label in enumerate(labels, 1)
    ]


def _pieces(body: str, values: Sequence[str] = ()) -> tuple[Piece, ...]:
    filled = dict(zip(variables_of(body), values, strict=False))
    return tuple(
        Piece(text, filled.get(name, "").strip(), _gap(name) if name else "") for text, name in split(body)
    )


def _gap(name: str) -> str:
    return f"[{GAP if name.isdecimal() else name.replace('_', ' ')}]"
