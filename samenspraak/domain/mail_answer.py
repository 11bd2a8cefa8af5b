"""A mail with which a specialist answers a question: what is known of it, and what became of it."""

from dataclasses import dataclass
from enum import StrEnum

from samenspraak.domain.handoff import Step
from samenspraak.domain.mail_words import MOST_DAYS, Said

MOST_CHARACTERS = {Step.ANSWER: 4000, Step.ASK_BACK: 4000, Step.ASK_FOR_TIME: 1000}
"""The same as on the screen of a specialist."""


class Outcome(StrEnum):
    """What became of it, in words that a mail to the specialist has a plain Dutch sentence for."""

    TAKEN = "taken"
    AUTOMATIC = "automatic"
    """A program wrote it: somebody is away, or a mail could not be delivered."""
    NOT_VOUCHED = "not_vouched"
    """The mail server of the municipality does not say that a colleague sent it."""
    WRONG_SENDER = "wrong_sender"
    """It is from somebody else than who was asked."""
    NOT_YOURS = "not_yours"
    """Who sent it may not see the question any more."""
    OVER = "over"
    """The question has an answer, or was withdrawn."""
    EMPTY = "empty"
    TOO_LONG = "too_long"
    NO_TERM = "no_term"
    """It asks for more time, and does not say how many working days."""
    UNREADABLE = "unreadable"
    FAILED = "failed"
    """We made a mistake with it, time after time."""


UNPROVEN = frozenset({Outcome.NOT_VOUCHED, Outcome.WRONG_SENDER})
"""Anybody can have sent it: who was asked hears of it once a day at most."""
SILENT = frozenset({Outcome.TAKEN, Outcome.AUTOMATIC})
"""Nobody is mailed about it; a program that answers programs would never stop."""


class Unreadable(Exception):
    """No mail program writes such a mail: nothing of it is used."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Heading:
    """What stands above a mail. Addresses are in lower case.

    ``senders`` are who it says it is from, and who handed it to the first server. ``vouchers`` are the words with which
    a server vouches for it.
    """

    senders: tuple[str, ...]
    vouchers: tuple[str, ...]
    is_automatic: bool


@dataclass(frozen=True, slots=True)
class Written:
    """What stands in a mail: its text as it came, with what it answers to, and how many files were left out."""

    text: str
    attachments: int


def lack_of(said: Said) -> Outcome | None:
    """Why nothing can be done with these words, None when something can."""
    if said.step is Step.ASK_FOR_TIME and not 1 <= said.days <= MOST_DAYS:
        return Outcome.NO_TERM
    if not said.text:
        return Outcome.EMPTY
    return Outcome.TOO_LONG if len(said.text) > MOST_CHARACTERS[said.step] else None
