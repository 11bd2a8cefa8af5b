"""Choosing a canned answer in a conversation: the dialog that searches while one types, and counting the use."""

from dataclasses import dataclass

from django.contrib.auth.decorators import login_required
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, render
from django.urls import reverse
from django.utils import timezone
from django.views.decorators.http import require_GET, require_POST

from samenspraak.conversations.models import Conversation
from samenspraak.desk.fragments import wants_piece
from samenspraak.desk.frame import employee_of
from samenspraak.desk.thread.heading import form_of
from samenspraak.desk.thread.loading import answerable_or_404
from samenspraak.domain.tone import Form, name_called, partly_filled
from samenspraak.organisation.canned_answers import found, usable_by
from samenspraak.organisation.kept_words import count_use
from samenspraak.organisation.models import CannedAnswer, Employee

FORMS: tuple[Form, Form] = ("je", "u")


@dataclass(frozen=True, slots=True)
class Choice:
    """One to choose: `text` is what comes in the answer, in the form of address of the composer.

    `je` and `u` let the composer change it when that form is changed.
    """

    word: str
    title: str
    text: str
    je: str
    u: str
    url: str


@login_required
@require_GET
def canned(request: HttpRequest, number: int) -> HttpResponse:
    """The dialog; to its search field (`zoek`) the choices alone. `address_as` is the form in the composer."""
    employee = employee_of(request)
    conversation = answerable_or_404(employee, number)
    form: Form = "je" if request.GET.get("address_as") == "je" else "u"
    if request.GET.get("address_as") not in ("je", "u"):
        form = "je" if form_of(conversation) == "je" else "u"
    choices = [
        _choice(answer, conversation, employee, form)
        for answer in found(employee, request.GET.get("zoek", ""))
    ]
    context = {"url": reverse("canned", args=[number]), "choices": choices, "form": form}
    if wants_piece(request, "snel-lijst"):
        return render(request, "desk/canned/_choices.html", context)
    return render(request, "desk/canned/_choose.html", context)


@login_required
@require_POST
def used(request: HttpRequest, number: int) -> HttpResponse:
    """Somebody put it in an answer."""
    count_use(get_object_or_404(usable_by(employee_of(request)), pk=number), timezone.now())
    return HttpResponse(status=204)


def _choice(answer: CannedAnswer, conversation: Conversation, employee: Employee, form: Form) -> Choice:
    """What we do not know stays open: the composer asks for it."""
    je, u = (_text(answer, conversation, employee, one) for one in FORMS)
    url = reverse("canned_used", args=[answer.pk])
    return Choice(answer.word, answer.title, je if form == "je" else u, je, u, url)


def _text(answer: CannedAnswer, conversation: Conversation, employee: Employee, form: Form) -> str:
    variables = {
        "naam": name_called(conversation.resident.name, form),
        "medewerker": employee.name.split()[0],
        "gemeente": conversation.municipality.name,
        "telefoon": conversation.municipality.phone,
    }
    return partly_filled(answer.je if form == "je" else answer.u, variables)
