"""The guard's policy: what happens to each kind of data, on which channels, in and out; its defaults and its limits."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import NamedTuple

from samenspraak.domain.findings import Kind


class Trust(StrEnum):
    """How far a channel is trusted with personal data."""

    MESSAGING = "messaging"
    """A network of somebody else: WhatsApp and its like. Only name and phone number belong there."""
    OWN_APP = "own_app"
    """The municipality's own app, where the resident has signed in and nobody else is in between."""


class Flow(StrEnum):
    """Which way a text goes. What is kept for colleagues, a note say, counts as in."""

    IN = "in"
    OUT = "out"


class Measure(StrEnum):
    """What the guard does with a finding."""

    ALLOW = "allow"
    """Nothing: it is shown, kept and sent like any other text, and is no finding."""
    MASK = "mask"
    """Bullets in its place; a colleague sees it on purpose only, with a reason."""
    REFER = "refer"
    """Masked, and the agent is offered a safe way for the resident to give it."""
    STOP = "stop"
    """The text does not leave; the agent sees what to do instead."""


class Rule(NamedTuple):
    """What a measure is chosen for: one kind of data, on channels of one trust, in one direction."""

    trust: Trust
    flow: Flow
    kind: Kind

    def __str__(self) -> str:
        return ".".join(self)


class Ground(StrEnum):
    """Why a rule is as it is by default; the desk has a sentence for each."""

    IDENTITY = "identity"
    MONEY = "money"
    HOME = "home"
    BIRTH = "birth"
    ONLY_THEIRS = "only_theirs"
    SPECIAL = "special"
    REACH = "reach"
    PLATE = "plate"
    THIRD = "third"
    LEAVES_US = "leaves_us"
    BSN_LEAVES_US = "bsn_leaves_us"
    OTHERS_LEAVE_US = "others_leave_us"
    SIGNED_IN = "signed_in"
    NOT_FOR_ALL = "not_for_all"
    NOT_NEEDED = "not_needed"


class Default(NamedTuple):
    """What holds as long as the municipality chose nothing else, and why."""

    measure: Measure
    ground: Ground


INBOUND = (Measure.ALLOW, Measure.MASK, Measure.REFER)
"""What has come in cannot be stopped any more."""
OUTBOUND = (Measure.ALLOW, Measure.STOP)
"""A resident has nothing at bullets, and a text that is stopped offers the safe ways already."""
NEVER_ALLOWED = frozenset({(Trust.MESSAGING, Kind.BSN)})
"""A BSN may be used where the law says so, on a way that we guard ourselves (UAVG article 46): no message channel."""

_STAYS = Default(Measure.STOP, Ground.LEAVES_US)
_BSN_STAYS = Default(Measure.STOP, Ground.BSN_LEAVES_US)
_OTHERS_STAY = Default(Measure.STOP, Ground.OTHERS_LEAVE_US)
_FREE = Default(Measure.ALLOW, Ground.SIGNED_IN)
_COVERED = Default(Measure.MASK, Ground.NOT_FOR_ALL)
_NEEDLESS = Default(Measure.STOP, Ground.NOT_NEEDED)
_THEIRS_IN = Default(Measure.MASK, Ground.ONLY_THEIRS)
_THEIRS_OUT = Default(Measure.STOP, Ground.ONLY_THEIRS)

_TABLE: Mapping[Kind, tuple[Default, Default, Default, Default]] = {
    # on a message channel: in, out; in our own app: in, out
    Kind.BSN: (Default(Measure.REFER, Ground.IDENTITY), _BSN_STAYS, _COVERED, _NEEDLESS),
    Kind.IBAN: (Default(Measure.REFER, Ground.MONEY), _STAYS, _FREE, _FREE),
    Kind.DOCNR: (Default(Measure.REFER, Ground.IDENTITY), _STAYS, _COVERED, _NEEDLESS),
    Kind.DOB: (Default(Measure.REFER, Ground.BIRTH), _STAYS, _FREE, _FREE),
    Kind.ADDRESS: (Default(Measure.REFER, Ground.HOME), _STAYS, _FREE, _FREE),
    Kind.CARD: (Default(Measure.MASK, Ground.MONEY), _STAYS, _COVERED, _NEEDLESS),
    Kind.CREDENTIAL: (_THEIRS_IN, _THEIRS_OUT, _THEIRS_IN, _THEIRS_OUT),
    Kind.SPECIAL: (Default(Measure.MASK, Ground.SPECIAL), _STAYS, _COVERED, _FREE),
    Kind.VNR: (Default(Measure.MASK, Ground.IDENTITY), _STAYS, _COVERED, _NEEDLESS),
    Kind.ANR: (Default(Measure.MASK, Ground.IDENTITY), _STAYS, _COVERED, _NEEDLESS),
    Kind.EMAIL: (Default(Measure.MASK, Ground.REACH), _OTHERS_STAY, _FREE, _FREE),
    Kind.KENTEKEN: (Default(Measure.MASK, Ground.PLATE), _STAYS, _FREE, _FREE),
    Kind.PHONE_THIRD: (Default(Measure.MASK, Ground.THIRD), _OTHERS_STAY, _FREE, _FREE),
}
_COLUMNS = tuple((trust, flow) for trust in Trust for flow in Flow)

DEFAULTS: Mapping[Rule, Default] = {
    Rule(trust, flow, kind): default
    for kind, row in _TABLE.items()
    for (trust, flow), default in zip(_COLUMNS, row, strict=True)
}
"""Every rule there is. Name and phone number of the resident are no kind of finding, so they always pass."""


def choices(rule: Rule) -> tuple[Measure, ...]:
    """What a municipality may choose, the mildest first."""
    measures = INBOUND if rule.flow is Flow.IN else OUTBOUND
    if (rule.trust, rule.kind) in NEVER_ALLOWED:
        return tuple(measure for measure in measures if measure is not Measure.ALLOW)
    return measures


@dataclass(frozen=True, slots=True)
class Policy:
    """The rules of one municipality; `chosen` holds where it does otherwise than the defaults.

    A choice that may not be made, however it came there, counts for nothing: the default holds.
    """

    chosen: Mapping[Rule, Measure] = field(default_factory=dict)

    def measure(self, rule: Rule) -> Measure:
        """What happens to data of this rule."""
        chosen = self.chosen.get(rule)
        return chosen if chosen in choices(rule) else DEFAULTS[rule].measure

    def kinds(self, trust: Trust, flow: Flow, measure: Measure) -> frozenset[Kind]:
        """The kinds that have this measure."""
        return frozenset(kind for kind in Kind if self.measure(Rule(trust, flow, kind)) is measure)

    def allowed(self, trust: Trust, flow: Flow) -> frozenset[Kind]:
        """The kinds that are no finding here."""
        return self.kinds(trust, flow, Measure.ALLOW)


def rule_called(name: str) -> Rule | None:
    """The rule whose str() this is; None when there is none."""
    return _BY_NAME.get(name)


_BY_NAME = {str(rule): rule for rule in DEFAULTS}
