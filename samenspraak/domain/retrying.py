"""How long to wait before another try, and when to stop."""

from samenspraak.domain.delivery import Decision, Failure, Reason

MOST_ATTEMPTS = 5
FEWER_ATTEMPTS = {Reason.MEDIA_REFUSED: 2}
"""Reasons for which one more try is enough: a file of the wrong kind stays of the wrong kind."""


def seconds_to_wait(failure: Failure, attempts: int) -> int | None:
    """Seconds until the next try after ``attempts`` failed ones; None when there is no use in another.

    Backs off by four: 1, 4, 16, 64 seconds, at least what the failure asks. Waiting for one person's pace is
    not counted as failing: it goes on, at most an hour apart, and ``attempts`` counts those waits alone.
    A held line is no failing either and not asked here.
    """
    backed_off: int = 4 ** min(attempts - 1, 5)
    if failure.decision is Decision.HOLD_RESIDENT:
        return max(min(backed_off, 3600), failure.wait_seconds)
    if failure.decision is Decision.RETRY and attempts < FEWER_ATTEMPTS.get(failure.reason, MOST_ATTEMPTS):
        return max(backed_off, failure.wait_seconds)
    return None


def seconds_until_copy(failure: Failure, tries: int) -> int | None:
    """Seconds until a copy may leave of what the network took and failed afterwards; None when there is no use in one.

    ``tries`` counts the message and what it was a copy of. A failure of the line waits for the line, which says when.
    """
    if failure.decision is Decision.FAIL or tries >= FEWER_ATTEMPTS.get(failure.reason, MOST_ATTEMPTS):
        return None
    least = 0 if failure.decision is Decision.HOLD_LINE else failure.wait_seconds
    backed_off: int = 4 ** (tries - 1)
    return max(backed_off, least)
