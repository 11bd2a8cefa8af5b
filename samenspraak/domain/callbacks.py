"""What our call-back buttons carry and what residents type: read as an answer to an offer."""

import re
from dataclasses import dataclass
from datetime import UTC, datetime
from enum import Enum
from uuid import UUID

_REPLY = re.compile(r"callback:([0-9a-f]{32}):(\d{1,9}|other)", re.ASCII)
_MINUTE = 60
PREFIX = "callback:"


@dataclass(frozen=True, slots=True)
class Chosen:
    """One of our options: a moment (UTC), or None for "another time"."""

    reference: UUID
    starts_at: datetime | None


class Word(Enum):
    """What a resident can type within an appointment, in any case."""

    CHANGE = "wijzig"
    CANCEL = "afzeggen"


WORDS = {
    "wijzig": Word.CHANGE,
    "wijzigen": Word.CHANGE,
    "wijziging": Word.CHANGE,
    "afzeggen": Word.CANCEL,
    "afzeg": Word.CANCEL,
    "zeg af": Word.CANCEL,
}
TYPED = r"^[^\w]*(wijzig(en|ing)?|afzeg(gen)?|zeg af)[^\w]*$"
"""The same as a pattern for the database, so that only such messages are looked at."""


def reply_id(reference: UUID, starts_at: datetime | None) -> str:
    """What an option carries. Whole minutes; it names nobody."""
    chosen = "other" if starts_at is None else str(int(starts_at.timestamp()) // _MINUTE)
    return f"{PREFIX}{reference.hex}:{chosen}"


def chosen_by(reply: str) -> Chosen | None:
    """Which option was tapped; None for one that is not ours."""
    found = _REPLY.fullmatch(reply)
    if found is None:
        return None
    minutes = None if found[2] == "other" else int(found[2])
    starts_at = None if minutes is None else datetime.fromtimestamp(minutes * _MINUTE, UTC)
    return Chosen(UUID(found[1]), starts_at)


def word_in(text: str) -> Word | None:
    """WIJZIG or AFZEGGEN, when the message is nothing else."""
    return WORDS.get(re.sub(r"[^\w]+", " ", text).strip().casefold())
