"""Questions to the back office in the demo: one that is out, and one whose answer came in."""

import uuid
from dataclasses import dataclass
from datetime import timedelta

from samenspraak.conversations.models import Conversation
from samenspraak.handoff.answering import answer
from samenspraak.handoff.asking import Asked, hand_off
from samenspraak.handoff.terms import new_term
from samenspraak.handoff.wording import ASKED, text_about
from samenspraak.installation.demo_town.arriving import arrive
from samenspraak.installation.demo_town.staff import ILSE, NOOR, SANNE, Colleague
from samenspraak.organisation.models import Employee, Line

ASKED_AFTER, ANSWERED_AFTER = timedelta(minutes=9), timedelta(minutes=28)
"""After the resident's last message."""


@dataclass(frozen=True, slots=True)
class Told:
    """A question about the conversation of this resident; ``answer`` empty: the specialist still has it."""

    resident: str
    by: Colleague
    topic: str
    question: str
    answer: str = ""


QUESTIONS = (
    Told(
        "Ricardo Pinas",
        SANNE,
        "Storing container M12, Marktplein",
        "De ondergrondse container blijft op rood staan. Hoe laat is hij gemaakt, en waar kan de inwoner zolang heen?",
    ),
    Told(
        "Anton Wiersma",
        ILSE,
        "Container buiten laten zetten",
        "Deze inwoner kan zijn container niet zelf buiten zetten. Doen wij dat, en vanaf wanneer kan het?",
        "Ja, dat doet de ploeg van de wijk. Meneer vraagt het aan met het formulier voor containers, dan zetten we hem "
        "vanaf volgende week elke keer buiten en weer terug.",
    ),
)


def put_questions_out(line: Line) -> None:
    """Nothing in a town where these residents or the specialist are not."""
    specialist = Employee.objects.filter(municipality=line.municipality, email=NOOR.email).first()
    if specialist is None:
        return
    for told in QUESTIONS:
        _put_out(line, specialist, told)
    arrive(line, {})


def _put_out(line: Line, specialist: Employee, told: Told) -> None:
    found = Conversation.objects.select_related("resident", "line", "municipality")
    conversation = found.get(line=line, resident__name=told.resident)
    by, wrote_at = Employee.objects.get(email=told.by.email), conversation.last_message_at
    at = wrote_at + ASKED_AFTER
    assert specialist.team is not None
    team = specialist.team
    asked = Asked(
        team=team,
        specialist=None,
        topic=told.topic,
        question=told.question,
        quotes=tuple(conversation.messages.filter(direction="in").values_list("pk", flat=True)),
        told=text_about(conversation, ASKED, team, new_term(team, at).ends_at),
        reference=uuid.uuid5(uuid.NAMESPACE_URL, f"handoff:{conversation.pk}"),
    )
    handoff = hand_off(conversation, by, asked, at)
    if told.answer:
        answer(handoff, specialist, told.answer, wrote_at + ANSWERED_AFTER)
