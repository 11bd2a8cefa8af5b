"""What an administrator fills in about opening hours and closing days."""

from datetime import date, timedelta
from typing import Any

from django import forms
from django.core.exceptions import ValidationError
from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from samenspraak.desk.looks import TEXTBOX
from samenspraak.desk.plain_line import PlainLine
from samenspraak.desk.week import WeekForm
from samenspraak.domain.hours import OpeningTimes
from samenspraak.domain.promise import PromiseTerms
from samenspraak.organisation.opening import Opening

FURTHEST = timedelta(days=5 * 365)


class OpeningForm(WeekForm):
    """Nothing filled in at all: never open. `closed_on` are the closing days, which are kept apart."""

    use_required_attribute = False
    blocks = range(3)

    morning_until = forms.TimeField(
        label=gettext_lazy("The morning lasts until"),
        help_text=gettext_lazy("Who writes after hours has an answer by then on the next working day."),
        widget=forms.TimeInput(format="%H:%M", attrs={"type": "time", "class": TEXTBOX}),
    )
    last_intake_minutes = forms.IntegerField(
        label=gettext_lazy("Minutes before closing"),
        help_text=gettext_lazy("What comes in later than this counts as after hours."),
        min_value=0,
        max_value=240,
    )
    keeps_recognised_days = forms.BooleanField(
        label=gettext_lazy("Closed on recognised holidays"), required=False
    )

    def opening(self, closed_on: frozenset[date]) -> Opening:
        """What was filled in."""
        data = self.cleaned_data
        times = OpeningTimes(
            self.week(), closed_on, keeps_recognised_days=bool(data["keeps_recognised_days"])
        )
        return Opening(times, PromiseTerms(data["morning_until"], data["last_intake_minutes"]))


class ClosingDayForm(forms.Form):
    """One day on which the municipality is closed."""

    use_required_attribute = False

    on = forms.DateField(
        label=gettext_lazy("Day"),
        widget=forms.DateInput(format="%Y-%m-%d", attrs={"type": "date", "class": TEXTBOX}),
    )
    reason = PlainLine(
        label=gettext_lazy("Name"),
        help_text=gettext_lazy("For example: carnival, staff day."),
        max_length=100,
        widget=forms.TextInput(attrs={"class": TEXTBOX}),
    )

    def clean_on(self) -> date:
        """A day that is still to come, or today; a year with a slip of the finger is too far."""
        on: date = self.cleaned_data["on"]
        today = timezone.localdate()
        if on < today:
            raise ValidationError(_("This day is over. Choose a later one."))
        if on > today + FURTHEST:
            raise ValidationError(_("Choose a day within five years."))
        return on


def filled_with(opening: Opening) -> dict[str, Any]:
    """The hours as the form's first values."""
    return {
        "morning_until": opening.terms.morning_until,
        "last_intake_minutes": opening.terms.last_intake_minutes,
        "keeps_recognised_days": opening.times.keeps_recognised_days,
        **OpeningForm.filled_with(opening.times.week),
    }
