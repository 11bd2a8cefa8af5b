"""The dialog that puts a conversation away for later, with the moment each choice means; and bringing it back."""

from collections.abc import Iterator
from datetime import datetime

from django import forms
from django.contrib.auth.decorators import login_required
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.urls import reverse
from django.utils import timezone
from django.utils.http import urlencode
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from django.views.decorators.http import require_http_methods, require_POST

from samenspraak.conversations.models import Conversation, State
from samenspraak.conversations.snoozing import Pause, pause
from samenspraak.desk.fragments import answered, toast
from samenspraak.desk.frame import employee_of
from samenspraak.desk.marks import day_and_clock
from samenspraak.desk.thread.changes import around, too_late
from samenspraak.desk.thread.dialogs import refused
from samenspraak.desk.thread.loading import answerable_or_404
from samenspraak.desk.thread.moments import MomentChoice, moment_dialog
from samenspraak.desk.thread.overtaken import known_to_screen
from samenspraak.domain.promise import NoWorkingDay
from samenspraak.domain.snoozing import Later, NoTimeLeft, comes_back_at
from samenspraak.organisation.opening import opening_times

NAMES = {
    Later.TWO_HOURS: gettext_lazy("In two hours"),
    Later.TOMORROW: gettext_lazy("Tomorrow"),
    Later.FRIDAY: gettext_lazy("Next Friday"),
    Later.REPLY: gettext_lazy("When the resident answers"),
}


class LaterForm(forms.Form):
    """What comes back from the dialog; ``moment`` counts when that is what was chosen."""

    later = forms.TypedChoiceField(coerce=Later, choices=[(later.value, later.value) for later in Later])
    moment = forms.DateTimeField(required=False)

    def clean(self) -> dict[str, object]:
        """A moment of one's own needs one."""
        data = self.cleaned_data
        if data.get("later") is Later.MOMENT and not data.get("moment"):
            self.add_error("moment", "missing")
        return data


@login_required
@require_http_methods(["GET", "POST"])
def later(request: HttpRequest, number: int) -> HttpResponse:
    """The dialog; posting a choice puts the conversation away."""
    employee, now = employee_of(request), timezone.now()
    found = known_to_screen(request, answerable_or_404(employee, number))
    if request.method == "GET":
        dialog = moment_dialog(reverse("later", args=[number]), _choices(found, now), now)
        return render(request, "desk/thread/_later.html", {"dialog": dialog})
    filled_in = LaterForm(request.POST)
    if not filled_in.is_valid():
        return refused(_("Choose a day and a time."))
    chosen, moment = filled_in.cleaned_data["later"], filled_in.cleaned_data["moment"]
    try:
        until = _until(found, chosen, now, moment)
    except NoTimeLeft:
        return refused(_("That moment is over, or the promise ends within a working hour."))
    except NoWorkingDay:
        return refused(_("There is no working day in sight."))
    before = Pause.of(found)
    to = Pause(State.WAITING, until)
    if not pause(found, employee, to):
        return too_late(employee, number)
    undo = f"{reverse('come_back', args=[number])}?{urlencode({'naar': before.word, 'van': to.word})}"
    return answered(*around(found, employee), toast(_said(until, now), undo_url=undo))


@login_required
@require_POST
def come_back(request: HttpRequest, number: int) -> HttpResponse:
    """It is our turn again; the undo of putting away names how it was, and how it must be still."""
    employee = employee_of(request)
    found = answerable_or_404(employee, number)
    to = Pause.named(request.GET.get("naar", State.OPEN))
    is_as_told = request.GET.get("van", Pause.of(found).word) == Pause.of(found).word
    if to is None or not (is_as_told and pause(found, employee, to)):
        return too_late(employee, number)
    return answered(*around(found, employee), toast(_("The conversation is back.")))


def _choices(found: Conversation, now: datetime) -> Iterator[MomentChoice]:
    """Those that can be chosen now: none when it is finished, or has to be answered within a working hour."""
    if found.state == State.CLOSED:
        return
    for one, name in NAMES.items():
        try:
            until = _until(found, one, now)
        except (NoTimeLeft, NoWorkingDay):
            continue
        moment = day_and_clock(until, now) if until else ""
        if until and one is Later.REPLY:
            moment = _("at the latest %(moment)s") % {"moment": moment}
        yield MomentChoice(one.value, str(name), moment)


def _until(
    found: Conversation, chosen: Later, now: datetime, moment: datetime | None = None
) -> datetime | None:
    times = opening_times(found.municipality)
    return comes_back_at(chosen, now, times, promised_at=found.promised_at, moment=moment)


def _said(until: datetime | None, now: datetime) -> str:
    if until is None:
        return _("The conversation comes back when the resident writes.")
    return _("The conversation comes back %(moment)s, or as soon as the resident writes.") % {
        "moment": day_and_clock(until, now)
    }
