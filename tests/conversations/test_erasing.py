"""What was masked is erased for good: by hand or by its term, with a trace, and not a minute early."""

from datetime import timedelta

import pytest
from django.utils import timezone

from samenspraak.conversations.erasing import erase, erase_ended
from samenspraak.conversations.looking import words_of
from samenspraak.conversations.models import Conversation, Message, State, Trace
from samenspraak.conversations.receiving import receive
from samenspraak.domain.contents import Edit, Text
from samenspraak.organisation.models import Employee, JournalEntry, Line, Municipality
from tests.makers import MONDAY_MORNING as NOW
from tests.makers import incoming, received

pytestmark = pytest.mark.django_db
SECRET = "111222333"


@pytest.fixture
def message(line: Line) -> Message:
    return received(line, f"Mijn bsn is {SECRET}, en nu?")


def _ended(message: Message, *, hours_ago: float) -> None:
    ended = timezone.now() - timedelta(hours=hours_ago)
    Conversation.objects.filter(pk=message.conversation_id).update(state=State.CLOSED, closed_at=ended)


def _is_erased(message: Message) -> bool:
    message.refresh_from_db()
    return message.original is None and message.erased_at is not None


def test_nothing_opens_it_again(message: Message, agent: Employee) -> None:
    assert SECRET in words_of(message)
    assert erase(message, agent, timezone.now())
    assert _is_erased(message)
    assert SECRET not in words_of(message)


def test_masked_text_and_kind_stay_as_a_trace(message: Message, agent: Employee) -> None:
    before = message.text, message.findings
    erase(message, agent, timezone.now())
    message.refresh_from_db()
    assert (message.text, message.findings) == before
    assert message.erased_by == agent


def test_second_time_does_nothing(message: Message, agent: Employee) -> None:
    erase(message, agent, timezone.now())
    assert not erase(message, agent, timezone.now())
    assert JournalEntry.objects.filter(deed="erased").count() == 1


def test_journal_says_who_and_which_kind(message: Message, agent: Employee) -> None:
    erase(message, agent, timezone.now())
    entry = JournalEntry.objects.get(deed="erased")
    assert (entry.employee, entry.details["kinds"]) == (agent, "BSN")


def test_message_without_masked_data_is_left_alone(agent: Employee, message: Message) -> None:
    plain = received(message.line, "Hoi")
    assert not erase(plain, agent, timezone.now())
    assert not Trace.objects.exists()


@pytest.mark.parametrize(("hours", "is_erased"), [(23.9, False), (24.1, True), (24 * 400, True)])
def test_term_counts_from_the_end_of_the_conversation(
    message: Message, hours: float, is_erased: bool
) -> None:
    _ended(message, hours_ago=hours)
    assert erase_ended(0) == int(is_erased)
    assert _is_erased(message) is is_erased


def test_open_conversation_keeps_what_is_needed_to_answer(message: Message) -> None:
    Message.objects.update(came_at=timezone.now() - timedelta(days=90))
    assert erase_ended(0) == 0


@pytest.mark.parametrize(("term", "is_erased"), [(None, False), (1, True), (48, False)])
def test_municipality_sets_the_term(message: Message, term: int | None, is_erased: bool) -> None:
    Municipality.objects.update(erase_after_hours=term)
    _ended(message, hours_ago=25)
    assert bool(erase_ended(0)) is is_erased


def test_term_is_journalled_per_conversation_and_the_job_runs_twice(message: Message) -> None:
    received(message.line, f"of {SECRET}?")
    _ended(message, hours_ago=25)
    assert (erase_ended(0), erase_ended(0)) == (2, 0)
    entry = JournalEntry.objects.get(deed="erased_by_term")
    assert (entry.subject, entry.details["count"]) == (f"conversation:{message.conversation_id}", 2)


def test_edit_that_comes_again_does_not_bring_back_what_was_erased(message: Message, agent: Employee) -> None:
    edit = incoming(message.line, Edit(message.network_id, Text(f"Mijn bsn: {SECRET}")))
    receive(message.line, edit, NOW)
    message.refresh_from_db()
    erase(message, agent, NOW)
    receive(message.line, edit, NOW)
    assert _is_erased(message)


def test_newer_edit_is_masked_and_can_be_erased_again(message: Message, agent: Employee) -> None:
    erase(message, agent, NOW)
    edit = Edit(message.network_id, Text(f"Mijn bsn: {SECRET}"))
    receive(message.line, incoming(message.line, edit, at=NOW + timedelta(minutes=1)), NOW)
    message.refresh_from_db()
    assert (message.text, message.erased_at) == ("Mijn bsn: ••••••", None)
    assert erase(message, agent, NOW)
