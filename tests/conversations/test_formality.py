"""Formal messages: recognised when they come in, kept with the message, waiting until somebody sees to them."""

from datetime import timedelta

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from samenspraak.conversations.formality import dismiss, kind_waiting, newest_formal
from samenspraak.conversations.models import Conversation, Message
from samenspraak.conversations.receiving import receive, receive_all
from samenspraak.domain.contents import Edit, Revoke, Text
from samenspraak.domain.formal import Formal
from samenspraak.organisation.models import JournalEntry, Line
from tests.makers import MONDAY_MORNING, an_employee, incoming, received

pytestmark = pytest.mark.django_db
LATER = MONDAY_MORNING + timedelta(minutes=5)
COMPLAINT = "Hierbij dien ik een klacht in over uw medewerker."
CLAIM = "Ik stel de gemeente aansprakelijk voor de schade aan mijn auto."


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        (COMPLAINT, Formal.COMPLAINT),
        (CLAIM, Formal.LIABILITY),
        ("Ik maak bezwaar tegen het besluit van 3 november.", Formal.OBJECTION),
        ("Hoe kan ik bezwaar maken?", None),
        ("Wanneer komt het oud papier?", None),
    ],
)
def test_message_is_kept_with_what_it_is(line: Line, text: str, kind: Formal | None) -> None:
    message = received(line, text)
    message.refresh_from_db()
    assert message.formal == (kind or "")
    assert kind_waiting(Conversation.objects.get()) is kind


def test_formal_message_is_recognised_in_what_is_masked(line: Line) -> None:
    message = received(line, f"{CLAIM} Mijn BSN is 111222333.")
    assert (message.formal, "111222333" in message.text) == (Formal.LIABILITY, False)


def test_ordinary_message_leaves_the_formal_one_waiting(line: Line) -> None:
    received(line, COMPLAINT)
    conversation = received(line, "Hoort u mij?", at=LATER).conversation
    assert kind_waiting(Conversation.objects.get()) is Formal.COMPLAINT
    assert newest_formal(conversation) == (Formal.COMPLAINT, MONDAY_MORNING)


def test_newest_formal_message_counts(line: Line) -> None:
    received(line, COMPLAINT)
    conversation = received(line, CLAIM, at=LATER).conversation
    assert newest_formal(conversation) == (Formal.LIABILITY, LATER)
    assert newest_formal(conversation, Formal.COMPLAINT) == (Formal.COMPLAINT, MONDAY_MORNING)
    assert newest_formal(conversation, Formal.OBJECTION) is None


@pytest.mark.parametrize(("text", "kind"), [(CLAIM, "aansprakelijkstelling"), ("Laat maar.", "")])
def test_edited_message_is_what_it_says_now(line: Line, text: str, kind: str) -> None:
    message = received(line, "Er zit een deuk in mijn auto.")
    receive(line, incoming(line, Edit(message.network_id, Text(text)), at=LATER), LATER)
    message.refresh_from_db()
    assert (message.formal, Conversation.objects.get().formal) == (kind, kind)


def test_withdrawn_message_is_confirmed_no_more(line: Line) -> None:
    message = received(line, COMPLAINT)
    receive(line, incoming(line, Revoke(message.network_id), at=LATER), LATER)
    assert newest_formal(message.conversation) is None


def test_employee_says_that_it_is_not_formal_and_the_journal_knows(line: Line) -> None:
    conversation = received(line, COMPLAINT).conversation
    assert dismiss(conversation, an_employee(line.municipality))
    assert kind_waiting(Conversation.objects.get()) is None
    assert JournalEntry.objects.get(deed="not_formal").details == {"formal": "klacht"}


def test_message_that_came_meanwhile_is_not_dismissed_unseen(line: Line) -> None:
    conversation = received(line, COMPLAINT).conversation
    received(line, CLAIM, at=LATER)
    assert not dismiss(conversation, an_employee(line.municipality))
    assert kind_waiting(Conversation.objects.get()) is Formal.LIABILITY


def test_formal_messages_cost_no_statement_more(line: Line) -> None:
    def statements(text: str, phone: str) -> int:
        with CaptureQueriesContext(connection) as caught:
            receive_all(line, [incoming(line, text, phone=phone)], MONDAY_MORNING)
        return len(caught)

    statements("Hoi", "+31687654320")
    assert statements("Hoi", "+31687654321") == statements(COMPLAINT, "+31687654322")
    assert Message.objects.exclude(formal="").count() == 1
