"""What happened since an answer was written, and when it waits too long."""

from dataclasses import replace
from datetime import datetime, timedelta

import pytest

from samenspraak.domain.approval import Meanwhile, Standing, can_be_let_go, happened_since, waits_too_long
from tests.makers import MONDAY_MORNING as WRITTEN

MINUTE = timedelta(minutes=1)
QUIET = Standing(
    is_blocked=False,
    is_window_open=True,
    is_finished=False,
    is_answered=False,
    is_with_another=False,
    last_inbound_at=WRITTEN - MINUTE,
)


@pytest.mark.parametrize(
    ("now", "happened"),
    [
        (QUIET, ()),
        (replace(QUIET, last_inbound_at=None), ()),
        (replace(QUIET, last_inbound_at=WRITTEN), ()),
        (replace(QUIET, last_inbound_at=WRITTEN + MINUTE), (Meanwhile.WROTE_AGAIN,)),
        (replace(QUIET, is_blocked=True), (Meanwhile.BLOCKED,)),
        (replace(QUIET, is_window_open=False), (Meanwhile.WINDOW_CLOSED,)),
        (replace(QUIET, is_finished=True), (Meanwhile.FINISHED,)),
        (replace(QUIET, is_answered=True), (Meanwhile.ANSWERED,)),
        (replace(QUIET, is_with_another=True), (Meanwhile.TAKEN_OVER,)),
        (
            replace(QUIET, is_with_another=True, is_answered=True, is_blocked=True),
            (Meanwhile.BLOCKED, Meanwhile.ANSWERED, Meanwhile.TAKEN_OVER),
        ),
    ],
)
def test_approver_is_told_what_happened_the_heaviest_first(
    now: Standing, happened: tuple[Meanwhile, ...]
) -> None:
    assert happened_since(WRITTEN, now) == happened


@pytest.mark.parametrize(
    ("promised_at", "now", "is_late"),
    [
        (None, WRITTEN + 29 * MINUTE, False),
        (None, WRITTEN + 30 * MINUTE, True),
        (WRITTEN + timedelta(hours=4), WRITTEN + MINUTE, False),
        (WRITTEN + 31 * MINUTE, WRITTEN, False),
        (WRITTEN + 31 * MINUTE, WRITTEN + MINUTE, True),
        (WRITTEN - MINUTE, WRITTEN, True),
    ],
)
def test_answer_waits_too_long_by_the_clock_or_by_the_promise(
    promised_at: datetime | None, now: datetime, is_late: bool
) -> None:
    assert waits_too_long(WRITTEN, promised_at, now) is is_late


@pytest.mark.parametrize(("approved", "can_be"), [(0, False), (19, False), (20, True), (35, True)])
def test_lead_is_told_after_so_many_answers(approved: int, can_be: bool) -> None:
    assert can_be_let_go(approved, 20) is can_be
