"""Puts a question out to the back office, and tells the resident in the same deed until when that takes."""

from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from django.db import transaction

from samenspraak.conversations.answering import WindowClosed, reply
from samenspraak.conversations.asking import Question, can_tell, check_question
from samenspraak.conversations.handling import note
from samenspraak.conversations.locking import locked
from samenspraak.conversations.looking import guard_of, looked_at
from samenspraak.conversations.models import Conversation, Direction, State
from samenspraak.conversations.parts import messages_of
from samenspraak.domain.handoff import Step
from samenspraak.domain.policy import Flow
from samenspraak.handoff.models import IS_LIVE, Handoff
from samenspraak.handoff.stepping import keep, set_term
from samenspraak.handoff.terms import Term, new_term
from samenspraak.organisation.models import Employee, Team

MOST_TOPIC = 80


class AlreadyOut(Exception):
    """A question of this conversation is out already: wait for its answer, or withdraw it."""


class Finished(Exception):
    """The conversation is closed: reopen it first."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Asked:
    """What an agent fills in. ``told`` is the text for the resident, empty when they cannot be told now.

    ``specialist`` None: whoever of the team. ``quotes`` are ids of messages the specialist may read along.
    ``reference`` marks the dialog: the same one twice is a double click.
    """

    team: Team
    specialist: Employee | None
    topic: str
    question: str
    quotes: tuple[int, ...]
    told: str
    reference: UUID


def hand_off(conversation: Conversation, employee: Employee, asked: Asked, now: datetime) -> Handoff:
    """The team has the question and the resident knows the term.

    Raises AlreadyOut, Finished, NoWorkingDay, and for the text Empty, TooLong, WindowClosed, Stopped (in the journal;
    nothing was asked or sent).
    """
    earlier = Handoff.objects.filter(conversation=conversation, reference=asked.reference).first()
    if earlier is not None:
        return earlier
    if can_tell(conversation, now):
        check_question(conversation, employee, Question(asked.told), now)
    elif asked.told:
        raise WindowClosed
    return _handed_off(conversation, employee, asked, now)


@transaction.atomic
def _handed_off(conversation: Conversation, employee: Employee, asked: Asked, now: datetime) -> Handoff:
    if locked(conversation).state == State.CLOSED:
        raise Finished
    earlier = Handoff.objects.filter(conversation=conversation, reference=asked.reference).first()
    if earlier is not None:
        return earlier
    if Handoff.objects.filter(IS_LIVE, conversation=conversation).exists():
        raise AlreadyOut
    term = new_term(asked.team, now, topic=conversation.topic)
    message = note(conversation, employee, asked.question, now)
    row = _new(conversation, employee, asked, term, now)
    set_term(row, term)
    if asked.told:
        reply(conversation, employee, asked.told, now, reference=asked.reference)
    else:
        row.untold_at = now
    return keep(row, Step.ASK, now, by=employee, message=message)


def _new(conversation: Conversation, employee: Employee, asked: Asked, term: Term, now: datetime) -> Handoff:
    guard = guard_of(conversation.municipality, conversation.line.channel, Flow.IN)
    row = Handoff.objects.create(
        municipality_id=conversation.municipality_id,
        conversation=conversation,
        team=asked.team,
        specialist=asked.specialist,
        asked_by=employee,
        reference=asked.reference,
        topic=looked_at(asked.topic.strip(), guard).text[:MOST_TOPIC],
        asked_at=now,
        agreed_at=term.ends_at,
        term_at=term.ends_at,
        reminder_due_at=term.reminder_due_at,
    )
    row.quotes.set(messages_of(conversation).filter(direction=Direction.IN, pk__in=asked.quotes))
    return row
