"""What an incoming message can hold: one frozen class per kind, matched on type."""

from dataclasses import dataclass
from enum import StrEnum


class MediaKind(StrEnum):
    """How the network presents a file."""

    IMAGE = "image"
    VIDEO = "video"
    AUDIO = "audio"
    DOCUMENT = "document"
    STICKER = "sticker"


@dataclass(frozen=True, slots=True)
class Text:
    """Plain text; never empty."""

    body: str


@dataclass(frozen=True, slots=True)
class Media:
    """A file that still has to be fetched; everything here is the sender's claim, to be checked.

    ``sha256`` is the digest as 32 bytes, ``None`` when the network gave none or an unreadable one.
    ``media_id`` is empty when the network gave none: such a file cannot be fetched.
    """

    kind: MediaKind
    media_id: str
    mime_type: str = ""
    sha256: bytes | None = None
    caption: str = ""
    file_name: str = ""
    is_voice: bool = False


@dataclass(frozen=True, slots=True)
class Location:
    """A place somebody shared, WGS 84 degrees; ``url`` is of a page about it, empty when not told."""

    latitude: float
    longitude: float
    name: str = ""
    address: str = ""
    url: str = ""


@dataclass(frozen=True, slots=True)
class ContactCard:
    """Somebody's name with telephone numbers as typed on the card.

    ``more`` is what else helps to reach them: organisation, e-mail, address, website. A birthday is left out.
    """

    name: str
    phones: tuple[str, ...] = ()
    more: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Contacts:
    """Shared contact cards. ``proves_own_number``: the answer to our request for the sender's number."""

    cards: tuple[ContactCard, ...]
    proves_own_number: bool = False


@dataclass(frozen=True, slots=True)
class Choice:
    """A tap on one of our buttons or list rows. ``reply_id`` is what we gave it, empty when not told.

    ``description`` stood below the title of a row.
    """

    title: str
    reply_id: str = ""
    description: str = ""


@dataclass(frozen=True, slots=True)
class FormAnswer:
    """A filled-in form of the network. ``answers`` is text as it came: perhaps JSON, perhaps not."""

    answers: str


@dataclass(frozen=True, slots=True)
class Order:
    """Something ordered from a catalogue; a municipality has none, so its text and the number of items are enough."""

    text: str = ""
    item_count: int = 0


@dataclass(frozen=True, slots=True)
class Reaction:
    """An emoji on an earlier message; ``emoji`` is ``None`` when it was taken away."""

    target_id: str
    emoji: str | None


@dataclass(frozen=True, slots=True)
class Revoke:
    """The sender deleted an earlier message."""

    target_id: str


@dataclass(frozen=True, slots=True)
class Unsupported:
    """Anything else: ``kind`` is "call", "edit", "group" or "too_large", else the network's own word for it.

    ``code`` is the network's error code when it gave one.
    """

    kind: str
    code: int | None = None


type Plain = Text | Media | Location | Contacts | Choice | FormAnswer | Order | Unsupported
"""What stands in the thread as a message of its own."""


@dataclass(frozen=True, slots=True)
class Edit:
    """The sender changed an earlier message; ``content`` is the new one."""

    target_id: str
    content: Plain


type Content = Plain | Reaction | Revoke | Edit
