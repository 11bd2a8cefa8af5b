"""The reaction promise: the same working day, or the morning of the next."""

from datetime import UTC, datetime, time, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from samenspraak.domain.hours import (
    AMSTERDAM,
    OpeningTimes,
    closes_today,
    is_open,
    open_minutes_between,
    periods_on,
    working_day,
)
from samenspraak.domain.promise import (
    NoWorkingDay,
    PromiseTerms,
    Standing,
    answer_by_words,
    promise_for,
    standing,
)
from tests.domain.times import NEVER, OFFICE, WITH_EVENING, WITHOUT_ZONE, local, moments, opening_times, span

TERMS = PromiseTerms()
terms = st.builds(
    PromiseTerms,
    morning_until=st.times(time(9), time(14)).map(lambda at: at.replace(second=0, microsecond=0)),
    last_intake_minutes=st.integers(0, 180),
)


@pytest.mark.parametrize(
    ("received", "due"),
    [
        ("2026-11-23 09:00", "2026-11-23 17:00"),
        ("2026-11-23 08:30", "2026-11-23 17:00"),
        ("2026-11-23 16:00", "2026-11-23 17:00"),
        ("2026-11-23 16:00:01", "2026-11-24 12:00"),
        ("2026-11-23 03:00", "2026-11-23 12:00"),
        ("2026-11-23 20:00", "2026-11-24 12:00"),
        ("2026-11-20 17:00", "2026-11-23 12:00"),
        ("2026-11-22 02:07", "2026-11-23 12:00"),
        # New Year, Easter, King's Day, 5 May, Ascension with its Friday, Whit Monday, Christmas
        ("2025-12-31 16:30", "2026-01-02 12:00"),
        ("2026-04-02 16:30", "2026-04-07 12:00"),
        ("2026-04-24 16:30", "2026-04-28 12:00"),
        ("2026-05-04 16:30", "2026-05-06 12:00"),
        ("2026-05-13 16:30", "2026-05-18 12:00"),
        ("2026-05-22 16:30", "2026-05-26 12:00"),
        ("2026-12-25 10:00", "2026-12-28 12:00"),
        ("2027-03-25 16:30", "2027-03-30 12:00"),
        ("2027-04-26 16:30", "2027-04-28 12:00"),
        ("2027-05-04 16:30", "2027-05-10 12:00"),
        ("2027-05-14 16:30", "2027-05-18 12:00"),
        # Both clock changes of both years
        ("2026-03-27 16:30", "2026-03-30 12:00"),
        ("2026-03-29 01:30", "2026-03-30 12:00"),
        ("2026-10-24 23:30", "2026-10-26 12:00"),
        ("2027-03-28 03:30", "2027-03-30 12:00"),
        ("2027-10-31 02:30", "2027-11-01 12:00"),
    ],
)
def test_office_promises_today_or_the_next_morning(received: str, due: str) -> None:
    assert promise_for(local(received), OFFICE, TERMS) == local(due)


@pytest.mark.parametrize(
    ("received", "due"),
    [
        ("2026-11-23 12:45", "2026-11-23 17:00"),  # in the lunch break
        ("2026-11-24 16:30", "2026-11-25 14:00"),  # Wednesday opens when the morning is over
        ("2026-11-25 09:00", "2026-11-25 14:00"),
        ("2026-11-25 13:00", "2026-11-25 17:00"),
        ("2026-11-26 12:00", "2026-11-26 20:00"),  # the evening is still today
        ("2026-11-26 19:30", "2026-11-27 10:30"),  # Friday closes before the morning ends
        ("2026-11-27 09:31", "2026-11-30 12:00"),
    ],
)
def test_breaks_evenings_and_short_days_are_kept(received: str, due: str) -> None:
    assert promise_for(local(received), WITH_EVENING, TERMS) == local(due)


def test_morning_that_ends_in_a_break_ends_at_the_closing_before_it() -> None:
    times = OpeningTimes({0: (span("08:30", "11:30"), span("13:00", "17:00"))})
    assert promise_for(local("2026-11-22 12:00"), times, TERMS) == local("2026-11-23 11:30")


def test_day_that_opens_when_the_morning_ends_gets_an_hour() -> None:
    times = OpeningTimes({0: (span("12:00", "17:00"),)})
    assert promise_for(local("2026-11-22 12:00"), times, TERMS) == local("2026-11-23 13:00")


def test_line_that_never_opens_promises_nothing() -> None:
    with pytest.raises(NoWorkingDay):
        promise_for(local("2026-11-23 12:00"), NEVER, TERMS)


