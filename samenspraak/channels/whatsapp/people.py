"""Who somebody is on the wire: phone number, business-scoped user id and its parent, as one person."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from samenspraak.channels.whatsapp.models import Contact
from samenspraak.domain.addresses import Address, AddressKind, Person

_PHONE = re.compile(r"\+?[0-9]{5,20}", re.ASCII)
_PARENT = re.compile(r"[A-Z]{2}\.ENT\.", re.ASCII)
_LONGEST_NAME = 256


@dataclass(frozen=True, slots=True)
class ContactBook:
    """The contacts that came along; ``single`` is the only one, if there is one only."""

    by_address: Mapping[Address, Person] = field(default_factory=dict)
    single: Person | None = None


def address(word: str) -> Address | None:
    """What an id on the wire is: a phone number comes without its plus; whatever else is a user id.

    A user id is also found in the places meant for phone numbers. None for an empty one.
    """
    word = word.strip()
    if _PHONE.fullmatch(word):
        return Address(AddressKind.PHONE, "+" + word.removeprefix("+"))
    if not word:
        return None
    kind = AddressKind.PARENT_BSUID if _PARENT.match(word) else AddressKind.BSUID
    return Address(kind, word)


def addresses(phone: str, user_id: str, parent_user_id: str) -> tuple[Address, ...]:
    """At most one of each kind, phone number first; the named fields win over what stands in ``phone``."""
    found: dict[AddressKind, Address] = {}
    parent = parent_user_id.strip()
    if parent:
        found[AddressKind.PARENT_BSUID] = Address(AddressKind.PARENT_BSUID, parent)
    for word in (user_id, phone):
        candidate = address(word)
        if candidate is not None:
            found.setdefault(candidate.kind, candidate)
    return tuple(found[kind] for kind in AddressKind if kind in found)


def contact_book(contacts: Sequence[Contact]) -> ContactBook:
    """The contacts of one value, found by any of their addresses."""
    people = [Person(_addresses_of(contact), _name(contact)) for contact in contacts]
    by_address: dict[Address, Person] = {}
    for somebody in people:
        for one in somebody.addresses:
            by_address.setdefault(one, somebody)
    return ContactBook(by_address, people[0] if len(people) == 1 else None)


def person(own: Sequence[Address], book: ContactBook, *, is_alone: bool = False) -> Person | None:
    """Somebody with what the contact that shares an address adds. None without any address.

    ``is_alone`` says that nobody else is in that list: then a single contact without any shared address lends
    its name, yet never its addresses.
    """
    if not own:
        return None
    for one in own:
        known = book.by_address.get(one)
        if known is not None:
            return Person(_joined(own, known.addresses), known.name)
    name = book.single.name if is_alone and book.single else ""
    return Person(tuple(own), name)


def _addresses_of(contact: Contact) -> tuple[Address, ...]:
    return addresses(contact.wa_id, contact.user_id, contact.parent_user_id)


def _joined(own: Sequence[Address], theirs: Sequence[Address]) -> tuple[Address, ...]:
    found = {one.kind: one for one in (*theirs, *own)}
    return tuple(found[kind] for kind in AddressKind if kind in found)


def _name(contact: Contact) -> str:
    profile = contact.profile
    return (profile.name or profile.username).strip()[:_LONGEST_NAME] if profile else ""
