"""How the tables of the detectors are checked: a text with its findings marked as «KIND:…»."""

import re
from pathlib import Path

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


def rows(name: str) -> list[str]:
    """The lines of a table too long for its test, in examples/; a line break inside a message is written \\n."""
    lines = (Path(__file__).parent / "examples" / name).read_text(encoding="utf-8").splitlines()
    return [line.replace("\\n", "\n") for line in lines]
