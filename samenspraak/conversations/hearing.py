"""Keeps the ids of what changes something we had, so that whoever traces one learns that it came."""

from collections.abc import Iterable
from datetime import datetime

from samenspraak.conversations.models import Heard
from samenspraak.organisation.models import Line

ADDRESS = "address"


def note_heard(line: Line, heard: Iterable[tuple[str, str]], now: datetime) -> None:
    """``heard`` are network ids, each with the word for what it is; a second delivery adds nothing."""
    rows = [Heard(line=line, network_id=network_id, what=what, came_at=now) for network_id, what in heard]
    Heard.objects.bulk_create(rows, ignore_conflicts=True)
