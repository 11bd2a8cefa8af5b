"""Classes of the Selectielijst 2020: until when each is kept, and what a broken-off process falls under."""

from datetime import date

import pytest

from samenspraak.domain.selectielijst import broken_off, class_numbered, kept_until

CLOSED_ON = date(2026, 11, 30)


@pytest.mark.parametrize(
    ("number", "last_day"),
    [
        ("6.1.3", date(2027, 11, 30)),
        ("6.1", date(2031, 11, 30)),
        ("15.1", date(2031, 11, 30)),
        ("6.1.13", date(2027, 1, 11)),
        ("19.1.24", date(2027, 5, 30)),
        ("5.1.8", None),
        ("6.1.9", None),
        ("99.1", None),
        ("", None),
    ],
)
def test_class_is_kept_until(number: str, last_day: date | None) -> None:
    assert kept_until(number, CLOSED_ON) == last_day


def test_term_that_ends_on_a_day_that_is_none_ends_with_the_month() -> None:
    assert kept_until("19.1.24", date(2026, 8, 31)) == date(2027, 2, 28)
    assert kept_until("6.1.3", date(2028, 2, 29)) == date(2029, 2, 28)


@pytest.mark.parametrize(
    ("number", "of_broken_off"), [("6.1.3", "6.3"), ("13.1", "13.2"), ("15.1.2", "15.3"), ("99.1", "99.1")]
)
def test_process_that_was_broken_off_has_a_class_of_its_own(number: str, of_broken_off: str) -> None:
    assert broken_off(number) == of_broken_off


def test_class_says_its_result() -> None:
    found = class_numbered("6.1.3")
    assert found is not None
    assert (found.result, class_numbered("6.9")) == ("Ingewilligd", None)
