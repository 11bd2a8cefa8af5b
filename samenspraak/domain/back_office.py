"""The contract of the shelf of registers: what a back-office system gives the house. Modules satisfy this protocol.

A system is one module or folder in ``registers/``, listed once in the shelf. It knows this floor and nothing else: no
tables, no clock, no settings.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from enum import StrEnum
from typing import NamedTuple, Protocol

from samenspraak.domain.findings import ClearedText

INTERNAL = "internal"
"""The key of Samenspraak itself on the shelf: what a municipality has that has no register."""
LONGEST_PAUSE = timedelta(hours=1)


class Progress(StrEnum):
    """How a question stands for us, which the back office should know."""

    OPEN = "open"
    ANSWERED = "answered"
    WITHDRAWN = "withdrawn"


class Trouble(StrEnum):
    """Why a register did not do what we asked, in words that the desk has a plain Dutch sentence for."""

    UNREACHABLE = "unreachable"
    """No connection: nothing of it arrived."""
    NO_ANSWER = "no_answer"
    """It may have done it; the next try looks first."""
    BUSY = "busy"
    """It has a failure, or had too much at once."""
    NO_ACCESS = "no_access"
    """It refuses our token."""
    WRONG_ADDRESS = "wrong_address"
    """What answers at this address is no such register."""
    NOT_ALLOWED = "not_allowed"
    """This installation may not call that address."""
    KEY_LOST = "key_lost"
    """Our keys no longer open its token."""
    REFUSED = "refused"
    """It does not take this question as we write it."""
    GONE = "gone"
    """Somebody removed there what we put there."""
    GUARDED = "guarded"
    """Our own guard stopped it at the door."""


OF_QUESTION = frozenset({Trouble.REFUSED, Trouble.GONE, Trouble.GUARDED})
"""Other questions can go on. Every other trouble is the register's: all of them wait."""


class RegisterFailed(Exception):
    """The register did not do it. The caller waits, or sets this one question apart; see OF_QUESTION."""

    def __init__(self, trouble: Trouble) -> None:
        super().__init__(trouble)
        self.trouble = trouble


@dataclass(frozen=True, slots=True)
class Access:
    """What a system needs to act for a municipality: address without trailing slash, and a token, never printed."""

    base_url: str
    token: str = field(repr=False)


class Department(NamedTuple):
    """Whose task it becomes: a code that the register knows, and what people call it."""

    code: str
    name: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Question:
    """A question to the back office as it may leave: every word of it passed the guard.

    ``reference`` is ours, by which it is found there again; ``conversation`` is our number of it. ``channel`` is what
    people call it, ``language`` an ISO 639-1 code or empty. ``quoted`` is what the resident wrote, as far as it may be
    read along. ``address`` is a telephone number in E.164, empty when the back office need not have it.
    """

    reference: str
    conversation: str
    channel: str
    language: str
    began_at: datetime
    is_confidential: bool
    topic: ClearedText
    quoted: ClearedText
    asked: ClearedText
    department: Department | None
    address: str
    progress: Progress


class Item(NamedTuple):
    """A thing that the register made for a question: its name there, and the register's own id of it."""

    name: str
    register_id: str


class BackOffice(Protocol):
    """A system in which specialists find the questions of the contact centre."""

    def hand_over(self, access: Access, question: Question, kept: Mapping[str, str]) -> Iterator[Item]:
        """Put the question there, and yield each item as soon as it stands there: keep it before you go on.

        ``kept`` are the items of earlier tries, which are not made again. What an earlier try may have made without
        our hearing of it is looked for first. Raises RegisterFailed.
        """
        ...

    def tell(self, access: Access, question: Question, kept: Mapping[str, str]) -> None:
        """Let the task say how the question stands now; a second time changes nothing. Raises RegisterFailed."""
        ...

    def is_handled(self, access: Access, kept: Mapping[str, str]) -> bool:
        """Whether somebody handled the task there. Raises RegisterFailed."""
        ...

    def version(self, access: Access) -> str:
        """The version of the API that answers, empty when it does not say. Raises RegisterFailed."""
        ...


def pause_after(failures: int) -> timedelta:
    """How long to leave a register alone after so many failures in a row: a minute, two, four … at most an hour."""
    return min(timedelta(minutes=2 ** min(failures - 1, 10)), LONGEST_PAUSE)
