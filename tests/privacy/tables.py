"""How the tables of the detectors are checked: a text with its findings marked as «KIND:…»."""

import re

from samenspraak.domain.findings import NOBODY, Profile
from samenspraak.privacy.guard import findings

_MARK = re.compile(r"«([A-Z_]+):(.*?)»", re.DOTALL)


def marked(text: str, profile: Profile = NOBODY) -> str:
    """The text with every finding of the guard marked."""
    parts: list[str] = []
    end = 0
    for finding in findings(text, profile):
        parts += (text[end : finding.start], f"«{finding.kind}:{text[finding.start : finding.end]}»")
        end = finding.end
    return "".join((*parts, text[end:]))


def unmarked(text: str) -> str:
    """The text without its marks."""
    return _MARK.sub(r"\2", text)
