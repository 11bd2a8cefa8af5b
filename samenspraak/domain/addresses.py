"""Where somebody is reached: one address on one kind of network."""

from dataclasses import dataclass
from enum import StrEnum


class AddressKind(StrEnum):
    """What an address is; ``value`` is stored with every address."""

    PHONE = "phone"
    """A telephone number in E.164, with the plus sign: ``+31612345678``."""
    BSUID = "bsuid"
    """WhatsApp's business-scoped user id; opaque, 256 characters or more are possible."""
    PARENT_BSUID = "parent_bsuid"
    """The same for a group of business portfolios; opaque."""


@dataclass(frozen=True, slots=True)
class Address:
    """One address, already normalised by the channel that read it."""

    kind: AddressKind
    value: str


@dataclass(frozen=True, slots=True)
class Person:
    """Somebody outside as the network shows them.

    ``addresses`` holds at least one; the first is the one to answer to. ``name`` is what the person
    calls themselves on the network: unchecked, may be empty.
    """

    addresses: tuple[Address, ...]
    name: str = ""
