"""What is a BSN, and what only looks like one."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from stdnum.nl import bsn

from samenspraak.privacy.detectors.bsn import passes_eleven_test

from .tables import marked, rows, unmarked

FOUND = rows("bsn_found.txt")

NOT_FOUND = rows("bsn_left_alone.txt")


@pytest.mark.parametrize("text", FOUND)
def test_a_bsn_is_found_with_its_separators(text: str) -> None:
    assert marked(unmarked(text)) == text


@pytest.mark.parametrize("text", NOT_FOUND)
def test_what_is_no_bsn_is_left_alone(text: str) -> None:
    assert "BSN:" not in marked(text)


@given(st.from_regex(r"[0-9]{9}", fullmatch=True).filter(lambda digits: digits[0] != "0"))
def test_eleven_test_agrees_with_the_library(digits: str) -> None:
    assert passes_eleven_test(digits) == bsn.is_valid(digits)
