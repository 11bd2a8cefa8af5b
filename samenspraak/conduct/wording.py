"""What a step says to the resident, to start from: the municipality's text with the passage and the days in it."""

from datetime import date, datetime

from django.utils import timezone, translation
from django.utils.formats import date_format

from samenspraak.conduct.models import ConductCase
from samenspraak.conversations.models import Conversation
from samenspraak.domain.protocol import Behaviour, Step
from samenspraak.domain.tone import filled
from samenspraak.organisation.texts import texts_for

KEYS = {
    Step.NAMED: "conduct.named",
    Step.WARNED: "conduct.warned",
    Step.REMINDED: "conduct.reminded",
    Step.ANNOUNCED: "conduct.announced",
}
CALLED = {
    Behaviour.ABUSE: "schelden",
    Behaviour.THREAT: "dreigen",
    Behaviour.DISCRIMINATION: "discrimineren",
    Behaviour.SEXUAL: "een seksuele opmerking",
}
UNKNOWN_BEHAVIOUR = "onaardig gedrag"


def opening_texts(
    conversation: Conversation,
    case: ConductCase | None,
    step: Step,
    passage: str,
    behaviours: tuple[Behaviour, ...],
    *,
    ends_on: date | None = None,
) -> dict[str, str]:
    """The text of a step in je and in u, with its variables filled in; Dutch, whatever the desk speaks."""
    variables = {
        "citaat": passage,
        "gedrag": " en ".join(CALLED[behaviour] for behaviour in behaviours) or UNKNOWN_BEHAVIOUR,
        "gewaarschuwd_op": _day(_warned_at(case)),
        "einddatum": _day(ends_on),
        "telefoon": conversation.municipality.phone,
        "gemeente": conversation.municipality.name,
    }
    text = texts_for(conversation.municipality, [KEYS[step]])[KEYS[step]]
    return {form: filled(text.in_form(form), variables) for form in ("je", "u")}


def _warned_at(case: ConductCase | None) -> datetime | None:
    warned = case.steps.filter(step=Step.WARNED).first() if case else None
    return warned.taken_at if warned else None


def _day(at: datetime | date | None) -> str:
    if at is None:
        return "een eerder moment"
    with translation.override("nl"):
        return date_format(timezone.localtime(at) if isinstance(at, datetime) else at, "j F")
