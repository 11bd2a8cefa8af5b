"""Hours of a pilot: its own week, the municipality's closing days; the promise follows."""

from datetime import date, time

import pytest

from samenspraak.domain.hours import OpeningTimes, Span, is_open
from samenspraak.domain.pilot import pilot_times
from samenspraak.domain.promise import PromiseTerms, promise_for
from tests.domain.times import local

USUAL = OpeningTimes(
    {day: (Span(time(8), time(17)),) for day in range(5)}, closed_on=frozenset({date(2026, 11, 24)})
)
PILOT = pilot_times(USUAL, {day: (Span(time(10), time(12)),) for day in (0, 1, 3)})


@pytest.mark.parametrize(
    ("at", "usual", "pilot"),
    [
        ("2026-11-23 10:30", True, True),
        ("2026-11-23 09:00", True, False),
        ("2026-11-23 12:00", True, False),
        ("2026-11-24 10:30", False, False),
        ("2026-11-25 10:30", True, False),
        ("2026-11-26 11:59", True, True),
        ("2026-12-25 10:30", False, False),
    ],
)
def test_line_is_open_in_the_hours_of_its_pilot(at: str, usual: bool, pilot: bool) -> None:
    assert (is_open(USUAL, local(at)), is_open(PILOT, local(at))) == (usual, pilot)


def test_promise_follows_the_pilot() -> None:
    terms = PromiseTerms(morning_until=time(12), last_intake_minutes=60)
    usual, pilot = (promise_for(local("2026-11-23 15:00"), times, terms) for times in (USUAL, PILOT))
    assert usual == local("2026-11-23 17:00")
    assert pilot == local("2026-11-26 12:00")
