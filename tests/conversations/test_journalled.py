"""What an employee does with a conversation stands in the journal with who did it; what was refused does not."""

from collections.abc import Callable, Mapping

import pytest

from samenspraak.conversations.answering import reply
from samenspraak.conversations.handling import address_as, calm, close, give_back, note, reopen, take
from samenspraak.conversations.models import Conversation
from samenspraak.organisation.models import Employee, Form, JournalEntry, Line
from tests.makers import MONDAY_MORNING as NOW
from tests.makers import an_employee, received

pytestmark = pytest.mark.django_db


def _took_and_gave_back(conversation: Conversation, employee: Employee) -> None:
    take(conversation, employee)
    give_back(conversation, employee)


def _closed_and_opened_again(conversation: Conversation, employee: Employee) -> None:
    close(conversation, employee, NOW)
    reopen(conversation, employee, NOW)


DEEDS: Mapping[str, Callable[[Conversation, Employee], object]] = {
    "took": take,
    "released": _took_and_gave_back,
    "noted": lambda conversation, employee: note(conversation, employee, "Gebeld", NOW),
    "closed": lambda conversation, employee: close(conversation, employee, NOW),
    "reopened": _closed_and_opened_again,
    "calmed": calm,
    "changed_form": lambda conversation, employee: address_as(conversation, employee, Form.JE),
}


@pytest.mark.parametrize("deed", DEEDS)
def test_deed_stands_there_once_with_who_did_it(line: Line, agent: Employee, deed: str) -> None:
    conversation = received(line).conversation
    DEEDS[deed](conversation, agent)
    entry = JournalEntry.objects.get(deed=deed)
    assert (entry.employee, entry.municipality) == (agent, line.municipality)
    assert entry.subject == f"conversation:{conversation.pk}"


def test_answer_stands_there_with_its_conversation_and_without_its_words(line: Line, agent: Employee) -> None:
    sent = reply(received(line).conversation, agent, "Morgen komt de wagen.", NOW)
    entry = JournalEntry.objects.get(deed="sent")
    assert (entry.employee, entry.subject) == (agent, f"message:{sent.pk}")
    assert entry.details == {"conversation": sent.conversation_id}


def test_deed_that_was_refused_stands_nowhere(line: Line, agent: Employee) -> None:
    shown = received(line).conversation
    received(line, "Nog iets")
    assert not close(shown, agent, NOW)
    assert not give_back(shown, an_employee(line.municipality, name="Sanne Peters"))
    calm(shown, agent)
    assert not JournalEntry.objects.exists()
