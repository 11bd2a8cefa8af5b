"""Keeps the ids of what is no message of its own, so that whoever traces one learns that it came."""

from collections.abc import Collection, Iterable, Sequence
from datetime import datetime

from samenspraak.conversations.models import Heard
from samenspraak.conversations.noticing import note_quietly
from samenspraak.domain.addresses import AddressKind
from samenspraak.domain.events import AddressChange, Noticed, PersonNotice
from samenspraak.organisation.models import Line
from samenspraak.residents.meeting import known_by
from samenspraak.residents.models import Resident

ADDRESS, NUMBER = "address", "number"
"""A new address of any kind, and one that is a telephone number."""


def note_heard(line: Line, heard: Iterable[tuple[str, str]], now: datetime) -> None:
    """``heard`` are network ids, each with the word for what it is; a second delivery adds nothing."""
    rows = [Heard(line=line, network_id=network_id, what=what, came_at=now) for network_id, what in heard]
    Heard.objects.bulk_create(rows, ignore_conflicts=True)


def unheard(line: Line, network_ids: Collection[str]) -> set[str]:
    """Those that nobody noted yet. Two workers have the same people in hand one after the other (see alone_with)."""
    noted = Heard.objects.filter(line=line, network_id__in=network_ids).values_list("network_id", flat=True)
    return set(network_ids) - set(noted)


def hear_changes(line: Line, changes: Sequence[tuple[AddressChange, Resident | None]], now: datetime) -> None:
    """Note address changes, each with who was followed; theirs is a line in the thread too, however often told."""
    new = unheard(line, {change.network_id for change, _resident in changes})
    for change, resident in changes:
        if change.network_id in new:
            new.remove(change.network_id)
            note_quietly(line, resident, _event(change), change.at, now)
    note_heard(line, ((change.network_id, ADDRESS) for change, _resident in changes), now)


def _event(change: AddressChange) -> str:
    return NUMBER if any(address.kind is AddressKind.PHONE for address in change.new) else ADDRESS


def hear_notices(line: Line, notices: Sequence[PersonNotice], now: datetime) -> None:
    """Note what the network told about people who wrote nothing; a new security code is a line in the thread too."""
    new = unheard(line, {notice.network_id for notice in notices})
    for notice in notices:
        if notice.what is Noticed.IDENTITY and notice.network_id in new:
            new.remove(notice.network_id)
            note_quietly(line, known_by(line, notice.person, notice.at), notice.what, notice.at, now)
    note_heard(line, ((notice.network_id, notice.what) for notice in notices), now)
