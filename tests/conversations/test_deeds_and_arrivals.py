"""What an agent does while a message comes in: the message is neither wiped out nor overlooked."""

from datetime import timedelta

import pytest

from samenspraak.conversations.answering import reply
from samenspraak.conversations.handling import calm, close, reopen, see
from samenspraak.conversations.models import Conversation, Message, State
from samenspraak.organisation.models import Employee, Line
from tests.makers import MONDAY_MORNING as NOW
from tests.makers import a_conversation, received

pytestmark = pytest.mark.django_db

SOON = NOW + timedelta(minutes=1)


@pytest.fixture
def seen(line: Line) -> Conversation:
    """As the agent has it on screen; one message more came in since."""
    a_conversation(line)
    seen = Conversation.objects.get()
    received(seen.line, "Oh, en het is dringend!", at=SOON)
    return seen


def test_answer_leaves_a_newer_question_open(seen: Conversation, agent: Employee) -> None:
    reply(seen, agent, "Goedemorgen!", SOON)
    row = Conversation.objects.get()
    assert (row.state, row.unread_count) == (State.OPEN, 2)
    assert row.promised_at is not None
    assert row.assignee == agent


def test_close_is_refused_for_a_question_nobody_read(seen: Conversation, agent: Employee) -> None:
    assert not close(seen, agent, SOON)
    row = Conversation.objects.get()
    assert (row.state, row.unread_count) == (State.OPEN, 2)


def test_answer_then_close_leaves_a_newer_question_open(seen: Conversation, agent: Employee) -> None:
    reply(seen, agent, "Goedemorgen!", SOON)
    assert not close(seen, agent, SOON)
    assert Conversation.objects.get().state == State.OPEN


def test_close_without_anything_newer_closes(conversation: Conversation, agent: Employee) -> None:
    assert close(conversation, agent, SOON)
    assert Conversation.objects.get().state == State.CLOSED


def test_looking_leaves_what_came_meanwhile_unread(seen: Conversation, agent: Employee) -> None:
    see(seen, agent)
    assert Conversation.objects.get().unread_count == 2


def test_calming_leaves_an_emergency_that_came_meanwhile(seen: Conversation, agent: Employee) -> None:
    received(seen.line, "help er is brand in mijn huis!!", at=SOON)
    calm(seen, agent)
    assert Conversation.objects.get().urgency == "danger"


def test_answer_in_a_closed_conversation_goes_to_the_live_one(
    conversation: Conversation, agent: Employee
) -> None:
    assert close(conversation, agent, NOW)
    live = received(conversation.line, "Iets heel anders", at=NOW + timedelta(hours=30)).conversation
    Conversation.objects.filter(pk=conversation.pk).update(last_inbound_at=live.last_inbound_at)
    conversation.refresh_from_db()
    message = reply(conversation, agent, "Goedemorgen!", NOW + timedelta(hours=30))
    assert Message.objects.get(pk=message.pk).conversation == live
    assert Conversation.objects.get(pk=live.pk).promised_at is not None


def test_reopening_gives_the_live_one_when_there_is_one(conversation: Conversation, agent: Employee) -> None:
    assert close(conversation, agent, NOW)
    live = received(conversation.line, "Iets heel anders", at=NOW + timedelta(hours=30)).conversation
    assert reopen(conversation, agent) == live
