"""What a conversation is about, and for whose team it then is."""

import pytest
from django.utils import timezone

from samenspraak.conversations.handling import close, take
from samenspraak.conversations.models import Conversation
from samenspraak.conversations.topics import choose_topic
from samenspraak.organisation.models import Employee, JournalEntry, Role, Topic
from tests.makers import a_topic, an_employee

pytestmark = pytest.mark.django_db


@pytest.fixture
def waste(conversation: Conversation) -> Topic:
    topic, colleague = a_topic(conversation.municipality), an_employee(conversation.municipality)
    colleague.team = topic.team
    colleague.save()
    return topic


def test_free_conversation_is_for_the_team_of_its_topic(
    conversation: Conversation, agent: Employee, waste: Topic
) -> None:
    choose_topic(conversation, agent, waste)
    row = Conversation.objects.get()
    assert (row.topic, row.team) == (waste, waste.team)
    assert JournalEntry.objects.get(deed="chose_topic").details == {"topic": waste.pk}


def test_team_where_nobody_answers_residents_gets_nothing(
    conversation: Conversation, agent: Employee, waste: Topic
) -> None:
    Employee.objects.filter(team=waste.team).update(role=Role.SPECIALIST)
    choose_topic(conversation, agent, waste)
    row = Conversation.objects.get()
    assert (row.topic, row.team) == (waste, None)


def test_conversation_that_somebody_has_stays_theirs(
    conversation: Conversation, agent: Employee, waste: Topic
) -> None:
    take(conversation, agent)
    choose_topic(conversation, agent, waste)
    row = Conversation.objects.get()
    assert (row.topic, row.assignee, row.team) == (waste, agent, None)


def test_finished_conversation_gets_a_topic_and_no_team(
    conversation: Conversation, agent: Employee, waste: Topic
) -> None:
    close(conversation, agent, timezone.now())
    choose_topic(conversation, agent, waste)
    row = Conversation.objects.get()
    assert (row.topic, row.team) == (waste, None)
