"""Terms in working days, over holidays, closing days, the turn of the year and both clock changes."""

from dataclasses import replace
from datetime import date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from samenspraak.domain.hours import OpeningTimes, local_day, open_minutes_between, working_day
from samenspraak.domain.promise import NoWorkingDay
from samenspraak.domain.working_days import (
    end_of_day,
    open_time_after,
    open_time_before,
    term_from,
    working_day_after,
    working_days_between,
)
from tests.domain.times import NEVER, OFFICE, WITH_EVENING, local, moments, opening_times

TERMS = [
    ("2026-11-23 09:00", 3, "2026-11-26 17:00", "three ordinary days"),
    ("2026-11-23 23:30", 1, "2026-11-24 17:00", "asked in the evening"),
    ("2026-11-26 16:00", 3, "2026-12-01 17:00", "over a weekend"),
    ("2026-11-28 11:00", 1, "2026-11-30 17:00", "asked on a Saturday"),
    ("2026-12-23 10:00", 3, "2026-12-29 17:00", "over Christmas"),
    ("2026-12-30 10:00", 3, "2027-01-05 17:00", "over New Year"),
    ("2027-03-24 10:00", 3, "2027-03-31 17:00", "over Easter, into summer time"),
    ("2027-04-26 10:00", 1, "2027-04-28 17:00", "over King's day"),
    ("2027-05-04 10:00", 1, "2027-05-10 17:00", "over Liberation day and Ascension"),
    ("2027-05-14 10:00", 1, "2027-05-18 17:00", "over Whit Monday"),
    ("2026-10-23 10:00", 1, "2026-10-26 17:00", "out of summer time"),
    ("2027-03-27 10:00", 1, "2027-03-30 17:00", "asked on the eve of summer time"),
    ("2026-11-23 00:30", 1, "2026-11-24 17:00", "asked just after midnight, which is still Sunday in UTC"),
]


@pytest.mark.parametrize(("asked", "days", "ends", "why"), TERMS, ids=[row[3] for row in TERMS])
def test_term_ends_at_the_last_closing_of_its_last_day(asked: str, days: int, ends: str, why: str) -> None:
    assert term_from(OFFICE, local(asked), days) == local(ends)


def test_closing_days_of_the_municipality_do_not_count() -> None:
    closed = replace(OFFICE, closed_on=frozenset({date(2026, 11, 24), date(2026, 11, 26)}))
    assert term_from(closed, local("2026-11-23 09:00"), 2) == local("2026-11-27 17:00")


def test_recognised_days_count_where_the_municipality_is_open() -> None:
    opened = replace(OFFICE, keeps_recognised_days=False)
    assert term_from(opened, local("2027-04-26 10:00"), 1) == local("2027-04-27 17:00")


def test_term_ends_with_the_evening_of_a_day_with_an_evening() -> None:
    assert term_from(WITH_EVENING, local("2026-11-23 09:00"), 3) == local("2026-11-26 20:00")


def test_who_is_never_open_has_no_terms() -> None:
    with pytest.raises(NoWorkingDay):
        term_from(NEVER, local("2026-11-23 09:00"), 1)
    with pytest.raises(NoWorkingDay):
        open_time_before(NEVER, local("2026-11-23 09:00"), 1)
    with pytest.raises(NoWorkingDay):
        open_time_after(NEVER, local("2026-11-23 09:00"), 1)


def test_no_term_ends_on_a_day_that_is_closed() -> None:
    with pytest.raises(NoWorkingDay):
        end_of_day(OFFICE, date(2026, 11, 28))


def test_term_of_no_days_is_no_term() -> None:
    with pytest.raises(ValueError, match="at least one"):
        working_day_after(OFFICE, date(2026, 11, 23), 0)


@pytest.mark.parametrize(
    ("minutes", "begins"),
    [
        (240, "2026-11-30 13:00"),
        (510, "2026-11-30 08:30"),
        (570, "2026-11-27 16:00"),
        (0, "2026-11-30 17:00"),
    ],
)
def test_reminder_comes_so_much_open_time_before(minutes: int, begins: str) -> None:
    assert open_time_before(OFFICE, local("2026-11-30 17:00"), minutes) == local(begins)


@pytest.mark.parametrize(
    ("at", "gone"),
    [
        ("2026-11-30 09:00", "2026-11-30 10:00"),
        ("2026-11-30 06:00", "2026-11-30 09:30"),
        ("2026-11-27 16:00", "2026-11-27 17:00"),
        ("2026-11-27 16:40", "2026-11-30 09:10"),
    ],
)
def test_hour_of_open_time_goes_on_after_a_weekend(at: str, gone: str) -> None:
    assert open_time_after(OFFICE, local(at), 60) == local(gone)


def test_breaks_are_no_open_time() -> None:
    assert open_time_before(WITH_EVENING, local("2026-11-26 18:00"), 120) == local("2026-11-26 11:30")


@pytest.mark.parametrize(
    ("first", "last", "days"),
    [
        (date(2026, 11, 23), date(2026, 11, 23), 0),
        (date(2026, 11, 23), date(2026, 11, 24), 1),
        (date(2026, 11, 27), date(2026, 11, 30), 1),
        (date(2026, 12, 30), date(2027, 1, 5), 3),
        (date(2026, 11, 24), date(2026, 11, 23), 0),
    ],
)
def test_days_are_counted_after_the_first(first: date, last: date, days: int) -> None:
    assert working_days_between(OFFICE, first, last) == days


@given(opening_times(), moments, st.integers(1, 10))
def test_term_has_exactly_its_days(times: OpeningTimes, at: datetime, days: int) -> None:
    """Whatever the week looks like: what the two rules say agrees."""
    first = local_day(times, at)
    try:
        last = working_day_after(times, first, days)
    except NoWorkingDay:
        return
    assert working_day(times, last)
    assert working_days_between(times, first, last) == days


@given(moments, st.integers(1, 600))
def test_open_time_after_a_moment_is_that_much(at: datetime, minutes: int) -> None:
    assert open_minutes_between(OFFICE, at, open_time_after(OFFICE, at, minutes)) == minutes


@given(moments, st.integers(0, 5_000))
def test_open_time_before_a_moment_is_that_much(at: datetime, minutes: int) -> None:
    begins = open_time_before(OFFICE, at, minutes)
    assert begins <= at
    left = open_minutes_between(OFFICE, begins, at + timedelta(microseconds=1))
    assert left in (minutes, minutes - 1)
