"""Takes statuses: what the network says became of our messages, in any order, twice, or before we know the id."""

import uuid
from collections.abc import Iterable, Sequence
from datetime import datetime, timedelta

from django.db import connection, transaction
from django.db.models import Q

from samenspraak.conversations.announcing import What, announce_all
from samenspraak.conversations.models import ECHO, Conversation, Direction, EarlyStatus, Message
from samenspraak.conversations.trying_again import try_again
from samenspraak.domain.delivery import Decision, Failure, Reason
from samenspraak.domain.events import StatusChange
from samenspraak.domain.statuses import Status, later
from samenspraak.organisation.lines import hold
from samenspraak.organisation.models import Line
from samenspraak.residents.following import stop_marketing

STILL_TRUE = timedelta(minutes=5)
MOVED = ("network_id", "status", "status_at", "failure_code", "failure_reason", "next_try")


def take_status(line: Line, change: StatusChange, now: datetime) -> None:
    """Take one status. See take_statuses."""
    take_statuses(line, [change], now)


@transaction.atomic
def take_statuses(line: Line, changes: Sequence[StatusChange], now: datetime) -> None:
    """Move messages forward, never back; keep what is about a message nobody knows by this id or reference yet.

    A status that carries our reference finds its message even when the send call never answered. The furthest go
    first: what arrived after all is not tried again.
    """
    changes = sorted(changes, key=lambda change: -change.status.rank)
    early = _taken(_messages(line, changes), changes, now)
    if early:
        # The send call may have come back since we looked: from here on nobody gives these ids to a message.
        _one_at_a_time(line.pk, {change.network_id for change in early})
        early = _taken(_messages(line, early), early, now)
    _keep_for_later(line, early, now)
    _hold_line(line, changes, now)


def know_as(message: Message, network_id: str, now: datetime) -> None:
    """Give a message its network id, with what came under that id before we knew it. The caller saves the message.

    Call it in the transaction that saves it. An echo of our own message that overtook the send call gives way.
    """
    _one_at_a_time(message.line_id, {network_id})
    message.network_id = network_id
    echoes = Message.objects.filter(line_id=message.line_id, network_id=network_id, automatic=ECHO)
    for echo in echoes.exclude(pk=message.pk):
        _advance(message, Status(echo.status), echo.status_at or message.came_at, None, now)
        echo.delete()
    early = EarlyStatus.objects.filter(line_id=message.line_id, network_id=network_id)
    for status in sorted(early, key=lambda status: -Status(status.status).rank):
        _advance(message, Status(status.status), status.at, _failure_in(status), now)
    early.delete()


def _one_at_a_time(line_id: int, network_ids: set[str]) -> None:
    """Whoever names a message and whoever keeps a status for later wait for each other, in a fixed order."""
    with connection.cursor() as cursor:
        cursor.execute(
            "SELECT pg_advisory_xact_lock(key) FROM (SELECT DISTINCT hashtextextended(id, %s) AS key"
            " FROM unnest(%s::text[]) AS id ORDER BY key) AS keys",
            [-line_id, sorted(network_ids)],
        )


def _taken(
    messages: tuple[dict[str, Message], dict[str, Message]], changes: Sequence[StatusChange], now: datetime
) -> list[StatusChange]:
    """Move the messages on; gives back the changes that are about none of them."""
    by_id, by_reference = messages
    moved: dict[int, Message] = {}
    early: list[StatusChange] = []
    for change in changes:
        message = by_reference.get(change.reference) or by_id.get(change.network_id)
        if message is None:
            early.append(change)
            continue
        named = not message.network_id
        if named:
            know_as(message, change.network_id, now)
            by_id[change.network_id] = message
        if _advance(message, change.status, change.at, change.failure, now) or named:
            moved[message.pk] = message
    Message.objects.bulk_update(moved.values(), MOVED)
    _note_opt_outs(moved.values())
    announce_all(What.CHANGED, moved.values())
    return early


def _note_opt_outs(messages: Iterable[Message]) -> None:
    """Who stopped advertising is sent no more of it."""
    refused = {one.conversation_id for one in messages if one.failure_reason == Reason.OPTED_OUT}
    if refused:
        rows = Conversation.objects.filter(pk__in=refused)
        stop_marketing(list(rows.values_list("resident_id", flat=True)))


def _messages(line: Line, changes: Sequence[StatusChange]) -> tuple[dict[str, Message], dict[str, Message]]:
    """Our messages that the changes are about, by network id and by reference; locked, in a fixed order."""
    known = Q(network_id__in={change.network_id for change in changes})
    references = {reference for change in changes if (reference := _uuid(change.reference))}
    if references:
        known |= Q(reference__in=references)
    rows = Message.objects.filter(known, line=line).exclude(direction=Direction.IN)
    messages = list(rows.order_by("pk").select_for_update())
    by_id = {message.network_id: message for message in messages if message.network_id}
    return by_id, {str(message.reference): message for message in messages}


def _advance(message: Message, status: Status, at: datetime, failure: Failure | None, now: datetime) -> bool:
    """Whether this changed anything. What has just failed is tried again, when that may help."""
    moved = later(Status(message.status), status)
    if moved == message.status:
        return False
    message.status, message.status_at = moved, at
    message.failure_code = message.failure_reason = ""
    if moved is Status.FAILED and failure is not None:
        message.failure_code, message.failure_reason = failure.code, failure.reason
        try_again(message, failure, at, now)
    return True


def _keep_for_later(line: Line, changes: Sequence[StatusChange], now: datetime) -> None:
    rows = []
    for change in changes:
        row = EarlyStatus(
            line=line, network_id=change.network_id, status=change.status, at=change.at, came_at=now
        )
        if (failure := change.failure) is not None:
            row.failure_code, row.failure_reason = failure.code, failure.reason
            row.failure_decision, row.wait_seconds = failure.decision, failure.wait_seconds
        rows.append(row)
    EarlyStatus.objects.bulk_create(rows, ignore_conflicts=True)


def _failure_in(row: EarlyStatus) -> Failure | None:
    """None for a step forward. A row from before we kept decisions is tried no more."""
    if not row.failure_reason:
        return None
    decision = Decision(row.failure_decision or Decision.FAIL)
    return Failure(row.failure_code, decision, Reason(row.failure_reason), row.wait_seconds)


def _uuid(text: str) -> uuid.UUID | None:
    try:
        return uuid.UUID(text)
    except ValueError:
        return None


def _hold_line(line: Line, changes: Sequence[StatusChange], now: datetime) -> None:
    """A refusal of the whole line may come as a status too; one from long ago says nothing about now."""
    for change in changes:
        failure = change.failure
        if failure and failure.decision is Decision.HOLD_LINE and now - change.at < STILL_TRUE:
            hold(line, failure.reason, now, failure.wait_seconds)
