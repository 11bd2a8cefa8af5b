"""Draws an announcement: once per look, for every desk of the municipality."""

import json
from collections.abc import Iterable, Set
from typing import NamedTuple

from django.urls import reverse
from django.utils import timezone, translation

from samenspraak.conversations.access import announced_conversation, announced_message, screen_of
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


def draw(notice: Notice, looks: Iterable[Look], open_now: Set[int]) -> Drawn:
    """Nothing at all when the row is gone meanwhile, or nobody looks at what changed.

    ``open_now`` are the conversations that stand open on a screen: messages are drawn for those alone.
    """
    if notice.what == What.CHANGED:
        return _changed(notice, looks, open_now)
    conversation = announced_conversation(notice.conversation_id)
    if conversation is None:
        return Drawn({})
    is_open = (conversation.merged_into_id or conversation.pk) in open_now
    message = announced_message(notice.message_id, is_shown=is_open) if notice.message_id else None
    drawings = {}
    for look in looks:
        with translation.override(look.language):
            bubble = _bubble(notice, message, look) if message is not None and is_open else ""
            drawings[look] = bubble + _around(notice, conversation, message)
    return Drawn(drawings, _alert(notice, conversation, message))


def _changed(notice: Notice, looks: Iterable[Look], open_now: Set[int]) -> Drawn:
    """The message alone, as its ticks move many times for each answer."""
    if screen_of(notice.conversation_id) not in open_now or notice.message_id is None:
        return Drawn({})
    message = announced_message(notice.message_id)
    if message is None:
        return Drawn({})
    drawings: dict[Look, str] = {}
    for look in looks:
        with translation.override(look.language):
            drawings[look] = message_partial(message, may_write=look.may_write)
    return Drawn(drawings)


def _bubble(notice: Notice, message: Message, look: Look) -> str:
    is_moved = notice.what == What.APPROVAL
    return bubble_partial(message, timezone.now(), may_write=look.may_write, is_moved=is_moved)


def _around(notice: Notice, conversation: Conversation, message: Message | None) -> str:
    """What it says to who has another conversation open."""
    pieces = []
    if message is not None and message.direction == Direction.IN:
        pieces.append(announce(conversation))
    if message is not None:
        pieces.append(announce_mention(conversation, message))
    times = opening_times(conversation.municipality)
    pieces.append(row_partial(conversation, timezone.now(), times, is_draft=notice.what == What.DRAFT))
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
