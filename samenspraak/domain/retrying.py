"""How long to wait before another try, and when to stop."""

from samenspraak.domain.delivery import Decision, Failure

MOST_ATTEMPTS = 5


def seconds_to_wait(failure: Failure, attempts: int) -> int | None:
    """Seconds until the next try after ``attempts`` failed ones; None when there is no use in another.

    Backs off by four: 1, 4, 16, 64 seconds, at least what the failure asks. Waiting for one person's pace is
    not counted as failing: it goes on, at most an hour apart.
    """
    backed_off: int = 4 ** min(attempts - 1, 5)
    if failure.decision is Decision.HOLD_RESIDENT:
        return max(min(backed_off, 3600), failure.wait_seconds)
    if failure.decision is Decision.HOLD_LINE:
        return max(1, failure.wait_seconds)
    if failure.decision is Decision.RETRY and attempts < MOST_ATTEMPTS:
        return max(backed_off, failure.wait_seconds)
    return None
