"""An edit that turns a message into a cry for help is heeded like a new message, once."""

from datetime import datetime, timedelta

import pytest

from samenspraak.conversations.answering import reply
from samenspraak.conversations.handling import calm, close
from samenspraak.conversations.models import Conversation, Message, State
from samenspraak.conversations.receiving import receive
from samenspraak.domain.contents import Content, Edit, Text
from samenspraak.organisation.models import Employee, Line
from tests.makers import MONDAY_MORNING as NOW
from tests.makers import incoming

pytestmark = pytest.mark.django_db

ID = "wamid.message"
FIRE = Edit(ID, Text("help er is brand in mijn huis!!"))
HARMLESS = Edit(ID, Text("Wanneer komt de vuilniswagen?"))


def arrives(line: Line, content: Content | str, *, minute: int = 0, network_id: str = "") -> datetime:
    at = NOW + timedelta(minutes=minute)
    receive(line, incoming(line, content, at=at, network_id=network_id), at)
    return at


def told() -> list[str]:
    answers = Message.objects.exclude(automatic="").order_by("pk")
    return list(answers.values_list("automatic", flat=True))


def test_edit_that_became_an_emergency_is_answered_and_goes_on_top(line: Line) -> None:
    arrives(line, "Hoi", network_id=ID)
    arrives(line, FIRE, minute=1)
    conversation = Conversation.objects.get()
    assert (conversation.urgency, conversation.unread_count) == ("danger", 2)
    assert told() == ["emergency.danger"]


def test_edit_that_comes_before_its_message_is_heeded_too(line: Line) -> None:
    arrives(line, FIRE, minute=1)
    arrives(line, "Hoi", network_id=ID)
    assert told() == ["emergency.danger"]
    assert Conversation.objects.get().urgency == "danger"


@pytest.mark.parametrize("minute", [1, 50])
def test_edit_that_comes_again_after_it_was_calmed_stays_calm(
    line: Line, agent: Employee, minute: int
) -> None:
    arrives(line, "Hoi", network_id=ID)
    edit = incoming(line, FIRE, at=NOW + timedelta(minutes=1))
    receive(line, edit, edit.sent_at)
    calm(Conversation.objects.get(), agent)
    receive(line, edit, NOW + timedelta(minutes=minute))
    assert told() == ["emergency.danger"]
    assert Conversation.objects.get().urgency == ""


def test_edit_of_an_emergency_that_stays_one_says_nothing_new(line: Line) -> None:
    arrives(line, "BRAND!!", network_id=ID)
    arrives(line, FIRE, minute=40)
    assert told() == ["emergency.danger"]


def test_edit_that_is_none_changes_nothing_in_the_list(line: Line) -> None:
    arrives(line, "Hoi", network_id=ID)
    arrives(line, HARMLESS, minute=1)
    conversation = Conversation.objects.get()
    assert (conversation.urgency, conversation.unread_count, told()) == ("", 1, [])


def test_edit_after_closing_opens_the_conversation_again(line: Line, agent: Employee) -> None:
    arrives(line, "Hoi", network_id=ID)
    reply(Conversation.objects.get(), agent, "Goedemorgen.", NOW)
    assert close(Conversation.objects.get(), agent, NOW)
    arrives(line, FIRE, minute=5)
    conversation = Conversation.objects.get()
    assert (conversation.state, conversation.urgency) == (State.OPEN, "danger")
    assert conversation.promised_at is not None
    assert "emergency.danger" in told()


def test_edit_while_we_wait_for_the_resident_makes_it_our_turn(line: Line, agent: Employee) -> None:
    arrives(line, "Hoi", network_id=ID)
    reply(Conversation.objects.get(), agent, "Goedemorgen.", NOW)
    arrives(line, FIRE, minute=5)
    conversation = Conversation.objects.get()
    assert (conversation.state, conversation.assignee) == (State.OPEN, agent)


def test_masked_words_count_as_the_resident_wrote_them(line: Line) -> None:
    arrives(line, "Mijn BSN is 111222333", network_id=ID)
    arrives(line, Edit(ID, Text("Mijn BSN is 111222333 en er is brand in mijn huis!!")), minute=1)
    assert told() == ["auto.guarded", "emergency.danger"]
    assert "111222333" not in Message.objects.get(network_id=ID).text


def test_edit_by_another_alarms_nobody(line: Line) -> None:
    arrives(line, "Hoi", network_id=ID)
    receive(line, incoming(line, FIRE, phone="+31687654321"), NOW)
    assert told() == []
