"""The specialist answers, asks back or asks for more time; the contact centre hears it, the resident does not."""

from datetime import date, timedelta

import pytest

from samenspraak.conversations.answering import Empty
from samenspraak.conversations.handling import close
from samenspraak.conversations.models import Conversation, Direction, Message, OutboxItem, State
from samenspraak.domain.handoff import NotPossible, Stage
from samenspraak.handoff.answering import answer, ask_back, ask_for_time, see
from samenspraak.handoff.following import withdraw
from samenspraak.handoff.models import Handoff, Turn
from samenspraak.handoff.terms import NoSuchTerm
from samenspraak.organisation.models import Employee, JournalEntry
from tests.handoff.handoffs import SOON, THURSDAY_CLOSING
from tests.makers import received

LATER = SOON + timedelta(hours=1)
FRIDAY = date(2026, 11, 27)


def test_answer_comes_to_the_contact_centre_and_no_further(handoff: Handoff, specialist: Employee) -> None:
    before = OutboxItem.objects.count()
    answered = answer(handoff, specialist, "Ja, morgen om tien uur.", LATER)
    assert (answered.stage, answered.answered_at) == (Stage.ANSWERED, LATER)
    note = Message.objects.filter(direction=Direction.NOTE).latest("pk")
    assert (note.text, note.author) == ("Ja, morgen om tien uur.", specialist)
    assert OutboxItem.objects.count() == before


def test_answer_brings_the_conversation_back(handoff: Handoff, specialist: Employee) -> None:
    answer(handoff, specialist, "Ja, morgen.", LATER)
    row = Conversation.objects.get()
    assert (row.state, row.unread_count, row.promised_at) == (State.OPEN, 1, THURSDAY_CLOSING)


def test_answer_comes_in_the_conversation_of_now(
    handoff: Handoff, specialist: Employee, agent: Employee
) -> None:
    first = Conversation.objects.get()
    close(first, agent, SOON)
    newer = received(first.line, "Nog een vraag", at=SOON + timedelta(days=2)).conversation
    answered = answer(handoff, specialist, "Ja.", SOON + timedelta(days=2, minutes=1))
    first.refresh_from_db()
    assert newer.pk == answered.conversation_id != first.pk
    assert (first.term_at, Conversation.objects.get(pk=newer.pk).term_at) == (None, THURSDAY_CLOSING)


def test_answer_is_masked(handoff: Handoff, specialist: Employee) -> None:
    answer(handoff, specialist, "Het BSN is 111222333.", LATER)
    assert "111222333" not in Message.objects.latest("pk").text


def test_question_back_keeps_the_term(handoff: Handoff, specialist: Employee) -> None:
    asked_back = ask_back(handoff, specialist, "Welke oprit?", LATER)
    assert (asked_back.stage, asked_back.term_at) == (Stage.ASKED_BACK, THURSDAY_CLOSING)


def test_asking_for_time_changes_no_term(handoff: Handoff, specialist: Employee) -> None:
    waiting = ask_for_time(handoff, specialist, FRIDAY, "De aannemer is ziek.", LATER)
    assert (waiting.stage, waiting.wanted_on, waiting.term_at) == (Stage.MORE_TIME, FRIDAY, THURSDAY_CLOSING)
    assert Conversation.objects.get().promised_at == THURSDAY_CLOSING


@pytest.mark.parametrize("until", [date(2026, 11, 26), date(2026, 11, 24), date(2026, 11, 28)])
def test_new_term_is_a_later_working_day(handoff: Handoff, specialist: Employee, until: date) -> None:
    with pytest.raises(NoSuchTerm):
        ask_for_time(handoff, specialist, until, "Meer tijd.", LATER)
    assert Handoff.objects.get().stage == Stage.ASKED


def test_two_who_answer_answer_once(handoff: Handoff, specialist: Employee) -> None:
    stale = Handoff.objects.get()
    answer(handoff, specialist, "Ja.", LATER)
    with pytest.raises(NotPossible):
        answer(stale, specialist, "Nee.", LATER)
    assert Turn.objects.filter(step="answer").count() == 1
    assert not Message.objects.filter(text="Nee.").exists()


def test_withdrawn_question_takes_no_answer(handoff: Handoff, specialist: Employee, agent: Employee) -> None:
    withdraw(handoff, agent, LATER)
    with pytest.raises(NotPossible):
        answer(handoff, specialist, "Ja.", LATER)


@pytest.mark.parametrize("deed", [answer, ask_back])
def test_nothing_is_no_answer(handoff: Handoff, specialist: Employee, deed: object) -> None:
    says = answer if deed is answer else ask_back
    with pytest.raises(Empty):
        says(handoff, specialist, "  ", LATER)
    assert Handoff.objects.get().stage == Stage.ASKED


def test_looks_and_steps_are_in_the_journal(handoff: Handoff, specialist: Employee) -> None:
    see(handoff, specialist)
    answer(handoff, specialist, "Ja.", LATER)
    mine = JournalEntry.objects.filter(employee=specialist).values_list("deed", flat=True)
    assert {"saw_handoff", "moved_handoff"} <= set(mine)
