"""How the network says that a line stands: whether it lets us send, what stands in the way, and what to do."""

from dataclasses import dataclass
from datetime import datetime

from django.utils.functional import Promise
from django.utils.translation import gettext_lazy

from samenspraak.desk.lines.standing import synced
from samenspraak.desk.lines.trouble import TROUBLES, Trouble
from samenspraak.desk.marks import Chip
from samenspraak.domain.channel import CanSend, Part
from samenspraak.domain.delivery import Reason
from samenspraak.organisation.models import Line


@dataclass(frozen=True, slots=True)
class State:
    """What the network said, in a sentence and a few words."""

    sentence: Promise
    text: Promise
    tone: str
    icon: str


STATES = {
    CanSend.ALL: State(
        gettext_lazy("WhatsApp lets everything through."), gettext_lazy("Good"), "ok", "circle-check"
    ),
    CanSend.PART: State(
        gettext_lazy("WhatsApp lets only a part of our messages through."),
        gettext_lazy("Limited"),
        "warn",
        "triangle-alert",
    ),
    CanSend.NOTHING: State(
        gettext_lazy("WhatsApp lets nothing through."), gettext_lazy("Blocked"), "neg", "circle-x"
    ),
}
PARTS = {
    Part.NUMBER: Trouble(
        gettext_lazy("Something is wrong with the number."),
        gettext_lazy("Look at the number in WhatsApp Manager: its rating, its name, its registration."),
    ),
    Part.ACCOUNT: Trouble(
        gettext_lazy("Something is wrong with the WhatsApp account."),
        gettext_lazy("Look in WhatsApp Manager what must be put right."),
    ),
    Part.ORGANISATION: Trouble(
        gettext_lazy("Something is wrong with the municipality's registration at Meta."),
        gettext_lazy("Look in Meta Business Suite whether the municipality is verified."),
    ),
    Part.APP: Trouble(
        gettext_lazy("Something is wrong with the app through which we send."),
        gettext_lazy("Ask the technical administrator to look at the app in Meta for Developers."),
    ),
}


@dataclass(frozen=True, slots=True)
class HealthView:
    """`when` it was told, in words; without `chip` it never was."""

    when: str
    chip: Chip | None = None
    sentence: str = ""
    troubles: tuple[Trouble, ...] = ()


def health_of(line: Line, now: datetime) -> HealthView:
    """As the network told it last."""
    when = synced(line.health_at, now)
    if not line.health:
        return HealthView(when)
    state = STATES[CanSend(line.health)]
    troubles = dict.fromkeys(_trouble(Part(part), Reason(reason)) for part, reason in line.health_troubles)
    chip = Chip(state.icon, str(state.text), state.tone)
    return HealthView(when, chip, str(state.sentence), tuple(troubles))


def _trouble(part: Part, reason: Reason) -> Trouble:
    """Why, when the network told; else which part of ours it is about."""
    return PARTS[part] if reason is Reason.UNKNOWN else TROUBLES.get(reason, PARTS[part])
