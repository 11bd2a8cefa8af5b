"""The reaction promise: an answer the same working day, or at the latest the morning of the next."""

from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from enum import Enum
from zoneinfo import ZoneInfo

from samenspraak.domain.day_names import MONTHS, WEEKDAYS
from samenspraak.domain.hours import (
    OpeningTimes,
    Period,
    aware,
    is_open,
    local_day,
    next_working_day,
    open_minutes_between,
    periods_on,
)

AFTER_A_LATE_OPENING = timedelta(minutes=60)
"""How long after opening "the morning" ends on a day that opens when the morning is already over."""


class NoWorkingDay(Exception):
    """There is no working day within a year: keep the message without a promise."""


@dataclass(frozen=True, slots=True)
class PromiseTerms:
    """Until when (local) the morning lasts; how long before the last closing a message is still of today."""

    morning_until: time = time(12, 0)
    last_intake_minutes: int = 60


class Standing(Enum):
    """How a conversation stands against its promise."""

    ON_TIME = "on_time"
    SOON = "soon"
    LATE = "late"
    OUTSIDE_HOURS = "outside_hours"


@dataclass(frozen=True, slots=True)
class TimeLeft:
    """Whole minutes of open time left; when LATE those since the promise broke, counted below zero."""

    standing: Standing
    minutes: int


def promise_for(received_at: datetime, times: OpeningTimes, terms: PromiseTerms) -> datetime:
    """When the resident has an answer at the latest (UTC): while open or at a closing.

    Always later than `received_at`. Raises NoWorkingDay.
    """
    today = local_day(times, received_at)
    periods = periods_on(times, today)
    if periods and received_at < periods[0][0]:
        return _morning(periods, today, times, terms)
    if periods and periods[-1][1] - received_at >= _intake(terms):
        return periods[-1][1]
    day = next_working_day(times, today)
    if day is None:
        raise NoWorkingDay
    return _morning(periods_on(times, day), day, times, terms)


def standing(due_at: datetime, now: datetime, times: OpeningTimes, soon_minutes: int = 60) -> TimeLeft:
    """LATE from `due_at` on; OUTSIDE_HOURS while closed and not late; SOON below `soon_minutes`."""
    if aware(now) >= aware(due_at):
        return TimeLeft(Standing.LATE, -open_minutes_between(times, due_at, now))
    minutes = open_minutes_between(times, now, due_at)
    if not is_open(times, now):
        return TimeLeft(Standing.OUTSIDE_HOURS, minutes)
    return TimeLeft(Standing.SOON if minutes < soon_minutes else Standing.ON_TIME, minutes)


def answer_by_words(due_at: datetime, now: datetime, zone: ZoneInfo) -> tuple[str, str]:
    """Day and clock time in Dutch, for a text to a resident: ("maandag 23 november", "12.00 uur")."""
    due, today = aware(due_at).astimezone(zone), aware(now).astimezone(zone).date()
    return _day_words(due.date(), today), f"{due.hour}.{due.minute:02} uur"


def _intake(terms: PromiseTerms) -> timedelta:
    # At the closing itself the day is over, even for a line that takes messages up to the last minute.
    return max(timedelta(minutes=terms.last_intake_minutes), timedelta.resolution)


def _morning(periods: list[Period], day: date, times: OpeningTimes, terms: PromiseTerms) -> datetime:
    opens = periods[0][0]
    noon = datetime.combine(day, terms.morning_until, times.zone).astimezone(UTC)
    return _last_open_moment(periods, noon if opens < noon else opens + AFTER_A_LATE_OPENING)


def _last_open_moment(periods: list[Period], limit: datetime) -> datetime:
    """`limit`, or the closing before it when it falls in a break or after the last closing."""
    _, closes = [period for period in periods if period[0] < limit][-1]
    return min(closes, limit)


def _day_words(day: date, today: date) -> str:
    """Always a day one can point at: a resident may read "morgen" tomorrow."""
    if day == today:
        return "vandaag"
    words = f"{WEEKDAYS[day.weekday()]} {day.day} {MONTHS[day.month - 1]}"
    return f"morgen ({words})" if (day - today).days == 1 else words
