"""Moments on the wire: seconds as text or number, milliseconds now and then; out come aware UTC times."""

from datetime import UTC, datetime
from typing import Any

from samenspraak.domain.events import NO_TIME

_MILLISECONDS_FROM = 100_000_000_000
"""Read as seconds this is the year 5138; read as milliseconds it is 1973."""
_EARLIEST = 1_000_000_000
_LATEST = 4_102_444_800
"""From September 2001 up to 2100: outside it the sender talks nonsense."""


def moment(*candidates: Any) -> datetime:
    """The first candidate that is a time; NO_TIME when none is."""
    for candidate in candidates:
        seconds = _seconds(candidate)
        if seconds is not None:
            return datetime.fromtimestamp(seconds, UTC)
    return NO_TIME


def _seconds(candidate: Any) -> float | None:
    if isinstance(candidate, bool) or not isinstance(candidate, str | int | float):
        return None
    try:
        number = int(candidate) if isinstance(candidate, int) else float(candidate)
    except ValueError:
        return None
    if number >= _MILLISECONDS_FROM:
        number = number / 1000 if number < _LATEST * 1000 else _LATEST
    return number if _EARLIEST <= number < _LATEST else None
