"""Lets the guard look at a text before anybody else does, and gives back what may be kept in the clear."""

from dataclasses import dataclass, replace
from typing import Any, Protocol

from samenspraak.channels.traits import TRAITS
from samenspraak.conversations.models import Conversation, Direction
from samenspraak.conversations.parts import messages_of
from samenspraak.domain.addresses import Person
from samenspraak.domain.findings import NOBODY, Finding, Kind, Profile
from samenspraak.domain.policy import Flow, Measure
from samenspraak.organisation.guard_policy import policy_of
from samenspraak.organisation.models import Municipality
from samenspraak.organisation.sealing import SealBroken, sealed, unsealed
from samenspraak.privacy.guard import findings
from samenspraak.privacy.masking import Masked, masked
from samenspraak.privacy.profile import profile_from

NEWEST = 50
"""Messages in which we look for what to refer."""


@dataclass(frozen=True, slots=True)
class Guard:
    """What the guard reads with: the municipality's own data, and the kinds that her policy allows here.

    ``may_ask`` are the kinds an employee may ask for: those that may come in as they are. ``referred`` are those that
    she wants to have by a safe way.
    """

    profile: Profile = NOBODY
    allowed: frozenset[Kind] = frozenset()
    may_ask: frozenset[Kind] = frozenset()
    referred: frozenset[Kind] = frozenset()

    def refers(self, row: "Kept") -> bool:
        """Whether something in it has to come by a safe way."""
        return any(kind in self.referred for _start, _end, kind in row.findings)


def guard_of(municipality: Municipality, channel: str, flow: Flow) -> Guard:
    """The guard for texts that go this way on this channel. One query: load it once for a batch.

    What is kept for colleagues is read as what comes in.
    """
    policy, trust = policy_of(municipality), TRAITS[channel].trust
    return Guard(
        profile=profile_of(municipality),
        allowed=policy.allowed(trust, flow),
        may_ask=policy.allowed(trust, Flow.IN),
        referred=policy.kinds(trust, Flow.IN, Measure.REFER),
    )


@dataclass(frozen=True, slots=True)
class Looked:
    """A masked text, where the bullets stand as ``[start, end, kind]``, and the sealed original if it differs."""

    text: str
    findings: list[list[object]]
    original: bytes | None


def looked_at(text: str, guard: Guard, whole: str = "") -> Looked:
    """The text as it may be kept. An untouched text has no original, unless ``whole`` holds more than it."""
    found = findings(text, guard.profile, guard.allowed)
    if not found:
        return Looked(text, [], sealed(whole.encode()) if whole and whole != text else None)
    result = masked(text, found)
    places: list[list[object]] = [[finding.start, finding.end, finding.kind] for finding in result.findings]
    return Looked(result.text, places, sealed((whole or text).encode()))


def shown_person(person: Person, guard: Guard) -> Person:
    """Somebody as they may be kept: what the guard finds in the name they gave themselves is masked for good."""
    found = findings(person.name, guard.profile, guard.allowed)
    return replace(person, name=masked(person.name, found).text) if found else person


def kinds_to_refer(conversation: Conversation) -> frozenset[Kind]:
    """What the resident gave here and the municipality wants to have by a safe way; by its newest messages.

    Two queries, none when nothing was masked. The caller loaded `municipality` and `line`.
    """
    if not conversation.has_findings:
        return frozenset()
    masked_in = messages_of(conversation).filter(direction=Direction.IN).exclude(findings=[])
    newest = masked_in.order_by("-pk").values_list("findings", flat=True)[:NEWEST]
    given = {kind for places in newest for _start, _end, kind in places}
    return kinds_referred(conversation) & given


def kinds_referred(conversation: Conversation) -> frozenset[Kind]:
    """What the municipality wants to have by a safe way from who writes on this channel. One query."""
    return guard_of(conversation.municipality, conversation.line.channel, Flow.IN).referred


class Kept(Protocol):
    """A row that keeps what was looked at."""

    @property
    def text(self) -> str: ...
    @property
    def findings(self) -> list[list[Any]]: ...
    @property
    def original(self) -> bytes | memoryview | None: ...


def words_of(row: Kept) -> str:
    """The text as it came, unmasked. Raises SealBroken when our keys no longer open it."""
    return unsealed(row.original).decode() if row.original else row.text


def readable_words(row: Kept) -> str:
    """The same; masked when our keys no longer open it."""
    try:
        return words_of(row)
    except SealBroken:
        return row.text


def masked_in(row: Kept) -> Masked:
    """The text as it is kept, with the places of its bullets."""
    return Masked(row.text, tuple(Finding(start, end, Kind(kind)) for start, end, kind in row.findings))


def profile_of(municipality: Municipality) -> Profile:
    """The municipality's own numbers and addresses, which are no findings; its telephone numbers are among them."""
    profile = profile_from(municipality.guard_profile)
    phones = filter(None, [municipality.phone, municipality.urgent_phone, *profile.phones])
    return replace(profile, name=municipality.name, phones=tuple(phones))
