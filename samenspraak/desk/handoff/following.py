"""What an agent does on the cards of a handoff: dialogs, and the deeds behind them."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from uuid import uuid4

from django import forms
from django.contrib.auth.decorators import login_required
from django.http import HttpRequest, HttpResponse, HttpResponseBadRequest
from django.shortcuts import get_object_or_404, render
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_POST

from samenspraak.conversations.answering import Empty, TooLong, WindowClosed
from samenspraak.desk.fragments import answered, toast
from samenspraak.desk.frame import employee_of
from samenspraak.desk.handoff.prolong_dialog import ProlongForm, no_such_term, prolong_dialog
from samenspraak.desk.long_text import LongText
from samenspraak.desk.thread.changes import around
from samenspraak.desk.thread.dialogs import refused
from samenspraak.desk.thread.house_style import signature_of
from samenspraak.desk.thread.loading import answerable_or_404, end_of_log
from samenspraak.desk.thread.refusals import refusal_text
from samenspraak.domain.handoff import NotPossible
from samenspraak.domain.tone import with_signature
from samenspraak.handoff import following
from samenspraak.handoff.access import SHOWN, handoffs_for
from samenspraak.handoff.models import Handoff
from samenspraak.handoff.terms import NoSuchTerm
from samenspraak.organisation.models import Employee
from samenspraak.privacy.clearing import Stopped


class SayForm(forms.Form):
    """What an agent writes to the specialist."""

    text = LongText(max_length=4000, required=False)


@dataclass(frozen=True, slots=True)
class SayDialog:
    """A dialog with at most one text. ``label`` empty: there is nothing to write."""

    url: str
    title: str
    text: str
    label: str
    button: str


@login_required
@require_http_methods(["GET", "POST"])
def tell_more(request: HttpRequest, number: int) -> HttpResponse:
    """Write to the specialist: an answer to their question, something more, or a question after theirs."""
    found = _handoff_or_404(employee_of(request), number)
    if request.method == "GET":
        title = _("Write to %(team)s") % {"team": found.team.name}
        text = _("The specialist reads it with the question. The resident does not see it; the term stays.")
        return _say(
            request, SayDialog(request.path, title, text, _("Your text"), _("Send to the specialist"))
        )
    return _said(request, found, following.tell_more, _("%(team)s has your text."))


@login_required
@require_http_methods(["GET", "POST"])
def decline(request: HttpRequest, number: int) -> HttpResponse:
    """No more time: the specialist reads why."""
    found = _handoff_or_404(employee_of(request), number)
    if request.method == "GET":
        title, text = _("Do not agree to more time"), _("The term stays. Tell the specialist why.")
        return _say(request, SayDialog(request.path, title, text, _("Your text"), _("Keep the term")))
    return _said(request, found, following.decline, _("%(team)s knows that the term stays."))


@login_required
@require_http_methods(["GET", "POST"])
def withdraw(request: HttpRequest, number: int) -> HttpResponse:
    """No answer is needed any more; asked once, because there is no way back."""
    employee = employee_of(request)
    found = _handoff_or_404(employee, number)
    if request.method == "GET":
        title = _("Withdraw the question")
        text = _("%(team)s does not have to answer any more. The resident still waits for us.")
        text %= {"team": found.team.name}
        return _say(request, SayDialog(request.path, title, text, "", _("Withdraw")))
    return _done(
        found, employee, lambda: following.withdraw(found, employee, timezone.now()), _("Withdrawn.")
    )


@login_required
@require_POST
def remind(request: HttpRequest, number: int) -> HttpResponse:
    """The specialist sees that we wait."""
    employee = employee_of(request)
    found = _handoff_or_404(employee, number)
    said = _("%(team)s sees that you wait.") % {"team": found.team.name}
    return _done(found, employee, lambda: following.remind(found, employee, timezone.now()), said)


@login_required
@require_POST
def settle(request: HttpRequest, number: int) -> HttpResponse:
    """The resident knows the answer already."""
    employee = employee_of(request)
    found = _handoff_or_404(employee, number)
    return _done(found, employee, lambda: following.settle(found, employee, timezone.now()), _("Settled."))


@login_required
@require_POST
def told(request: HttpRequest, number: int) -> HttpResponse:
    """The resident was told the term by another way."""
    employee = employee_of(request)
    found = _handoff_or_404(employee, number)
    said = _("Noted: the resident knows the term.")
    return _done(found, employee, lambda: following.say_told(found, employee, timezone.now()), said)


@login_required
@require_http_methods(["GET", "POST"])
def prolong(request: HttpRequest, number: int) -> HttpResponse:
    """A later term; posting it with ``redraw`` draws the text for another day or form of address."""
    employee, now = employee_of(request), timezone.now()
    found = _handoff_or_404(employee, number)
    filled_in = ProlongForm(request.POST if request.method == "POST" else {"reference": str(uuid4())})
    if not filled_in.is_valid():
        return HttpResponseBadRequest()
    if request.method == "GET" or "redraw" in request.POST:
        return render(
            request, "desk/handoff/_prolong.html", {"dialog": prolong_dialog(found, filled_in, now)}
        )
    data = filled_in.cleaned_data
    if data["until"] is None:
        return refused(no_such_term())
    text = with_signature(data["text"], signature_of(found.conversation, employee)) if data["text"] else ""
    later = following.Later(data["until"], text, data["reference"])
    said = _("The term is later now.")
    return _done(found, employee, lambda: following.prolong(found, employee, later, now), said)


def _handoff_or_404(employee: Employee, number: int) -> Handoff:
    """With its conversation as every screen of that loads it."""
    found = get_object_or_404(handoffs_for(employee).select_related(*SHOWN), pk=number)
    found.conversation = answerable_or_404(employee, found.conversation_id)
    return found


def _say(request: HttpRequest, dialog: SayDialog) -> HttpResponse:
    return render(request, "desk/handoff/_say.html", {"dialog": dialog})


def _said(
    request: HttpRequest,
    found: Handoff,
    deed: Callable[[Handoff, Employee, str, datetime], Handoff],
    said: str,
) -> HttpResponse:
    employee, filled_in = employee_of(request), SayForm(request.POST)
    text = filled_in.cleaned_data["text"] if filled_in.is_valid() else ""
    words = said % {"team": found.team.name}
    return _done(found, employee, lambda: deed(found, employee, text, timezone.now()), words)


def _done(found: Handoff, employee: Employee, deed: Callable[[], object], said: str) -> HttpResponse:
    """Do it, and draw what changed: the cards and what is new in the log, the head, what stands below the log."""
    try:
        is_done = deed() is not False
    except NotPossible:
        is_done = False
    except NoSuchTerm:
        return refused(no_such_term())
    except (Empty, TooLong, WindowClosed, Stopped) as refusal:
        return refused(refusal_text(refusal))
    conversation = answerable_or_404(employee, found.conversation_id)
    words = said if is_done else _("That cannot be done any more. Look how it stands now.")
    return answered(
        end_of_log(conversation, timezone.now()),
        *around(conversation, employee),
        toast(words, tone="" if is_done else "neg"),
    )
