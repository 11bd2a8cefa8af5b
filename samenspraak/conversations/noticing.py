"""Notes in a thread that something happened beside the messages: so that somebody looks, or only to be there."""

from collections.abc import Mapping
from datetime import datetime

from samenspraak.conversations.announcing import What, announce
from samenspraak.conversations.locking import locked_live
from samenspraak.conversations.models import Conversation, Direction, Kind, Message, State
from samenspraak.organisation.models import Line
from samenspraak.residents.models import Resident


def note_event(
    conversation: Conversation, text: str, payload: Mapping[str, str | int], now: datetime
) -> Conversation:
    """Add it to the resident's live conversation and let that be unread and open; gives back which that is.

    ``text`` names no resident. Call it in the transaction of the deed.
    """
    live = brought_back(conversation, now)
    _add(live, Message(direction=Direction.IN, text=text, payload=dict(payload), came_at=now), now)
    return live


def note_quietly(line: Line, resident: Resident | None, event: str, at: datetime, now: datetime) -> None:
    """Add a line about the resident to their live conversation, if any: for colleagues, and nobody has to act on it.

    It is not unread, owes no answer and opens no reply window. Call it in a transaction.
    """
    rows = Conversation.objects.select_for_update(no_key=True).exclude(state=State.CLOSED)
    live = rows.filter(line=line, resident=resident).first() if resident else None
    if live is not None:
        _add(live, Message(direction=Direction.NOTE, payload={"event": event}, came_at=at), now)


def brought_back(conversation: Conversation, now: datetime) -> Conversation:
    """The resident's live conversation, locked, now unread and open: it is our turn. Announces nothing."""
    live = locked_live(conversation)
    live.state, live.closed_at, live.snoozed_until = State.OPEN, None, None
    live.unread_count += 1
    live.last_message_at = now
    live.save(update_fields=["state", "closed_at", "snoozed_until", "unread_count", "last_message_at"])
    return live


def _add(live: Conversation, notice: Message, now: datetime) -> None:
    notice.municipality_id, notice.conversation, notice.line_id = live.municipality_id, live, live.line_id
    notice.kind, notice.stored_at = Kind.NOTICE, now
    notice.save(force_insert=True)
    announce(What.MESSAGE, live, notice)
