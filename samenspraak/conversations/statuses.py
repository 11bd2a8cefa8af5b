"""Takes statuses: what the network says became of our messages, in any order, twice, or before we know the id."""

import uuid
from datetime import datetime

from django.db import transaction
from django.db.models import Q

from samenspraak.conversations.announcing import What, announce
from samenspraak.conversations.models import EarlyStatus, Message
from samenspraak.domain.events import StatusChange
from samenspraak.domain.statuses import Status, later
from samenspraak.organisation.models import Line


@transaction.atomic
def take_status(line: Line, change: StatusChange, now: datetime) -> Message | None:
    """Move the message forward, never back; None when no message is known by this id or reference yet.

    A status that carries our reference finds its message even when the send call never answered.
    """
    message = _message(line, change)
    if message is None:
        _keep_for_later(line, change, now)
        return None
    message.network_id = message.network_id or change.network_id
    code, reason = _failure(change)
    if _advance(message, change.status, change.at, code, reason):
        message.save()
        announce(What.CHANGED, message.conversation, message)
    return message


def apply_early_statuses(message: Message) -> None:
    """Let statuses that came before the id was known still count. The caller saves the message."""
    early = EarlyStatus.objects.filter(line_id=message.line_id, network_id=message.network_id)
    for status in early.order_by("pk"):
        _advance(message, Status(status.status), status.at, status.failure_code, status.failure_reason)
    early.delete()


def _message(line: Line, change: StatusChange) -> Message | None:
    known = Q(network_id=change.network_id)
    if reference := _uuid(change.reference):
        known |= Q(reference=reference)
    messages = Message.objects.select_related("conversation").select_for_update(of=["self"])
    return messages.filter(known, line=line).exclude(direction="in").first()


def _advance(message: Message, status: Status, at: datetime, code: str, reason: str) -> bool:
    """Whether this changed anything."""
    moved = later(Status(message.status), status)
    if moved == message.status:
        return False
    message.status, message.status_at = moved, at
    message.failure_code, message.failure_reason = (code, reason) if moved is Status.FAILED else ("", "")
    return True


def _keep_for_later(line: Line, change: StatusChange, now: datetime) -> None:
    code, reason = _failure(change)
    EarlyStatus.objects.get_or_create(
        line=line,
        network_id=change.network_id,
        status=change.status,
        defaults={"at": change.at, "failure_code": code, "failure_reason": reason, "came_at": now},
    )


def _failure(change: StatusChange) -> tuple[str, str]:
    return (change.failure.code, change.failure.reason) if change.failure else ("", "")


def _uuid(text: str) -> uuid.UUID | None:
    try:
        return uuid.UUID(text)
    except ValueError:
        return None
