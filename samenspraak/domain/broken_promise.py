"""Why a promise was broken, as far as the system can know it."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from samenspraak.domain.hours import OpeningTimes, open_minutes_between

LITTLE_TIME_MINUTES = 90
"""Less open time than this is little for an answer."""


class Cause(StrEnum):
    """The last two only people know."""

    NOT_TAKEN = "not_taken"
    NOT_ANSWERED = "not_answered"
    BACK_OFFICE = "back_office"
    LINE_DOWN = "line_down"
    LITTLE_TIME = "little_time"
    BUSY = "busy"
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class Circumstances:
    """How a conversation stood when its promise passed.

    ``asked_at`` is when the resident wrote what waits, ``here_at`` when that reached us: both the promise itself when
    nothing of theirs waits. ``is_held`` says that the line let nothing out, ``is_out`` that the back office had it.
    """

    promised_at: datetime
    asked_at: datetime
    here_at: datetime
    is_held: bool = False
    is_out: bool = False
    is_taken: bool = False


def cause_of(found: Circumstances, times: OpeningTimes) -> Cause:
    """What nobody could help goes before what somebody left."""
    if found.is_out:
        return Cause.BACK_OFFICE
    had_time = _has_time(times, found.asked_at, found.promised_at)
    if found.is_held or (had_time and not _has_time(times, found.here_at, found.promised_at)):
        return Cause.LINE_DOWN
    if found.asked_at < found.promised_at and not had_time:
        return Cause.LITTLE_TIME
    return Cause.NOT_ANSWERED if found.is_taken else Cause.NOT_TAKEN


def _has_time(times: OpeningTimes, start: datetime, end: datetime) -> bool:
    return open_minutes_between(times, start, end) >= LITTLE_TIME_MINUTES
