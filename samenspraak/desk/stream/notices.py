"""What the database tells the stream: a conversation changed, perhaps through one message; and who is told."""

import json
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Notice:
    """One announcement of conversations.announcing, with ids only. ``message_id`` is None for the row alone."""

    municipality_id: int
    conversation_id: int
    message_id: int | None
    what: str


def notice_from(payload: str) -> Notice:
    """The announcement in a NOTIFY payload."""
    data = json.loads(payload)
    return Notice(data["municipality"], data["conversation"], data["message"], data["what"])


@dataclass(frozen=True, slots=True)
class Viewer:
    """Whom a stream belongs to. Everybody in a municipality who may read conversations is told the same."""

    employee_id: int
    municipality_id: int
    language: str
