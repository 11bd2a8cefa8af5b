"""A week of blocks as an administrator fills it in: each is empty, or has both ends."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import time
from typing import Any, ClassVar, NamedTuple

from django import forms
from django.utils.dates import WEEKDAYS
from django.utils.translation import gettext as _

from samenspraak.desk.looks import TEXTBOX
from samenspraak.domain.hours import Span

DAYS = range(7)


class Block(NamedTuple):
    """The two fields of one block on a day."""

    opens: forms.BoundField
    closes: forms.BoundField


@dataclass(frozen=True, slots=True)
class DayRow:
    """A weekday with its blocks."""

    name: str
    blocks: tuple[Block, ...]


class WeekForm(forms.Form):
    """The fields of a week, for a form that adds its own above them."""

    blocks: ClassVar[range]

    def __init__(
        self, data: Mapping[str, Any] | None = None, *, initial: dict[str, Any] | None = None
    ) -> None:
        super().__init__(data, initial=initial)
        for day in DAYS:
            for block in self.blocks:
                for end in ("opens", "closes"):
                    self.fields[f"{end}-{day}-{block}"] = _time_field(day, block, end)
        for field in self.fields.values():
            if not isinstance(field, forms.BooleanField):
                field.widget.attrs.setdefault("class", TEXTBOX)

    def terms(self) -> tuple[forms.BoundField, ...]:
        """The fields above the week."""
        return tuple(self[name] for name in self.base_fields)

    def days(self) -> Iterator[DayRow]:
        """The week, to draw."""
        for day in DAYS:
            blocks = tuple(
                Block(self[f"opens-{day}-{block}"], self[f"closes-{day}-{block}"]) for block in self.blocks
            )
            yield DayRow(str(WEEKDAYS[day]).capitalize(), blocks)

    def clean(self) -> dict[str, Any]:
        """Each block opens before it closes, and is whole."""
        for day in DAYS:
            for block in self.blocks:
                opens, closes = self._ends(day, block)
                if (opens is None) != (closes is None):
                    self.add_error(f"closes-{day}-{block}", _("Fill in both times, or none."))
                elif opens is not None and closes is not None and closes <= opens:
                    self.add_error(f"closes-{day}-{block}", _("The end comes after the beginning."))
        return self.cleaned_data

    def week(self) -> dict[int, tuple[Span, ...]]:
        """What was filled in: the days that have blocks."""
        week = {day: tuple(self._spans(day)) for day in DAYS}
        return {day: spans for day, spans in week.items() if spans}

    @classmethod
    def filled_with(cls, week: Mapping[int, tuple[Span, ...]]) -> dict[str, time]:
        """First values for the week. A block of a day that does not fit is not shown."""
        values = {}
        for day, spans in week.items():
            for block, span in zip(cls.blocks, spans, strict=False):
                values[f"opens-{day}-{block}"], values[f"closes-{day}-{block}"] = span.opens, span.closes
        return values

    def _spans(self, day: int) -> Iterator[Span]:
        for block in self.blocks:
            opens, closes = self._ends(day, block)
            if opens is not None and closes is not None:
                yield Span(opens, closes)

    def _ends(self, day: int, block: int) -> tuple[time | None, time | None]:
        data = self.cleaned_data
        return data.get(f"opens-{day}-{block}"), data.get(f"closes-{day}-{block}")


def _time_field(day: int, block: int, end: str) -> forms.TimeField:
    names = {"opens": _("from"), "closes": _("until")}
    label = f"{WEEKDAYS[day]} {block + 1}, {names[end]}"
    widget = forms.TimeInput(format="%H:%M", attrs={"type": "time", "class": TEXTBOX, "aria-label": label})
    return forms.TimeField(required=False, widget=widget, label=label)
