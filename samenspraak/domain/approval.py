"""An answer that waits for an experienced colleague: what happened meanwhile, and when that takes too long."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

TOO_LONG = timedelta(minutes=30)
"""So long after it was written, or so shortly before the promise ends, the team lead hears of it."""


class Meanwhile(StrEnum):
    """What happened since the answer was written; whoever decides on it is told, what weighs most first."""

    BLOCKED = "blocked"
    """The resident is blocked, and would not get it."""
    WINDOW_CLOSED = "window_closed"
    """The channel takes no free text any more."""
    FINISHED = "finished"
    ANSWERED = "answered"
    """A colleague wrote to the resident."""
    WROTE_AGAIN = "wrote_again"
    """The resident did."""
    TAKEN_OVER = "taken_over"
    """Somebody else has the conversation now."""


STOPS = frozenset({Meanwhile.BLOCKED, Meanwhile.WINDOW_CLOSED})
"""With one of these it cannot leave: it goes back to its writer."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Standing:
    """How a conversation is at the moment; ``last_inbound_at`` is when the resident wrote last."""

    is_blocked: bool
    is_window_open: bool
    is_finished: bool
    is_answered: bool
    is_with_another: bool
    last_inbound_at: datetime | None


def happened_since(written_at: datetime, now: Standing) -> tuple[Meanwhile, ...]:
    """Everything, in the order of the members."""
    has_written = now.last_inbound_at is not None and now.last_inbound_at > written_at
    is_so = {
        Meanwhile.BLOCKED: now.is_blocked,
        Meanwhile.WINDOW_CLOSED: not now.is_window_open,
        Meanwhile.FINISHED: now.is_finished,
        Meanwhile.ANSWERED: now.is_answered,
        Meanwhile.WROTE_AGAIN: has_written,
        Meanwhile.TAKEN_OVER: now.is_with_another,
    }
    return tuple(what for what in Meanwhile if is_so[what])


def waits_too_long(written_at: datetime, promised_at: datetime | None, now: datetime) -> bool:
    """Whether the team lead has to see to it."""
    is_nearly_due = promised_at is not None and now >= promised_at - TOO_LONG
    return is_nearly_due or now >= written_at + TOO_LONG


def can_be_let_go(approved_unchanged: int, wanted: int) -> bool:
    """Whether so many answers left as they were written that the team lead is told. Only a person lets go."""
    return approved_unchanged >= wanted
