"""Opening times of a line: is it open, when does it open, how much open time is there in between."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from samenspraak.domain.holidays import recognised_days

AMSTERDAM = ZoneInfo("Europe/Amsterdam")
LOOK_AHEAD_DAYS = 366
IN_THE_MORNING = time(9)

Period = tuple[datetime, datetime]
"""Opening and closing moment of a stretch of open time, UTC; open at the first, closed at the second."""


@dataclass(frozen=True, slots=True)
class Span:
    """Local clock times; 00:00 as closing time means midnight at the end of the day. Raises ValueError."""

    opens: time
    closes: time

    def __post_init__(self) -> None:
        if self.opens.tzinfo or self.closes.tzinfo:
            raise ValueError("A span holds local clock times without a zone.")
        if self.closes != time.min and self.closes <= self.opens:
            raise ValueError(f"A span closes after it opens: {self.opens}-{self.closes}.")


@dataclass(frozen=True, slots=True)
class OpeningTimes:
    """The week of a line. Monday is 0; a weekday that is missing is closed; spans may overlap."""

    week: Mapping[int, tuple[Span, ...]]
    closed_on: frozenset[date] = field(default_factory=frozenset)
    zone: ZoneInfo = AMSTERDAM
    keeps_recognised_days: bool = True

    def __post_init__(self) -> None:
        if not all(0 <= weekday <= 6 for weekday in self.week):
            raise ValueError("Weekdays run from 0 (Monday) to 6 (Sunday).")


def is_open(times: OpeningTimes, at: datetime) -> bool:
    return any(opens <= at < closes for opens, closes in periods_on(times, local_day(times, at)))


def opens_next(times: OpeningTimes, at: datetime) -> datetime | None:
    """The first opening after `at` (UTC); None when there is none within a year."""
    today = local_day(times, at)
    days = (today + timedelta(days=ahead) for ahead in range(LOOK_AHEAD_DAYS + 1))
    openings = (opens for day in days for opens, _ in periods_on(times, day))
    return next((opens for opens in openings if opens > at), None)


def next_morning(times: OpeningTimes, at: datetime) -> datetime:
    """The first nine o'clock after `at` (UTC), whether we are open or not."""
    today = local_day(times, at)
    morning = datetime.combine(today, IN_THE_MORNING, times.zone)
    return (morning if morning > at else morning + timedelta(days=1)).astimezone(UTC)


def closes_today(times: OpeningTimes, at: datetime) -> datetime | None:
    """The last closing (UTC) of the local day `at` falls on, past or not; None when that day is closed."""
    periods = periods_on(times, local_day(times, at))
    return periods[-1][1] if periods else None


def working_day(times: OpeningTimes, on: date) -> bool:
    return bool(periods_on(times, on))


def next_working_day(times: OpeningTimes, after: date) -> date | None:
    """The first working day later than `after`; None when there is none within a year."""
    days = (after + timedelta(days=ahead) for ahead in range(1, LOOK_AHEAD_DAYS + 1))
    return next((day for day in days if working_day(times, day)), None)


def week_minutes(week: Mapping[int, tuple[Span, ...]]) -> int:
    """Open minutes of an ordinary week, overlaps counted once."""
    monday = date(2026, 11, 23)  # any week without a holiday or a change of the clock
    times = OpeningTimes(week, keeps_recognised_days=False)
    periods = _periods(times, monday, monday + timedelta(days=6))
    return sum((closes - opens for opens, closes in periods), timedelta()) // timedelta(minutes=1)


def open_minutes_between(times: OpeningTimes, start: datetime, end: datetime) -> int:
    """Whole minutes of open time from `start` to `end`; 0 when `end` is not later."""
    aware(end)
    first = local_day(times, start)
    if end <= start:
        return 0
    open_time = timedelta()
    for opens, closes in _periods(times, first, local_day(times, end)):
        open_time += max(timedelta(), min(closes, end) - max(opens, start))
    return open_time // timedelta(minutes=1)


def periods_on(times: OpeningTimes, day: date) -> list[Period]:
    """The open time of a local day in order, overlaps joined; empty when the day is closed.

    On the days the clock changes a span is as long as the clock on the wall makes it.
    """
    spans = times.week.get(day.weekday(), ())
    if not spans or day in times.closed_on:
        return []
    if times.keeps_recognised_days and day in recognised_days(day.year):
        return []
    return _joined(sorted(_period(span, day, times.zone) for span in spans))


def local_day(times: OpeningTimes, at: datetime) -> date:
    return aware(at).astimezone(times.zone).date()


def aware(at: datetime) -> datetime:
    """The same moment. Raises ValueError when it has no time zone."""
    if at.utcoffset() is None:
        raise ValueError("A moment needs a time zone.")
    return at


def _periods(times: OpeningTimes, first: date, last: date) -> Iterator[Period]:
    for ahead in range((last - first).days + 1):
        yield from periods_on(times, first + timedelta(days=ahead))


def _period(span: Span, day: date, zone: ZoneInfo) -> Period:
    closing_day = day + timedelta(days=1) if span.closes == time.min else day
    opens = datetime.combine(day, span.opens, zone)
    # Of an hour that comes twice in October, a closing time means the second one.
    closes = datetime.combine(closing_day, span.closes, zone).replace(fold=1)
    return opens.astimezone(UTC), closes.astimezone(UTC)


def _joined(periods: list[Period]) -> list[Period]:
    joined: list[Period] = []
    for opens, closes in periods:
        if closes <= opens:  # the span lies in the hour that does not exist in March
            continue
        if joined and opens <= joined[-1][1]:
            joined[-1] = (joined[-1][0], max(closes, joined[-1][1]))
        else:
            joined.append((opens, closes))
    return joined
