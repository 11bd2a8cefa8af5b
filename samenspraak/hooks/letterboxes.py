"""Remembers letterboxes for a few seconds: at a thousand letters a second the database need not be asked each time.

A secret that was added counts at once, since a letter that fits none of the remembered ones asks the database;
one that was taken away counts until the memory is too old.
"""

import time
from dataclasses import dataclass

from samenspraak.organisation.lines import letterbox_at, secrets_of
from samenspraak.organisation.models import Letterbox

REMEMBERED_SECONDS = 5.0


@dataclass(frozen=True, slots=True)
class OpenLetterbox:
    """A letterbox with its secrets unsealed, the newest first; ``read_at`` on the monotonic clock."""

    box: Letterbox
    secrets: tuple[str, ...]
    read_at: float


_remembered: dict[tuple[str, str], OpenLetterbox] = {}


def remembered(channel: str, slug: str) -> OpenLetterbox | None:
    """The letterbox as it was in the last seconds; None when there is none. Raises SealBroken."""
    found = _remembered.get((channel, slug))
    if found is not None and time.monotonic() - found.read_at < REMEMBERED_SECONDS:
        return found
    return looked_up(channel, slug)


def looked_up(channel: str, slug: str) -> OpenLetterbox | None:
    """The letterbox as it is now; None when there is none. Raises SealBroken."""
    box = letterbox_at(channel, slug)
    if box is None:
        _remembered.pop((channel, slug), None)
        return None
    found = OpenLetterbox(box, secrets_of(box), time.monotonic())
    _remembered[channel, slug] = found
    return found


def forget() -> None:
    """Ask the database again, whatever is remembered."""
    _remembered.clear()
