"""Heeds an edit that made a message an emergency: the same answer and the same place on top as for a new message."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime

from samenspraak.conversations.announcing import What, announce
from samenspraak.conversations.automatic import Asked, automatic_answers
from samenspraak.conversations.finding import Conversations
from samenspraak.conversations.locking import locked_live
from samenspraak.conversations.models import Conversation
from samenspraak.conversations.moving_on import wake
from samenspraak.conversations.outbox import queue_all
from samenspraak.organisation.models import Line
from samenspraak.organisation.opening import opening_of_line


def answer_edits(line: Line, edits: Sequence[Asked], now: datetime) -> None:
    """Answer each and put its conversation on top, also when it was closed meanwhile. Call it in a transaction."""
    if not edits:
        return
    opening = opening_of_line(line)
    live: dict[int, Conversation] = {}
    asked = []
    for edit in edits:
        resident_id = edit.conversation.resident_id
        if resident_id not in live:
            live[resident_id] = _live(line, edit.conversation)
            wake(live[resident_id], now, opening)
        asked.append(replace(edit, conversation=live[resident_id]))
    queue_all(automatic_answers(asked, opening, now), now)
    Conversations(live).save()
    for conversation in live.values():
        announce(What.EMERGENCY, conversation)


def _live(line: Line, conversation: Conversation) -> Conversation:
    row = locked_live(conversation)
    row.line, row.municipality = line, line.municipality
    return row
