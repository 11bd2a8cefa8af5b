"""Opens letters: asks the channel what is in them and hands each event to the room it is for.

A batch is opened in one transaction. When one letter in it fails, the batch is rolled back and its letters are
opened one by one, so a bad letter never takes a good one with it.
"""

import logging
from datetime import datetime

from django.db import OperationalError, transaction
from django.utils import timezone

from samenspraak.channels import READERS
from samenspraak.conversations.echoing import keep_echo
from samenspraak.conversations.receiving import receive
from samenspraak.conversations.statuses import take_status
from samenspraak.domain.channel import LetterUnreadable
from samenspraak.domain.events import (
    AddressChange,
    Echo,
    Event,
    Incoming,
    LineNotice,
    PreferenceChange,
    StatusChange,
    Unreadable,
)
from samenspraak.hooks.letters import Opened, body_of, settle, waiting_letters
from samenspraak.hooks.models import Letter
from samenspraak.organisation.lines import line_for
from samenspraak.organisation.models import Line
from samenspraak.organisation.news import keep_news
from samenspraak.residents.following import follow_change, follow_preference

logger = logging.getLogger(__name__)

BATCH = 50


def open_waiting(now: datetime | None = None, most: int = BATCH) -> int:
    """Open the letters that wait, the oldest first; gives back how many were taken in hand."""
    now = now or timezone.now()
    try:
        with transaction.atomic():
            letters = waiting_letters(now, most)
            settle(letters, [_opened(letter, now) for letter in letters], now)
            return len(letters)
    except Exception:
        logger.exception("letters_failed_together")
        return _open_one_by_one(now, most)


def _open_one_by_one(now: datetime, most: int) -> int:
    count = 0
    for _ in range(most):
        count += (opened := _open_one(now))
        if not opened:
            break
    return count


def _open_one(now: datetime) -> int:
    with transaction.atomic():
        letters = waiting_letters(now, 1)
        for letter in letters:
            settle(letters, [_tried(letter, now)], now)
        return len(letters)


def _tried(letter: Letter, now: datetime) -> Opened:
    """A job runner: whatever goes wrong is written on the letter, which stays closed and is tried again later."""
    try:
        with transaction.atomic():
            return _opened(letter, now)
    except OperationalError:
        raise
    except Exception as error:
        logger.exception("letter_failed", extra={"letter_id": letter.pk})
        return Opened(letter.pk, type(error).__name__, try_again=True)


def _opened(letter: Letter, now: datetime) -> Opened:
    try:
        events = READERS[letter.channel].events(body_of(letter))
    except LetterUnreadable:
        return Opened(letter.pk, "unreadable")
    stayed = [why for event in events if (why := _handed_on(letter.channel, event, now))]
    return Opened(letter.pk, stayed[0] if stayed else "")


def _handed_on(channel: str, event: Event, now: datetime) -> str:
    """Hand one event to its room; gives back why it could not be, empty when it was."""
    match event:
        case LineNotice():
            keep_news(channel, event, now)
        case Unreadable():
            logger.warning("event_unreadable", extra={"where": event.where, "why": event.why})
        case _:
            line = line_for(channel, event.line_id)
            if line is None:
                return "unknown_line"
            _to_room(line, event, now)
    return ""


def _to_room(
    line: Line, event: Incoming | Echo | StatusChange | AddressChange | PreferenceChange, now: datetime
) -> None:
    match event:
        case Incoming():
            receive(line, event, now)
        case StatusChange():
            take_status(line, event, now)
        case Echo():
            keep_echo(line, event, now)
        case AddressChange():
            follow_change(line, event)
        case PreferenceChange():
            follow_preference(line, event)
