"""When a send is allowed: the 24-hour window, the pair limit and the throughput of a number. Pure rules."""

WINDOW_SECONDS = 24 * 3600.0
PAIR_INTERVAL_SECONDS = 6.0
PAIR_BURST = 45
STANDARD_THROUGHPUT = 80


def window_is_open(wrote_at: float | None, now: float) -> bool:
    """Whether the resident's last message, in unix seconds, is less than 24 hours ago; None is never."""
    return wrote_at is not None and now - wrote_at < WINDOW_SECONDS


class PairLimits:
    """One message per 6 seconds to one resident, with a burst of 45 that is borrowed from later.

    Keeps per pair the time at which everything sent so far would have been allowed at the steady pace.
    """

    def __init__(self) -> None:
        self._paid_until: dict[tuple[str, str], float] = {}

    def allows(self, pair: tuple[str, str], now: float) -> bool:
        """Whether one more message may go now; counts it when it may."""
        due = max(self._paid_until.get(pair, now), now) + PAIR_INTERVAL_SECONDS
        if due - now > PAIR_INTERVAL_SECONDS * PAIR_BURST:
            return False
        self._paid_until[pair] = due
        return True


class Throughput:
    """Messages per second of one number: a bucket that holds one second's worth."""

    def __init__(self) -> None:
        self._tokens = 0.0
        self._filled_at: float | None = None

    def allows(self, per_second: int, now: float) -> bool:
        """Whether one more message may go now; 0 per second means without limit."""
        if not per_second:
            return True
        passed = per_second if self._filled_at is None else (now - self._filled_at) * per_second
        self._tokens = min(float(per_second), self._tokens + passed)
        self._filled_at = now
        if self._tokens < 1:
            return False
        self._tokens -= 1
        return True
