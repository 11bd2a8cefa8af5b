"""The time a network tells: taken when it can be true, else the letter's."""

from datetime import UTC, datetime, timedelta

import pytest

from samenspraak.domain.events import NO_TIME, StatusChange, timely
from samenspraak.domain.statuses import Status, later

LETTER = datetime(2026, 11, 23, 9, 0, tzinfo=UTC)
HOUR = timedelta(hours=1)


@pytest.mark.parametrize(
    ("told", "kept"),
    [(LETTER - HOUR, LETTER - HOUR), (NO_TIME, LETTER), (LETTER + HOUR, LETTER), (LETTER, LETTER)],
)
def test_impossible_time_becomes_that_of_the_letter(told: datetime, kept: datetime) -> None:
    change = timely(StatusChange("1", "wamid.1", Status.SENT, told), LETTER)
    assert isinstance(change, StatusChange)
    assert change.at == kept


@pytest.mark.parametrize("first", Status)
@pytest.mark.parametrize("second", Status)
def test_later_status_does_not_depend_on_the_order(first: Status, second: Status) -> None:
    assert later(first, second) == later(second, first)
    assert later(first, second) in (first, second)
