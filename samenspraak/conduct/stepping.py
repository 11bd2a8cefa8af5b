"""Taking the first three steps: name the behaviour, warn, refer to the warning. Each is an answer to the resident."""

from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from django.db import transaction

from samenspraak.conduct.cases import open_case, reached
from samenspraak.conduct.models import ConductStep
from samenspraak.conversations.answering import reply
from samenspraak.conversations.asking import Question, check_question
from samenspraak.conversations.models import Conversation, Direction, Message
from samenspraak.domain.protocol import Behaviour, Step, StepSkipped, check
from samenspraak.organisation.journal import Deed, write
from samenspraak.organisation.models import Employee
from samenspraak.organisation.training import is_being_trained

LONGEST_PASSAGE = 300
BY_ONE = frozenset({Step.NAMED, Step.WARNED, Step.REMINDED})
"""The steps an agent takes alone."""


class NotSaid(Exception):
    """The passage is not in the resident's message: quote their own words."""


class NoBehaviour(Exception):
    """Nothing was chosen that is not accepted: without it there is no ground for a step."""


class NotExperienced(Exception):
    """Who is being trained takes no step: what they write waits, and the next step would not wait for it."""


@dataclass(frozen=True, slots=True)
class Objection:
    """What is not accepted: the words in a message of the resident, and what they are."""

    message: Message
    passage: str
    behaviours: tuple[Behaviour, ...]


@dataclass(frozen=True, slots=True)
class WantedStep:
    """A step an agent wants to take. ``reference`` marks the dialog, so that a double click takes it once."""

    step: Step
    objection: Objection
    text: str
    reference: UUID


def take_step(
    conversation: Conversation, employee: Employee, wanted: WantedStep, now: datetime
) -> ConductStep:
    """Queue the answer and keep the step; the same reference twice is once.

    Raises NotExperienced, StepSkipped, NotRepeated, NotSaid, NoBehaviour, and what answering raises: Empty, TooLong,
    WindowClosed, Stopped (in the journal). Nothing is sent or kept then.
    """
    check_experience(employee)
    if wanted.step not in BY_ONE:
        raise StepSkipped(Step.REMINDED)
    check_objection(conversation, wanted.objection)
    check_question(conversation, employee, Question(wanted.text), now)
    return _taken(conversation, employee, wanted, now)


def check_experience(employee: Employee) -> None:
    """Raises NotExperienced."""
    if is_being_trained(employee):
        raise NotExperienced


def check_objection(conversation: Conversation, objection: Objection) -> None:
    """Raises NotSaid, NoBehaviour."""
    message, passage = objection.message, objection.passage
    is_theirs = message.direction == Direction.IN and message.conversation_id == conversation.pk
    if not is_theirs or not 0 < len(passage) <= LONGEST_PASSAGE or passage not in message.text:
        raise NotSaid
    if not objection.behaviours:
        raise NoBehaviour


@transaction.atomic
def _taken(conversation: Conversation, employee: Employee, wanted: WantedStep, now: datetime) -> ConductStep:
    case = open_case(conversation.resident, conversation.municipality, now)
    earlier = case.steps.filter(step=wanted.step, answer__reference=wanted.reference).first()
    if earlier is not None:
        return earlier
    objection = wanted.objection
    check(wanted.step, objection.message.came_at, reached(case, conversation.municipality, now))
    answer = reply(conversation, employee, wanted.text, now, reference=wanted.reference)
    step = ConductStep.objects.create(
        case=case,
        conversation=conversation,
        step=wanted.step,
        message=objection.message,
        passage=objection.passage,
        behaviours=[behaviour.value for behaviour in objection.behaviours],
        answer=answer,
        employee=employee,
        taken_at=now,
    )
    journal_step(step, employee)
    return step


def journal_step(step: ConductStep, employee: Employee) -> None:
    """Who took which step, for what kind of behaviour."""
    write(
        Deed.TOOK_CONDUCT_STEP,
        f"conversation:{step.conversation_id}",
        municipality=step.case.municipality_id,
        employee=employee,
        details={"step": step.step, "behaviours": " ".join(step.behaviours)},
    )
