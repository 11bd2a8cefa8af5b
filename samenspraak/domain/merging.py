"""Which of a resident's conversations may go on as one, and how the one stands that they go on in."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from enum import StrEnum
from types import MappingProxyType

RECENTLY = timedelta(days=30)
"""What was finished longer ago is another question: it is named in the panel, and stays as it was archived."""
UNDONE_WITHIN = timedelta(minutes=10)
"""As closing can be: later it is another decision."""

OPEN, WAITING, CLOSED = "open", "waiting", "closed"


class Why(StrEnum):
    """Why two conversations stay apart."""

    SAME = "same"
    """It is one conversation."""
    OTHER_RESIDENT = "other_resident"
    MERGED = "merged"
    """One of them went on in another already."""
    FINISHED = "finished"
    """Nothing goes on in a finished one."""
    LONG_AGO = "long_ago"
    PRIVATE = "private"
    """A private team has one of them, and not the other."""
    ASKED = "asked"
    """A question is out to the back office: its term is a promise of that conversation."""
    KEPT_BACK = "kept_back"
    """An answer is planned or waits for a colleague: who wrote it knew one of the questions only."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Side:
    """What is asked of each of the two."""

    number: int
    resident: int
    state: str = OPEN
    closed_at: datetime | None = None
    private_team: int | None = None
    is_part: bool = False
    has_question_out: bool = False
    has_answer_kept_back: bool = False


HINDRANCES: Mapping[Why, Callable[[Side, Side, datetime], bool]] = MappingProxyType(
    {
        Why.SAME: lambda part, whole, _now: part.number == whole.number,
        Why.OTHER_RESIDENT: lambda part, whole, _now: part.resident != whole.resident,
        Why.MERGED: lambda part, whole, _now: part.is_part or whole.is_part,
        Why.FINISHED: lambda _part, whole, _now: whole.state == CLOSED,
        Why.LONG_AGO: lambda part, _whole, now: (
            part.closed_at is not None and now - part.closed_at > RECENTLY
        ),
        Why.PRIVATE: lambda part, whole, _now: part.private_team != whole.private_team,
        Why.ASKED: lambda part, _whole, _now: part.has_question_out,
        Why.KEPT_BACK: lambda part, whole, _now: part.has_answer_kept_back or whole.has_answer_kept_back,
    }
)
"""The first that holds is told."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Standing:
    """Whose turn it is and what is owed; ``preview`` is the newest message in one masked line, as the list shows it."""

    state: str
    promised_at: datetime | None
    snoozed_until: datetime | None
    unread_count: int
    urgency: str
    has_priority: bool
    formal: str
    seems_press: bool
    has_findings: bool
    last_message_at: datetime
    preview: str
    preview_is_ours: bool


def why_not(part: Side, whole: Side, now: datetime) -> Why | None:
    """What keeps ``part`` from going on in ``whole``; None when nothing does."""
    return next((why for why, holds in HINDRANCES.items() if holds(part, whole, now)), None)


def together(whole: Standing, part: Standing) -> Standing:
    """How the whole stands with the part in it: nothing that one of them owed or showed is lost.

    A finished part owes nothing; of it counts only what it said last.
    """
    newest = max((whole, part), key=lambda one: one.last_message_at)
    shown = replace(
        whole,
        has_findings=whole.has_findings or part.has_findings,
        last_message_at=newest.last_message_at,
        preview=newest.preview,
        preview_is_ours=newest.preview_is_ours,
    )
    if part.state == CLOSED:
        return shown
    state = OPEN if OPEN in (whole.state, part.state) else WAITING
    return replace(
        shown,
        state=state,
        promised_at=_first(whole.promised_at, part.promised_at),
        snoozed_until=_first(whole.snoozed_until, part.snoozed_until) if state == WAITING else None,
        unread_count=whole.unread_count + part.unread_count,
        urgency=whole.urgency or part.urgency,
        has_priority=whole.has_priority or part.has_priority,
        formal=whole.formal or part.formal,
        seems_press=whole.seems_press or part.seems_press,
    )


def can_be_undone(merged_at: datetime, now: datetime) -> bool:
    """Whether it was a short while ago."""
    return now - merged_at < UNDONE_WITHIN


def _first(one: datetime | None, other: datetime | None) -> datetime | None:
    return min((moment for moment in (one, other) if moment is not None), default=None)
