"""The outbox: messages that must leave, claimed one by one, in order per conversation, at the allowed pace.

A claim is a lease. Rows go when the message left, failed for good or became uncertain.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from django.conf import settings
from django.db import connection, transaction
from django.utils import timezone

from samenspraak.channels.traits import TRAITS
from samenspraak.conversations.announcing import What, announce, announce_all, announce_outbox
from samenspraak.conversations.models import (
    Conversation,
    Direction,
    Kind,
    Message,
    OutboxItem,
)
from samenspraak.conversations.previewing import preview_of
from samenspraak.domain.pacing import slot_after
from samenspraak.domain.statuses import Status

LEASE = timedelta(seconds=settings.SAMENSPRAAK_LEASE_SECONDS)
LINE_BURST = timedelta(milliseconds=250)


def queue(conversation: Conversation, message: Message, now: datetime) -> Message:
    """Save a new message on its way out and put it in the outbox. Call it in the transaction of the deed.

    An automatic message leaves the preview alone: the list shows what the resident asked.
    """
    message.conversation = conversation
    queue_all([message], now)
    _show(message)
    return message


def queue_kept(conversation: Conversation, message: Message, now: datetime) -> None:
    """The same with one that is saved already, and was kept back until now: it stands in the thread as of now."""
    message.conversation = conversation
    _make_ready(message, now)
    message.save()
    _put_in_outbox([message], now)
    _show(message)


def queue_all(messages: Sequence[Message], now: datetime, *, wait_seconds: int = 0) -> None:
    """The same for many, in as many statements for a hundred as for one; the caller saves their conversations."""
    if not messages:
        return
    for message in messages:
        _make_ready(message, now)
    Message.objects.bulk_create(messages)
    _put_in_outbox(messages, now + timedelta(seconds=wait_seconds))


def _put_in_outbox(messages: Sequence[Message], due_at: datetime) -> None:
    OutboxItem.objects.bulk_create(
        OutboxItem(message=one, conversation=one.conversation, line_id=one.line_id, due_at=due_at)
        for one in messages
    )
    announce_all(What.MESSAGE, messages)
    announce_outbox()


def _make_ready(message: Message, now: datetime) -> None:
    conversation = message.conversation
    message.municipality_id, message.line_id = conversation.municipality_id, conversation.line_id
    message.direction, message.status = Direction.OUT, Status.QUEUED
    message.came_at = message.stored_at = message.status_at = now
    conversation.last_message_at = now
    if _is_shown(message):
        conversation.preview, conversation.preview_is_ours = preview_of(message), True


def _show(message: Message) -> None:
    shown = ["preview", "preview_is_ours"] if _is_shown(message) else []
    message.conversation.save(update_fields=["last_message_at", *shown])


def _is_shown(message: Message) -> bool:
    return not message.automatic and message.kind != Kind.REACTION


@dataclass(frozen=True, slots=True)
class Claim:
    """One item in this worker's hands until its lease runs out; ``attempts`` has this one counted."""

    item_id: int
    message_id: int
    attempts: int
    holds: int


CLAIM = """
SELECT item.id, item.message_id, item.attempts, item.holds, line.id, line.channel, conversation.id,
       conversation.pace_at
  FROM conversations_outboxitem item
  JOIN organisation_line line ON line.id = item.line_id
  JOIN conversations_conversation conversation ON conversation.id = item.conversation_id
 WHERE item.due_at <= %(now)s
   AND item.leased_until IS NULL
   AND (line.held_until IS NULL OR line.held_until <= %(now)s)
   AND (line.pace_at IS NULL OR line.pace_at <= %(line_limit)s)
   AND (conversation.pace_at IS NULL OR conversation.pace_at <= %(pair_limit)s)
   AND NOT EXISTS (
       SELECT 1 FROM conversations_outboxitem earlier
        WHERE earlier.conversation_id = item.conversation_id AND earlier.id < item.id)
 ORDER BY item.due_at, item.id
 LIMIT 1
   FOR UPDATE OF item SKIP LOCKED
"""
LEASE_ITEM = "UPDATE conversations_outboxitem SET leased_until = %s, attempts = attempts + 1 WHERE id = %s"
TAKE_LINE_SLOT = """
UPDATE organisation_line SET pace_at = greatest(pace_at, %s) + make_interval(secs => 1.0 / rate_per_second)
 WHERE id = %s
"""
TAKE_PAIR_SLOT = "UPDATE conversations_conversation SET pace_at = %s WHERE id = %s"


@transaction.atomic
def claim(now: datetime) -> Claim | None:
    """The next item that may leave now, leased to the caller; None when nothing may."""
    slack = max(traits.pair_pace.slack for traits in TRAITS.values())
    limits = {"now": now, "line_limit": now + LINE_BURST, "pair_limit": now + slack}
    with connection.cursor() as cursor:
        cursor.execute(CLAIM, limits)
        row = cursor.fetchone()
        if row is None:
            return None
        item_id, message_id, attempts, holds, line_id, channel, conversation_id, pair_slot = row
        cursor.execute(LEASE_ITEM, [now + LEASE, item_id])
        next_slot = slot_after(TRAITS[channel].pair_pace, pair_slot, now)
        # The line last: every sender waits for it, and who receives holds conversations when it holds a line.
        cursor.execute(TAKE_PAIR_SLOT, [next_slot, conversation_id])
        cursor.execute(TAKE_LINE_SLOT, [now, line_id])
    return Claim(item_id, message_id, attempts + 1, holds)


def drop(item_id: int) -> None:
    """The message needs nothing more from the outbox."""
    OutboxItem.objects.filter(pk=item_id).delete()


def put_back(claimed: Claim, due_at: datetime) -> bool:
    """It was tried: let it be claimed again, from ``due_at`` on. False when the sweeper took it away."""
    item = OutboxItem.objects.filter(pk=claimed.item_id)
    return bool(item.update(leased_until=None, due_at=due_at))


def put_back_untried(claimed: Claim, due_at: datetime, *, holds: int) -> bool:
    """The same when the network asked to wait: that was no try."""
    item = OutboxItem.objects.filter(pk=claimed.item_id)
    return bool(item.update(leased_until=None, due_at=due_at, attempts=claimed.attempts - 1, holds=holds))


def prolong(item_id: int, until: datetime) -> None:
    """The caller has the item in hand for longer: a large file takes its time."""
    OutboxItem.objects.filter(pk=item_id, leased_until__isnull=False).update(leased_until=until)


@transaction.atomic
def sweep(now: datetime | None = None) -> int:
    """Mark what a dead worker had in hand as uncertain; gives back how many. A second run finds nothing."""
    now = now or timezone.now()
    lost = OutboxItem.objects.select_for_update(skip_locked=True).filter(leased_until__lt=now)
    items = list(lost.select_related("message", "conversation"))
    for item in items:
        message = item.message
        if Status(message.status).rank < Status.UNCERTAIN.rank:
            message.status, message.status_at = Status.UNCERTAIN, now
            message.save(update_fields=["status", "status_at"])
            announce(What.CHANGED, item.conversation, message)
        item.delete()
    return len(items)
