"""What is done with an answer that waits for an experienced colleague: approve, change, send back; or take it back."""

from collections.abc import Callable
from datetime import datetime

from django import forms
from django.contrib.auth.decorators import login_required
from django.db.models import QuerySet
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, render
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_POST

from samenspraak.conversations import approving
from samenspraak.conversations.answering import Empty, TooLong
from samenspraak.conversations.approvals import decidable_for, own_asked
from samenspraak.conversations.models import Message
from samenspraak.desk.fragments import answered, toast
from samenspraak.desk.frame import employee_of
from samenspraak.desk.long_text import MOST_TYPED, LongText
from samenspraak.desk.thread.approval_wording import MEANWHILE
from samenspraak.desk.thread.changes import around, too_late
from samenspraak.desk.thread.dialogs import refused
from samenspraak.desk.thread.loading import WITH_MESSAGE, answerable_or_404, end_of_log
from samenspraak.desk.thread.refusals import refusal_text
from samenspraak.handoff.following import settle_answered
from samenspraak.organisation.models import Employee
from samenspraak.privacy.clearing import Stopped


class WordsForm(forms.Form):
    """The answer as it will leave, or the remark to its writer."""

    text = LongText(max_length=MOST_TYPED, required=False)


@login_required
@require_POST
def approve(request: HttpRequest, number: int) -> HttpResponse:
    """It leaves as it is."""
    employee = employee_of(request)
    found = _message_or_404(employee, decidable_for(employee), number)
    try:
        approving.approve(found, employee, timezone.now())
    except approving.Decided:
        return too_late(employee, found.conversation_id)
    except (approving.CannotLeave, Stopped) as refusal:
        said = toast(_why_not(refusal), tone="neg")
        return answered(*around(found.conversation, employee), said, status=409)
    return _sent(found, employee)


@login_required
@require_http_methods(["GET", "POST"])
def change(request: HttpRequest, number: int) -> HttpResponse:
    """The dialog with its words; what is posted leaves instead."""
    return _in_dialog(request, number, "desk/thread/_change_answer.html", approving.change, _sent)


@login_required
@require_http_methods(["GET", "POST"])
def send_back(request: HttpRequest, number: int) -> HttpResponse:
    """The dialog that asks for a remark; its writer has both in their composer then."""
    return _in_dialog(request, number, "desk/thread/_send_back_answer.html", approving.send_back, _returned)


@login_required
@require_POST
def withdraw(request: HttpRequest, number: int) -> HttpResponse:
    """Its writer goes on with it."""
    employee = employee_of(request)
    found = _message_or_404(employee, own_asked(employee), number)
    try:
        approving.withdraw(found, timezone.now())
    except approving.Decided:
        return too_late(employee, found.conversation_id)
    return _drawn(found, employee, _("Your answer is a draft again."))


def _in_dialog(
    request: HttpRequest,
    number: int,
    template: str,
    decide: Callable[[Message, Employee, str, datetime], None],
    done: Callable[[Message, Employee], HttpResponse],
) -> HttpResponse:
    """The dialog of this template, unless somebody decided already; what is posted in it is decided."""
    employee = employee_of(request)
    found = _message_or_404(employee, decidable_for(employee), number)
    if request.method == "GET":
        if found.approval.verdict:
            return too_late(employee, found.conversation_id)
        return render(request, template, {"message": found})
    filled_in = WordsForm(request.POST)
    if not filled_in.is_valid():
        return refused(_("This cannot be read. Write it again."))
    try:
        decide(found, employee, filled_in.cleaned_data["text"], timezone.now())
    except approving.Decided:
        return too_late(employee, found.conversation_id)
    except (approving.CannotLeave, Empty, TooLong, Stopped) as refusal:
        return refused(_why_not(refusal))
    return done(found, employee)


def _message_or_404(employee: Employee, messages: QuerySet[Message], number: int) -> Message:
    found = get_object_or_404(messages.select_related(*WITH_MESSAGE), pk=number)
    found.conversation = answerable_or_404(employee, found.conversation_id)
    return found


def _sent(found: Message, employee: Employee) -> HttpResponse:
    """An answer of the back office that waited is given with it."""
    if found.author is not None:
        settle_answered(found.conversation, found.author, timezone.now())
    return _drawn(found, employee, _("The answer is sent. Its writer sees that."))


def _returned(found: Message, employee: Employee) -> HttpResponse:
    return _drawn(found, employee, _("Its writer has the answer back, with your remark."))


def _drawn(found: Message, employee: Employee, said: str) -> HttpResponse:
    """In the conversation that the screen shows; the stream draws the message itself, where it stands now."""
    conversation = answerable_or_404(employee, found.conversation_id)
    log = end_of_log(conversation, timezone.now())
    return answered(log, *around(conversation, employee), toast(said))


def _why_not(refusal: approving.CannotLeave | Empty | TooLong | Stopped) -> str:
    if isinstance(refusal, approving.CannotLeave):
        return str(MEANWHILE[refusal.why])
    return refusal_text(refusal)
