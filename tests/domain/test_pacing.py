"""The rule of a pace: one per interval in the long run, a burst at once, nothing saved up beyond that."""

from datetime import UTC, datetime, timedelta

import pytest

from samenspraak.domain.pacing import Pace, slot_after

NOW = datetime(2026, 11, 23, 9, 0, tzinfo=UTC)
SECOND = timedelta(seconds=1)
PACE = Pace(interval=6 * SECOND, burst=3)


@pytest.mark.parametrize(
    ("next_slot", "after"),
    [
        (None, NOW + 6 * SECOND),
        (NOW - timedelta(days=1), NOW + 6 * SECOND),
        (NOW, NOW + 6 * SECOND),
        (NOW + 10 * SECOND, NOW + 16 * SECOND),
    ],
)
def test_each_message_takes_a_slot_and_rest_saves_none_up(
    next_slot: datetime | None, after: datetime
) -> None:
    assert slot_after(PACE, next_slot, NOW) == after


@pytest.mark.parametrize(("burst", "slack"), [(1, 0), (3, 12), (45, 264)])
def test_burst_may_borrow_all_slots_but_its_own(burst: int, slack: int) -> None:
    assert Pace(6 * SECOND, burst).slack == slack * SECOND
