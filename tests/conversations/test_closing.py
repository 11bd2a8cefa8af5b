"""Closing and opening again: what was answered stays quiet, what was closed by mistake comes back as it was."""

from datetime import timedelta

import pytest

from samenspraak.conversations.answering import reply
from samenspraak.conversations.handling import calm, close, reopen
from samenspraak.conversations.models import Conversation, State
from samenspraak.organisation.models import Employee, Line
from tests.makers import MONDAY_MORNING as NOW
from tests.makers import received

pytestmark = pytest.mark.django_db

FIRE = "help er is brand in mijn huis!!"
SOON = NOW + timedelta(minutes=9)


@pytest.fixture
def emergency(line: Line) -> Conversation:
    received(line, FIRE)
    return Conversation.objects.get()


def test_emergency_closed_by_mistake_is_back_on_top(emergency: Conversation, agent: Employee) -> None:
    promised_at = emergency.promised_at
    assert close(emergency, agent, NOW)
    reopen(emergency, agent, SOON)
    row = Conversation.objects.get()
    assert (row.state, row.urgency, row.promised_at) == (State.OPEN, "danger", promised_at)
    assert promised_at is not None


def test_closing_twice_forgets_nothing(emergency: Conversation, agent: Employee) -> None:
    for _ in range(2):
        assert close(Conversation.objects.get(), agent, NOW)
    reopen(Conversation.objects.get(), agent, SOON)
    assert Conversation.objects.get().urgency == "danger"


def test_answered_emergency_stays_quiet(emergency: Conversation, agent: Employee) -> None:
    reply(emergency, agent, "De brandweer komt.", NOW)
    assert close(emergency, agent, NOW)
    reopen(emergency, agent, SOON)
    row = Conversation.objects.get()
    assert (row.urgency, row.promised_at) == ("", None)


def test_calmed_emergency_stays_quiet(emergency: Conversation, agent: Employee) -> None:
    calm(emergency, agent)
    assert close(emergency, agent, NOW)
    reopen(emergency, agent, SOON)
    assert Conversation.objects.get().urgency == ""


def test_emergency_closed_a_while_ago_stays_quiet(emergency: Conversation, agent: Employee) -> None:
    assert close(emergency, agent, NOW)
    reopen(emergency, agent, NOW + timedelta(minutes=10))
    row = Conversation.objects.get()
    assert (row.state, row.urgency, row.promised_at) == (State.OPEN, "", None)


def test_closed_emergency_is_not_on_top_any_more(emergency: Conversation, agent: Employee) -> None:
    assert close(emergency, agent, NOW)
    assert Conversation.objects.get().urgency == ""


@pytest.mark.parametrize(("text", "urgency"), [("Dank u wel!", ""), (FIRE, "danger")])
def test_new_message_after_closing_is_judged_by_itself(
    emergency: Conversation, agent: Employee, text: str, urgency: str
) -> None:
    assert close(emergency, agent, NOW)
    received(emergency.line, text, at=NOW + timedelta(hours=1))
    row = Conversation.objects.get()
    assert (row.state, row.urgency) == (State.OPEN, urgency)


def test_new_emergency_after_closing_is_answered_again(emergency: Conversation, agent: Employee) -> None:
    assert close(emergency, agent, NOW)
    received(emergency.line, FIRE, at=NOW + timedelta(hours=1))
    assert emergency.messages.filter(automatic="emergency.danger").count() == 2
