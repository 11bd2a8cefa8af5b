"""A conversation is closed with a topic and a result for each question; the class and its last day follow from both."""

from datetime import date, timedelta

import pytest

from samenspraak.conversations.answering import reply
from samenspraak.conversations.concluding import Ended, break_off, conclude, proposed
from samenspraak.conversations.handling import reopen
from samenspraak.conversations.models import Conclusion, Conversation, State
from samenspraak.organisation.models import Employee, JournalEntry, Result, Topic
from tests.makers import MONDAY_MORNING as NOW
from tests.makers import a_topic, received, usual_result

pytestmark = pytest.mark.django_db


@pytest.fixture
def lamp(conversation: Conversation) -> Topic:
    return a_topic(conversation.municipality, "Lantaarnpaal", kept_as="15.1")


def _kept() -> list[tuple[str, date | None]]:
    return list(Conclusion.objects.values_list("kept_as", "kept_until_on"))


def test_class_is_the_one_of_the_topic(conversation: Conversation, agent: Employee, lamp: Topic) -> None:
    assert conclude(conversation, agent, [Ended(lamp, usual_result(agent.municipality))], NOW)
    row = Conversation.objects.get()
    assert (row.state, row.topic) == (State.CLOSED, lamp)
    assert _kept() == [("15.1", date(2031, 11, 23))]


def test_what_was_broken_off_falls_under_the_class_for_that(
    conversation: Conversation, agent: Employee, lamp: Topic
) -> None:
    broken = Result.objects.get(municipality=agent.municipality, ending="broken_off")
    conclude(conversation, agent, [Ended(lamp, broken)], NOW)
    assert _kept() == [("15.3", date(2027, 11, 23))]


def test_each_question_has_its_own_line_and_the_first_names_the_conversation(
    conversation: Conversation, agent: Employee, lamp: Topic
) -> None:
    usual, other = usual_result(agent.municipality), a_topic(agent.municipality)
    conclude(conversation, agent, [Ended(lamp, usual), Ended(other, usual)], NOW)
    assert _kept() == [("15.1", date(2031, 11, 23)), ("6.1.3", date(2027, 11, 23))]
    assert Conversation.objects.get().topic == lamp


def test_journal_says_topics_and_results_in_ids(
    conversation: Conversation, agent: Employee, lamp: Topic
) -> None:
    usual = usual_result(agent.municipality)
    conclude(conversation, agent, [Ended(lamp, usual), Ended(None, usual)], NOW)
    details = JournalEntry.objects.get(deed="concluded").details
    assert details == {"topics": f"{lamp.pk} 0", "results": f"{usual.pk} {usual.pk}"}


def test_nothing_is_concluded_over_a_message_that_nobody_saw(
    conversation: Conversation, agent: Employee
) -> None:
    seen = Conversation.objects.get()
    received(conversation.line, "Wacht, nog iets", at=NOW + timedelta(minutes=1))
    assert not conclude(seen, agent, [Ended(None, usual_result(agent.municipality))], NOW)
    assert not Conclusion.objects.exists()


def test_closing_again_replaces_what_it_was_closed_with(
    conversation: Conversation, agent: Employee, lamp: Topic
) -> None:
    usual = usual_result(agent.municipality)
    conclude(conversation, agent, [Ended(None, usual), Ended(None, usual)], NOW)
    reopen(conversation, agent, NOW)
    conclude(Conversation.objects.get(), agent, [Ended(lamp, usual)], NOW)
    assert Conclusion.objects.get().topic == lamp


def test_answered_question_is_proposed_with_its_topic_and_the_usual_result(
    conversation: Conversation, agent: Employee, lamp: Topic
) -> None:
    conversation.topic = lamp
    assert proposed(conversation, agent) == [Ended(lamp, None)]
    reply(conversation, agent, "De lamp doet het weer.", NOW)
    assert proposed(conversation, agent) == [Ended(lamp, usual_result(agent.municipality))]


def test_conversation_that_came_back_is_proposed_as_it_was_closed(
    conversation: Conversation, agent: Employee, lamp: Topic
) -> None:
    ended = [Ended(lamp, usual_result(agent.municipality))]
    conclude(conversation, agent, ended, NOW)
    reopen(conversation, agent, NOW)
    assert proposed(Conversation.objects.get(), agent) == ended


def test_other_topic_of_a_conversation_that_came_back_is_one_more_question(
    conversation: Conversation, agent: Employee, lamp: Topic
) -> None:
    usual, other = usual_result(agent.municipality), a_topic(agent.municipality)
    conclude(conversation, agent, [Ended(lamp, usual)], NOW)
    conversation.topic = other
    assert proposed(conversation, agent) == [Ended(other, None), Ended(lamp, usual)]


def test_what_is_broken_off_says_so(conversation: Conversation, agent: Employee) -> None:
    assert break_off(conversation, agent, NOW)
    assert _kept() == [("6.3", date(2027, 11, 23))]
