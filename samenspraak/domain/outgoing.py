"""What leaves the house: every word a resident can read is ``ClearedText``, which only the guard makes."""

from dataclasses import dataclass

from samenspraak.domain.addresses import Address
from samenspraak.domain.contents import MediaKind
from samenspraak.domain.findings import ClearedText


@dataclass(frozen=True, slots=True)
class OutText:
    """Plain text, at most the channel's length."""

    body: ClearedText


@dataclass(frozen=True, slots=True)
class OutMedia:
    """A file of ours. ``content`` is the file itself; ``caption`` is None where the channel has none."""

    kind: MediaKind
    content: bytes
    mime_type: str
    file_name: ClearedText
    caption: ClearedText | None = None


@dataclass(frozen=True, slots=True)
class OutReaction:
    """An emoji on a message of the resident; ``emoji`` empty takes it away."""

    target_id: str
    emoji: str


@dataclass(frozen=True, slots=True)
class OutTemplate:
    """A text the network approved beforehand. ``body_values`` fill its variables in order.

    ``body_names`` are their names when the template has named variables, else empty: they go by number.
    ``header_values`` do so in the line above it; or ``header_file`` stands there. ``button_values`` are the ends of web
    addresses, each with the place of its button, from 0.
    """

    name: str
    language: str
    body_values: tuple[ClearedText, ...] = ()
    body_names: tuple[str, ...] = ()
    header_values: tuple[ClearedText, ...] = ()
    header_names: tuple[str, ...] = ()
    header_file: OutMedia | None = None
    button_values: tuple[tuple[int, ClearedText], ...] = ()


@dataclass(frozen=True, slots=True)
class Option:
    """One thing to choose: a button (title ≤ 20 characters) or a list row (≤ 24)."""

    reply_id: str
    title: ClearedText
    description: ClearedText | None = None


@dataclass(frozen=True, slots=True)
class OutButtons:
    """A text with one to three buttons."""

    body: ClearedText
    options: tuple[Option, ...]


@dataclass(frozen=True, slots=True)
class OutList:
    """A text with a list of at most ten rows behind one button."""

    body: ClearedText
    button: ClearedText
    options: tuple[Option, ...]


@dataclass(frozen=True, slots=True)
class OutLink:
    """A text with one button that opens a web address."""

    body: ClearedText
    label: ClearedText
    url: ClearedText


type OutContent = OutText | OutMedia | OutReaction | OutTemplate | OutButtons | OutList | OutLink


@dataclass(frozen=True, slots=True)
class Outgoing:
    """One message to one address.

    ``reference`` is ours, unique, without personal data: the network echoes it in every status.
    ``reply_to`` is the network id of the message it answers, or empty.
    """

    to: Address
    reference: str
    content: OutContent
    reply_to: str = ""
