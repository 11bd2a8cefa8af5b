"""Sends one message from the outbox through its channel: the only place that a message leaves the house."""

import logging
import time
from dataclasses import dataclass
from datetime import datetime, timedelta

from django.db import OperationalError, close_old_connections, transaction

from samenspraak.channels.posting import POSTERS
from samenspraak.conversations.announcing import What, announce
from samenspraak.conversations.answering import window_of
from samenspraak.conversations.automatic import is_for_emergency
from samenspraak.conversations.composing import outgoing
from samenspraak.conversations.models import Kind, Message
from samenspraak.conversations.outbox import LEASE, Claim, claim, drop, prolong, put_back, put_back_untried
from samenspraak.conversations.statuses import know_as
from samenspraak.conversations.trying_again import has_arrived
from samenspraak.domain.delivery import (
    Accepted,
    Decision,
    Failure,
    Reason,
    SendFailed,
    SendUncertain,
)
from samenspraak.domain.outgoing import OutMedia
from samenspraak.domain.retrying import seconds_to_wait
from samenspraak.domain.statuses import Status, later
from samenspraak.domain.window import WindowState
from samenspraak.organisation.lines import account_of, hold
from samenspraak.organisation.sealing import SealBroken
from samenspraak.privacy.clearing import Stopped
from samenspraak.residents.following import stop_marketing
from samenspraak.residents.meeting import address_to_use

logger = logging.getLogger(__name__)

BLOCKED = Failure("blocked", Decision.FAIL, Reason.BLOCKED_LIST)
TOO_LATE = Failure("window", Decision.FAIL, Reason.WINDOW_CLOSED)
GUARDED = Failure("guard", Decision.FAIL, Reason.GUARDED)
NO_ADDRESS = Failure("address", Decision.FAIL, Reason.BAD_ADDRESS)
ARRIVED = Failure("arrived", Decision.FAIL, Reason.ARRIVED)
NO_FILE = Failure("file", Decision.FAIL, Reason.MEDIA_REFUSED)
NO_KEY = Failure("key", Decision.HOLD_LINE, Reason.NO_PERMISSION)
SECOND = timedelta(seconds=1)
SLOWEST_BYTES = 128 * 1024
"""Bytes a second: an upload slower than this is taken for dead."""
PAUSES = (0.1, 1.0, 5.0)
"""Seconds between tries to write down what the network answered."""


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
        "line", "municipality", "conversation__resident", "conversation__line", "reply_to", "attachment"
    )
    message = messages.get(pk=claimed.message_id)
    began = time.monotonic()
    outcome = Accepted(message.network_id) if message.network_id else _sent(claimed, message, now)
    _settled(claimed, outcome, now + timedelta(seconds=time.monotonic() - began))
    return True


def _sent(claimed: Claim, message: Message, now: datetime) -> Outcome:
    """One call to the network, and what became of it. What goes wrong before the call is a refusal, no riddle."""
    to = address_to_use(message.conversation.resident, message.line.channel)
    if to is None:
        return NO_ADDRESS
    if (overtaken := _overtaken(message, now)) is not None:
        return overtaken
    try:
        account = account_of(message.line)
        ready = outgoing(message, to)
    except SealBroken:
        return NO_KEY
    except Stopped:
        return GUARDED
    except OSError:
        return NO_FILE
    if isinstance(ready.content, OutMedia):
        prolong(claimed.item_id, now + LEASE + len(ready.content.content) / SLOWEST_BYTES * SECOND)
    try:
        return POSTERS[message.line.channel].post(account, ready)
    except SendFailed as refusal:
        return refusal.failure
    except SendUncertain:
        return Unknown()


def _overtaken(message: Message, now: datetime) -> Failure | None:
    """Why it may leave no more, though it might when it was queued. A block keeps nobody from reading about 112."""
    if message.conversation.resident.blocked_at is not None and not is_for_emergency(message):
        return BLOCKED
    if message.kind != Kind.TEMPLATE and window_of(message.conversation, now).state is WindowState.CLOSED:
        return TOO_LATE
    return ARRIVED if has_arrived(message) else None


def _settled(claimed: Claim, outcome: Outcome, now: datetime) -> None:
    """The network has answered, so a deadlock or a database that starts again is no reason to forget it."""
    for pause in PAUSES:
        try:
            return _settle(claimed, outcome, now)
        except OperationalError:
            logger.warning("message_not_settled_yet", extra={"message_id": claimed.message_id})
            close_old_connections()
            time.sleep(pause)
    return _settle(claimed, outcome, now)


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
            if message.status != Status.FAILED:
                message.failure_code = message.failure_reason = ""
            know_as(message, network_id, now)
            _move(message, Status.ACCEPTED, now)
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
    """Put it back for another try, or let it fail; so it does when the sweeper took it out of our hands."""
    message.failure_code, message.failure_reason = failure.code, failure.reason
    if failure.reason is Reason.OPTED_OUT:
        stop_marketing([message.conversation.resident_id])
    if not _is_back(claimed, message, failure, now):
        _move(message, Status.FAILED, now)
        drop(claimed.item_id)


def _is_back(claimed: Claim, message: Message, failure: Failure, now: datetime) -> bool:
    if failure.decision is Decision.HOLD_LINE:
        # The line says when: whoever releases it wants this message to leave first.
        hold(message.line, failure.reason, now, failure.wait_seconds)
        return put_back_untried(claimed, now, holds=claimed.holds)
    is_hold = failure.decision is Decision.HOLD_RESIDENT
    wait = seconds_to_wait(failure, claimed.holds + 1 if is_hold else claimed.attempts)
    if wait is None:
        return False
    due_at = now + wait * SECOND
    return (
        put_back_untried(claimed, due_at, holds=claimed.holds + 1) if is_hold else put_back(claimed, due_at)
    )


def _move(message: Message, status: Status, at: datetime) -> None:
    moved = later(Status(message.status), status)
    if moved != message.status:
        message.status, message.status_at = moved, at
