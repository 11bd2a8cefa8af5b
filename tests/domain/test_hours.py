"""Opening times: several spans a day, holidays, closing days and both clock changes."""

from datetime import date, datetime, time, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from samenspraak.domain.holidays import recognised_days
from samenspraak.domain.hours import (
    OpeningTimes,
    Span,
    closes_today,
    is_open,
    next_morning,
    next_working_day,
    open_minutes_between,
    opens_next,
    periods_on,
    week_minutes,
    working_day,
)
from tests.domain.times import (
    ALWAYS,
    NEVER,
    OFFICE,
    WITH_EVENING,
    WITHOUT_ZONE,
    local,
    moments,
    opening_times,
    span,
)


@pytest.mark.parametrize(
    ("times", "moment", "answer"),
    [
        (OFFICE, "2026-11-23 08:29:59", False),
        (OFFICE, "2026-11-23 08:30", True),
        (OFFICE, "2026-11-23 16:59:59", True),
        (OFFICE, "2026-11-23 17:00", False),
        (OFFICE, "2026-11-22 12:00", False),
        (OFFICE, "2026-03-30 08:30", True),
        (OFFICE, "2026-10-26 08:15", False),
        (OFFICE, "2026-04-27 12:00", False),
        (WITH_EVENING, "2026-11-23 13:00", False),
        (WITH_EVENING, "2026-11-26 19:30", True),
        (WITH_EVENING, "2026-11-27 10:30", False),
        (ALWAYS, "2026-12-25 23:59:59", True),
        (ALWAYS, "2026-10-25 00:00", True),
        (NEVER, "2026-11-23 12:00", False),
    ],
)
def test_open_is_answered_by_the_clock_on_the_wall(times: OpeningTimes, moment: str, answer: bool) -> None:
    assert is_open(times, local(moment)) is answer


@pytest.mark.parametrize(
    ("times", "moment", "opening"),
    [
        (OFFICE, "2026-11-23 07:00", "2026-11-23 08:30"),
        (OFFICE, "2026-11-23 08:30", "2026-11-24 08:30"),
        (OFFICE, "2026-11-27 17:00", "2026-11-30 08:30"),
        (OFFICE, "2026-03-27 18:00", "2026-03-30 08:30"),
        (OFFICE, "2026-10-23 18:00", "2026-10-26 08:30"),
        (OFFICE, "2026-04-02 18:00", "2026-04-07 08:30"),
        (OFFICE, "2026-05-13 18:00", "2026-05-18 08:30"),
        (OFFICE, "2026-12-24 18:00", "2026-12-28 08:30"),
        (OFFICE, "2026-12-31 18:00", "2027-01-04 08:30"),
        (WITH_EVENING, "2026-11-26 12:45", "2026-11-26 17:00"),
    ],
)
def test_next_opening_skips_what_is_closed(times: OpeningTimes, moment: str, opening: str) -> None:
    assert opens_next(times, local(moment)) == local(opening)


def test_line_without_hours_never_opens() -> None:
    now = local("2026-11-23 12:00")
    assert (opens_next(NEVER, now), closes_today(NEVER, now)) == (None, None)
    assert next_working_day(NEVER, date(2026, 11, 23)) is None


@pytest.mark.parametrize("day", sorted(recognised_days(2026) | recognised_days(2027)))
def test_recognised_day_is_closed_unless_the_line_does_not_keep_it(day: date) -> None:
    week = {weekday: (span("08:30", "17:00"),) for weekday in range(7)}
    assert not working_day(OpeningTimes(week), day)
    assert working_day(OpeningTimes(week, keeps_recognised_days=False), day)


def test_own_closing_day_is_closed() -> None:
    times = OpeningTimes(OFFICE.week, closed_on=frozenset({date(2026, 12, 31)}))
    assert next_working_day(times, date(2026, 12, 30)) == date(2027, 1, 4)


@pytest.mark.parametrize(
    ("moment", "closing"),
    [
        ("2026-11-26 09:00", "2026-11-26 20:00"),
        ("2026-11-27 23:00", "2026-11-27 10:30"),
        ("2026-11-28 09:00", None),
    ],
)
def test_closing_is_the_last_of_the_local_day(moment: str, closing: str | None) -> None:
    assert closes_today(WITH_EVENING, local(moment)) == (local(closing) if closing else None)


