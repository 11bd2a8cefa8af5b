"""Rules of words in their order, and the words they are held against."""

from enum import Enum

import pytest
from hypothesis import given
from hypothesis import strategies as st

from samenspraak.domain.phrases import Network, Vocabulary, rules_of
from samenspraak.domain.phrases.words import placed_words_in, plain, words_in


class Said(Enum):
    """What the rules of these tests say."""

    GREETING = "greeting"


VOCABULARY = Vocabulary({"@WHO": "world all"}, frozenset({"hello"}), frozenset({"hell"}))


def said(rule: str, text: str) -> list[str]:
    rules = list(rules_of({"greeting": rule}, {"greeting": Said.GREETING}, VOCABULARY))
    matches = Network(rules).matches(placed_words_in(plain(text)))
    return [text[match.start : match.end] for match in matches]


@pytest.mark.parametrize(
    ("rule", "text", "found"),
    [
        ("hello @WHO", "Well, hello to you all", ["hello to you all"]),
        ("hello @WHO", "Hello one two three world", ["Hello one two three world"]),
        ("hello @WHO", "hello one two three four world", []),
        ("hello @WHO", "hello. All is well", []),
        ("hello +@WHO", "hello to all", []),
        ("hello world", "helo world", ["helo world"]),
        ("hello world", "hell world", []),
        ("greet* @WHO", "greetings, world", ["greetings, world"]),
        ("good+day|hi @WHO", "good day all. hi all", ["good day all", "hi all"]),
        ("hello @WHO", "hello m.b.t. all", ["hello m.b.t. all"]),
        ("hello @WHO", "hello 2.500 all", ["hello 2.500 all"]),
    ],
)
def test_rule_finds_its_words_in_order_and_near(rule: str, text: str, found: list[str]) -> None:
    assert said(rule, text) == found


@given(st.text(st.characters(exclude_categories=())) | st.text(st.characters(codec="ascii")))
def test_quick_words_are_those_with_places(text: str) -> None:
    assert words_in(plain(text)) == [word for *_, word in placed_words_in(plain(text))]


def test_telling_words_let_through_what_a_rule_may_find() -> None:
    rules = list(rules_of({"greeting": "the hello\nthe greet*"}, {"greeting": Said.GREETING}, VOCABULARY))
    telling = Network(rules, common=("the",)).telling((Said.GREETING,))
    assert telling.is_among(["hello"])
    assert telling.is_among(["greetings"])
    assert not telling.is_among(["the", "world"])
