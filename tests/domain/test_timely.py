"""The time a network tells: taken when it can be true, else the letter's."""

from datetime import UTC, datetime, timedelta

import pytest

from samenspraak.domain.events import NO_TIME, StatusChange, timely
from samenspraak.domain.statuses import Status, later
from samenspraak.domain.templates import filled_in, names_of, variables_of

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


@pytest.mark.parametrize(
    ("body", "variables", "names"),
    [
        ("Zonder", (), ()),
        ("{{2}} en {{1}} en {{2}}", ("1", "2"), ()),
        ("Dag {{naam}}, over {{ onderwerp }}", ("naam", "onderwerp"), ("naam", "onderwerp")),
    ],
)
def test_variables_of_a_template(body: str, variables: tuple[str, ...], names: tuple[str, ...]) -> None:
    assert (variables_of(body), names_of(body)) == (variables, names)


def test_template_is_filled_in_once_over() -> None:
    assert filled_in("{{2}} {{1}}", ["{{2}}", "b"]) == "b {{2}}"
