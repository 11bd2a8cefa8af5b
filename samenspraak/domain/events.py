"""What a network tells us, one frozen class per kind: the result of reading a letter."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from enum import StrEnum

from samenspraak.domain.addresses import Address, Person
from samenspraak.domain.contents import Content, Plain
from samenspraak.domain.delivery import Failure
from samenspraak.domain.statuses import Status

NO_TIME = datetime.fromtimestamp(0, UTC)
"""Stands where a network gave no usable time: take the moment at which the letter came in."""


@dataclass(frozen=True, slots=True)
class Incoming:
    """Somebody wrote to us.

    ``line_id`` is the network's id of our line, empty when the letter did not name it; ``network_id`` of the
    message (unique per line; made from its content when it came without, so that a second delivery is known);
    ``sent_at`` is aware, UTC; ``reply_to`` the network id of the message it answers, perhaps unknown to us.
    ``advert`` is the advertisement or post of ours that they came by, in words; empty for nearly everybody.
    """

    line_id: str
    network_id: str
    person: Person
    sent_at: datetime
    content: Content
    reply_to: str = ""
    is_forwarded: bool = False
    advert: str = ""


@dataclass(frozen=True, slots=True)
class Echo:
    """Something we said ourselves outside this house, with the network's own app on the same line."""

    line_id: str
    network_id: str
    to: Person
    sent_at: datetime
    content: Plain


@dataclass(frozen=True, slots=True)
class StatusChange:
    """The network reports on a message of ours.

    ``reference`` is what we gave along when sending, empty when it did not come back.
    ``at`` is aware, UTC. ``category`` is what the network charges it as, empty when not told.
    """

    line_id: str
    network_id: str
    status: Status
    at: datetime
    reference: str = ""
    failure: Failure | None = None
    category: str = ""
    is_billable: bool | None = None


@dataclass(frozen=True, slots=True)
class AddressChange:
    """Somebody's address changed: whoever has one of ``old`` now also has ``new``; ``new[0]`` is to be used."""

    line_id: str
    network_id: str
    old: tuple[Address, ...]
    new: tuple[Address, ...]
    at: datetime


@dataclass(frozen=True, slots=True)
class PreferenceChange:
    """Somebody allowed or refused advertising on this network; sending such a template is then refused."""

    line_id: str
    person: Person
    wants_marketing: bool
    at: datetime


class Noticed(StrEnum):
    """What a network tells about somebody who wrote nothing."""

    IDENTITY = "identity"
    """A new security code: another phone, or the app installed anew."""
    WELCOME = "welcome"
    """They opened a chat with us for the first time."""


@dataclass(frozen=True, slots=True)
class PersonNotice:
    """The network tells something about somebody; it is no message of theirs, so nobody owes an answer."""

    line_id: str
    network_id: str
    person: Person
    what: Noticed
    at: datetime


@dataclass(frozen=True, slots=True)
class LineNotice:
    """The network tells something about our account, line or templates.

    ``topic`` is the network's field name, ``business_id`` our account there. ``line_id`` may be empty.
    ``details`` holds only words and numbers that name no person.
    """

    topic: str
    business_id: str
    line_id: str = ""
    event: str = ""
    details: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Unreadable:
    """A part of a letter that we could not make anything of; the letter itself is kept.

    ``where`` is a path without personal data: ``entry[0].changes[1]``.
    """

    where: str
    why: str


type Timed = Incoming | Echo | StatusChange | AddressChange | PersonNotice


def timely(told: Timed, came_at: datetime) -> Timed:
    """The same with a usable time: a missing one, or one ahead of the letter it came in, becomes the letter's."""
    if NO_TIME < (told.sent_at if isinstance(told, Incoming | Echo) else told.at) <= came_at:
        return told
    match told:
        case Incoming() | Echo():
            return replace(told, sent_at=came_at)
        case StatusChange() | AddressChange() | PersonNotice():
            return replace(told, at=came_at)


type Event = (
    Incoming | Echo | StatusChange | AddressChange | PreferenceChange | PersonNotice | LineNotice | Unreadable
)
