"""Draws an announcement: once per look, for every desk of the municipality."""

import json
from collections.abc import Iterable
from typing import NamedTuple

from django.urls import reverse
from django.utils import timezone, translation

from samenspraak.conversations.access import announced_conversation, announced_message
from samenspraak.conversations.announcing import What
from samenspraak.conversations.models import Approval, Conversation, Direction, Message
from samenspraak.desk.stream.notices import Look, Notice
from samenspraak.desk.stream_fragments import (
    announce,
    announce_mention,
    bubble_partial,
    message_partial,
    regrouped_partial,
    row_partial,
)
from samenspraak.organisation.opening import opening_times

ALERTS = (What.MESSAGE, What.HANDED_OVER, What.EMERGENCY, What.APPROVAL_LATE)


class Drawn(NamedTuple):
    """HTML per look, and the alert: JSON for who answers residents, on any page; empty when there is none."""

    pieces: dict[Look, str]
    alert: str = ""


def draw(notice: Notice, looks: Iterable[Look]) -> Drawn:
    """Nothing at all when the row is gone meanwhile."""
    conversation = announced_conversation(notice.conversation_id)
    message = announced_message(notice.message_id) if notice.message_id else None
    if conversation is None:
        return Drawn({})
    drawings = {}
    for look in looks:
        with translation.override(look.language):
            drawings[look] = _drawn(notice, conversation, message, may_write=look.may_write)
    return Drawn(drawings, _alert(notice, conversation, message))


def _drawn(notice: Notice, conversation: Conversation, message: Message | None, *, may_write: bool) -> str:
    now = timezone.now()
    pieces = []
    if message is not None and notice.what == What.CHANGED:
        pieces.append(message_partial(message, may_write=may_write))
    elif message is not None:
        pieces.append(
            bubble_partial(message, now, may_write=may_write, is_moved=notice.what == What.APPROVAL)
        )
        if message.direction == Direction.IN:
            pieces.append(announce(conversation))
        pieces.append(announce_mention(conversation, message))
    if notice.what != What.CHANGED:
        times = opening_times(conversation.municipality)
        pieces.append(row_partial(conversation, now, times, is_draft=notice.what == What.DRAFT))
    if notice.what in (What.REGROUPED, What.SPLIT):
        pieces.append(regrouped_partial(conversation, is_split=notice.what == What.SPLIT))
    return "".join(pieces)


def _alert(notice: Notice, conversation: Conversation, message: Message | None) -> str:
    """Ids alone, nothing of the resident: each desk knows whether it concerns its employee, and in which words."""
    is_ours = message is not None and message.direction != Direction.IN
    told = {
        "what": notice.what,
        "conversation": conversation.pk,
        "url": reverse("conversation", args=[conversation.pk]),
        "assignee": conversation.assignee_id,
        "team": conversation.team_id,
        "urgent": bool(conversation.urgency),
    }
    approval: Approval | None = getattr(message, "approval", None)
    if notice.what == What.APPROVAL and message is not None and approval is not None:
        return json.dumps({**told, "writer": message.author_id, "verdict": approval.verdict})
    return json.dumps(told) if notice.what in ALERTS and not is_ours else ""
