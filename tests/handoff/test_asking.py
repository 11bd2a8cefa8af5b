"""A question goes out to the back office, and the resident is told the term in the same deed."""

from datetime import timedelta
from uuid import uuid4

import pytest

from samenspraak.conversations.answering import Empty, WindowClosed, reply
from samenspraak.conversations.handling import close
from samenspraak.conversations.models import Conversation, Direction, Message, OutboxItem, State
from samenspraak.domain.handoff import Stage
from samenspraak.handoff.asking import AlreadyOut, Finished, hand_off
from samenspraak.handoff.models import Handoff, TeamTerms, Turn
from samenspraak.organisation.models import ClosingDay, Employee, JournalEntry
from samenspraak.privacy.clearing import Stopped
from tests.handoff.handoffs import SOON, THURSDAY_CLOSING, TOLD, a_handoff, a_team, asked
from tests.makers import received

TOO_LATE = SOON + timedelta(days=2)


def test_specialist_has_the_question_and_the_resident_the_term(
    conversation: Conversation, agent: Employee
) -> None:
    handoff = a_handoff(conversation, agent)
    assert (handoff.stage, handoff.term_at, handoff.agreed_at) == (
        Stage.ASKED,
        THURSDAY_CLOSING,
        THURSDAY_CLOSING,
    )
    question = handoff.turns.get().message
    assert question is not None
    assert (question.direction, question.text) == (Direction.NOTE, "Kan er een rijplaat voor de oprit?")
    assert OutboxItem.objects.get().message.text == TOLD
    assert JournalEntry.objects.filter(deed="handed_off", employee=agent).count() == 1


def test_promise_of_the_conversation_is_the_term(conversation: Conversation, agent: Employee) -> None:
    a_handoff(conversation, agent)
    row = Conversation.objects.get()
    assert (row.state, row.promised_at, row.term_at) == (State.WAITING, THURSDAY_CLOSING, THURSDAY_CLOSING)


def test_answer_in_between_does_not_fulfil_the_promise(conversation: Conversation, agent: Employee) -> None:
    stale = Conversation.objects.get()
    a_handoff(conversation, agent)
    reply(stale, agent, "We zijn ermee bezig.", SOON + timedelta(minutes=1))
    assert Conversation.objects.get().promised_at == THURSDAY_CLOSING


def test_team_has_its_own_term_over_closing_days(conversation: Conversation, agent: Employee) -> None:
    team = a_team(conversation.municipality)
    TeamTerms.objects.create(team=team, days=1, reminder_hours=2)
    ClosingDay.objects.create(municipality=conversation.municipality, on=SOON.date() + timedelta(days=1))
    handoff = a_handoff(conversation, agent)
    assert handoff.term_at == THURSDAY_CLOSING - timedelta(days=1)
    assert handoff.reminder_due_at == handoff.term_at - timedelta(hours=2)


def test_only_ticked_messages_of_this_resident_go_along(conversation: Conversation, agent: Employee) -> None:
    other = received(conversation.line, "Mijn vraag", phone="+31687654321")
    mine, untouched = conversation.messages.get(), received(conversation.line, "Nog iets")
    stale = Conversation.objects.get(pk=conversation.pk)
    handoff = a_handoff(stale, agent, quotes=(mine.pk, other.pk))
    assert list(handoff.quotes.all()) == [mine]
    assert untouched not in handoff.quotes.all()


def test_topic_and_question_are_masked(conversation: Conversation, agent: Employee) -> None:
    handoff = a_handoff(conversation, agent, topic="BSN 111222333", question="Klopt BSN 111222333?")
    note = Message.objects.get(direction=Direction.NOTE)
    assert "111222333" not in handoff.topic + note.text
    assert note.original is not None


def test_double_click_asks_once(conversation: Conversation, agent: Employee) -> None:
    wanted = asked(conversation.municipality)
    first, second = (hand_off(conversation, agent, wanted, SOON) for _twice in range(2))
    assert first == second
    assert (Turn.objects.count(), OutboxItem.objects.count()) == (1, 1)


def test_second_question_waits_for_the_first(conversation: Conversation, agent: Employee) -> None:
    a_handoff(conversation, agent)
    with pytest.raises(AlreadyOut):
        a_handoff(conversation, agent)
    assert OutboxItem.objects.count() == 1


@pytest.mark.parametrize(
    ("told", "refusal"), [("", Empty), ("Uw BSN is 111222333.", Stopped), ("Wat is uw BSN?", Stopped)]
)
def test_without_a_text_that_may_leave_nothing_is_asked(
    conversation: Conversation, agent: Employee, told: str, refusal: type[Exception]
) -> None:
    with pytest.raises(refusal):
        a_handoff(conversation, agent, told=told)
    assert not Handoff.objects.exists()
    assert not OutboxItem.objects.exists()
    assert not Message.objects.filter(direction=Direction.NOTE).exists()


def test_closed_conversation_is_reopened_first(conversation: Conversation, agent: Employee) -> None:
    close(conversation, agent, SOON)
    with pytest.raises(Finished):
        a_handoff(conversation, agent)
    assert not Handoff.objects.exists()


def test_shut_window_leaves_the_agent_to_tell_it_otherwise(
    conversation: Conversation, agent: Employee
) -> None:
    with pytest.raises(WindowClosed):
        a_handoff(conversation, agent, TOO_LATE)
    handoff = a_handoff(conversation, agent, TOO_LATE, told="", reference=uuid4())
    assert (handoff.untold_at, OutboxItem.objects.count()) == (TOO_LATE, 0)
