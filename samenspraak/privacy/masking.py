"""Masking: a text in which every finding is replaced by the same six bullets."""

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
