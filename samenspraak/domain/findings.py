"""What the privacy guard says about a text: kinds of data, findings, the municipality's own data, cleared text."""

from collections.abc import Iterable
from dataclasses import InitVar, dataclass, field
from enum import StrEnum
from functools import cached_property
from typing import NamedTuple, Protocol

from samenspraak.domain.plaintext import Text, squeezed
from samenspraak.domain.topics import ANYTHING


class Kind(StrEnum):
    """A kind of personal data; the names are those of the label list of the guard's corpora."""

    BSN = "BSN"
    IBAN = "IBAN"
    DOCNR = "DOCNR"
    DOB = "DOB"
    ADDRESS = "ADDRESS"
    CARD = "CARD"
    CREDENTIAL = "CREDENTIAL"
    SPECIAL = "SPECIAL"
    VNR = "VNR"
    ANR = "ANR"
    EMAIL = "EMAIL"
    KENTEKEN = "KENTEKEN"
    PHONE_THIRD = "PHONE_THIRD"


class Finding(NamedTuple):
    """One place in a text with personal data. Offsets count code points, `end` is exclusive."""

    start: int
    end: int
    kind: Kind


@dataclass(frozen=True)
class Profile:
    """The municipality's own data, which is never a finding. An empty profile owns nothing.

    `addresses` are one line each ("Nijverheidsweg 14, 6534 AN"); `streets` are places in public space that
    nobody lives at ("Marktplein", "Stadspark"); `places` are the towns and villages of the municipality.
    """

    name: str = ""
    domains: tuple[str, ...] = ()
    phones: tuple[str, ...] = ()
    emails: tuple[str, ...] = ()
    ibans: tuple[str, ...] = ()
    addresses: tuple[str, ...] = ()
    streets: tuple[str, ...] = ()
    places: tuple[str, ...] = ()

    @cached_property
    def own_ibans(self) -> frozenset[str]:
        """The account numbers as the guard compares them: lower case, no separators."""
        return frozenset(squeezed(iban) for iban in self.ibans)

    @cached_property
    def own_phones(self) -> frozenset[str]:
        """The phone numbers as the guard compares them: digits only."""
        return frozenset(squeezed(phone) for phone in self.phones)

    @cached_property
    def own_emails(self) -> frozenset[str]:
        """The mail addresses as the guard compares them: lower case, no signs."""
        return frozenset(squeezed(email) for email in self.emails)

    @cached_property
    def own_domains(self) -> tuple[str, ...]:
        """How mail addresses end that are the municipality's own, when a dot stands before their domain."""
        return tuple(f".{domain}" for domain in self.domains)

    @cached_property
    def own_addresses(self) -> frozenset[str]:
        """Street with number and postcode of every address, each squeezed, so that either of them is enough."""
        return frozenset(squeezed(part) for address in self.addresses for part in address.split(","))

    @cached_property
    def own_beginnings(self) -> frozenset[str]:
        """Whatever one of those begins with, to see at one look that a street is none of them."""
        return frozenset(own[:size] for own in self.own_addresses for size in range(1, len(own) + 1))

    @cached_property
    def public_streets(self) -> frozenset[str]:
        """The streets nobody lives at, squeezed."""
        return frozenset(squeezed(street) for street in self.streets)

    @cached_property
    def place_names(self) -> frozenset[str]:
        """Towns in lower case: those given, and the last word of the municipality's name."""
        return frozenset(place.lower() for place in (*self.places, *self.name.split()[-1:]))


NOBODY = Profile()


class Needs(NamedTuple):
    """What a text must have for a detector to read it: so many digits, one of these topics, and one of `also`."""

    digits: int = 0
    topics: int = ANYTHING
    also: int = ANYTHING


class Detector(Protocol):
    """Finds one kind of data. A detector knows this floor only: no tables, no clock, no settings."""

    @property
    def kind(self) -> Kind:
        """The kind of data it finds."""

    @property
    def name(self) -> str:
        """Its file's name, for figures and error reports."""

    @property
    def needs(self) -> tuple[Needs, ...]:
        """Without one of them the guard does not ask: most detectors have nothing to do with most texts."""

    @property
    def has_figures(self) -> bool:
        """Whether what it finds always has figures: then it need not read a text whose figures are all masked."""

    def find(self, text: Text, profile: Profile, /) -> Iterable[Finding]:
        """Findings with offsets in `text.raw`, in any order; they may overlap those of other detectors."""


class ClearingBypassed(Exception):
    """Cleared text was made elsewhere than in privacy.clearing. A program error: mend the caller."""


CLEARING_KEY = object()


@dataclass(frozen=True, slots=True)
class ClearedText:
    """A text the guard has let through; only `privacy.clearing.cleared` makes one. Raises ClearingBypassed."""

    text: str = field(repr=False)
    key: InitVar[object]

    def __post_init__(self, key: object) -> None:
        if key is not CLEARING_KEY:
            raise ClearingBypassed
