"""The words in which a conversation of the demo is told: who says or does what, and when.

`at` is written as in moments.py. `mark` names a message so that a later step can point `to` it.
"""

from collections.abc import Callable
from dataclasses import dataclass

from samenspraak.domain.addresses import Address, AddressKind, Person
from samenspraak.domain.contents import MediaKind, Plain
from samenspraak.domain.statuses import Status
from samenspraak.installation.demo_town.staff import Colleague
from samenspraak.organisation.models import Form


@dataclass(frozen=True, slots=True)
class FileTold:
    """A file made by `made`. With `refused` it is not kept, for that reason (a word of Attachment)."""

    kind: MediaKind
    mime_type: str
    made: Callable[[], bytes]
    name: str = ""
    is_voice: bool = False
    refused: str = ""


@dataclass(frozen=True, slots=True)
class Says:
    """The resident writes; `person` when the network shows them otherwise than before."""

    at: str
    text: str
    mark: str = ""
    to: str = ""
    is_forwarded: bool = False
    person: Person | None = None


@dataclass(frozen=True, slots=True)
class Shares:
    """The resident sends something that is neither text nor a file."""

    at: str
    content: Plain


@dataclass(frozen=True, slots=True)
class SendsFile:
    """The resident sends a file, perhaps with words under it."""

    at: str
    file: FileTold
    caption: str = ""
    mark: str = ""


@dataclass(frozen=True, slots=True)
class Reacts:
    """The resident puts an emoji on a message."""

    at: str
    to: str
    emoji: str


@dataclass(frozen=True, slots=True)
class Edits:
    """The resident changes an earlier message."""

    at: str
    to: str
    text: str


@dataclass(frozen=True, slots=True)
class Withdraws:
    """The resident deletes an earlier message."""

    at: str
    to: str


@dataclass(frozen=True, slots=True)
class GetsAddress:
    """The network says that the resident has another number or id."""

    at: str
    new: Person


@dataclass(frozen=True, slots=True)
class Replies:
    """A colleague answers. `ends` is how far it came; `fails` the network's error code when it did not."""

    at: str
    by: Colleague
    text: str
    ends: Status = Status.READ
    fails: int = 0
    mark: str = ""
    to: str = ""
    is_signed: bool = False
    file: FileTold | None = None


@dataclass(frozen=True, slots=True)
class SendsTemplate:
    """A colleague sends an approved template."""

    at: str
    by: Colleague
    name: str
    values: tuple[str, ...]
    ends: Status = Status.DELIVERED
    fails: int = 0


@dataclass(frozen=True, slots=True)
class ReactsBack:
    """A colleague puts an emoji on a message of the resident."""

    at: str
    by: Colleague
    to: str
    emoji: str


@dataclass(frozen=True, slots=True)
class Notes:
    """A colleague leaves a note for the others."""

    at: str
    by: Colleague
    text: str


@dataclass(frozen=True, slots=True)
class Takes:
    """The conversation is now this colleague's, who has read it."""

    by: Colleague


@dataclass(frozen=True, slots=True)
class Calms:
    """A colleague says that it is no emergency."""

    by: Colleague


@dataclass(frozen=True, slots=True)
class Addresses:
    """A colleague chooses je or u for this resident."""

    by: Colleague
    form: Form


@dataclass(frozen=True, slots=True)
class Closes:
    """A colleague closes the conversation: what it was about, and with which result it ended."""

    at: str
    by: Colleague
    about: str
    result: str = "Beantwoord"


@dataclass(frozen=True, slots=True)
class Promised:
    """The promise now ends after so many minutes of open time, so that some are always about to break."""

    in_minutes: int


type Step = (
    Says
    | Shares
    | SendsFile
    | Reacts
    | Edits
    | Withdraws
    | GetsAddress
    | Replies
    | SendsTemplate
    | ReactsBack
    | Notes
    | Takes
    | Calms
    | Addresses
    | Closes
    | Promised
)


@dataclass(frozen=True, slots=True)
class Talk:
    """Everything between one person and one town, in the order in which it happened."""

    person: Person
    steps: tuple[Step, ...]


def moments_of(talk: Talk) -> list[str]:
    """When its steps happen, as they were told."""
    return [step.at for step in talk.steps if not isinstance(step, Takes | Calms | Addresses | Promised)]


def person(name: str, number: int, *, id_of: int | None = None) -> Person:
    """Somebody with a telephone number that was made up: 06-123456 and two digits; and the network's id.

    `id_of` gives the id that belongs to another number, as when somebody took a number over.
    """
    phone = Address(AddressKind.PHONE, f"+316123456{number:02}")
    return Person((phone, Address(AddressKind.BSUID, f"NL.2{id_of or number:019}")), name)


def person_without_number(name: str, number: int) -> Person:
    """Somebody who hides the telephone number: only the network's id is known."""
    return Person((Address(AddressKind.BSUID, f"NL.3{number:019}"),), name)
