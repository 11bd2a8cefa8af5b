"""What stands in the log of a conversation: values that templates draw, without rule or query."""

from dataclasses import dataclass
from datetime import datetime
from typing import ClassVar

from samenspraak.desk.marks import Avatar, Ticks


@dataclass(frozen=True, slots=True)
class Part:
    """A piece of a text. `kind` names the personal data that is masked (or shown) here, empty for plain text."""

    text: str
    kind: str = ""
    is_shown: bool = False


@dataclass(frozen=True, slots=True)
class Action:
    """A button below a bubble. `full_name` is for screen readers: what, of which message.

    `values` is JSON that goes along with a post; `is_for_readers`: also who does not answer residents may press it.
    """

    text: str
    url: str
    target: str
    swap: str = "outerHTML"
    icon: str = ""
    full_name: str = ""
    is_post: bool = False
    values: str = ""
    is_for_readers: bool = False


@dataclass(frozen=True, slots=True)
class Foot:
    """A notice below a bubble. `tone` is neg, info or empty (a warning); `hides_url` swaps the bubble after 30 s."""

    icon: str
    text: str
    tone: str = ""
    actions: tuple[Action, ...] = ()
    hides_url: str = ""


@dataclass(frozen=True, slots=True)
class Quote:
    """The message that this one answers."""

    id: int
    author: str
    text: str


@dataclass(frozen=True, slots=True)
class FileView:
    """A file. `shows` is picture, sound, film or empty: then it is a row with a name. `url` empty: not to be had.

    A sensitive one `is_hidden`, or `is_open` to the one employee who asked to see it.
    """

    name: str
    about: str
    icon: str
    url: str = ""
    shows: str = ""
    alt: str = ""
    transcript: str = ""
    is_sticker: bool = False
    is_refused: bool = False
    is_hidden: bool = False
    is_open: bool = False


@dataclass(frozen=True, slots=True)
class Place:
    """A shared location, degrees as text; its name and address stand in the text."""

    latitude: str
    longitude: str


@dataclass(frozen=True, slots=True)
class ReactionView:
    """An emoji on a bubble and whose it is."""

    emoji: str
    by: str


@dataclass(frozen=True, slots=True)
class Emoji:
    """An emoji to react with; `is_ours` when it stands there already (choosing it again takes it away)."""

    sign: str
    name: str
    is_ours: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Bubble:
    """A message from or to the resident. `order` sorts the log, also in the browser.

    `via` is the line it is on, when that is another than the conversation's.
    """

    template: ClassVar[str] = "desk/thread/_bubble.html"
    id: int
    order: str
    side: str
    author: str
    at: datetime
    by: str = ""
    avatar: Avatar | None = None
    is_automatic: bool = False
    is_failed: bool = False
    is_kept: bool = False
    is_edited: bool = False
    via: str = ""
    can_answer: bool = False
    can_mark: bool = False
    label: str = ""
    label_icon: str = "zap"
    gone: str = ""
    parts: tuple[Part, ...] = ()
    quote: Quote | None = None
    file: FileView | None = None
    place: Place | None = None
    feet: tuple[Foot, ...] = ()
    ticks: Ticks | None = None
    reactions: tuple[ReactionView, ...] = ()
    emojis: tuple[Emoji, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Note:
    """A note that only colleagues see."""

    template: ClassVar[str] = "desk/thread/_note.html"
    id: int
    order: str
    by: str
    at: datetime
    parts: tuple[Part, ...]


@dataclass(frozen=True, slots=True)
class Day:
    """The heading above a day."""

    template: ClassVar[str] = "desk/thread/_day.html"
    id: str
    order: str
    text: str


@dataclass(frozen=True, slots=True)
class NewLine:
    """The line above the first unread message."""

    template: ClassVar[str] = "desk/thread/_new.html"
    order: str


@dataclass(frozen=True, slots=True)
class Notice:
    """A line of the network itself, "number changed", or of what happened beside the chat: then ``url`` leads there."""

    template: ClassVar[str] = "desk/thread/_system.html"
    id: int
    order: str
    text: str
    url: str = ""
    link: str = ""
