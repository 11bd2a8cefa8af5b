"""Whatever the text, the guard gives valid places, never raises, and takes time in proportion."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from samenspraak.domain.findings import Finding, Kind
from samenspraak.domain.plaintext import Text
from samenspraak.privacy import guard
from samenspraak.privacy.detectors import DETECTORS
from samenspraak.privacy.guard import findings
from samenspraak.privacy.masking import masked
from tests.timing import seconds

from .hostile import LONGEST, PATTERNS, message

WORDS = (
    "bsn iban nl54 ingb rekening geboren op 12 maart 1981 woon straat kerkstraat 6511 ab paspoort SP7RL2KD4 <<"
    " 999995406 nl de een twee negentien - . , ' € + ( ) 😀 １ ٣ ² \u200b \u0301 \ufe0f İ ß ﬁ van"
)
PIECES = st.sampled_from([*WORDS.split(), "\n", "\x00", " "])
TEXTS = st.one_of(
    st.text(max_size=200), st.lists(PIECES, max_size=30).map(" ".join), st.lists(PIECES).map("".join)
)


@given(TEXTS)
@settings(max_examples=300)
def test_findings_are_ordered_apart_and_without_spaces_at_their_edges(text: str) -> None:
    end = 0
    for finding in findings(text):
        assert end <= finding.start < finding.end <= len(text)
        assert text[finding.start : finding.end].strip() == text[finding.start : finding.end]
        end = finding.end


@given(TEXTS)
def test_masking_leaves_only_what_lies_outside_the_findings(text: str) -> None:
    found = findings(text)
    hidden = masked(text, found).text
    outside = "".join(
        text[start:end]
        for start, end in zip(
            (0, *(f.end for f in found)), (*(f.start for f in found), len(text)), strict=True
        )
    )
    assert hidden.replace("•", "") == outside.replace("•", "")


@given(st.integers(100_000_000, 999_999_999), st.sampled_from(["", " ", "-", "\u200b", "\n"]))
def test_a_named_number_is_found_whatever_stands_between_its_digits(number: int, between: str) -> None:
    text = f"mijn bsn is {between.join(str(number))}, dank u"
    assert findings(text) == (Finding(12, len(text) - 8, Kind.BSN),)


@pytest.mark.parametrize("pattern", PATTERNS.values(), ids=PATTERNS)
def test_time_grows_with_the_length_and_no_faster(pattern: str) -> None:
    """Five times the text takes about five times as long; what grows with the square takes twenty-five."""
    short, long = message(pattern), message(pattern, 5 * LONGEST)
    assert seconds(findings, long) < max(0.1, 15 * seconds(findings, short))


@pytest.mark.parametrize("pattern", PATTERNS.values(), ids=PATTERNS)
def test_hostile_message_takes_no_longer_than_its_bound(pattern: str) -> None:
    """Five milliseconds on a machine of its own; ten times that on one that does other things as well."""
    assert seconds(findings, message(pattern)) < 0.05


@given(st.lists(st.sampled_from([*PATTERNS.values(), *WORDS.split()]), min_size=1, max_size=6).map("".join))
@settings(max_examples=25, deadline=None)
def test_a_mixture_of_patterns_takes_no_longer_either(pattern: str) -> None:
    assert seconds(findings, message(pattern)) < 0.05


def test_very_long_text_is_read_to_its_end() -> None:
    text = "Goedemorgen, de container is vol. " * 3000 + "mijn bsn is 999995406"
    assert [text[f.start : f.end] for f in findings(text)] == ["999995406"]


@pytest.mark.parametrize("noise", ["1 ", "12-", "1a ", "123456789 ", "een twee ", "Kerkstraat 1 "])
def test_nine_digits_in_a_row_are_found_however_many_numbers_stand_around_them(noise: str) -> None:
    text = f"{noise * 400}\nhier staat het: 999995406\n{noise * 400}"
    place = text.index("999995406")
    assert any(f.kind is Kind.BSN and f.start <= place and place + 9 <= f.end for f in findings(text))


def test_checked_number_says_what_an_overlap_is(monkeypatch: pytest.MonkeyPatch) -> None:
    places = [Finding(0, 30, Kind.ADDRESS), Finding(12, 21, Kind.BSN)]
    monkeypatch.setattr(guard, "asked", lambda _digits, _topics: (_Fixed(places),))
    assert findings("x" * 40) == (Finding(0, 30, Kind.BSN),)


def test_overlapping_findings_become_one_of_the_longest_kind(monkeypatch: pytest.MonkeyPatch) -> None:
    places = [
        Finding(0, 4, Kind.BSN),
        Finding(2, 9, Kind.IBAN),
        Finding(9, 12, Kind.DOB),
        Finding(3, 5, Kind.DOCNR),
    ]
    monkeypatch.setattr(guard, "asked", lambda _digits, _topics: (_Fixed(places),))
    assert findings("x" * 20) == (Finding(0, 9, Kind.IBAN), Finding(9, 12, Kind.DOB))


@pytest.mark.parametrize(
    ("text", "kinds"),
    [
        ("goedemorgen", set()),
        ("mijn wachtwoord", {Kind.CREDENTIAL}),
        ("nu even niet", set()),
        ("nu op d66", {Kind.SPECIAL, Kind.ADDRESS, Kind.KENTEKEN}),
        ("op 5 en 6", {Kind.ADDRESS, Kind.KENTEKEN}),
        ("op 5-6", {Kind.DOB, Kind.ADDRESS, Kind.KENTEKEN}),
        ("op 5-123456", {Kind.BSN, Kind.DOB, Kind.ADDRESS, Kind.KENTEKEN}),
        ("op 5-12345", {Kind.ADDRESS, Kind.KENTEKEN}),
        ("de 19e", {Kind.DOB, Kind.ADDRESS, Kind.KENTEKEN}),
        ("nr 19x", {Kind.ADDRESS, Kind.KENTEKEN}),
        ("nr x19x8", {Kind.DOCNR, Kind.ADDRESS, Kind.KENTEKEN}),
        ("lamp 1234567", {Kind.BSN}),
        ("rekening 1234567", {Kind.BSN, Kind.IBAN}),
    ],
)
def test_detector_is_asked_only_about_a_text_that_has_what_it_needs(text: str, kinds: set[Kind]) -> None:
    read = Text(text)
    asked = {detector.kind for detector in guard.asked(read.digit_count, read.topics)}
    assert asked == kinds


def test_each_kind_has_one_detector_named_after_it() -> None:
    assert [detector.kind for detector in DETECTORS] == list(Kind)
    assert [detector.name.upper() for detector in DETECTORS] == list(Kind)


class _Fixed:
    kind, name = Kind.BSN, "fixed"

    def __init__(self, places: list[Finding]) -> None:
        self.places = places

    def find(self, _text: object, _profile: object, /) -> list[Finding]:
        return self.places
