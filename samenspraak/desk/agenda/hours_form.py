"""What a team lead fills in about call-backs: how long, how many at once, and two blocks for each day."""

from typing import Any

from django import forms
from django.utils.translation import gettext_lazy

from samenspraak.desk.week import WeekForm
from samenspraak.domain.slots import CallingPlan


class HoursForm(WeekForm):
    """Nothing filled in at all: the team does not call back."""

    blocks = range(2)

    slot_minutes = forms.IntegerField(
        label=gettext_lazy("Minutes for a call"), min_value=5, max_value=120, initial=15
    )
    capacity = forms.IntegerField(
        label=gettext_lazy("Colleagues who call at the same time"),
        min_value=1,
        max_value=50,
        initial=1,
    )
    lead_minutes = forms.IntegerField(
        label=gettext_lazy("At the earliest after (minutes)"),
        min_value=0,
        max_value=2880,
        initial=60,
    )

    def plan(self) -> CallingPlan:
        """What was filled in."""
        data = self.cleaned_data
        return CallingPlan(self.week(), data["slot_minutes"], data["capacity"], data["lead_minutes"])


def filled_with(plan: CallingPlan) -> dict[str, Any]:
    """The plan as the form's first values."""
    return {
        "slot_minutes": plan.slot_minutes,
        "capacity": plan.capacity,
        "lead_minutes": plan.lead_minutes,
        **HoursForm.filled_with(plan.week),
    }
