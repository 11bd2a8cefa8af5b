"""A week of blocks as an administrator fills it in: each is empty, or has both ends."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import time
from typing import Any, ClassVar, NamedTuple

from django import forms
from django.utils.dates import WEEKDAYS
from django.utils.translation import gettext as _

from samenspraak.desk.looks import TEXTBOX
from samenspraak.domain.hours import Span

DAYS = range(7)

type Ends = tuple[time | None, time | None]
"""When a block opens and closes, as far as that was filled in."""


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
        """Each block is whole, opens before it closes, and shares no time with one before it."""
        for day in DAYS:
            earlier: list[Ends] = []
            for block in self.blocks:
                ends = self._ends(day, block)
                if trouble := _trouble(ends, earlier):
                    self.add_error(f"closes-{day}-{block}", trouble)
                earlier.append(ends)
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

    def _ends(self, day: int, block: int) -> Ends:
        data = self.cleaned_data
        return data.get(f"opens-{day}-{block}"), data.get(f"closes-{day}-{block}")


def _trouble(ends: Ends, earlier: Iterable[Ends]) -> str:
    """What is wrong with a block, in words; empty when nothing is."""
    opens, closes = ends
    if opens is None or closes is None:
        return "" if opens is closes else _("Fill in both times, or none.")
    if closes <= opens:
        return _("The end comes after the beginning.")
    is_shared = any(since and until and opens < until and since < closes for since, until in earlier)
    return _("Another block of this day has this time too.") if is_shared else ""


def _time_field(day: int, block: int, end: str) -> forms.TimeField:
    names = {"opens": _("from"), "closes": _("until")}
    label = f"{WEEKDAYS[day]} {block + 1}, {names[end]}"
    widget = forms.TimeInput(format="%H:%M", attrs={"type": "time", "class": TEXTBOX, "aria-label": label})
    return forms.TimeField(required=False, widget=widget, label=label)
