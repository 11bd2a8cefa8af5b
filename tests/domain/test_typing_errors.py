"""Slips of the finger are counted, and the word that was meant is the nearest."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from samenspraak.domain.typing_errors import folded, meant, slips

SLIPS = [
    ("container", "container", 0),
    ("contianer", "container", 1),
    ("containr", "container", 1),
    ("conttainer", "container", 1),
    ("komtainer", "container", 2),
    ("", "abc", 3),
    ("ca", "abc", 3),
]


@pytest.mark.parametrize(("typed", "word", "number"), SLIPS)
def test_slips_are_counted(typed: str, word: str, number: int) -> None:
    assert slips(typed, word) == slips(word, typed) == number


MEANT = [
    ("contianer", ["container", "contact"], "container"),
    ("Jansn", ["janssen", "jansen"], "jansen"),
    ("cafee", ["café"], "café"),
    ("papier", ["papier"], ""),
    ("bak", ["bal"], ""),
    ("boom", ["room", "zoom"], "room"),
    ("afval", ["afvalpas"], ""),
    ("container", [], ""),
]


@pytest.mark.parametrize(("typed", "words", "word"), MEANT)
def test_nearest_word_is_meant_when_it_is_near_enough(typed: str, words: list[str], word: str) -> None:
    assert meant(typed, words) == word


@pytest.mark.parametrize(
    ("text", "plain"),
    [("Ayşe Yıldız", "ayse yildiz"), ("Bjørn Groß", "bjorn gross"), ("IJsselmeer", "ijsselmeer")],
)
def test_accents_are_left_out(text: str, plain: str) -> None:
    assert folded(text) == plain


@given(st.text(max_size=12), st.text(max_size=12))
def test_slips_lie_between_the_difference_in_length_and_the_longest(typed: str, word: str) -> None:
    assert abs(len(typed) - len(word)) <= slips(typed, word) <= max(len(typed), len(word))
