"""How fast messages may leave: one rule for a line's rate and for one person's (generic cell rate)."""

from dataclasses import dataclass
from datetime import datetime, timedelta


@dataclass(frozen=True, slots=True)
class Pace:
    """One message per ``interval`` in the long run; up to ``burst`` at once, borrowed from later."""

    interval: timedelta
    burst: int = 1

    @property
    def slack(self) -> timedelta:
        """How far the next slot may lie ahead while a message may still leave now."""
        return self.interval * (self.burst - 1)


def may_leave(pace: Pace, next_slot: datetime | None, now: datetime) -> bool:
    """Whether a message may leave now, when the slots up to ``next_slot`` are taken (None: none ever was)."""
    return next_slot is None or next_slot - pace.slack <= now


def slot_after(pace: Pace, next_slot: datetime | None, now: datetime) -> datetime:
    """The next slot after one more message left now."""
    return max(next_slot or now, now) + pace.interval
