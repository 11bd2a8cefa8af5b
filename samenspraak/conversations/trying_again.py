"""Tries a message again that the network took and failed afterwards: by itself, as a copy, a few times at most."""

from collections.abc import Iterator
from datetime import datetime, timedelta

from samenspraak.conversations.copying import can_copy, copy_file, copy_of
from samenspraak.conversations.models import ECHO, Kind, Message
from samenspraak.conversations.outbox import queue_all
from samenspraak.domain.delivery import Failure
from samenspraak.domain.retrying import seconds_until_copy
from samenspraak.domain.statuses import Status
from samenspraak.organisation.journal import Deed, was_done, write

STILL_WANTED = timedelta(hours=1)
"""A message that failed longer ago is for an agent to judge: the conversation went on without it."""


def try_again(message: Message, failure: Failure, failed_at: datetime, now: datetime) -> None:
    """Queue a copy of a message that has just failed, when the network may take it later.

    The caller has the message locked, and saves it with its ``next_try``. Nothing happens when it was tried or sent
    again already. A reaction is not tried again: another may have taken its place.
    """
    if message.next_try_id or message.kind == Kind.REACTION or message.automatic == ECHO:
        return
    wait = seconds_until_copy(failure, 1 + len(list(earlier_tries(message))))
    if wait is None or now - failed_at > STILL_WANTED or not can_copy(message):
        return
    subject, municipality = f"message:{message.pk}", message.municipality_id
    if was_done(Deed.SENT_AGAIN, subject, municipality=municipality):
        return
    copy = copy_of(message)
    copy.conversation = message.conversation
    queue_all([copy], now, wait_seconds=wait)
    copy_file(message, copy)
    message.next_try = copy
    write(Deed.SENT_AGAIN, subject, municipality=municipality)


def has_arrived(message: Message) -> bool:
    """Whether an earlier try did arrive after all: then this one must not leave."""
    return any(one.status in (Status.DELIVERED, Status.READ) for one in earlier_tries(message))


def earlier_tries(message: Message) -> Iterator[Message]:
    """What it is a copy of, and what that is a copy of."""
    while (earlier := Message.objects.filter(next_try=message).first()) is not None:
        yield earlier
        message = earlier
