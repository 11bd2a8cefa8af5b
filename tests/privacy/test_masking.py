"""Masking hides every character of a finding and says where the bullets stand."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from samenspraak.domain.findings import Finding, Kind
from samenspraak.privacy.guard import findings
from samenspraak.privacy.masking import BULLETS, Masked, masked, places_in


def test_a_finding_becomes_six_bullets() -> None:
    text = "Mijn bsn is 999995406, dank u"
    assert masked(text, findings(text)).text == f"Mijn bsn is {BULLETS}, dank u"


def test_masked_findings_point_at_the_bullets() -> None:
    text = "bsn 999995406 rekening NL54 INGB 0928 8261 37."
    hidden = masked(text, findings(text))
    assert [(hidden.text[f.start : f.end], f.kind) for f in hidden.findings] == [
        (BULLETS, Kind.BSN),
        (BULLETS, Kind.IBAN),
    ]


def test_text_without_findings_stays_what_it_is() -> None:
    assert masked("Goedemorgen", ()).text == "Goedemorgen"


@given(st.lists(st.tuples(st.text("abc ", max_size=5), st.text("XYZ", min_size=1, max_size=9)), max_size=6))
def test_no_character_and_no_length_of_a_finding_is_left(parts: list[tuple[str, str]]) -> None:
    text, marked = "", []
    for around, secret in parts:
        text += around
        marked.append(Finding(len(text), len(text) + len(secret), Kind.BSN))
        text += secret
    hidden = masked(text, marked)
    assert hidden.text == "".join(around + BULLETS for around, _ in parts)
    assert all(hidden.text[f.start : f.end] == BULLETS for f in hidden.findings)


def test_overlapping_findings_in_any_order_leave_nothing() -> None:
    found = (Finding(6, 12, Kind.IBAN), Finding(2, 8, Kind.BSN), Finding(3, 4, Kind.DOB))
    assert masked("ab3456789012cd", found).text == f"ab{BULLETS}cd"


@given(
    st.text(), st.lists(st.tuples(st.text(alphabet="12 ", min_size=1), st.text(alphabet="a 1", max_size=5)))
)
def test_masking_the_places_again_gives_the_same_text(head: str, pieces: list[tuple[str, str]]) -> None:
    text, found = head, []
    for secret, clear in pieces:
        found.append(Finding(len(text), len(text) + len(secret), Kind.BSN))
        text += secret + clear
    kept = masked(text, found)
    places = places_in(text, kept)
    assert places is not None
    assert masked(text, places) == kept


def test_places_are_those_that_were_masked() -> None:
    text = "bsn 123 456 782 en iban NL91 ABNA 0417 1643 00"
    found = findings(text)
    assert places_in(text, masked(text, found)) == found


def test_place_in_a_masked_text_is_where_its_bullets_stand() -> None:
    kept = masked("bsn 123456782 dus", [Finding(4, 13, Kind.BSN)])
    assert places_in(kept.text, kept) == kept.findings


@pytest.mark.parametrize("text", ["", "iets anders", "bsn  dus", "bsn 1 dus en meer", "en bsn 1 dus"])
def test_another_text_has_no_places(text: str) -> None:
    kept = Masked(f"bsn {BULLETS} dus", (Finding(4, 10, Kind.BSN),))
    assert places_in(text, kept) is None
