"""Draws free moments to choose from, day by day."""

from collections.abc import Collection, Iterable
from dataclasses import dataclass
from datetime import date, datetime
from itertools import groupby, islice

from django.utils.formats import date_format
from django.utils.timezone import localtime
from django.utils.translation import gettext as _

from samenspraak.domain.hours import AMSTERDAM
from samenspraak.domain.slots import Slot, varied


@dataclass(frozen=True, slots=True)
class Moment:
    """A free slot. ``value`` is what the form sends: its start in seconds since 1970."""

    value: int
    clock: str
    is_chosen: bool


@dataclass(frozen=True, slots=True)
class DayOfMoments:
    """The free slots of one day, in order."""

    name: str
    moments: tuple[Moment, ...]


def days_of(slots: Iterable[Slot], chosen: Collection[datetime], now: datetime) -> tuple[DayOfMoments, ...]:
    """The slots by local day; ``chosen`` are ticked at first."""
    return tuple(
        DayOfMoments(
            day_words(day, localtime(now).date()), tuple(_moment(slot, chosen) for slot in of_that_day)
        )
        for day, of_that_day in groupby(slots, key=lambda slot: localtime(slot.starts_at).date())
    )


def day_words(day: date, today: date) -> str:
    """Today, Tomorrow, or the day itself."""
    words = date_format(day, "l j F")
    match (day - today).days:
        case 0:
            return _("Today, %(day)s") % {"day": words}
        case 1:
            return _("Tomorrow, %(day)s") % {"day": words}
        case _:
            return words[:1].upper() + words[1:]


def first_days(slots: Iterable[Slot], days: int, most: int) -> tuple[Slot, ...]:
    """Moments of the first so many days that have any, at most so many, spread over each day."""
    by_day = groupby(slots, key=lambda slot: localtime(slot.starts_at).date())
    soonest = [slot for _day, of_that_day in islice(by_day, days) for slot in list(of_that_day)]
    return varied(soonest, most, AMSTERDAM)


def moments_in(values: Iterable[str]) -> tuple[datetime, ...]:
    """What a form sent, as moments; whatever is no moment is left out."""
    seconds = (int(value) for value in values if value.isascii() and value.isdecimal() and len(value) < 11)
    return tuple(datetime.fromtimestamp(one, tz=localtime().tzinfo) for one in seconds)


def _moment(slot: Slot, chosen: Collection[datetime]) -> Moment:
    clock = localtime(slot.starts_at).strftime("%H:%M")
    return Moment(int(slot.starts_at.timestamp()), clock, slot.starts_at in chosen)
