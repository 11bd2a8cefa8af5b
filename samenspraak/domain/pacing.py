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


def slot_after(pace: Pace, next_slot: datetime | None, now: datetime) -> datetime:
    """The next slot after one more message left now."""
    return max(next_slot or now, now) + pace.interval
