"""Tells open desks what changed: by PostgreSQL's NOTIFY, in the transaction of the change itself.

The payload is JSON with ids only, far under the 8 kB limit:
``{"municipality": 1, "conversation": 2, "message": 3 or null, "what": "message"}``, or of the calls that one employee
has to make ``{"municipality": 1, "employee": 4 or null}``, or that one may do other things
``{"municipality": 1, "employee": 4, "rights": true}``, or that everybody may see others
``{"municipality": 1, "resync": true}``, or how far their batch is
``{"municipality": 1, "employee": 4, "batch": true}``, or of who is where ``{"municipality": 1, "conversation": 2,
"employee": 4, "doing": "looks", "screen": "…"}``.

Workers are told apart from desks, and only that something must leave: many messages in one transaction are one notice.
"""

import json
from collections.abc import Iterable
from enum import StrEnum

from django.db import connection

from samenspraak.conversations.models import Conversation, Message
from samenspraak.organisation.models import Employee

CHANNEL = "samenspraak_desk"
OUTBOX_CHANNEL = "samenspraak_outbox"


class What(StrEnum):
    """What a desk has to draw again."""

    MESSAGE = "message"
    """A new message, and so the row in the list."""
    CHANGED = "changed"
    """The message itself: its ticks, text, reactions or file."""
    ROW = "row"
    """The conversation: its assignee, state or promise."""
    HANDED_OVER = "handed_over"
    """The row, and that somebody was given the conversation."""
    EMERGENCY = "emergency"
    """The row, and that it became an emergency without a new message."""
    SPLIT = "split"
    """The row, and that the end of its thread is another conversation now."""
    REGROUPED = "regrouped"
    """The row, and which messages its thread holds: other conversations became a part of it, or are none any more."""
    DRAFT = "draft"
    """The row alone: somebody writes, or no longer."""
    GONE = "gone"
    """It went to a private team: the screens of who does not see it any more let it go."""
    APPROVAL = "approval"
    """An answer that waits for a colleague, or was decided on: the message and the row."""
    APPROVAL_LATE = "approval_late"
    """The row, and that an answer waits too long."""
    HANDOFF = "handoff"
    """A question to the back office: who shows those asks for them again, by what they may see."""


class Doing(StrEnum):
    """What somebody does at a conversation, at this moment."""

    LOOKS = "looks"
    TYPES = "types"
    GONE = "gone"


def announce(what: What, conversation: Conversation, message: Message | None = None) -> None:
    """Goes out when the transaction commits, and only then."""
    _notify([_payload(what, conversation.municipality_id, conversation.pk, message.pk if message else None)])


def announce_all(what: What, messages: Iterable[Message]) -> None:
    """The same for many messages, in one statement."""
    _notify([_payload(what, one.municipality_id, one.conversation_id, one.pk) for one in messages])


def announce_outbox() -> None:
    """Something must leave: a resting sender looks at once."""
    with connection.cursor() as cursor:
        cursor.execute(f"NOTIFY {OUTBOX_CHANNEL}")


def announce_calls(municipality: int, employee: int | None) -> None:
    """The calls of this employee, or of nobody yet, changed, or one is due."""
    _notify([json.dumps({"municipality": municipality, "employee": employee})])


def announce_rights(employees: Iterable[Employee]) -> None:
    """They may do other things now, or nothing any more: their screens look again at once."""
    _notify(
        [
            json.dumps({"municipality": one.municipality_id, "employee": one.pk, "rights": True})
            for one in employees
        ]
    )


def announce_resync(municipality: int) -> None:
    """Many may see other conversations now: every screen draws itself again."""
    _notify([json.dumps({"municipality": municipality, "resync": True})])


def announce_batch(municipality: int, employee: int) -> None:
    """Their batch is further, or over: their screens ask how far."""
    _notify([json.dumps({"municipality": municipality, "employee": employee, "batch": True})])


def announce_presence(conversation: tuple[int, int], employee: int, doing: Doing, screen: str = "") -> None:
    """Somebody looks, writes, or went; ``conversation`` is its municipality and its own id. Nothing is stored."""
    municipality, number = conversation
    told = {"municipality": municipality, "conversation": number, "employee": employee}
    _notify([json.dumps({**told, "doing": doing, "screen": screen})])


def _payload(what: What, municipality: int, conversation: int, message: int | None) -> str:
    return json.dumps(
        {"municipality": municipality, "conversation": conversation, "message": message, "what": what}
    )


def _notify(payloads: list[str]) -> None:
    with connection.cursor() as cursor:
        cursor.execute(
            "SELECT pg_notify(%s, payload) FROM unnest(%s::text[]) AS payload", [CHANNEL, payloads]
        )
