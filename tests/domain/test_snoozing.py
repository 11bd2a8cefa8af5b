"""When a conversation comes back: over weekends, holidays, closing days and clock changes; the promise goes before."""

from dataclasses import replace
from datetime import date

import pytest

from samenspraak.domain.promise import NoWorkingDay
from samenspraak.domain.snoozing import Later, NoTimeLeft, comes_back_at
from tests.domain.times import NEVER, OFFICE, WITH_EVENING, local

CASES = [
    (Later.TWO_HOURS, "2026-11-23 10:00", "2026-11-23 12:00", "on an ordinary morning"),
    (Later.TWO_HOURS, "2026-11-23 16:00", "2026-11-24 08:30", "when we are closed by then"),
    (Later.TWO_HOURS, "2026-11-27 15:30", "2026-11-30 08:30", "on Friday afternoon"),
    (Later.TOMORROW, "2026-11-23 10:00", "2026-11-24 09:00", "on an ordinary day"),
    (Later.TOMORROW, "2026-11-23 00:30", "2026-11-24 09:00", "just after midnight, still Sunday in UTC"),
    (Later.TOMORROW, "2026-11-27 10:00", "2026-11-30 09:00", "on Friday"),
    (Later.TOMORROW, "2026-12-24 10:00", "2026-12-28 09:00", "before Christmas"),
    (Later.TOMORROW, "2026-10-23 10:00", "2026-10-26 09:00", "out of summer time"),
    (Later.TOMORROW, "2027-03-26 10:00", "2027-03-30 09:00", "on Good Friday, into summer time"),
    (Later.FRIDAY, "2026-11-23 10:00", "2026-11-27 09:00", "on Monday"),
    (Later.FRIDAY, "2026-11-26 23:30", "2026-11-27 09:00", "on the evening before"),
    (Later.FRIDAY, "2026-11-27 08:00", "2026-12-04 09:00", "on Friday itself: the next"),
    (Later.FRIDAY, "2026-12-21 10:00", "2026-12-28 09:00", "when that is Christmas"),
]


@pytest.mark.parametrize(
    ("later", "now", "back", "why"), CASES, ids=[f"{row[0].name} {row[3]}" for row in CASES]
)
def test_conversation_comes_back_while_we_are_open(later: Later, now: str, back: str, why: str) -> None:
    assert comes_back_at(later, local(now), OFFICE) == local(back)


def test_closing_day_of_the_municipality_is_skipped() -> None:
    closed = replace(OFFICE, closed_on=frozenset({date(2026, 11, 24)}))
    assert comes_back_at(Later.TOMORROW, local("2026-11-23 10:00"), closed) == local("2026-11-25 09:00")


@pytest.mark.parametrize(
    ("now", "back"), [("2026-11-24 10:00", "2026-11-25 13:00"), ("2026-11-23 10:45", "2026-11-23 13:30")]
)
def test_it_waits_for_a_late_opening_and_for_the_end_of_a_break(now: str, back: str) -> None:
    later = Later.TOMORROW if now.startswith("2026-11-24") else Later.TWO_HOURS
    assert comes_back_at(later, local(now), WITH_EVENING) == local(back)


def test_chosen_moment_is_kept_as_it_is() -> None:
    sunday = local("2026-11-29 20:15")
    assert comes_back_at(Later.MOMENT, local("2026-11-23 10:00"), OFFICE, moment=sunday) == sunday


def test_nothing_but_the_resident_brings_it_back_when_nothing_is_promised() -> None:
    assert comes_back_at(Later.REPLY, local("2026-11-23 10:00"), OFFICE) is None


PROMISES = [
    (Later.REPLY, "2026-11-24 12:00", "2026-11-24 11:00", "an hour before it"),
    (Later.FRIDAY, "2026-11-24 12:00", "2026-11-24 11:00", "before Friday"),
    (Later.TOMORROW, "2026-11-25 09:00", "2026-11-24 09:00", "the choice is earlier"),
    (Later.FRIDAY, "2026-11-25 09:00", "2026-11-24 16:30", "half an hour of it is on the day before"),
    (Later.FRIDAY, "2026-11-25 08:45", "2026-11-24 16:15", "an hour of open time, not of the clock"),
]


@pytest.mark.parametrize(("later", "promised", "back", "why"), PROMISES, ids=[row[3] for row in PROMISES])
def test_promise_goes_before_the_choice(later: Later, promised: str, back: str, why: str) -> None:
    now = local("2026-11-23 10:00")
    assert comes_back_at(later, now, OFFICE, promised_at=local(promised)) == local(back)


@pytest.mark.parametrize("promised", ["2026-11-23 10:59", "2026-11-23 11:00", "2026-11-23 09:00"])
@pytest.mark.parametrize("later", [Later.REPLY, Later.TOMORROW])
def test_what_is_due_within_an_hour_or_late_cannot_be_put_away(later: Later, promised: str) -> None:
    with pytest.raises(NoTimeLeft):
        comes_back_at(later, local("2026-11-23 10:00"), OFFICE, promised_at=local(promised))


def test_moment_that_is_over_is_refused() -> None:
    with pytest.raises(NoTimeLeft):
        comes_back_at(Later.MOMENT, local("2026-11-23 10:00"), OFFICE, moment=local("2026-11-23 10:00"))


@pytest.mark.parametrize("later", [Later.TWO_HOURS, Later.TOMORROW, Later.FRIDAY])
def test_who_never_opens_has_no_such_choice(later: Later) -> None:
    with pytest.raises(NoWorkingDay):
        comes_back_at(later, local("2026-11-23 10:00"), NEVER)


def test_promise_counts_by_the_clock_for_who_never_opens() -> None:
    back = comes_back_at(Later.REPLY, local("2026-11-23 10:00"), NEVER, promised_at=local("2026-11-23 13:00"))
    assert back == local("2026-11-23 12:00")
