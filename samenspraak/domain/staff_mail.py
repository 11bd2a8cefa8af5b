"""A mail to a colleague as it may leave, and the contract of the shelf of mail servers. Modules satisfy this protocol.

A server is one module in ``mailservers/``, listed once in the shelf. It knows this floor and nothing else: no tables,
no clock, no settings.
"""

from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum
from typing import Protocol

from samenspraak.domain.findings import ClearedText

LONGEST_PAUSE = timedelta(hours=1)


class MailTrouble(StrEnum):
    """Why a mail did not leave, in words that the desk has a plain Dutch sentence for."""

    UNREACHABLE = "unreachable"
    """No connection: nothing of it arrived."""
    NO_ANSWER = "no_answer"
    """It may have taken the mail."""
    NOT_ENCRYPTED = "not_encrypted"
    """It offers no encryption, or is not who it says it is: nothing of us was told."""
    NO_ACCESS = "no_access"
    """It refuses our name and password, or our sender."""
    BUSY = "busy"
    """It has a failure, or had too much at once."""
    ADDRESS_REFUSED = "address_refused"
    """It takes no mail for this colleague."""
    NOT_NOW = "not_now"
    """It does not take this one mail yet."""
    REFUSED = "refused"
    """It does not take this mail as we write it."""
    GUARDED = "guarded"
    """Our own guard stopped it at the door."""


FOR_GOOD = frozenset({MailTrouble.ADDRESS_REFUSED, MailTrouble.REFUSED, MailTrouble.GUARDED})
"""There is no use in another try."""
OF_ONE_MAIL = FOR_GOOD | {MailTrouble.NOT_NOW}
"""Other mails can go on. Every other trouble is the server's: all of them wait."""


class MailFailed(Exception):
    """The server did not take it. The caller waits, or sets this one mail apart; see FOR_GOOD and OF_ONE_MAIL."""

    def __init__(self, trouble: MailTrouble) -> None:
        super().__init__(trouble)
        self.trouble = trouble


@dataclass(frozen=True, slots=True, kw_only=True)
class Mail:
    """What leaves: every word of it passed the guard.

    ``to`` and ``sender`` are bare e-mail addresses. ``reference`` and ``made_at`` (on the clock of the municipality)
    are the same at each try, so that whoever gets it twice can tell. ``reply_to`` is the address at which an answer is
    read, empty when none is.
    """

    to: str
    sender: str
    subject: ClearedText
    body: ClearedText
    reference: str
    made_at: datetime
    reply_to: str = ""


class MailServer(Protocol):
    """A way out for mail to colleagues."""

    def post(self, mail: Mail) -> None:
        """Hand it over; when this returns the server has it. Raises MailFailed."""
        ...


def pause_after(attempts: int) -> timedelta:
    """How long to leave a mail alone after so many failed tries: a minute, two, four … at most an hour."""
    return min(timedelta(minutes=2 ** min(attempts - 1, 10)), LONGEST_PAUSE)
