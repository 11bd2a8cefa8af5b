"""Hints for plain language: hard words with an easier one, and sentences that are too long."""

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from samenspraak.domain.readability import EASIER, LONGEST_SENTENCE, hints
from samenspraak.organisation.texts import DEFAULTS


@pytest.mark.parametrize(
    ("text", "words", "easier"),
    [
        ("Indien u vragen heeft, bel ons.", "Indien", "als"),
        ("Wij zijn thans gesloten.", "thans", "nu"),
        ("Naar aanleiding van uw bericht bellen we.", "Naar aanleiding van", "door"),
    ],
)
def test_hard_word_gets_an_easier_one(text: str, words: str, easier: str) -> None:
    assert (words, easier) in [tuple(hint) for hint in hints(text)]


@pytest.mark.parametrize("text", ["", "Hoi!", "We zijn open van 9 tot 5.", "De indiening is gelukt."])
def test_plain_text_gets_no_hint(text: str) -> None:
    assert hints(text) == ()


@pytest.mark.parametrize(("words", "is_long"), [(LONGEST_SENTENCE, False), (LONGEST_SENTENCE + 1, True)])
def test_sentence_is_long_from_one_word_more(words: int, *, is_long: bool) -> None:
    assert bool(hints("woord " * words)) is is_long


def test_full_stop_and_new_line_end_a_sentence() -> None:
    assert hints(f"{'woord ' * 15}.\n{'woord ' * 15}!") == ()


def test_no_easier_word_is_hard_itself() -> None:
    assert [easier for easier in EASIER.values() if hints(easier)] == []


@pytest.mark.parametrize("key", sorted(DEFAULTS))
def test_our_own_texts_hold_no_hard_word(key: str) -> None:
    hard = [hint for text in DEFAULTS[key].values() for hint in hints(text) if hint.easier]
    assert hard == []


@given(st.text())
def test_words_of_a_hint_stand_in_the_text(text: str) -> None:
    assert all(hint.words in text for hint in hints(text))


def test_hostile_text_takes_no_time() -> None:
    begin = time.process_time()
    hints("naar aanleiding va " * 400)
    assert time.process_time() - begin < 0.2
