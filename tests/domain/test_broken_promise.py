"""The cause of a broken promise, from how the conversation stood; on Monday in an office from 8.30 to 17.00."""

import pytest

from samenspraak.domain.broken_promise import Cause, Circumstances, cause_of
from tests.domain.times import NEVER, OFFICE, local

MORNING, CLOSING = "09:00", "17:00"


@pytest.mark.parametrize(
    ("asked", "here", "marks", "cause"),
    [
        (MORNING, MORNING, "", Cause.NOT_TAKEN),
        (MORNING, MORNING, "taken", Cause.NOT_ANSWERED),
        (MORNING, MORNING, "taken out", Cause.BACK_OFFICE),
        (MORNING, MORNING, "held", Cause.LINE_DOWN),
        (MORNING, "15:30", "", Cause.NOT_TAKEN),
        (MORNING, "15:31", "taken", Cause.LINE_DOWN),
        ("15:30", "15:30", "", Cause.NOT_TAKEN),
        ("15:31", "15:31", "", Cause.LITTLE_TIME),
        ("15:31", "16:55", "taken", Cause.LITTLE_TIME),
        ("15:31", "15:31", "held", Cause.LINE_DOWN),
        (CLOSING, CLOSING, "", Cause.NOT_TAKEN),
    ],
)
def test_cause_is_what_weighed_most(asked: str, here: str, marks: str, cause: Cause) -> None:
    closing, asked_at, here_at = (local(f"2026-11-23 {clock}") for clock in (CLOSING, asked, here))
    found = Circumstances(
        closing,
        asked_at,
        here_at,
        is_held="held" in marks,
        is_out="out" in marks,
        is_taken="taken" in marks,
    )
    assert cause_of(found, OFFICE) == cause


def test_who_is_never_open_had_little_time() -> None:
    asked, promised = local("2026-11-23 09:00"), local("2026-11-23 17:00")
    assert cause_of(Circumstances(promised, asked, asked), NEVER) == Cause.LITTLE_TIME
