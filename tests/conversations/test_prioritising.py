"""Priority: given with a reason that colleagues read, masked; taken away; refused when it cannot be."""

from datetime import timedelta

import pytest

from samenspraak.conversations.handling import close, reopen
from samenspraak.conversations.models import Conversation, Direction
from samenspraak.conversations.prioritising import end_priority, prioritise
from samenspraak.organisation.models import Employee, JournalEntry
from tests.makers import MONDAY_MORNING as NOW
from tests.makers import received

pytestmark = pytest.mark.django_db


def test_reason_is_a_masked_note(conversation: Conversation, agent: Employee) -> None:
    assert prioritise(conversation, agent, "Belde al twee keer, BSN 111222333", NOW)
    note = conversation.messages.get(direction=Direction.NOTE).text
    assert note.startswith("Voorrang: Belde al twee keer")
    assert "111222333" not in note
    assert Conversation.objects.get().has_priority


def test_journal_knows_who_gave_it_and_who_took_it(conversation: Conversation, agent: Employee) -> None:
    prioritise(conversation, agent, "Wethouder belde", NOW)
    assert end_priority(conversation, agent)
    deeds = JournalEntry.objects.filter(employee=agent, deed__endswith="priority")
    assert (deeds.count(), JournalEntry.objects.filter(deed="prioritised").count()) == (1, 1)


def test_what_has_it_already_gets_no_second_note(conversation: Conversation, agent: Employee) -> None:
    prioritise(conversation, agent, "Wethouder belde", NOW)
    assert not prioritise(Conversation.objects.get(), agent, "Wethouder belde", NOW)
    assert conversation.messages.filter(direction=Direction.NOTE).count() == 1


def test_closed_conversation_gets_none(conversation: Conversation, agent: Employee) -> None:
    close(conversation, agent, NOW)
    assert not prioritise(conversation, agent, "Wethouder belde", NOW)
    assert not conversation.messages.filter(direction=Direction.NOTE).exists()


def test_what_has_none_loses_none(conversation: Conversation, agent: Employee) -> None:
    assert not end_priority(conversation, agent)


def test_priority_ends_with_the_conversation_and_undoing_brings_it_back(
    conversation: Conversation, agent: Employee
) -> None:
    prioritise(conversation, agent, "Wethouder belde", NOW)
    close(conversation, agent, NOW)
    assert not Conversation.objects.get().has_priority
    reopen(conversation, agent, NOW + timedelta(minutes=1))
    assert Conversation.objects.get().has_priority


def test_question_that_comes_after_closing_has_no_priority(
    conversation: Conversation, agent: Employee
) -> None:
    prioritise(conversation, agent, "Wethouder belde", NOW)
    close(conversation, agent, NOW)
    received(conversation.line, "Nog een vraag", at=NOW + timedelta(minutes=1))
    close(Conversation.objects.get(), agent, NOW + timedelta(minutes=2))
    reopen(Conversation.objects.get(), agent, NOW + timedelta(minutes=3))
    assert not Conversation.objects.get().has_priority
