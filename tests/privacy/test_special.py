"""What is a statement about somebody, and what only uses the same words."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from samenspraak.domain.findings import NOBODY
from samenspraak.domain.plaintext import Text
from samenspraak.privacy.detectors.special import SpecialDetector

from .tables import marked, rows, unmarked

FOUND = rows("special_found.txt")
NOT_FOUND = rows("special_left_alone.txt")

WORDS = (
    "ik ben heb mijn zoon is een geen niet autistisch blind dementie rolstoel in stem pvv lid fnv van als over de"
    " ziek kanker uw je heeft hastasi jestem . , ' 3 é １"
)
PIECES = [*WORDS.split(), "\n"]


@pytest.mark.parametrize("text", FOUND)
def test_a_statement_about_somebody_is_found(text: str) -> None:
    assert marked(unmarked(text)) == text


@pytest.mark.parametrize("text", NOT_FOUND)
def test_the_same_words_about_nobody_are_left_alone(text: str) -> None:
    assert marked(text) == text


@given(st.one_of(st.text(max_size=120), st.lists(st.sampled_from(PIECES), max_size=40).map(" ".join)))
@settings(max_examples=200)
def test_any_text_gives_valid_places(text: str) -> None:
    for finding in SpecialDetector().find(Text(text), NOBODY):
        assert 0 <= finding.start < finding.end <= len(text)
        assert text[finding.start : finding.end].strip()
