"""Whose telephone number it is: the writer's own is no finding, somebody else's is."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from samenspraak.domain.findings import NOBODY, Profile
from samenspraak.domain.plaintext import Text
from samenspraak.privacy.detectors.phone_third import PhoneThirdDetector

from .tables import marked, rows, unmarked

TOWN = Profile(phones=("14 024", "024 355 01 00"))

FOUND = rows("phone_third_found.txt")

NOT_FOUND = rows("phone_third_left_alone.txt")


@pytest.mark.parametrize("text", FOUND)
def test_the_number_of_another_is_found(text: str) -> None:
    assert marked(unmarked(text), TOWN) == text


@pytest.mark.parametrize("text", NOT_FOUND)
def test_the_writers_own_number_and_that_of_a_service_are_left_alone(text: str) -> None:
    assert "PHONE_THIRD:" not in marked(text, TOWN)


PIECES = [
    "bel ",
    "mijn ",
    "moeder ",
    "op ",
    "06",
    "46056946",
    "+",
    "31",
    " ",
    "\n",
    ".",
    "nul ",
    "zes ",
    "haar ",
    "İ",
    "\u200b",
]


@given(st.lists(st.sampled_from(PIECES), max_size=30).map("".join) | st.text(max_size=60))
def test_places_are_valid_whatever_the_text(text: str) -> None:
    for finding in PhoneThirdDetector().find(Text(text), NOBODY):
        assert 0 <= finding.start < finding.end <= len(text)
        assert text[finding.start : finding.end].strip() == text[finding.start : finding.end]
