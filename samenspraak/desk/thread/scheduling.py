"""The dialog that lets an answer leave later, and what an agent does with one that waits."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime

from django import forms
from django.contrib.auth.decorators import login_required
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, render
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_POST

from samenspraak.conversations import scheduling
from samenspraak.conversations.answering import Empty, TooLong, window_of
from samenspraak.conversations.crossing import Crossed
from samenspraak.conversations.drafts import take_back
from samenspraak.conversations.models import Conversation, Draft
from samenspraak.desk.fragments import answered, partial, piece, toast
from samenspraak.desk.frame import employee_of
from samenspraak.desk.marks import day_and_clock
from samenspraak.desk.thread.approval_wording import waits_said
from samenspraak.desk.thread.changes import around, too_late
from samenspraak.desk.thread.crossed import crossed_answer
from samenspraak.desk.thread.dialogs import refused
from samenspraak.desk.thread.forms import WritingForm
from samenspraak.desk.thread.house_style import signature_of
from samenspraak.desk.thread.loading import answerable_or_404
from samenspraak.desk.thread.moments import MomentChoice, MomentDialog, moment_dialog
from samenspraak.desk.thread.refusals import refusal_text
from samenspraak.desk.thread.writing import writing
from samenspraak.domain.hours import local_day, next_morning, opens_next
from samenspraak.domain.tone import with_signature
from samenspraak.domain.window import WindowState
from samenspraak.organisation.models import Employee
from samenspraak.organisation.opening import opening_times
from samenspraak.organisation.training import is_being_trained
from samenspraak.privacy.clearing import Stopped


class MomentForm(forms.Form):
    """When it leaves: one of the buttons, or a moment of one's own."""

    send_at = forms.DateTimeField(required=False)
    own_moment = forms.DateTimeField(required=False)

    @property
    def moment(self) -> datetime | None:
        """None when nothing was chosen that is a moment."""
        if not self.is_valid():
            return None
        chosen: datetime | None = self.cleaned_data["send_at"] or self.cleaned_data["own_moment"]
        return chosen


@login_required
@require_http_methods(["GET", "POST"])
def schedule(request: HttpRequest, number: int) -> HttpResponse:
    """The dialog; posting it with what stands in the composer lets that leave at the chosen moment."""
    employee, now = employee_of(request), timezone.now()
    found = answerable_or_404(employee, number)
    if request.method == "GET":
        return render(request, "desk/thread/_schedule.html", {"dialog": _dialog(found, now)})
    filled_in, send_at = WritingForm(request.POST), MomentForm(request.POST).moment
    if not filled_in.is_valid() or (drawn := filled_in.drawn) is None or send_at is None:
        return refused(_("Choose a day and a time."))
    text = filled_in.cleaned_data["text"]
    signed = with_signature(text, signature_of(found, employee)) if text else ""
    try:
        scheduling.schedule(found, employee, signed, drawn, send_at=send_at, now=now)
    except scheduling.OutOfTime as out:
        return refused(_out_of_time(out.closes_at, now))
    except Crossed as crossed:
        return crossed_answer(request, found, crossed, filled_in.cleaned_data["newest_id"])
    except (Empty, TooLong, Stopped) as refusal:
        return refused(refusal_text(refusal))
    said = _("Your answer is sent %(moment)s.") % {"moment": day_and_clock(send_at, now)}
    return answered(_emptied(found, employee, now), toast(said))


@login_required
@require_POST
def send_scheduled(request: HttpRequest, number: int) -> HttpResponse:
    """It leaves at once."""
    employee = employee_of(request)
    found, draft = _own(employee, number)
    if not scheduling.send_now(draft, timezone.now()):
        return answered(*around(found, employee), toast(_("It could not be sent. Look below."), tone="neg"))
    said = waits_said() if is_being_trained(employee) else _("Your answer is sent.")
    return answered(*around(found, employee), toast(said))


@login_required
@require_POST
def take_back_scheduled(request: HttpRequest, number: int) -> HttpResponse:
    """It stands in the composer again."""
    employee = employee_of(request)
    found, draft = _own(employee, number)
    if not take_back(draft, timezone.now()):
        return too_late(employee, found.pk)
    return answered(*around(found, employee), toast(_("Your answer is a draft again.")))


def _own(employee: Employee, number: int) -> tuple[Conversation, Draft]:
    draft = get_object_or_404(scheduling.scheduled_by(employee).select_related("author"), pk=number)
    draft.conversation = answerable_or_404(employee, draft.conversation_id)
    return draft.conversation, draft


def _dialog(found: Conversation, now: datetime) -> MomentDialog:
    closing = window_of(found, now).closes_at
    closes = day_and_clock(closing, now) if closing else ""
    return moment_dialog(reverse("schedule", args=[found.pk]), _choices(found, now), now, closes=closes)


def _choices(found: Conversation, now: datetime) -> Iterator[MomentChoice]:
    """Those within the reply window."""
    times = opening_times(found.municipality)
    morning = next_morning(times, now)
    is_today = local_day(times, morning) == local_day(times, now)
    moments = (
        (_("This morning") if is_today else _("Tomorrow"), morning),
        (_("When we open"), opens_next(times, now)),
    )
    for name, moment in moments:
        if moment and window_of(found, moment).state is not WindowState.CLOSED:
            yield MomentChoice(moment.isoformat(), name, day_and_clock(moment, now))


def _emptied(found: Conversation, employee: Employee, now: datetime) -> str:
    """What stands below the log; the browser does not put the answer back."""
    drawn = writing(found, employee, now)
    if drawn.composer is not None:
        drawn = replace(drawn, composer=replace(drawn.composer, sent="answer"))
    return partial("#voet", piece("desk/thread/_writing.html", {"writing": drawn}))


def _out_of_time(closes_at: datetime | None, now: datetime) -> str:
    if closes_at is None or closes_at <= now:
        return _("The WhatsApp window closed meanwhile. Keep your text as a note, or send a template.")
    return _("Choose a moment from now until %(moment)s: then the WhatsApp window closes.") % {
        "moment": day_and_clock(closes_at, now)
    }
