"""Questions to the back office as they may leave."""

from datetime import UTC, datetime
from typing import Any

from samenspraak.domain.back_office import Access, Department, Progress, Question
from samenspraak.domain.findings import CLEARING_KEY, ClearedText

ACCESS = Access("https://register.voorbeeldstad.example/klantinteracties/api/v1", "geheim-token")
REFERENCE = "7b0e1b5e-3c4f-4f0f-9a51-2f7d3f0a9c11"


def words(text: str) -> ClearedText:
    """A text as if the guard had let it through."""
    return ClearedText(text, CLEARING_KEY)


def a_question(**other: Any) -> Question:
    """About a drive that is blocked, for the team of public space."""
    values: dict[str, Any] = {
        "reference": REFERENCE,
        "conversation": "1204",
        "channel": "WhatsApp",
        "language": "nl",
        "began_at": datetime(2026, 11, 23, 9, 0, tzinfo=UTC),
        "is_confidential": False,
        "topic": words("Oprit Kastanjelaan"),
        "quoted": words("Ik kan mijn oprit niet meer op."),
        "asked": words("Kan er een rijplaat voor de oprit?"),
        "department": Department("openbareruimte", "Openbare ruimte"),
        "address": "",
        "progress": Progress.OPEN,
    }
    return Question(**(values | other))
