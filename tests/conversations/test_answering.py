"""Answering: what an agent may send, and what is stopped before it leaves."""

from datetime import timedelta
from uuid import uuid4

import pytest

from samenspraak.conversations.answering import (
    Empty,
    TooLong,
    WindowClosed,
    reply,
    send_again,
)
from samenspraak.conversations.models import Conversation, Message, OutboxItem, State
from samenspraak.domain.findings import Kind
from samenspraak.domain.policy import Flow, Measure, Rule, Trust
from samenspraak.domain.statuses import Status
from samenspraak.organisation.guard_policy import change
from samenspraak.organisation.models import Employee, JournalEntry
from samenspraak.privacy.clearing import Stopped
from tests.makers import MONDAY_MORNING as NOW

pytestmark = pytest.mark.django_db


def test_answer_keeps_the_promise_and_waits_for_the_resident(
    conversation: Conversation, agent: Employee
) -> None:
    reply(conversation, agent, "  Goedemorgen!  ", NOW)
    conversation.refresh_from_db()
    assert (conversation.state, conversation.promised_at) == (State.WAITING, None)
    assert conversation.assignee == agent
    assert conversation.preview == "Goedemorgen!"
    assert conversation.preview_is_ours


def test_answer_with_a_bsn_is_stopped_and_the_journal_knows(
    conversation: Conversation, agent: Employee
) -> None:
    with pytest.raises(Stopped):
        reply(conversation, agent, "Uw BSN 111222333 klopt.", NOW)
    assert not OutboxItem.objects.exists()
    entry = JournalEntry.objects.get(deed="stopped")
    assert entry.details == {"kinds": "BSN"}


def test_question_for_a_bsn_is_stopped_and_the_journal_knows(
    conversation: Conversation, agent: Employee
) -> None:
    with pytest.raises(Stopped):
        reply(conversation, agent, "Wat is uw BSN? En stuur ook uw geboortedatum.", NOW)
    assert not OutboxItem.objects.exists()
    assert JournalEntry.objects.get(deed="stopped").details == {"asked": "BSN DOB"}


def test_question_passes_when_the_municipality_lets_the_data_in(
    conversation: Conversation, agent: Employee
) -> None:
    rule = Rule(Trust.MESSAGING, Flow.IN, Kind.KENTEKEN)
    with pytest.raises(Stopped):
        reply(conversation, agent, "Wat is uw kenteken?", NOW)
    change(agent, rule, Measure.ALLOW, why="Nodig voor parkeren.", now=NOW)
    assert reply(conversation, agent, "Wat is uw kenteken?", NOW).pk


@pytest.mark.parametrize(("text", "refusal"), [("", Empty), ("   \n", Empty), ("x" * 4097, TooLong)])
def test_answer_of_a_wrong_length_is_refused(
    conversation: Conversation, agent: Employee, text: str, refusal: type[Exception]
) -> None:
    with pytest.raises(refusal):
        reply(conversation, agent, text, NOW)


def test_answer_after_the_window_is_refused(conversation: Conversation, agent: Employee) -> None:
    with pytest.raises(WindowClosed):
        reply(conversation, agent, "Te laat", NOW + timedelta(hours=24))


def test_failed_message_is_sent_again_as_a_new_one(conversation: Conversation, agent: Employee) -> None:
    first = reply(conversation, agent, "Goedemorgen", NOW)
    Message.objects.filter(pk=first.pk).update(status=Status.FAILED)
    first.refresh_from_db()
    second = send_again(first, agent, NOW)
    assert second.reference != first.reference
    assert second.text == first.text


def test_message_that_arrived_is_not_sent_again(conversation: Conversation, agent: Employee) -> None:
    message = reply(conversation, agent, "Goedemorgen", NOW)
    with pytest.raises(Empty):
        send_again(message, agent, NOW)


def test_double_click_sends_once(conversation: Conversation, agent: Employee) -> None:
    reference = uuid4()
    first, second = (reply(conversation, agent, "Goedemorgen", NOW, reference=reference) for _ in range(2))
    assert first == second
    assert OutboxItem.objects.count() == 1
