"""Meets people: finds or makes the resident behind the addresses of a message; follows address changes."""

from collections.abc import Iterable
from datetime import datetime

from django.db.models import Q

from samenspraak.domain.addresses import Address, AddressKind, Person
from samenspraak.organisation.models import Line
from samenspraak.residents.models import Resident, ResidentAddress


def meet(line: Line, person: Person, at: datetime) -> Resident:
    """The resident who has these addresses, new when nobody has.

    When the addresses belong to two residents, the first address (a phone before an id) decides, both are
    flagged and nothing is merged. Call it in a transaction.
    """
    known = _known(line, person.addresses, at)
    if not known:
        return _newcomer(line, person, at)
    resident = _holder_of_first(known, person.addresses)
    _flag_conflicts(known, resident, person.addresses, at)
    _add_missing(line, resident, person.addresses, known, at)
    if person.name and person.name != resident.name:
        resident.name = person.name
        resident.save(update_fields=["name"])
    return resident


def follow(line: Line, old: Iterable[Address], new: Iterable[Address], at: datetime) -> Resident | None:
    """Give ``new`` addresses to whoever has one of ``old``; the old ones of the same kinds are retired.

    None when we do not know anybody by the old ones. A second run changes nothing.
    """
    old, new = tuple(old), tuple(new)
    holders = _known(line, old, at)
    if not holders:
        return _holder_or_none(_known(line, new, at))
    resident = _holder_of_first(holders, old)
    taken = [address for address in _known(line, new, at) if address.resident_id != resident.pk]
    if taken:
        _flag({resident.pk, *(address.resident_id for address in taken)}, at)
        return resident
    known = _known(line, new, at)
    _add_missing(line, resident, new, known, at)
    kinds = {address.kind for address in new}
    keep = {address.value for address in new}
    retired = resident.addresses.filter(channel=line.channel, kind__in=kinds, replaced_at=None)
    retired.exclude(value__in=keep).filter(value__in=[address.value for address in old]).update(
        replaced_at=at
    )
    return resident


def address_to_use(resident: Resident, channel: str) -> Address | None:
    """Where to answer on this channel: a phone before an id, the newest first; None when there is none."""
    live = resident.addresses.filter(channel=channel, replaced_at=None).order_by("-known_at", "-pk")
    ranked = sorted(live, key=lambda address: address.kind != AddressKind.PHONE)
    for address in ranked:
        if address.kind != AddressKind.PARENT_BSUID:
            return Address(AddressKind(address.kind), address.value)
    return None


def _known(line: Line, addresses: Iterable[Address], at: datetime) -> list[ResidentAddress]:
    values = [address.value for address in addresses]
    return list(
        ResidentAddress.objects.select_related("resident")
        .filter(Q(replaced_at=None) | Q(replaced_at__gt=at))
        .filter(municipality_id=line.municipality_id, channel=line.channel, value__in=values)
        .order_by("replaced_at", "pk")
    )


def _newcomer(line: Line, person: Person, at: datetime) -> Resident:
    resident = Resident.objects.create(municipality_id=line.municipality_id, name=person.name, met_at=at)
    _add_missing(line, resident, person.addresses, [], at)
    return resident


def _holder_of_first(known: list[ResidentAddress], addresses: tuple[Address, ...]) -> Resident:
    order = {address.value: place for place, address in enumerate(addresses)}
    return min(known, key=lambda address: (address.replaced_at is not None, order[address.value])).resident


def _holder_or_none(known: list[ResidentAddress]) -> Resident | None:
    return known[0].resident if known else None


def _flag_conflicts(
    known: list[ResidentAddress], resident: Resident, addresses: tuple[Address, ...], at: datetime
) -> None:
    """Two holders in one message; or a known phone that comes with another id: a number passed on?"""
    holders = {address.resident_id for address in known}
    if len(holders) > 1:
        _flag(holders, at)
        return
    ids = {address.value for address in addresses if address.kind == AddressKind.BSUID}
    if ids and not ids & {address.value for address in known} and resident.conflict_at is None:
        live = resident.addresses.filter(kind=AddressKind.BSUID, replaced_at=None)
        if live.exists():
            _flag(holders, at)


def _flag(resident_ids: set[int], at: datetime) -> None:
    Resident.objects.filter(pk__in=resident_ids, conflict_at=None).update(conflict_at=at)


def _add_missing(
    line: Line,
    resident: Resident,
    addresses: Iterable[Address],
    known: list[ResidentAddress],
    at: datetime,
) -> None:
    have = {address.value for address in known}
    ResidentAddress.objects.bulk_create(
        ResidentAddress(
            municipality_id=line.municipality_id,
            resident=resident,
            channel=line.channel,
            kind=address.kind,
            value=address.value,
            known_at=at,
        )
        for address in addresses
        if address.value not in have
    )
