"""Follows what a network tells about a person: a new number or id, a choice about advertising."""

from collections.abc import Collection

from samenspraak.domain.addresses import Person
from samenspraak.domain.events import AddressChange, PreferenceChange
from samenspraak.organisation.models import Line
from samenspraak.residents.meeting import follow, meet
from samenspraak.residents.models import Resident


def follow_change(line: Line, change: AddressChange) -> Resident | None:
    """Whoever had the old address has the new one; a second run changes nothing. None when nobody was followed."""
    return follow(line, change.old, change.new, change.at)


def follow_preference(line: Line, change: PreferenceChange) -> None:
    """Remember whether this resident wants advertising on the network: who does not is offered no such template.

    Their name is learnt from what they write, after the guard read it.
    """
    resident = meet(line, Person(change.person.addresses), change.at)
    resident.wants_marketing = change.wants_marketing
    resident.save(update_fields=["wants_marketing"])


def stop_marketing(resident_ids: Collection[int]) -> None:
    """The network refused advertising because these residents stopped it there."""
    Resident.objects.filter(pk__in=resident_ids).update(wants_marketing=False)