def test_promise_for_a_moment_without_zone_is_refused() -> None:
    with pytest.raises(ValueError, match="time zone"):
        promise_for(WITHOUT_ZONE, OFFICE, TERMS)


@given(opening_times(), moments, terms)
def test_promise_is_kept_in_opening_hours_and_never_in_the_past(
    times: OpeningTimes, received: datetime, terms: PromiseTerms
) -> None:
    due = promise_for(received, times, terms)
    day = due.astimezone(times.zone).date()
    assert due > received
    assert due.tzinfo is UTC
    assert working_day(times, day)
    assert is_open(times, due) or due in {closes for _, closes in periods_on(times, day)}


@given(opening_times(), moments, st.timedeltas(timedelta(0), timedelta(days=4)), terms)
def test_who_writes_later_is_never_promised_an_earlier_answer(
    times: OpeningTimes, received: datetime, later: timedelta, terms: PromiseTerms
) -> None:
    assert promise_for(received, times, terms) <= promise_for(received + later, times, terms)


@given(opening_times(), moments, terms)
def test_who_writes_in_time_while_open_is_answered_the_same_day(
    times: OpeningTimes, received: datetime, terms: PromiseTerms
) -> None:
    closing = closes_today(times, received)
    in_time = closing and closing - received >= timedelta(minutes=max(1, terms.last_intake_minutes))
    if is_open(times, received) and in_time:
        assert promise_for(received, times, terms) == closing


@pytest.mark.parametrize(
    ("due", "now", "answer", "minutes"),
    [
        ("2026-11-23 17:00", "2026-11-23 09:00", Standing.ON_TIME, 480),
        ("2026-11-23 17:00", "2026-11-23 16:00", Standing.ON_TIME, 60),
        ("2026-11-23 17:00", "2026-11-23 16:01", Standing.SOON, 59),
        ("2026-11-23 17:00", "2026-11-23 16:59:30", Standing.SOON, 0),
        ("2026-11-23 17:00", "2026-11-23 17:00", Standing.LATE, 0),
        ("2026-11-23 17:00", "2026-11-23 20:00", Standing.LATE, 0),
        ("2026-11-23 17:00", "2026-11-24 08:34", Standing.LATE, -4),
        ("2026-11-24 12:00", "2026-11-23 20:00", Standing.OUTSIDE_HOURS, 210),
        ("2026-11-24 12:00", "2026-11-23 16:50", Standing.ON_TIME, 220),
    ],
)
def test_chip_shows_the_open_time_left(due: str, now: str, answer: Standing, minutes: int) -> None:
    left = standing(local(due), local(now), OFFICE)
    assert (left.standing, left.minutes) == (answer, minutes)


@pytest.mark.parametrize(("soon", "answer"), [(30, Standing.ON_TIME), (31, Standing.SOON)])
def test_soon_begins_where_the_team_wants_it(soon: int, answer: Standing) -> None:
    assert standing(local("2026-11-23 17:00"), local("2026-11-23 16:30"), OFFICE, soon).standing is answer


@given(opening_times(), moments, st.timedeltas(timedelta(days=-3), timedelta(days=6)))
def test_standing_agrees_with_clock_and_hours(times: OpeningTimes, now: datetime, ahead: timedelta) -> None:
    left = standing(now + ahead, now, times)
    assert (left.standing is Standing.LATE) == (ahead <= timedelta(0))
    assert (left.standing is Standing.OUTSIDE_HOURS) == (ahead > timedelta(0) and not is_open(times, now))
    assert left.minutes == open_minutes_between(times, now, now + ahead) - open_minutes_between(
        times, now + ahead, now
    )


@pytest.mark.parametrize(
    ("due", "now", "words"),
    [
        ("2026-11-23 12:00", "2026-11-23 08:00", ("vandaag", "12.00 uur")),
        ("2026-11-24 12:00", "2026-11-23 23:59", ("morgen (dinsdag 24 november)", "12.00 uur")),
        ("2026-11-24 12:00", "2026-11-24 00:01", ("vandaag", "12.00 uur")),
        ("2026-11-23 12:00", "2026-11-21 10:00", ("maandag 23 november", "12.00 uur")),
        ("2026-05-18 09:05", "2026-05-14 10:00", ("maandag 18 mei", "9.05 uur")),
        ("2027-01-04 17:00", "2026-12-31 18:00", ("maandag 4 januari", "17.00 uur")),
    ],
)
def test_answer_is_promised_in_plain_words(due: str, now: str, words: tuple[str, str]) -> None:
    assert answer_by_words(local(due), local(now), AMSTERDAM) == words
