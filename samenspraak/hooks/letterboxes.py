"""Remembers letterboxes for a few seconds: at a thousand letters a second the database need not be asked each time.

A secret that was added counts at once, since a letter that fits none of the remembered ones asks the database;
one that was taken away counts until the memory is too old.
"""

import time
from collections.abc import Mapping
from dataclasses import dataclass

from samenspraak.channels import READERS
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


def at_hand(channel: str, slug: str) -> OpenLetterbox | None:
    """The letterbox as it was in the last seconds; None when it must be looked up. Asks no database."""
    found = _remembered.get((channel, slug))
    if found is not None and time.monotonic() - found.read_at < REMEMBERED_SECONDS:
        return found
    return None


def looked_up(channel: str, slug: str) -> OpenLetterbox | None:
    """The letterbox as it is now; None when there is none. Raises SealBroken."""
    box = letterbox_at(channel, slug)
    if box is None:
        _remembered.pop((channel, slug), None)
        return None
    found = OpenLetterbox(box, secrets_of(box), time.monotonic())
    _remembered[channel, slug] = found
    return found


def has_signed(found: OpenLetterbox, body: bytes, headers: Mapping[str, str]) -> bool:
    """Whether one of the letterbox's secrets signed these bytes."""
    return READERS[found.box.channel].signature_is_right(body, headers, found.secrets)


def forget() -> None:
    """Ask the database again, whatever is remembered."""
    _remembered.clear()
