"""Opens letters: asks the channel what is in them and hands each event to the room it is for.

A batch is opened in one transaction. When one letter in it fails, the batch is rolled back and its letters are
opened one by one, so a bad letter never takes a good one with it.
"""

import logging
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from itertools import groupby
from typing import Any

from django.db import OperationalError, transaction
from django.utils import timezone

from samenspraak.channels import READERS
from samenspraak.conversations.echoing import keep_echo
from samenspraak.conversations.hearing import hear_changes, hear_notices
from samenspraak.conversations.receiving import receive_all
from samenspraak.conversations.statuses import take_statuses
from samenspraak.domain.addresses import Address
from samenspraak.domain.channel import LetterUnreadable
from samenspraak.domain.events import (
    AddressChange,
    Echo,
    Incoming,
    LineNotice,
    PersonNotice,
    PreferenceChange,
    StatusChange,
    Unreadable,
    timely,
)
from samenspraak.hooks.letters import Opened, body_of, settle, waiting_letters
from samenspraak.hooks.models import Letter
from samenspraak.organisation.lines import line_for, lines_at
from samenspraak.organisation.models import Line
from samenspraak.organisation.news import keep_news
from samenspraak.residents.following import follow_change, follow_preference
from samenspraak.residents.meeting import alone_with

type LineEvent = Incoming | Echo | StatusChange | AddressChange | PreferenceChange | PersonNotice

logger = logging.getLogger(__name__)

BATCH = 100


def open_waiting(now: datetime | None = None, most: int = BATCH) -> int:
    """Open the letters that wait, the oldest first; gives back how many were taken in hand."""
    now = now or timezone.now()
    try:
        return _open_together(now, most)
    except OperationalError:
        raise
    except Exception:
        logger.exception("letters_failed_together")
        return _open_one_by_one(now, most)


def _open_together(now: datetime, most: int) -> int:
    with transaction.atomic():
        letters = waiting_letters(now, most)
        if letters:
            settle(letters, _opened(letters, now), now)
        return len(letters)


def _open_one_by_one(now: datetime, most: int) -> int:
    count = 0
    while count < most and _open_one(now):
        count += 1
    return count


def _open_one(now: datetime) -> bool:
    """A job runner: whatever goes wrong is written on the letter, which stays closed and is tried again later."""
    with transaction.atomic():
        letters = waiting_letters(now, 1)
        try:
            with transaction.atomic():
                outcomes = _opened(letters, now)
        except OperationalError:
            raise
        except Exception as error:
            logger.exception("letter_failed", extra={"letter_id": letters[0].pk})
            outcomes = [Opened(letters[0].pk, type(error).__name__, try_again=True)]
        settle(letters, outcomes, now)
        return bool(letters)


def _opened(letters: Sequence[Letter], now: datetime) -> list[Opened]:
    """Hand on everything in the letters: what is for one line together, in the order in which it came."""
    mail = Mail()
    outcomes = [Opened(letter.pk, _sorted(letter, mail)) for letter in letters]
    sorted_mail = sorted(mail.by_line.values(), key=lambda one: one[0].pk)
    alone_with((line, address) for line, events in sorted_mail for one in events for address in _people(one))
    for line, events in sorted_mail:
        _to_rooms(line, events, now)
    for letter, notice in mail.notices:
        keep_news(lines_at(letter.channel, letter.letterbox), notice, now)
    return outcomes


@dataclass(frozen=True, slots=True)
class Mail:
    """What is in a batch of letters, sorted by the line it is for; ``lines`` remembers who was looked up."""

    by_line: dict[int, tuple[Line, list[LineEvent]]] = field(default_factory=dict)
    notices: list[tuple[Letter, LineNotice]] = field(default_factory=list)
    lines: dict[tuple[str, str, str], Line | None] = field(default_factory=dict)

    def line(self, letter: Letter, external_id: str) -> Line | None:
        """The line, looked up once per batch."""
        asked = (letter.channel, external_id, letter.letterbox)
        if asked not in self.lines:
            self.lines[asked] = line_for(*asked)
        return self.lines[asked]


def _sorted(letter: Letter, mail: Mail) -> str:
    """Sort what is in one letter into the mail; gives back why part of it cannot be handed on, else nothing."""
    try:
        events = READERS[letter.channel].events(body_of(letter))
    except LetterUnreadable:
        return "unreadable"
    why = ""
    for event in events:
        match event:
            case LineNotice():
                mail.notices.append((letter, event))
            case Unreadable():
                logger.warning("event_unreadable", extra={"where": event.where, "why": event.why})
                why = why or "unreadable_part"
            case _ if (line := mail.line(letter, event.line_id)) is not None:
                mail.by_line.setdefault(line.pk, (line, []))[1].append(_timely(event, letter.came_at))
            case _:
                why = "unknown_line"
    return why


def _people(event: LineEvent) -> tuple[Address, ...]:
    """The addresses of whoever it is about."""
    match event:
        case Incoming() | PreferenceChange() | PersonNotice():
            return event.person.addresses
        case Echo():
            return event.to.addresses
        case AddressChange():
            return (*event.old, *event.new)
        case StatusChange():
            return ()


def _timely(event: LineEvent, came_at: datetime) -> LineEvent:
    return event if isinstance(event, PreferenceChange) else timely(event, came_at)


def _to_rooms(line: Line, events: Sequence[LineEvent], now: datetime) -> None:
    """Runs of the same kind of event go together; the order between kinds is kept."""
    for kind, run in groupby(events, key=type):
        ROOMS[kind](line, list(run), now)


def _echoes(line: Line, echoes: Sequence[Echo], now: datetime) -> None:
    for echo in echoes:
        keep_echo(line, echo, now)


def _changes(line: Line, changes: Sequence[AddressChange], now: datetime) -> None:
    hear_changes(line, [(change, follow_change(line, change)) for change in changes], now)


def _preferences(line: Line, changes: Sequence[PreferenceChange], _now: datetime) -> None:
    for change in changes:
        follow_preference(line, change)


ROOMS: Mapping[type, Callable[[Line, Any, datetime], object]] = {
    Incoming: receive_all,
    StatusChange: take_statuses,
    Echo: _echoes,
    AddressChange: _changes,
    PreferenceChange: _preferences,
    PersonNotice: hear_notices,
}
