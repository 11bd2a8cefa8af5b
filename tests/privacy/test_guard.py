"""Whatever the text, the guard gives valid places, never raises, and takes time in proportion."""

import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from samenspraak.domain.findings import Finding, Kind
from samenspraak.privacy import guard
from samenspraak.privacy.detectors import DETECTORS
from samenspraak.privacy.guard import findings
from samenspraak.privacy.masking import masked

WORDS = (
    "bsn iban nl54 ingb rekening geboren op 12 maart 1981 woon straat kerkstraat 6511 ab paspoort SP7RL2KD4 <<"
    " 999995406 nl de een twee negentien - . , ' € + ( ) 😀 １ ٣ ² \u200b \u0301 \ufe0f İ ß ﬁ van"
)
PIECES = st.sampled_from([*WORDS.split(), "\n", "\x00", " "])
TEXTS = st.one_of(
    st.text(max_size=200), st.lists(PIECES, max_size=30).map(" ".join), st.lists(PIECES).map("".join)
)
HOSTILE = [
    "1 ", "1a", "1/", "12-", "00 ", "1.1.1990 ", "12 maart ", "maart 12 ", "123456782 ", "999995406,", "a",
    "bsn ", "bsn 12345678 ", "nl12 ", "de12 3456 ", "n l 5 ", "NL12INGB", "<", "A<<", "P<NLD12<<", "1 \n",
    "een twee ", "zes juli negentien ", "honderd ", "Kerkstraat 1 ", "kerkstraat twee ", "straat 1, ", "van de ",
    "6541 AB 1 ", "6541AB", "aaa 1 ", "ik woon op ", "id ABC 123 DE4 ", "paspoort AB1 ", "A1B2C3D4E5 ",
    "\u200b1", "１２", "😀1", "'", " ", "geb 1-", "12345678 iban ", ".", "é", "\u0301",
]  # fmt: skip


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


@pytest.mark.parametrize("pattern", HOSTILE)
def test_time_grows_with_the_length_and_no_faster(pattern: str) -> None:
    """Five times the text takes about five times as long; what grows with the square takes twenty-five."""
    short, long = (pattern * 4096)[:4096], (pattern * 20_480)[:20_480]
    assert _seconds(long) < max(0.25, 15 * _seconds(short))


@pytest.mark.parametrize("pattern", HOSTILE)
def test_hostile_message_takes_no_longer_than_its_bound(pattern: str) -> None:
    assert _seconds((pattern * 4096)[:4096]) < 0.25


def test_very_long_text_is_read_to_its_end() -> None:
    text = "Goedemorgen, de container is vol. " * 3000 + "mijn bsn is 999995406"
    assert [text[f.start : f.end] for f in findings(text)] == ["999995406"]


def test_overlapping_findings_become_one_of_the_longest_kind(monkeypatch: pytest.MonkeyPatch) -> None:
    places = [
        Finding(0, 4, Kind.BSN),
        Finding(2, 9, Kind.IBAN),
        Finding(9, 12, Kind.DOB),
        Finding(3, 5, Kind.DOCNR),
    ]
    monkeypatch.setattr(guard, "DETECTORS", (_Fixed(places),))
    assert findings("x" * 20) == (Finding(0, 9, Kind.IBAN), Finding(9, 12, Kind.DOB))


def test_each_kind_has_one_detector_named_after_it() -> None:
    assert [detector.kind for detector in DETECTORS] == list(Kind)
    assert [detector.name.upper() for detector in DETECTORS] == list(Kind)


class _Fixed:
    kind, name = Kind.BSN, "fixed"

    def __init__(self, places: list[Finding]) -> None:
        self.places = places

    def find(self, _text: object, _profile: object, /) -> list[Finding]:
        return self.places


def _seconds(text: str) -> float:
    """The least of three runs, in time of this process, for a machine that does other things as well."""
    spent = []
    for _ in range(3):
        start = time.process_time()
        findings(text)
        spent.append(time.process_time() - start)
    return min(spent)
