"""Draws an announcement: once per look, for every desk of the municipality."""

from collections.abc import Iterable

from django.utils import timezone, translation

from samenspraak.conversations.access import announced_conversation, announced_message
from samenspraak.conversations.announcing import What
from samenspraak.conversations.models import Conversation, Direction, Message
from samenspraak.desk.stream.notices import Look, Notice
from samenspraak.desk.stream_fragments import announce, bubble_partial, message_partial, row_partial
from samenspraak.organisation.opening import opening_times


def draw(notice: Notice, looks: Iterable[Look]) -> dict[Look, str]:
    """HTML per look; none at all when the row is gone meanwhile."""
    conversation = announced_conversation(notice.conversation_id)
    message = announced_message(notice.message_id) if notice.message_id else None
    if conversation is None:
        return {}
    drawings = {}
    for look in looks:
        with translation.override(look.language):
            drawings[look] = _drawn(notice, conversation, message, may_write=look.may_write)
    return drawings


def _drawn(notice: Notice, conversation: Conversation, message: Message | None, *, may_write: bool) -> str:
    now = timezone.now()
    pieces = []
    if message is not None and notice.what == What.CHANGED:
        pieces.append(message_partial(message, may_write=may_write))
    elif message is not None:
        pieces.append(bubble_partial(message, now, may_write=may_write))
        if message.direction == Direction.IN:
            pieces.append(announce(conversation))
    if notice.what != What.CHANGED:
        times = opening_times(conversation.municipality)
        pieces.append(row_partial(conversation, now, times, is_draft=notice.what == What.DRAFT))
    return "".join(pieces)
