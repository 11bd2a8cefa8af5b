"""Tells open desks what changed: by PostgreSQL's NOTIFY, in the transaction of the change itself.

The payload is JSON with ids only, far under the 8 kB limit:
``{"municipality": 1, "conversation": 2, "message": 3 or null, "what": "message"}``.
"""

import json
from enum import StrEnum

from django.db import connection

from samenspraak.conversations.models import Conversation, Message

CHANNEL = "samenspraak_desk"


class What(StrEnum):
    """What a desk has to draw again."""

    MESSAGE = "message"
    """A new message, and so the row in the list."""
    CHANGED = "changed"
    """The message itself: its ticks, text, reactions or file."""
    ROW = "row"
    """The conversation: its assignee, state or promise."""


def announce(what: What, conversation: Conversation, message: Message | None = None) -> None:
    """Goes out when the transaction commits, and only then."""
    payload = {
        "municipality": conversation.municipality_id,
        "conversation": conversation.pk,
        "message": message.pk if message else None,
        "what": what,
    }
    with connection.cursor() as cursor:
        cursor.execute("SELECT pg_notify(%s, %s)", [CHANNEL, json.dumps(payload)])
