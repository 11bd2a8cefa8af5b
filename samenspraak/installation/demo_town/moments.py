"""Reads when something happens in the demo, so that it looks fresh on any day and nobody works at night.

-12m, -3h, -1h50m    so long before now; before the last closing when the talk does not fit in today's hours
now-12m              so long before now, open or not
d-1 21:14            at that clock time, one calendar day before today
w-2 10:05            the same on the second working day before today
"""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta

from samenspraak.domain.hours import LOOK_AHEAD_DAYS, OpeningTimes, local_day, periods_on, working_day

_AGO = re.compile(r"(now)?-(?:(\d+)h)?(?:(\d+)m)?")
_CLOCK = re.compile(r"([dw])-([1-9]\d*) (\d\d:\d\d)")


class MomentUnreadable(ValueError):
    """Not written as above, or no such moment within a year: mend the table."""


@dataclass(frozen=True, slots=True)
class Clock:
    """The clock of one talk; `worked_at` is now, or the closing that stands for it."""

    now: datetime
    worked_at: datetime
    times: OpeningTimes

    def at(self, told: str) -> datetime:
        """The moment (UTC), always before now. Raises MomentUnreadable."""
        if ago := _AGO.fullmatch(told):
            return (self.now if ago[1] else self.worked_at) - _length(ago)
        clock = _CLOCK.fullmatch(told)
        if clock is None:
            raise MomentUnreadable(told)
        days = _days_before(local_day(self.times, self.now), self.times, only_working=clock[1] == "w")
        day = [next(days) for _ in range(int(clock[2]))][-1]
        return datetime.combine(day, time.fromisoformat(clock[3]), self.times.zone).astimezone(UTC)


def clock_for(tolds: Iterable[str], now: datetime, times: OpeningTimes) -> Clock:
    """A clock by which everything told falls in one stretch of open time. Raises MomentUnreadable."""
    longest = max(
        (_length(ago) for told in tolds if (ago := _AGO.fullmatch(told)) and not ago[1]), default=timedelta()
    )
    for back in range(LOOK_AHEAD_DAYS):
        for opens, closes in reversed(periods_on(times, local_day(times, now) - timedelta(days=back))):
            if min(closes, now) - longest >= opens:
                return Clock(now, min(closes, now), times)
    raise MomentUnreadable(f"{longest} of open time")


def after_open_minutes(minutes: int, now: datetime, times: OpeningTimes) -> datetime:
    """The moment (UTC) at which the town has been open for so many minutes from now."""
    left, today = timedelta(minutes=minutes), local_day(times, now)
    for ahead in range(LOOK_AHEAD_DAYS):
        for opens, closes in periods_on(times, today + timedelta(days=ahead)):
            begins = max(opens, now)
            if closes - begins >= left:
                return begins + left
            left -= max(closes - begins, timedelta())
    raise MomentUnreadable(f"{minutes} open minutes")


def _length(ago: re.Match[str]) -> timedelta:
    return timedelta(hours=int(ago[2] or 0), minutes=int(ago[3] or 0))


def _days_before(today: date, times: OpeningTimes, *, only_working: bool) -> Iterator[date]:
    day = today
    while True:
        day -= timedelta(days=1)
        if not only_working or working_day(times, day):
            yield day
