"""Follows what a network tells about a person: a new number or id, a choice about advertising."""

from samenspraak.domain.addresses import Person
from samenspraak.domain.events import AddressChange, PreferenceChange
from samenspraak.organisation.models import Line
from samenspraak.residents.meeting import follow, meet


def follow_change(line: Line, change: AddressChange) -> None:
    """Whoever had the old address has the new one; a second run changes nothing."""
    follow(line, change.old, change.new, change.at)


def follow_preference(line: Line, change: PreferenceChange) -> None:
    """Remember whether this resident wants advertising on the network; the product never sends any.

    Their name is learnt from what they write, after the guard read it.
    """
    resident = meet(line, Person(change.person.addresses), change.at)
    resident.wants_marketing = change.wants_marketing
    resident.save(update_fields=["wants_marketing"])
