"""Splits a conversation before a message: the question before it is finished, the one from there on goes on by itself.

Both stay on their line. The new conversation stands as if the messages that nobody answered had begun it, so that its
promise runs from the first of those. What referred a resident, a dossier and earlier questions to the back office stay
with the conversation in which they were: what comes of them later arrives in the one that runs (decision 0030).
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from django.db import transaction
from django.db.models import Q, QuerySet

from samenspraak.conversations.announcing import What, announce
from samenspraak.conversations.concluding import Ended, conclude
from samenspraak.conversations.conversation_journal import journal
from samenspraak.conversations.drafts import carry_over
from samenspraak.conversations.going_private import follow_private_topic
from samenspraak.conversations.locking import came_meanwhile, locked
from samenspraak.conversations.merging import has_answer_kept_back, merge
from samenspraak.conversations.models import (
    Conversation,
    Direction,
    Kind,
    Mention,
    Message,
    OutboxItem,
    State,
)
from samenspraak.conversations.moving_on import move_on
from samenspraak.conversations.parts import parts_of
from samenspraak.conversations.previewing import preview_of
from samenspraak.domain.splitting import Cut, Why, why_not
from samenspraak.organisation.journal import Deed
from samenspraak.organisation.models import Employee, Topic
from samenspraak.organisation.opening import opening_of
from samenspraak.residents.meeting import alone_with_resident

KEPT = (
    "municipality",
    "line",
    "resident",
    "assignee",
    "team",
    "form",
    "language",
    "pace_at",
    "last_absence_at",
)
"""What is the same of both."""
SHOWN = ("last_message_at", "last_inbound_at", "preview", "preview_is_ours", "has_findings")


class CannotSplit(Exception):
    """It stays whole, and nothing is done; ``why`` is for the employee."""

    def __init__(self, why: Why) -> None:
        super().__init__(why)
        self.why = why


@dataclass(frozen=True, slots=True)
class Apart:
    """``start`` is the first message of the new one, which is about ``topic``; ``ended`` is how the rest ended."""

    start: Message
    ended: Sequence[Ended]
    topic: Topic | None = None


def hindrance(conversation: Conversation, start: Message) -> Why | None:
    """What keeps it whole, as it stands now."""
    return why_not(_cut(conversation, conversation, start))


@transaction.atomic
def split(conversation: Conversation, employee: Employee, apart: Apart, now: datetime) -> Conversation:
    """Gives back the conversation that goes on. Raises CannotSplit."""
    alone_with_resident(conversation.resident)
    before = locked(conversation)
    if why := why_not(_cut(conversation, before, apart.start)):
        raise CannotSplit(why)
    rest = _from(before, apart.start)
    goes_on = _begun(before, list(rest.order_by("came_at", "pk")), apart.topic)
    if not conclude(conversation, employee, apart.ended, now):
        raise CannotSplit(Why.NEWS)
    goes_on.save()
    rest.update(conversation=goes_on)
    Mention.objects.filter(conversation=conversation, message__conversation=goes_on).update(
        conversation=goes_on
    )
    _show_what_is_left(conversation)
    carry_over(conversation, goes_on, now)
    follow_private_topic(goes_on, employee)
    journal(Deed.SPLIT, conversation, employee, into=goes_on.pk)
    announce(What.SPLIT, conversation)
    announce(What.ROW, goes_on)
    return goes_on


@transaction.atomic
def join_again(goes_on: Conversation, employee: Employee, now: datetime) -> None:
    """What was before it goes on in it again, with the promise that ended when it was split. Raises CannotMerge."""
    before = goes_on.follows
    assert before is not None
    merge(before, goes_on, employee, now)
    owed = [at for at in (goes_on.promised_at, before.dropped_promise_at) if at is not None]
    Conversation.objects.filter(pk=goes_on.pk).update(promised_at=min(owed, default=None))


def _cut(known: Conversation, row: Conversation, start: Message) -> Cut:
    asked = _asked(row.messages.all()).exclude(pk__in=_from(row, start).values("pk"))
    return Cut(
        is_finished=row.state == State.CLOSED,
        has_news=came_meanwhile(known, row) or start.conversation_id != row.pk,
        has_question_before=asked.exists(),
        has_parts=bool(parts_of(row)),
        has_question_out=row.term_at is not None,
        has_answer_kept_back=has_answer_kept_back(row),
        has_answer_leaving=OutboxItem.objects.filter(conversation=row).exists(),
    )


def _from(conversation: Conversation, start: Message) -> QuerySet[Message]:
    """The messages from ``start`` on, as the log shows them."""
    later = Q(came_at__gt=start.came_at) | Q(came_at=start.came_at, pk__gte=start.pk)
    return Message.objects.filter(later, conversation=conversation)


def _asked(messages: QuerySet[Message]) -> QuerySet[Message]:
    return messages.filter(direction=Direction.IN).exclude(kind__in=(Kind.REACTION, Kind.NOTICE))


def _begun(before: Conversation, rest: Sequence[Message], topic: Topic | None) -> Conversation:
    """Unsaved: it stands as if what nobody answered had begun it; answered, it waits for the resident."""
    goes_on = Conversation(**{name: getattr(before, name) for name in KEPT})
    goes_on.follows, goes_on.topic, goes_on.has_priority = before, topic, before.has_priority
    goes_on.started_at = goes_on.last_message_at = rest[0].came_at
    goes_on.state = State.WAITING
    opening = opening_of(before.municipality)
    for message in _unanswered(rest):
        move_on(goes_on, message, opening)
    goes_on.unread_count = min(goes_on.unread_count, before.unread_count)
    if goes_on.state == State.OPEN:
        goes_on.urgency, goes_on.seems_press = before.urgency, before.seems_press
    _show(goes_on, rest)
    return goes_on


def _unanswered(messages: Sequence[Message]) -> list[Message]:
    """What the resident wrote since an employee last wrote to them."""
    waiting: list[Message] = []
    for message in messages:
        if message.direction == Direction.OUT and not message.automatic and message.kind != Kind.REACTION:
            waiting = []
        elif message.direction == Direction.IN and message.kind not in (Kind.REACTION, Kind.NOTICE):
            waiting.append(message)
    return waiting


def _show_what_is_left(conversation: Conversation) -> None:
    _show(conversation, list(conversation.messages.order_by("came_at", "pk")))
    conversation.save(update_fields=SHOWN)


def _show(conversation: Conversation, messages: Sequence[Message]) -> None:
    """What the list shows, and when the reply window opened, by these messages, the oldest first."""
    inbound = [one for one in messages if one.direction == Direction.IN]
    shown = [one for one in messages if one.direction != Direction.NOTE and one.kind != Kind.REACTION]
    conversation.last_inbound_at = max((one.came_at for one in inbound), default=None)
    conversation.has_findings = any(one.findings for one in messages)
    if shown:
        conversation.last_message_at = shown[-1].came_at
        conversation.preview = preview_of(shown[-1])
        conversation.preview_is_ours = shown[-1].direction == Direction.OUT
