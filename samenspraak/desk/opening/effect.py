"""What opening hours mean for who writes: now, this evening, and on the next day that is closed for once."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta

from django.utils.formats import date_format
from django.utils.translation import gettext as _

from samenspraak.conversations.automatic import absence_text
from samenspraak.desk.marks import day_and_clock
from samenspraak.desk.opening.wording import holiday_name
from samenspraak.domain.holidays import recognised_days
from samenspraak.domain.hours import is_open
from samenspraak.domain.promise import NoWorkingDay, promise_for
from samenspraak.organisation.models import ClosingDay, Municipality
from samenspraak.organisation.opening import Opening

EVENING, MID_MORNING = time(20), time(10)
AHEAD = timedelta(days=365)


@dataclass(frozen=True, slots=True)
class Heard:
    """What happens to who writes at a moment. `words` is the automatic answer, empty when there is none."""

    who: str
    is_open: bool
    answer_by: str
    words: str


@dataclass(frozen=True, slots=True)
class ClosedDay:
    """A day to come that is closed for once. `number` is of a closing day of our own, None for a holiday."""

    on: date
    day: str
    name: str
    number: int | None
    is_kept: bool


def effect_of(opening: Opening, municipality: Municipality, now: datetime) -> tuple[Heard, ...]:
    """Now, at eight this evening, and at ten on the first day that is closed for once."""
    today = now.astimezone(opening.times.zone).date()
    moments = {_("Who writes now"): now}
    evening = datetime.combine(today, EVENING, opening.times.zone)
    if evening > now:
        moments[_("Who writes this evening at eight")] = evening
    first = min(_closed_ahead(opening, today), default=None)
    if first is not None:
        said = _("Who writes on %(day)s at ten") % {"day": _day(first)}
        moments[said] = datetime.combine(first, MID_MORNING, opening.times.zone)
    return tuple(_heard(who, opening, municipality, at) for who, at in moments.items())


def closed_days(opening: Opening, own: Iterable[ClosingDay], today: date) -> tuple[ClosedDay, ...]:
    """A year ahead, in order: holidays, and closing days of our own."""
    ours = [
        ClosedDay(day.on, _day(day.on), day.reason, day.pk, is_kept=True) for day in own if day.on >= today
    ]
    keeps = opening.times.keeps_recognised_days
    holidays = [ClosedDay(day, _day(day), holiday_name(day), None, keeps) for day in _holidays(today)]
    return tuple(sorted([*holidays, *ours], key=lambda one: one.on))


def _heard(who: str, opening: Opening, municipality: Municipality, at: datetime) -> Heard:
    times = opening.times
    try:
        due = promise_for(at, times, opening.terms)
    except NoWorkingDay:
        return Heard(who, is_open=False, answer_by="", words="")
    words = "" if is_open(times, at) else absence_text(opening, municipality, at)
    return Heard(who, is_open(times, at), day_and_clock(due, at), words)


def _closed_ahead(opening: Opening, today: date) -> Iterator[date]:
    yield from (day for day in opening.times.closed_on if day > today)
    if opening.times.keeps_recognised_days:
        yield from (day for day in _holidays(today) if day > today)


def _holidays(today: date) -> Iterator[date]:
    days = recognised_days(today.year) | recognised_days(today.year + 1)
    return (day for day in days if today <= day <= today + AHEAD)


def _day(day: date) -> str:
    return date_format(day, "l j F Y")
