"""A text's topics are the bits of the words and signs it holds."""

from samenspraak.domain.topics import ANYTHING, sign, topic, topics_of

ANIMALS, PETS, FLOWERS = topic({"qkoe", "qkat"}), topic({"qkat"}), topic({"qroos"})
SNOUT = sign("^oo^")
"""Words that no detector knows, so that the topics of detectors do not show here."""


def test_word_of_two_topics_gives_both() -> None:
    assert topics_of("qqq qkat", ["qqq", "qkat"]) == ANYTHING | ANIMALS | PETS


def test_sign_is_seen_inside_a_word() -> None:
    assert topics_of("qqq^oo^qqq", ["qqq", "qqq"]) == ANYTHING | SNOUT


def test_text_without_words_of_topics_has_no_topic_of_its_own() -> None:
    assert topics_of("zzyzx", ["zzyzx"]) == ANYTHING
