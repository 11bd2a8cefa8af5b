"""Masking: a text in which every finding is replaced by the same six bullets, and finding those places back."""

from collections.abc import Sequence
from dataclasses import dataclass

from samenspraak.domain.findings import Finding

BULLETS = "••••••"


@dataclass(frozen=True, slots=True)
class Masked:
    """A masked text; `findings` say where in it the bullets stand, so that a screen can draw a chip there."""

    text: str
    findings: tuple[Finding, ...]


def masked(text: str, findings: Sequence[Finding]) -> Masked:
    """The text without a character of its findings, nor their length; findings that overlap are masked as one."""
    parts: list[str] = []
    moved: list[Finding] = []
    read = written = 0
    for finding in sorted(findings):
        if finding.end <= read:
            continue
        if finding.start < read:
            read = finding.end
            continue
        start = written + finding.start - read
        parts += (text[read : finding.start], BULLETS)
        written = start + len(BULLETS)
        read = finding.end
        moved.append(Finding(start, written, finding.kind))
    return Masked("".join((*parts, text[read:])), tuple(moved))


def places_in(text: str, kept: Masked) -> tuple[Finding, ...] | None:
    """Where in `text` stands what was masked in it to give `kept`; None when `kept` was not made from it.

    What stands between two findings may stand in the second too: then the border between them may lie elsewhere.
    """
    starts = [0, *(finding.end for finding in kept.findings)]
    ends = [*(finding.start for finding in kept.findings), len(kept.text)]
    clear = [kept.text[start:end] for start, end in zip(starts, ends, strict=True)]
    if not (text.startswith(clear[0]) and text.endswith(clear[-1])):
        return None
    places: list[Finding] = []
    read = len(clear[0])
    for finding, following in zip(kept.findings, clear[1:], strict=True):
        is_last = len(places) == len(kept.findings) - 1
        end = len(text) - len(following) if is_last else text.find(following, read + 1)
        if end <= read:
            return None
        places.append(Finding(read, end, finding.kind))
        read = end + len(following)
    return tuple(places) if read == len(text) else None
