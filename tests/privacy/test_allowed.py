"""Data of an allowed kind is no finding; the rest is found as ever, also where the two overlap."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from samenspraak.domain.findings import NOBODY, Kind
from samenspraak.domain.plaintext import Text
from samenspraak.privacy.detectors import DETECTORS
from samenspraak.privacy.guard import findings

PIECES = (
    "mijn bsn is 111222333",
    "NL91ABNA0417164300",
    "geboren op 12-03-1980",
    "ik woon op Lindelaan 12, 5104 AB Dongen",
    "paspoort NX1234567",
    "mail rens.vermeulen@gmail.com",
    "wachtwoord: Zomer2026!",
    "111222333@gmail.com",
    "kenteken 12-ABC-3",
    "bel mijn buurvrouw op 06 12345678",
    "V-nummer 1234567890",
    "de container komt dinsdag",
)
TEXTS = st.lists(st.sampled_from(PIECES), min_size=1, max_size=5).flatmap(
    lambda pieces: st.sampled_from([", ".join(pieces), " ".join(pieces), "".join(pieces)])
)
ALLOWED = st.frozensets(st.sampled_from(Kind))


@given(TEXTS)
def test_each_detector_finds_its_own_kind_only(text: str) -> None:
    read = Text(text)
    for detector in DETECTORS:
        assert {finding.kind for finding in detector.find(read, NOBODY)} <= {detector.kind}


@given(TEXTS, ALLOWED)
def test_allowed_kind_is_no_finding(text: str, allowed: frozenset[Kind]) -> None:
    assert not {finding.kind for finding in findings(text, allowed=allowed)} & allowed


@given(TEXTS, ALLOWED)
def test_allowing_a_kind_shows_nothing_of_the_others(text: str, allowed: frozenset[Kind]) -> None:
    covered = {place for one in findings(text, allowed=allowed) for place in range(one.start, one.end)}
    read = Text(text)
    for detector in DETECTORS:
        if detector.kind not in allowed:
            assert {
                place for one in detector.find(read, NOBODY) for place in range(one.start, one.end)
            } <= covered


@pytest.mark.parametrize("kind", [detector.kind for detector in DETECTORS])
def test_nothing_is_found_where_everything_is_allowed_but_a_kind_that_is_not_there(kind: Kind) -> None:
    assert findings("De container komt dinsdag.", allowed=frozenset(Kind) - {kind}) == ()
