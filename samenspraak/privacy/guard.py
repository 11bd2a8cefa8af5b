"""The guard: every place in a text with personal data, in linear time."""

from functools import lru_cache, reduce
from operator import itemgetter, or_

from samenspraak.domain.findings import NOBODY, Detector, Finding, Kind, Profile
from samenspraak.domain.plaintext import Text
from samenspraak.privacy.detectors import DETECTORS

_NEEDS = [needs for detector in DETECTORS for needs in detector.needs]
_MOST_DIGITS = max(needs.digits for needs in _NEEDS)
_TOPICS = reduce(or_, (needs.topics | needs.also for needs in _NEEDS))
_CHECKED, _SHORTEST_CHECKED = frozenset({Kind.BSN, Kind.IBAN, Kind.CARD}), 9
_START = itemgetter(0)
CROWD = 250
"""Runs of figures in one text. Nobody writes more by hand; reading the words around each would take too long."""


def findings(
    text: str, profile: Profile = NOBODY, allowed: frozenset[Kind] = frozenset()
) -> tuple[Finding, ...]:
    """Findings in order of place; they never overlap and have no space at their edges. Never raises.

    Data of a kind that is `allowed` is no finding, nor does it hide one that overlaps it. In a text with a crowd of
    figures all of them are findings, of the one kind that is allowed nowhere.
    """
    read = Text(text)
    found: list[Finding] = []
    detectors = asked(min(read.digit_count, _MOST_DIGITS), read.topics & _TOPICS)
    if allowed:
        detectors = tuple(detector for detector in detectors if detector.kind not in allowed)
    if len(read.groups) > CROWD:
        found = _figures(read)
        detectors = tuple(detector for detector in detectors if not detector.has_figures)
    for detector in detectors:
        found += detector.find(read, profile)
    return _apart(found) if len(found) > 1 else tuple(found)


@lru_cache(4096)
def asked(digits: int, topics: int) -> tuple[Detector, ...]:
    """The detectors whose needs are met. Kept per number of digits and topics, which say nothing about anybody."""
    return tuple(
        detector
        for detector in DETECTORS
        if any(
            digits >= needs.digits and topics & needs.topics and topics & needs.also
            for needs in detector.needs
        )
    )


def _figures(read: Text) -> list[Finding]:
    """Everything with figures in it: what it would have been is not asked."""
    return [Finding(*read.span(chain[0].start, chain[-1].end), Kind.BSN) for chain in read.chains]


def _apart(found: list[Finding]) -> tuple[Finding, ...]:
    """In order of place; findings seldom overlap."""
    in_order, last_end = sorted(found, key=_START), 0
    for start, end, _kind in in_order:
        if start < last_end:
            return _joined(found)
        last_end = end
    return tuple(in_order)


def _joined(found: list[Finding]) -> tuple[Finding, ...]:
    """Findings that overlap become one, so that nothing of either is left; the surest says what it is."""
    found.sort(key=lambda finding: (finding.start, -finding.end))
    apart = [found[0]]
    for finding in found[1:]:
        last = apart[-1]
        if finding.start >= last.end:
            apart.append(finding)
        else:
            surest = max(last, finding, key=_sureness)
            apart[-1] = Finding(last.start, max(last.end, finding.end), surest.kind)
    return tuple(apart)


def _sureness(finding: Finding) -> tuple[bool, int]:
    """A whole number with a check digit before anything else; then the longest."""
    length = finding.end - finding.start
    return finding.kind in _CHECKED and length >= _SHORTEST_CHECKED, length
