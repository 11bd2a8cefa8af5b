"""Approved templates: what may still be sent when the reply window is closed."""

import re
from dataclasses import dataclass

from django.contrib.auth.decorators import login_required
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, render
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods

from samenspraak.conversations.answering import Empty, send_template
from samenspraak.conversations.models import Conversation
from samenspraak.desk.fragments import LOG_SWAP, answered, partial, piece
from samenspraak.desk.frame import employee_of
from samenspraak.desk.thread.changes import around
from samenspraak.desk.thread.drawing import entry
from samenspraak.desk.thread.loading import answerable_or_404
from samenspraak.desk.thread.refusals import refusal_text
from samenspraak.organisation.models import LineTemplate
from samenspraak.privacy.clearing import Stopped

APPROVED = "APPROVED"


@dataclass(frozen=True, slots=True)
class Choice:
    """A template to choose; `variables` are the numbers of the values it asks for."""

    id: int
    name: str
    text: str
    variables: tuple[int, ...]


@login_required
@require_http_methods(["GET", "POST"])
def templates(request: HttpRequest, number: int) -> HttpResponse:
    """The choice in a dialog; posting it sends the chosen one."""
    found = answerable_or_404(employee_of(request), number)
    if request.method == "POST":
        return _sent(request, found)
    choices = tuple(_choice(template) for template in _approved(found))
    choice = {"url": reverse("templates", args=[number]), "templates": choices}
    return render(request, "desk/thread/_templates.html", {"choice": choice})


def _sent(request: HttpRequest, found: Conversation) -> HttpResponse:
    employee = employee_of(request)
    chosen = request.POST.get("template", "")
    template = get_object_or_404(
        found.line.templates.filter(status=APPROVED), pk=int(chosen) if chosen.isdigit() else 0
    )
    values = [
        request.POST.get(f"value-{template.pk}-{place + 1}", "") for place in range(template.variable_count)
    ]
    try:
        message = send_template(found, employee, template, values, timezone.now())
    except Empty:
        return _refused(_("Fill in every value of the template."))
    except Stopped as refusal:
        return _refused(refusal_text(refusal))
    drawn = entry(message)
    return answered(
        partial(f"#log-{found.pk}", piece(drawn.template, {"entry": drawn}), swap=LOG_SWAP),
        *around(found, employee),
    )


def _refused(sentence: str) -> HttpResponse:
    """The sentence in the dialog itself, which lies over everything else."""
    return answered(partial("#sjabloon-fout", sentence, swap="textContent"), status=422)


def _approved(found: Conversation) -> list[LineTemplate]:
    return list(found.line.templates.filter(status=APPROVED).order_by("name", "language")[:50])


def _choice(template: LineTemplate) -> Choice:
    name = template.name.replace("_", " ").capitalize()
    text = re.sub(r"\{\{(\w+)\}\}", r"[\1]", template.body)
    return Choice(template.pk, name, text, tuple(range(1, template.variable_count + 1)))
