"""A resident who wrote something that is not accepted, and colleagues who answer."""

from collections.abc import Callable
from datetime import datetime, timedelta
from uuid import uuid4

import pytest

from samenspraak.conduct.blocking import WantedBlock, ask_block
from samenspraak.conduct.models import Block, ConductStep
from samenspraak.conduct.stepping import Objection, WantedStep, take_step
from samenspraak.conversations.models import Conversation, Message
from samenspraak.domain.protocol import Behaviour, Step
from samenspraak.organisation.models import Employee, Line, Role
from tests.makers import MONDAY_MORNING, an_employee, received

INSULT = "Waar blijft mijn pas, stelletje idioten"
MINUTE = timedelta(minutes=1)
NOW = MONDAY_MORNING + 10 * MINUTE
ENDS_ON = (NOW + timedelta(days=7)).date()


@pytest.fixture
def insult(line: Line) -> Message:
    return received(line, INSULT)


@pytest.fixture
def conversation(insult: Message) -> Conversation:
    return insult.conversation


@pytest.fixture
def lead(conversation: Conversation) -> Employee:
    return an_employee(conversation.municipality, Role.LEAD, "Yusuf Aydın")


def objection(message: Message, passage: str = "stelletje idioten") -> Objection:
    return Objection(message, passage, (Behaviour.ABUSE,))


def wanted(step: Step, message: Message, text: str = "Zo praten we niet met elkaar.") -> WantedStep:
    return WantedStep(step, objection(message), text, uuid4())


@pytest.fixture
def step(conversation: Conversation, agent: Employee, insult: Message) -> Callable[..., ConductStep]:
    """Takes a step for the insult, or for another message, at a moment."""

    def taken(number: Step, message: Message | None = None, at: datetime = NOW) -> ConductStep:
        return take_step(conversation, agent, wanted(number, message or insult), at)

    return taken


@pytest.fixture
def again(conversation: Conversation, step: Callable[..., ConductStep]) -> Message:
    """The resident was warned, did it again, and was reminded of the warning."""
    step(Step.NAMED)
    step(Step.WARNED, at=NOW + MINUTE)
    message = received(conversation.line, "Jullie zijn stelletje idioten!", at=NOW + 2 * MINUTE)
    step(Step.REMINDED, message, NOW + 3 * MINUTE)
    return message


@pytest.fixture
def asked(conversation: Conversation, agent: Employee, again: Message) -> Block:
    conversation.refresh_from_db()
    want = WantedBlock(objection(again), "Scheldt na een waarschuwing.", "We blokkeren uw nummer.", ENDS_ON)
    return ask_block(conversation, agent, want, NOW + 4 * MINUTE)
