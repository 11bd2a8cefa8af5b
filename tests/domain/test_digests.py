"""When a digest is due: by what somebody wants, only while we are open, and not again too soon."""

from datetime import timedelta

import pytest

from samenspraak.domain.digests import Wish, is_due
from tests.domain.times import NEVER, OFFICE, WITH_EVENING, local

MONDAY = "2026-11-23"
CASES = [
    (Wish.HOURLY, "08:29", "", False, "before we open"),
    (Wish.HOURLY, "08:30", "", True, "as we open"),
    (Wish.HOURLY, "16:59", "", True, "just before we close"),
    (Wish.HOURLY, "17:00", "", False, "as we close"),
    (Wish.HOURLY, "10:00", "09:06", False, "within the hour"),
    (Wish.HOURLY, "10:00", "09:00", True, "after an hour"),
    (Wish.HOURLY, "10:00", "09:01", True, "after an hour, but for a late start of the last run"),
    (Wish.MORNING, "08:29", "", False, "before we open"),
    (Wish.MORNING, "08:30", "", True, "as we open"),
    (Wish.MORNING, "09:29", "", True, "in the first hour"),
    (Wish.MORNING, "09:30", "", False, "after the first hour"),
    (Wish.MORNING, "09:15", "08:30", False, "when there was one this morning"),
    (Wish.NEVER, "08:30", "", False, "for who wants none"),
]


@pytest.mark.parametrize(
    ("wish", "now", "last", "due", "why"), CASES, ids=[f"{row[0].name} {row[4]}" for row in CASES]
)
def test_digest_is_due_when_somebody_wants_it(wish: Wish, now: str, last: str, due: bool, why: str) -> None:
    last_at = local(f"{MONDAY} {last}") if last else None
    assert is_due(wish, OFFICE, last_at, local(f"{MONDAY} {now}")) is due


@pytest.mark.parametrize("wish", [Wish.HOURLY, Wish.MORNING])
@pytest.mark.parametrize("day", ["2026-11-29", "2026-12-25"])
def test_no_digest_is_due_on_a_day_that_we_are_closed(wish: Wish, day: str) -> None:
    assert not is_due(wish, OFFICE, None, local(f"{day} 09:00"))


def test_morning_begins_when_we_open_that_day() -> None:
    wednesday = local("2026-11-25 13:00")
    assert is_due(Wish.MORNING, WITH_EVENING, wednesday - timedelta(days=1), wednesday)


def test_no_digest_is_due_in_a_break() -> None:
    assert not is_due(Wish.HOURLY, WITH_EVENING, None, local("2026-11-23 13:00"))


def test_no_digest_is_ever_due_where_nobody_opens() -> None:
    assert not is_due(Wish.HOURLY, NEVER, None, local(f"{MONDAY} 10:00"))