@pytest.mark.parametrize(
    ("times", "start", "end", "minutes"),
    [
        (OFFICE, "2026-11-23 09:00", "2026-11-23 10:30", 90),
        (OFFICE, "2026-11-23 16:30", "2026-11-24 09:00", 60),
        (OFFICE, "2026-11-20 16:59", "2026-11-23 08:31", 2),
        (OFFICE, "2026-03-27 16:00", "2026-03-30 09:30", 120),
        (OFFICE, "2026-12-24 16:00", "2026-12-28 09:30", 120),
        (OFFICE, "2026-11-23 09:00", "2026-11-23 09:00:59", 0),
        (OFFICE, "2026-11-23 10:00", "2026-11-23 09:00", 0),
        (WITH_EVENING, "2026-11-23 12:00", "2026-11-23 14:00", 60),
        (ALWAYS, "2026-03-29 00:00", "2026-03-30 00:00", 23 * 60),
        (ALWAYS, "2026-10-25 00:00", "2026-10-26 00:00", 25 * 60),
    ],
)
def test_open_minutes_count_open_time_alone(times: OpeningTimes, start: str, end: str, minutes: int) -> None:
    assert open_minutes_between(times, local(start), local(end)) == minutes


def test_spans_that_overlap_count_once() -> None:
    times = OpeningTimes({0: (span("10:00", "17:00"), span("08:00", "12:00"), span("17:00", "18:00"))})
    assert periods_on(times, date(2026, 11, 23)) == [(local("2026-11-23 08:00"), local("2026-11-23 18:00"))]


def test_span_in_the_hour_that_does_not_exist_is_no_open_time() -> None:
    assert periods_on(OpeningTimes({6: (span("02:15", "02:45"),)}), date(2026, 3, 29)) == []


@pytest.mark.parametrize(("opens", "closes"), [("17:00", "08:30"), ("12:00", "12:00")])
def test_span_that_closes_before_it_opens_is_refused(opens: str, closes: str) -> None:
    with pytest.raises(ValueError, match="closes after"):
        span(opens, closes)


def test_weekday_that_does_not_exist_is_refused() -> None:
    with pytest.raises(ValueError, match="Monday"):
        OpeningTimes({7: (Span(time(8), time(9)),)})


@pytest.mark.parametrize(
    ("moment", "morning"),
    [
        ("2026-11-23 00:30", "2026-11-23 09:00"),
        ("2026-11-23 09:00", "2026-11-24 09:00"),
        ("2026-10-24 12:00", "2026-10-25 09:00"),
    ],
)
def test_next_morning_begins_at_nine_on_any_day_and_any_clock(moment: str, morning: str) -> None:
    assert next_morning(OFFICE, local(moment)) == local(morning)


@pytest.mark.parametrize("rule", [is_open, next_morning, opens_next, closes_today])
def test_moment_without_zone_is_refused(rule: object) -> None:
    assert callable(rule)
    with pytest.raises(ValueError, match="time zone"):
        rule(OFFICE, WITHOUT_ZONE)


@pytest.mark.parametrize("naive_end", [True, False])
def test_stretch_without_zone_is_refused(naive_end: bool) -> None:
    ends = (local("2026-11-23 12:00"), WITHOUT_ZONE)
    with pytest.raises(ValueError, match="time zone"):
        open_minutes_between(OFFICE, *(ends if naive_end else ends[::-1]))


@given(opening_times(), moments)
def test_line_is_open_at_its_next_opening_and_not_before(times: OpeningTimes, at: datetime) -> None:
    opening = opens_next(times, at)
    assert opening is not None
    assert opening > at
    assert is_open(times, opening)
    assert not is_open(times, opening - timedelta.resolution)


@given(opening_times(), moments, st.integers(0, 20_000), st.integers(0, 20_000))
def test_open_minutes_add_up(times: OpeningTimes, start: datetime, first: int, second: int) -> None:
    start = start.replace(second=0, microsecond=0)
    middle = start + timedelta(minutes=first)
    end = middle + timedelta(minutes=second)
    parts = open_minutes_between(times, start, middle) + open_minutes_between(times, middle, end)
    assert open_minutes_between(times, start, end) == parts <= first + second


@pytest.mark.parametrize(
    ("week", "minutes"),
    [
        ({}, 0),
        ({0: (Span(time(8), time(12)), Span(time(13), time(17)))}, 480),
        ({5: (Span(time(9), time(12)), Span(time(11), time(13)))}, 240),
        ({6: (Span(time(22), time(0)),)}, 120),
    ],
)
def test_week_is_as_long_as_its_blocks_together(week: dict[int, tuple[Span, ...]], minutes: int) -> None:
    assert week_minutes(week) == minutes
