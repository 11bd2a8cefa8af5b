"""The reply window: how long a channel lets us answer freely after the resident's last message.

Source: WhatsApp Business Platform, customer service window; each inbound message opens it anew for 24 hours.
"""

from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import Enum

DAY = timedelta(hours=24)
MARGIN = timedelta(minutes=5)
"""The network counts from its own clock: we stop this much earlier rather than have an answer refused."""

CLOSING_MINUTES = 60


class WindowState(Enum):
    """Whether a free answer may still be sent; CLOSING below an hour."""

    OPEN = "open"
    CLOSING = "closing"
    CLOSED = "closed"


@dataclass(frozen=True, slots=True)
class Window:
    """Both are None on a channel that never closes; `closes_at` too when the resident never wrote."""

    state: WindowState
    closes_at: datetime | None
    minutes_left: int | None


CLOSED_FOR_GOOD = Window(WindowState.CLOSED, None, 0)


def closes_at(last_inbound_at: datetime, length: timedelta = DAY) -> datetime:
    """The end of the window less our margin. Raises ValueError without a time zone."""
    if last_inbound_at.utcoffset() is None:
        raise ValueError("A moment needs a time zone.")
    return last_inbound_at + length - MARGIN


def window(last_inbound_at: datetime | None, now: datetime, length: timedelta | None = DAY) -> Window:
    """The window of a resident on a line; `length` is the channel's, None when it never closes."""
    if length is None:
        return Window(WindowState.OPEN, None, None)
    if last_inbound_at is None:
        return CLOSED_FOR_GOOD
    # A network clock that runs ahead must not lengthen the window.
    closing = closes_at(min(last_inbound_at, now), length)
    if now >= closing:
        return Window(WindowState.CLOSED, closing, 0)
    minutes = (closing - now) // timedelta(minutes=1)
    return Window(WindowState.CLOSING if minutes < CLOSING_MINUTES else WindowState.OPEN, closing, minutes)
