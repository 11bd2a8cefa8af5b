"""Meets people: finds or makes the resident behind the addresses of a message; follows address changes."""

from collections import defaultdict
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass, field
from datetime import datetime

from django.db import connection
from django.db.models import Q

from samenspraak.domain.addresses import Address, AddressKind, Person
from samenspraak.organisation.models import Line
from samenspraak.residents.models import Resident, ResidentAddress


def meet(line: Line, person: Person, at: datetime) -> Resident:
    """The resident who has these addresses, new when nobody has. See meet_all."""
    return meet_all(line, [person], at)[0]


def meet_all(
    line: Line, persons: Sequence[Person], at: datetime, *, sent_at: Sequence[datetime] = ()
) -> list[Resident]:
    """The resident behind each person, in their order; in as many statements for fifty as for one.

    When the addresses of one person belong to two residents, the first address (a phone before an id) decides,
    both are flagged and nothing is merged. Call it in a transaction. ``sent_at`` is when each of them wrote, now
    when left out: who wrote before an address was given up is still known by it.
    """
    moments = sent_at or [at] * len(persons)
    alone_with((line, address) for person in persons for address in person.addresses)
    book = Book()
    earliest = min(moments, default=at)
    for known in _known(line, (address for person in persons for address in person.addresses), earliest):
        book.known[known.value].append(known)
    residents = [
        _met(line, person, book, moment, at) for person, moment in zip(persons, moments, strict=True)
    ]
    Resident.objects.bulk_create(book.newcomers)
    ResidentAddress.objects.bulk_create(book.new)
    return residents


def known_by(line: Line, person: Person, at: datetime) -> Resident | None:
    """Who had these addresses ``at`` that moment; None when nobody did, and nobody new is made."""
    known = _known(line, person.addresses, at)
    return _holder_of_first(known, person.addresses) if known else None


def alone_with(people: Iterable[tuple[Line, Address]]) -> None:
    """Wait until no other worker has these people in hand, on whichever of a municipality's lines they write.

    Until the transaction ends; others do not wait. Whoever meets people several times in one transaction names
    them all beforehand: the locks are taken in one order, so that nobody waits in a circle.
    """
    _alone({f"{line.municipality_id} {line.channel} {address.value}" for line, address in people})


def alone_with_resident(resident: Resident) -> None:
    """The same for somebody we know, by each of their addresses: nothing of theirs is received meanwhile."""
    known = resident.addresses.values_list("channel", "value")
    _alone({f"{resident.municipality_id} {channel} {value}" for channel, value in known})


def _alone(keys: Collection[str]) -> None:
    with connection.cursor() as cursor:
        cursor.execute(
            "SELECT pg_advisory_xact_lock(key) FROM (SELECT DISTINCT hashtextextended(address, 0) AS key"
            " FROM unnest(%s::text[]) AS address ORDER BY key) AS keys",
            [sorted(keys)],
        )


@dataclass(frozen=True, slots=True)
class Book:
    """The addresses of a batch: those we knew, by value, and who and what is new."""

    known: dict[str, list[ResidentAddress]] = field(default_factory=lambda: defaultdict(list))
    newcomers: list[Resident] = field(default_factory=list)
    new: list[ResidentAddress] = field(default_factory=list)

    def holders(self, address: Address, moment: datetime) -> list[ResidentAddress]:
        """The entry of whoever had the address then, if anybody: who gave it up since before who has it now."""
        entries = self.known[address.value]
        return [entry for entry in entries if entry.replaced_at is None or entry.replaced_at > moment][:1]


def _met(line: Line, person: Person, book: Book, moment: datetime, at: datetime) -> Resident:
    known = [entry for address in person.addresses for entry in book.holders(address, moment)]
    if known:
        resident = _holder_of_first(known, person.addresses)
        _flag_conflicts(known, resident, person.addresses, at)
        _rename(resident, person.name)
    else:
        resident = Resident(municipality_id=line.municipality_id, name=person.name, met_at=at)
        book.newcomers.append(resident)
    for address in person.addresses:
        if not book.holders(address, moment):
            entry = _entry(line, resident, address, at)
            book.known[address.value].append(entry)
            book.new.append(entry)
    return resident


def _rename(resident: Resident, name: str) -> None:
    if name and name != resident.name:
        resident.name = name
        if resident.pk is not None:
            resident.save(update_fields=["name"])


def follow(line: Line, old: Iterable[Address], new: Iterable[Address], at: datetime) -> Resident | None:
    """Give ``new`` addresses to whoever has one of ``old``; the old ones of the same kinds are retired.

    None when we do not know anybody by the old ones, or when somebody else has a new one: both are flagged then. A
    second run changes nothing. Call it in a transaction.
    """
    old, new = tuple(old), tuple(new)
    alone_with((line, address) for address in (*old, *new))
    holders = _known(line, old, at)
    if not holders:
        return _holder_or_none(_known(line, new, at))
    resident = _holder_of_first(holders, old)
    taken = [address for address in _known(line, new, at) if address.resident_id != resident.pk]
    if taken:
        _flag({resident.pk, *(address.resident_id for address in taken)}, at)
        return None
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


def _holder_of_first(known: list[ResidentAddress], addresses: tuple[Address, ...]) -> Resident:
    order = {address.value: place for place, address in enumerate(addresses)}
    return min(known, key=lambda address: (address.replaced_at is not None, order[address.value])).resident


def _holder_or_none(known: list[ResidentAddress]) -> Resident | None:
    return known[0].resident if known else None


def _flag_conflicts(
    known: list[ResidentAddress], resident: Resident, addresses: tuple[Address, ...], at: datetime
) -> None:
    """Two holders in one message; or a known phone that comes with another id: a number passed on?"""
    holders = {address.resident_id for address in known if address.resident_id}
    if len(holders) > 1:
        _flag(holders, at)
        return
    ids = {address.value for address in addresses if address.kind == AddressKind.BSUID}
    if ids and resident.pk and not ids & {address.value for address in known} and not resident.conflict_at:
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
        _entry(line, resident, address, at) for address in addresses if address.value not in have
    )


def _entry(line: Line, resident: Resident, address: Address, at: datetime) -> ResidentAddress:
    return ResidentAddress(
        municipality_id=line.municipality_id,
        resident=resident,
        channel=line.channel,
        kind=address.kind,
        value=address.value,
        known_at=at,
    )
