"""The guard: every place in a text with personal data, in linear time."""

from samenspraak.domain.findings import NOBODY, Finding, Kind, Profile
from samenspraak.domain.plaintext import Text
from samenspraak.privacy.detectors import DETECTORS

BY_NEEDS = tuple((*detector.needs, detector) for detector in DETECTORS)
"""The fewest digits, the topics, and the detector: in most texts most of them have nothing to do."""


def findings(
    text: str, profile: Profile = NOBODY, allowed: frozenset[Kind] = frozenset()
) -> tuple[Finding, ...]:
    """Findings in order of place; they never overlap and have no space at their edges. Never raises.

    Data of a kind that is `allowed` is no finding, nor does it hide one that overlaps it.
    """
    read = Text(text)
    digits, topics = read.digit_count, read.topics
    found: list[Finding] = []
    for fewest, wanted, detector in BY_NEEDS:
        if digits >= fewest and topics & wanted and detector.kind not in allowed:
            found += detector.find(read, profile)
    if len(found) < 2:
        return tuple(found)
    return _apart(found)


def _apart(found: list[Finding]) -> tuple[Finding, ...]:
    """Findings that overlap become one, so that nothing of either is left; the longest says what it is."""
    found.sort(key=lambda finding: (finding.start, -finding.end))
    apart = [found[0]]
    for finding in found[1:]:
        last = apart[-1]
        if finding.start >= last.end:
            apart.append(finding)
        elif finding.end > last.end:
            longest = max(last, finding, key=_length)
            apart[-1] = Finding(last.start, finding.end, longest.kind)
    return tuple(apart)


def _length(finding: Finding) -> int:
    return finding.end - finding.start
