"""What is a birth date, and what is any other date."""

import pytest

from .tables import marked, rows, unmarked

FOUND = rows("dob_found.txt")
NOT_FOUND = rows("dob_left_alone.txt")


@pytest.mark.parametrize("text", FOUND)
def test_a_birth_date_is_found_in_any_notation(text: str) -> None:
    assert marked(unmarked(text)) == text


@pytest.mark.parametrize("text", NOT_FOUND)
def test_another_date_is_left_alone(text: str) -> None:
    assert "DOB:" not in marked(text)
