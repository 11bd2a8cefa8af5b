"""Terms in working days: the last day of one, the hours before its end, and how many days of it have gone."""

from datetime import date, datetime, timedelta

from samenspraak.domain.hours import (
    LOOK_AHEAD_DAYS,
    OpeningTimes,
    aware,
    local_day,
    next_working_day,
    periods_on,
    working_day,
)
from samenspraak.domain.promise import NoWorkingDay


def working_day_after(times: OpeningTimes, day: date, count: int) -> date:
    """The last of so many working days after `day`, which itself does not count. Raises NoWorkingDay."""
    if count < 1:
        raise ValueError("A term has at least one working day.")
    for _each in range(count):
        following = next_working_day(times, day)
        if following is None:
            raise NoWorkingDay
        day = following
    return day


def term_from(times: OpeningTimes, at: datetime, count: int) -> datetime:
    """When a term of so many working days ends (UTC): the last closing of its last day. Raises NoWorkingDay."""
    return end_of_day(times, working_day_after(times, local_day(times, at), count))


def end_of_day(times: OpeningTimes, day: date) -> datetime:
    """The last closing (UTC) of a working day. Raises NoWorkingDay when we are closed."""
    periods = periods_on(times, day)
    if not periods:
        raise NoWorkingDay
    return periods[-1][1]


def open_time_before(times: OpeningTimes, at: datetime, minutes: int) -> datetime:
    """The moment (UTC) from which so many minutes of open time are left until `at`. Raises NoWorkingDay."""
    left, day = timedelta(minutes=minutes), local_day(times, at)
    for back in range(LOOK_AHEAD_DAYS + 1):
        for opens, closes in reversed(periods_on(times, day - timedelta(days=back))):
            length = max(min(closes, aware(at)) - opens, timedelta())
            if length >= left:
                return min(closes, at) - left
            left -= length
    raise NoWorkingDay


def open_time_after(times: OpeningTimes, at: datetime, minutes: int) -> datetime:
    """The moment (UTC) at which so many minutes of open time have gone since `at`. Raises NoWorkingDay."""
    left, day = timedelta(minutes=minutes), local_day(times, at)
    for ahead in range(LOOK_AHEAD_DAYS + 1):
        for opens, closes in periods_on(times, day + timedelta(days=ahead)):
            begins = max(opens, aware(at))
            length = max(closes - begins, timedelta())
            if length >= left:
                return begins + left
            left -= length
    raise NoWorkingDay


def working_days_between(times: OpeningTimes, first: date, last: date) -> int:
    """How many working days come after `first`, up to and with `last`; 0 when `last` is not later."""
    days = (first + timedelta(days=ahead) for ahead in range(1, (last - first).days + 1))
    return sum(working_day(times, day) for day in days)
