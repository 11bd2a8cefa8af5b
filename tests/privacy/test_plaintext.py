"""A text as the guard reads it keeps the places of what was written."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from samenspraak.domain.labels import is_sentence_end, spelled
from samenspraak.domain.plaintext import Text, squeezed


@pytest.mark.parametrize(
    ("raw", "plain"),
    [
        ("BSN", "bsn"),
        ("Éénentwintig", "eenentwintig"),
        ("e\u0301e\u0301n", "een"),
        ("９٣²①", "9321"),
        ("1\u200b2\u00ad3\ufe0f\u20e3", "123"),
        ("a\u00a0b\u2003c", "a b c"),
        ("12–03—81", "12-03-81"),
        ("İIıŁ", "iiil"),
        ("1😀2", "1*2"),
        ("ﬁß", "ﬁß"),
    ],
)
def test_characters_are_folded_to_plain_ones(raw: str, plain: str) -> None:
    assert Text(raw).plain == plain


@given(st.text(max_size=80))
def test_each_plain_character_knows_where_it_was_written(raw: str) -> None:
    text = Text(raw)
    ends = [text.span(place, place + 1) for place in range(len(text.plain))]
    assert all(0 <= start < end <= len(raw) for start, end in ends)
    assert ends == sorted(ends)


@pytest.mark.parametrize(
    ("raw", "digits"),
    [
        ("tel 024 355", ["024", "355"]),
        ("een auto en twee fietsen", []),
        ("vier, vier negen zes", ["4", "4", "9", "6"]),
        ("drieëntwintig vier vijf zes", ["23", "4", "5", "6"]),
        ("nl twaalf ingb", ["12"]),
        ("one two three four", ["1", "2", "3", "4"]),
    ],
)
def test_spoken_digits_count_when_several_stand_in_a_row(raw: str, digits: list[str]) -> None:
    assert [group.digits for group in Text(raw).groups] == digits


def test_groups_join_over_separators_and_not_over_words() -> None:
    chains = Text("12 - 34 en 56/78").chains
    assert [[group.digits for group in chain] for chain in chains] == [["12", "34"], ["56", "78"]]


def test_each_group_knows_the_words_around_it_unless_a_group_is_nearer() -> None:
    groups = Text("Op 12 maart om 10:30, kamer4b").groups
    assert [(group.before, group.after) for group in groups] == [
        ("op", "maart"),
        ("om", ""),
        ("", "kamer"),
        ("kamer", "b"),
    ]


def test_a_word_is_found_in_its_place_and_not_inside_another() -> None:
    places = Text("pinpas, PIN 1234 en pin!").places_of(frozenset({"pin"}))
    assert list(places) == [("pin", 8, 11), ("pin", 20, 23)]


def test_words_before_a_place_run_backwards() -> None:
    assert Text("Mijn bsn is 123").before(12) == ["is", "bsn", "mijn"]


def test_long_words_are_known_with_one_slip_and_short_ones_are_not() -> None:
    words = spelled("kenmerk bsn")
    assert {"kenmerk", "kemerk", "kenmmerk", "kenmrek", "bsn"} <= words
    assert "bs" not in words


def test_the_dot_of_an_abbreviation_ends_no_sentence() -> None:
    assert not is_sentence_end([".", "zaaknr"], 0)
    assert is_sentence_end([".", "gisteren"], 0)


def test_two_spellings_of_one_number_squeeze_to_the_same() -> None:
    assert squeezed("NL10 BNGH-0285") == squeezed("ｎｌ10\u200bbngh0285") == "nl10bngh0285"


@given(st.text(st.sampled_from("ab1 2.!?;,\n-_é€٣\u200b"), max_size=90), st.integers(0, 90))
def test_words_around_a_place_are_the_same_whichever_way_they_are_found(raw: str, place: int) -> None:
    text, slow = Text(raw), Text(raw + " ß")
    start = min(place, len(text.plain))
    assert text.before(start) == slow.before(start)
    assert text.after(start) == slow.after(start)[: len(text.after(start))]
