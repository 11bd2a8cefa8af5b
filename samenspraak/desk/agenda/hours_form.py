"""What a team lead fills in about call-backs: how long, how many at once, and two blocks for each day."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import time
from typing import Any

from django import forms
from django.utils.dates import WEEKDAYS
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from samenspraak.domain.hours import Span
from samenspraak.domain.slots import CallingPlan

DAYS = range(7)
BLOCKS = range(2)
TEXTBOX = "utrecht-textbox utrecht-textbox--html-input"


@dataclass(frozen=True, slots=True)
class Block:
    """The two fields of one block on a day."""

    opens: forms.BoundField
    closes: forms.BoundField


@dataclass(frozen=True, slots=True)
class DayRow:
    """A weekday with its blocks and what is wrong with them."""

    name: str
    blocks: tuple[Block, ...]
    errors: tuple[str, ...]


class HoursForm(forms.Form):
    """A block is empty or has both ends. Nothing filled in at all: the team does not call back."""

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

    def __init__(
        self, data: Mapping[str, Any] | None = None, *, initial: dict[str, Any] | None = None
    ) -> None:
        super().__init__(data, initial=initial)
        for day in DAYS:
            for block in BLOCKS:
                for end in ("opens", "closes"):
                    self.fields[f"{end}-{day}-{block}"] = _time_field(day, block, end)
        for field in self.fields.values():
            field.widget.attrs.setdefault("class", TEXTBOX)

    def terms(self) -> tuple[forms.BoundField, ...]:
        """The fields above the week."""
        return (self["slot_minutes"], self["capacity"], self["lead_minutes"])

    def days(self) -> Iterator[DayRow]:
        """The week, to draw."""
        for day in DAYS:
            blocks = tuple(
                Block(self[f"opens-{day}-{block}"], self[f"closes-{day}-{block}"]) for block in BLOCKS
            )
            errors = [error for block in blocks for error in (*block.opens.errors, *block.closes.errors)]
            yield DayRow(str(WEEKDAYS[day]).capitalize(), blocks, tuple(errors))

    def clean(self) -> dict[str, Any]:
        """Each block opens before it closes, and is whole."""
        for day in DAYS:
            for block in BLOCKS:
                opens, closes = self._ends(day, block)
                if (opens is None) != (closes is None):
                    self.add_error(f"closes-{day}-{block}", _("Fill in both times, or none."))
                elif opens is not None and closes is not None and closes <= opens:
                    self.add_error(f"closes-{day}-{block}", _("The end comes after the beginning."))
        return self.cleaned_data

    def plan(self) -> CallingPlan:
        """What was filled in."""
        data = self.cleaned_data
        week = {day: tuple(self._spans(day)) for day in DAYS}
        return CallingPlan(
            {day: spans for day, spans in week.items() if spans},
            data["slot_minutes"],
            data["capacity"],
            data["lead_minutes"],
        )

    def _spans(self, day: int) -> Iterator[Span]:
        for block in BLOCKS:
            opens, closes = self._ends(day, block)
            if opens is not None and closes is not None:
                yield Span(opens, closes)

    def _ends(self, day: int, block: int) -> tuple[time | None, time | None]:
        data = self.cleaned_data
        return data.get(f"opens-{day}-{block}"), data.get(f"closes-{day}-{block}")


def filled_with(plan: CallingPlan) -> dict[str, Any]:
    """The plan as the form's first values. A third block of a day does not fit and is not shown."""
    values: dict[str, Any] = {
        "slot_minutes": plan.slot_minutes,
        "capacity": plan.capacity,
        "lead_minutes": plan.lead_minutes,
    }
    for day, spans in plan.week.items():
        for block, span in zip(BLOCKS, spans, strict=False):
            values[f"opens-{day}-{block}"], values[f"closes-{day}-{block}"] = span.opens, span.closes
    return values


def _time_field(day: int, block: int, end: str) -> forms.TimeField:
    names = {"opens": _("from"), "closes": _("until")}
    label = f"{WEEKDAYS[day]} {block + 1}, {names[end]}"
    widget = forms.TimeInput(format="%H:%M", attrs={"type": "time", "class": TEXTBOX, "aria-label": label})
    return forms.TimeField(required=False, widget=widget, label=label)
