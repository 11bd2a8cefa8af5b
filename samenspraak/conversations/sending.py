"""Sends one message from the outbox through its channel: the only place that a message leaves the house."""

import logging
from dataclasses import dataclass
from datetime import datetime, timedelta

from django.db import transaction

from samenspraak.channels.posting import POSTERS
from samenspraak.conversations.announcing import What, announce
from samenspraak.conversations.composing import outgoing
from samenspraak.conversations.models import Message
from samenspraak.conversations.outbox import Claim, claim, drop, put_back
from samenspraak.conversations.statuses import apply_early_statuses
from samenspraak.domain.delivery import (
    Accepted,
    Decision,
    Failure,
    Reason,
    SendFailed,
    SendUncertain,
)
from samenspraak.domain.retrying import seconds_to_wait
from samenspraak.domain.statuses import Status, later
from samenspraak.organisation.lines import account_of, hold
from samenspraak.privacy.clearing import Stopped
from samenspraak.residents.meeting import address_to_use

logger = logging.getLogger(__name__)

GUARDED = Failure("guard", Decision.FAIL, Reason.GUARDED)
NO_ADDRESS = Failure("address", Decision.FAIL, Reason.BAD_ADDRESS)


@dataclass(frozen=True, slots=True)
class Unknown:
    """The call ended without an answer."""


type Outcome = Accepted | Failure | Unknown


def deliver_next(now: datetime) -> bool:
    """Send the next message that may leave; False when none may. The network call is in no transaction."""
    claimed = claim(now)
    if claimed is None:
        return False
    messages = Message.objects.select_related(
        "line", "municipality", "conversation__resident", "reply_to", "attachment"
    )
    message = messages.get(pk=claimed.message_id)
    outcome = Accepted(message.network_id) if message.network_id else _sent(message)
    _settle(claimed, outcome, now)
    return True


def _sent(message: Message) -> Outcome:
    """One call to the network, and what became of it."""
    to = address_to_use(message.conversation.resident, message.line.channel)
    if to is None:
        return NO_ADDRESS
    try:
        ready = outgoing(message, to)
    except Stopped:
        return GUARDED
    try:
        return POSTERS[message.line.channel].post(account_of(message.line), ready)
    except SendFailed as refusal:
        return refusal.failure
    except SendUncertain:
        return Unknown()


@transaction.atomic
def _settle(claimed: Claim, outcome: Outcome, now: datetime) -> None:
    """Write down what became of it. A status that overtook us already moved the message on: that stays."""
    message = (
        Message.objects.select_related("line", "conversation")
        .select_for_update(of=["self"])
        .get(pk=claimed.message_id)
    )
    match outcome:
        case Accepted(network_id):
            message.network_id = network_id
            _move(message, Status.ACCEPTED, now)
            apply_early_statuses(message)
            drop(claimed.item_id)
        case Unknown():
            _move(message, Status.UNCERTAIN, now)
            drop(claimed.item_id)
        case Failure():
            _after_failure(claimed, message, outcome, now)
    message.save()
    announce(What.CHANGED, message.conversation, message)
    logger.info("message_left", extra={"message_id": message.pk, "status": message.status})


def _after_failure(claimed: Claim, message: Message, failure: Failure, now: datetime) -> None:
    message.failure_code, message.failure_reason = failure.code, failure.reason
    wait = seconds_to_wait(failure, claimed.attempts)
    if failure.decision is Decision.HOLD_LINE:
        hold(message.line, failure.reason, now, failure.wait_seconds)
    if wait is None:
        _move(message, Status.FAILED, now)
        drop(claimed.item_id)
    else:
        put_back(claimed.item_id, now + timedelta(seconds=wait))


def _move(message: Message, status: Status, at: datetime) -> None:
    moved = later(Status(message.status), status)
    if moved != message.status:
        message.status, message.status_at = moved, at
