"""Makes the value of a question that goes into a register: every word of it passes the guard here."""

from collections.abc import Iterable, Mapping

from samenspraak.channels.traits import TRAITS
from samenspraak.conversations.looking import profile_of
from samenspraak.conversations.models import Message
from samenspraak.domain.addresses import AddressKind
from samenspraak.domain.back_office import Department, Progress, Question
from samenspraak.domain.findings import ClearedText, Kind, Profile
from samenspraak.domain.handoff import Stage, Step
from samenspraak.handoff.models import Handoff, Register
from samenspraak.organisation.models import Team
from samenspraak.privacy.clearing import cleared
from samenspraak.privacy.guard import findings
from samenspraak.privacy.masking import masked
from samenspraak.residents.models import Resident

PROGRESS: Mapping[Stage, Progress] = {
    Stage.ASKED: Progress.OPEN,
    Stage.ASKED_BACK: Progress.OPEN,
    Stage.MORE_TIME: Progress.OPEN,
    Stage.ANSWERED: Progress.ANSWERED,
    Stage.SETTLED: Progress.ANSWERED,
    Stage.WITHDRAWN: Progress.WITHDRAWN,
}
EVERY_KIND = frozenset(Kind)


def question_of(handoff: Handoff, register: Register) -> Question:
    """The question as it stands now. Raises Stopped when the guard finds something that masking leaves."""
    said = _said_by_contact_centre(handoff)
    conversation, profile = said[0].conversation, profile_of(handoff.municipality)
    quotes = handoff.quotes.filter(revoked_at=None).order_by("came_at", "pk")
    return Question(
        reference=str(handoff.reference),
        conversation=str(conversation.pk),
        channel=TRAITS[conversation.line.channel].name,
        language=conversation.language,
        began_at=conversation.started_at,
        is_confidential=conversation.has_findings,
        topic=_safe(handoff.topic, profile),
        quoted=_safe(_joined(quotes), profile),
        asked=_safe(_joined(said), profile),
        department=_department(handoff.team),
        address=_phone(conversation.resident) if register.gives_address else "",
        progress=PROGRESS[Stage(handoff.stage)],
    )


def _safe(text: str, profile: Profile) -> ClearedText:
    """Masked once more and with nothing allowed: what may be read here need not be read elsewhere. Raises Stopped."""
    shown = masked(text, findings(text, profile)).text
    return cleared(shown, profile, may_ask=EVERY_KIND)


def _said_by_contact_centre(handoff: Handoff) -> list[Message]:
    """The question, and what was told since; the first is never missing."""
    steps = (Step.ASK.value, Step.TELL_MORE.value)
    turns = handoff.turns.filter(step__in=steps).exclude(message=None)
    loaded = turns.select_related("message__conversation__line", "message__conversation__resident")
    return [turn.message for turn in loaded if turn.message]


def _joined(messages: Iterable[Message]) -> str:
    return "\n\n".join(message.text for message in messages if message.text)


def _department(team: Team) -> Department | None:
    known = getattr(team, "department", None)
    return Department(known.code, team.name) if known else None


def _phone(resident: Resident) -> str:
    """The newest number we know, empty when there is none."""
    numbers = resident.addresses.filter(kind=AddressKind.PHONE, replaced_at=None)
    return numbers.order_by("pk").values_list("value", flat=True).last() or ""
