"""When a conversation that is put away for later comes back; its promise always goes before."""

from datetime import UTC, date, datetime, timedelta
from enum import Enum

from samenspraak.domain.hours import (
    IN_THE_MORNING,
    OpeningTimes,
    aware,
    is_open,
    local_day,
    next_working_day,
    opens_next,
)
from samenspraak.domain.hours import working_day as is_working_day
from samenspraak.domain.promise import NoWorkingDay
from samenspraak.domain.working_days import open_time_before

A_WHILE = timedelta(hours=2)
BEFORE_THE_PROMISE_MINUTES = 60
FRIDAY = 4


class Later(Enum):
    """What somebody may choose."""

    TWO_HOURS = "two_hours"
    TOMORROW = "tomorrow"
    FRIDAY = "friday"
    MOMENT = "moment"
    REPLY = "reply"


class NoTimeLeft(Exception):
    """It would have to be back already: the moment is over, or the promise ends within a working hour. Keep it open."""


def comes_back_at(
    later: Later,
    now: datetime,
    times: OpeningTimes,
    *,
    promised_at: datetime | None = None,
    moment: datetime | None = None,
) -> datetime | None:
    """The moment (UTC) at which it is our turn again; None: only when the resident writes.

    While we are closed nobody would see it, so a moment of our own choosing is one at which we are open. ``moment`` is
    taken as it is. Raises NoTimeLeft, and NoWorkingDay when we never open.
    """
    wanted = _wanted(later, aware(now), times, moment)
    latest = _latest(times, promised_at) if promised_at else None
    back_at = min(filter(None, (wanted, latest)), default=None)
    if back_at is not None and back_at <= now:
        raise NoTimeLeft
    return back_at


def _wanted(later: Later, now: datetime, times: OpeningTimes, moment: datetime | None) -> datetime | None:
    today = local_day(times, now)
    match later:
        case Later.TWO_HOURS:
            return _open_from(times, now + A_WHILE)
        case Later.TOMORROW:
            return _morning_from(times, today + timedelta(days=1))
        case Later.FRIDAY:
            return _morning_from(times, today + timedelta(days=(FRIDAY - today.weekday() - 1) % 7 + 1))
        case Later.MOMENT:
            return moment
        case Later.REPLY:
            return None


def _morning_from(times: OpeningTimes, day: date) -> datetime:
    """Nine in the morning of that day, or of the first working day after it; later when we open later."""
    working_day = day if is_working_day(times, day) else next_working_day(times, day)
    if working_day is None:
        raise NoWorkingDay
    return _open_from(times, datetime.combine(working_day, IN_THE_MORNING, times.zone).astimezone(UTC))


def _open_from(times: OpeningTimes, at: datetime) -> datetime:
    opening = at if is_open(times, at) else opens_next(times, at)
    if opening is None:
        raise NoWorkingDay
    return opening


def _latest(times: OpeningTimes, promised_at: datetime) -> datetime:
    """A working hour before the promise ends; when we never open, an hour on the clock."""
    try:
        return open_time_before(times, promised_at, BEFORE_THE_PROMISE_MINUTES)
    except NoWorkingDay:
        return promised_at - timedelta(minutes=BEFORE_THE_PROMISE_MINUTES)
