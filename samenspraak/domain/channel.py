"""The contract of the shelf of channels: what a plug-in gives the house. Modules satisfy these protocols.

A channel is a folder ``channels/<name>/`` with up to four modules, each listed once in the shelf.
A plug-in knows this floor and nothing else: no tables, no clock, no settings.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import timedelta
from enum import StrEnum
from typing import Protocol

from samenspraak.domain.addresses import Address
from samenspraak.domain.contents import MediaKind
from samenspraak.domain.delivery import Accepted, Reason
from samenspraak.domain.events import Event
from samenspraak.domain.outgoing import Outgoing
from samenspraak.domain.pacing import Pace
from samenspraak.domain.policy import Trust
from samenspraak.domain.templates import Button, Lack


@dataclass(frozen=True, slots=True)
class Account:
    """What a plug-in needs to act for one line.

    ``line_id`` and ``business_id`` are the network's ids (WhatsApp: phone number id and WABA id).
    ``base_url`` is the network's API with version and without trailing slash. The token is never printed.
    """

    line_id: str
    business_id: str
    base_url: str
    token: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class FileLimits:
    """What may leave as one kind of file: its MIME types, and its size in bytes."""

    mime_types: frozenset[str]
    most_bytes: int


@dataclass(frozen=True, slots=True)
class Traits:
    """What the house must know of a channel without asking it.

    ``reply_window`` is how long after the resident's last message it lets us write freely; None: always.
    ``pair_pace`` is how fast messages to one person may leave. ``most_characters`` bounds a text. ``most_choices`` is
    how many buttons or rows one message can offer; 0: it has none. ``most_link_label`` and ``most_url`` bound a button
    that opens a web address; ``most_header_value`` what is filled in above a template.
    ``trust`` says which rules of the guard's policy hold on it.
    """

    name: str
    trust: Trust
    reply_window: timedelta | None
    most_characters: int
    most_caption_characters: int
    rate_per_second: int
    pair_pace: Pace
    files: Mapping[MediaKind, FileLimits]
    has_templates: bool = False
    has_reactions: bool = False
    most_choices: int = 0
    most_link_label: int = 0
    most_url: int = 0
    most_header_value: int = 0


class LetterUnreadable(Exception):
    """The body is no letter of this network (not JSON, say). The letter is kept as it is, marked unreadable."""


class Reader(Protocol):
    """Bytes in, values out; pure."""

    def handshake(self, query: Mapping[str, str], verify_token: str) -> str | None:
        """The answer to the network's question whether this address is ours; None when it is not."""
        ...

    def signature_is_right(self, body: bytes, headers: Mapping[str, str], secrets: Sequence[str]) -> bool:
        """Whether one of the secrets signed these very bytes; compared in constant time."""
        ...

    def events(self, body: bytes) -> tuple[Event, ...]:
        """Everything in the letter, in its order. Raises LetterUnreadable."""
        ...


class Poster(Protocol):
    """Values in, one call out (two for a file: upload, then send)."""

    def post(self, account: Account, outgoing: Outgoing) -> Accepted:
        """Hand one message to the network. Raises SendFailed, SendUncertain."""
        ...


class MediaRefused(Exception):
    """The file cannot be had, or is not what it should be. ``why`` is one of the words in its docstring.

    gone (the network no longer has it), too_large, wrong_digest, wrong_host, unavailable (try again later).
    """

    def __init__(self, why: str) -> None:
        super().__init__(why)
        self.why = why


class Fetcher(Protocol):
    """Fetches the files residents sent."""

    def chunks(self, account: Account, media_id: str, sha256: bytes | None, limit: int) -> Iterator[bytes]:
        """The file in pieces, at most ``limit`` bytes, digest checked at the end. Raises MediaRefused."""
        ...


@dataclass(frozen=True, slots=True)
class Template:
    """A text the network approved beforehand. ``body`` has its variables as ``{{1}}`` or ``{{name}}``.

    So has ``header``, the line above it, and the address of a button. ``header_file`` is the kind of file that comes
    above it instead. ``lack`` is what else it asks for.
    """

    name: str
    language: str
    category: str
    status: str
    body: str
    header: str = ""
    header_file: MediaKind | None = None
    buttons: tuple[Button, ...] = ()
    lack: Lack | None = None


@dataclass(frozen=True, slots=True)
class Profile:
    """What the network shows about our line; empty fields are left as they are."""

    about: str = ""
    description: str = ""
    address: str = ""
    email: str = ""
    websites: tuple[str, ...] = ()
    vertical: str = ""


class CanSend(StrEnum):
    """How much of what we send the network lets through."""

    ALL = "all"
    PART = "part"
    NOTHING = "nothing"


class Part(StrEnum):
    """Of what a network may say that it stands in the way."""

    NUMBER = "number"
    ACCOUNT = "account"
    ORGANISATION = "organisation"
    APP = "app"


@dataclass(frozen=True, slots=True)
class Health:
    """Whether a line can send; ``troubles`` are the parts that stand in the way, and why as far as we know."""

    can_send: CanSend
    troubles: tuple[tuple[Part, Reason], ...] = ()


class Caretaker(Protocol):
    """Looks after a line: who is blocked, what the profile says, which templates there are."""

    def block(self, account: Account, address: Address) -> None:
        """Raises SendFailed."""
        ...

    def unblock(self, account: Account, address: Address) -> None:
        """Raises SendFailed."""
        ...

    def profile(self, account: Account) -> Profile:
        """Raises SendFailed."""
        ...

    def change_profile(self, account: Account, profile: Profile) -> None:
        """Let it say exactly this; an empty field is emptied. Raises SendFailed."""
        ...

    def health(self, account: Account) -> Health:
        """Raises SendFailed."""
        ...

    def templates(self, account: Account) -> Iterator[Template]:
        """Every template of the account, page after page. Raises SendFailed."""
        ...

    def deliver_to(self, account: Account, address: str, verify_token: str) -> None:
        """Let the network bring what residents write to this letterbox. Raises SendFailed.

        It asks there first whether the address is ours.
        """
        ...
