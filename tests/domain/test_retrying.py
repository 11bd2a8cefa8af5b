"""How long until another try, by what the network said and how often it was tried."""

import pytest

from samenspraak.domain.delivery import Decision, Failure, Reason
from samenspraak.domain.retrying import seconds_to_wait, seconds_until_copy


@pytest.mark.parametrize(
    ("decision", "reason", "attempts", "seconds"),
    [
        (Decision.RETRY, Reason.TEMPORARY, 1, 1),
        (Decision.RETRY, Reason.TEMPORARY, 4, 64),
        (Decision.RETRY, Reason.TEMPORARY, 5, None),
        (Decision.RETRY, Reason.MEDIA_REFUSED, 1, 1),
        (Decision.RETRY, Reason.MEDIA_REFUSED, 2, None),
        (Decision.HOLD_RESIDENT, Reason.TOO_FAST, 1, 1),
        (Decision.HOLD_RESIDENT, Reason.TOO_FAST, 50, 1024),
        (Decision.FAIL, Reason.UNREACHABLE, 1, None),
    ],
)
def test_time_until_another_try(
    decision: Decision, reason: Reason, attempts: int, seconds: int | None
) -> None:
    assert seconds_to_wait(Failure("1", decision, reason), attempts) == seconds


@pytest.mark.parametrize(
    ("decision", "reason", "tries", "seconds"),
    [
        (Decision.RETRY, Reason.TEMPORARY, 1, 2),
        (Decision.RETRY, Reason.TEMPORARY, 4, 64),
        (Decision.RETRY, Reason.TEMPORARY, 5, None),
        (Decision.RETRY, Reason.MEDIA_REFUSED, 2, None),
        (Decision.HOLD_RESIDENT, Reason.TOO_FAST, 2, 4),
        (Decision.HOLD_RESIDENT, Reason.TOO_FAST, 5, None),
        (Decision.HOLD_LINE, Reason.PAYMENT, 1, 1),
        (Decision.HOLD_LINE, Reason.PAYMENT, 5, None),
        (Decision.FAIL, Reason.UNREACHABLE, 1, None),
    ],
)
def test_time_until_a_copy_of_what_failed_afterwards(
    decision: Decision, reason: Reason, tries: int, seconds: int | None
) -> None:
    assert seconds_until_copy(Failure("1", decision, reason, 2), tries) == seconds
