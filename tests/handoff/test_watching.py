"""The house reminds in time, and lets no term end in silence."""

from datetime import datetime, timedelta

import pytest

from samenspraak.conversations.models import BrokenPromise, Conversation, Message, OutboxItem, State
from samenspraak.domain.broken_promise import Cause
from samenspraak.domain.handoff import Stage
from samenspraak.handoff.answering import answer
from samenspraak.handoff.following import remind, withdraw
from samenspraak.handoff.models import Handoff
from samenspraak.handoff.watching import remind_due, run_out_due
from samenspraak.organisation.models import Employee, JournalEntry, OwnText
from samenspraak.residents.models import Resident
from tests.handoff.handoffs import SOON, THURSDAY_CLOSING
from tests.makers import received

FOUR_HOURS_BEFORE = THURSDAY_CLOSING - timedelta(hours=4)
TUESDAY_CLOSING = datetime.fromisoformat("2026-12-01T17:00+01:00")


@pytest.fixture
def wrote_again(handoff: Handoff) -> None:
    """The window is open at the end of the term."""
    received(handoff.conversation.line, "Al iets bekend?", at=THURSDAY_CLOSING - timedelta(hours=8))


def test_reminder_comes_in_time_and_puts_the_conversation_with_us(handoff: Handoff) -> None:
    assert remind_due(FOUR_HOURS_BEFORE - timedelta(minutes=1)) == 0
    assert remind_due(FOUR_HOURS_BEFORE) == 1
    row = Conversation.objects.get()
    assert Handoff.objects.get().reminded_at == FOUR_HOURS_BEFORE
    assert (row.state, row.promised_at) == (State.OPEN, THURSDAY_CLOSING)
    assert JournalEntry.objects.filter(deed="moved_handoff", details__step="remind").count() == 1


def test_second_run_reminds_nobody(handoff: Handoff) -> None:
    remind_due(FOUR_HOURS_BEFORE)
    assert remind_due(FOUR_HOURS_BEFORE + timedelta(minutes=5)) == 0


def test_reminder_by_hand_does_not_replace_the_one_before_the_end(handoff: Handoff, agent: Employee) -> None:
    remind(handoff, agent, SOON)
    assert remind_due(FOUR_HOURS_BEFORE) == 1


def test_answered_question_needs_no_reminder(handoff: Handoff, specialist: Employee) -> None:
    answer(handoff, specialist, "Ja.", SOON)
    assert remind_due(FOUR_HOURS_BEFORE) == 0


@pytest.mark.usefixtures("wrote_again")
def test_resident_hears_that_it_takes_longer_with_the_day(handoff: Handoff) -> None:
    assert run_out_due(THURSDAY_CLOSING) == 1
    said = OutboxItem.objects.latest("pk").message
    assert (said.automatic, said.author) == ("handoff.longer", None)
    assert "dinsdag 1 december" in said.text
    row = Handoff.objects.get()
    assert (row.term_at, row.ran_out_at, row.untold_at) == (TUESDAY_CLOSING, THURSDAY_CLOSING, None)
    assert Conversation.objects.get().promised_at == TUESDAY_CLOSING


@pytest.mark.usefixtures("wrote_again")
def test_second_run_tells_nobody_again(handoff: Handoff) -> None:
    run_out_due(THURSDAY_CLOSING)
    assert run_out_due(THURSDAY_CLOSING + timedelta(minutes=5)) == 0
    assert Message.objects.filter(automatic="handoff.longer").count() == 1


@pytest.mark.usefixtures("wrote_again")
def test_text_is_the_municipality_s_own(handoff: Handoff) -> None:
    own = "Nog even geduld. U hoort het {dag}."
    OwnText.objects.create(municipality=handoff.municipality, key="handoff.longer", je=own, u=own)
    run_out_due(THURSDAY_CLOSING)
    said = Message.objects.get(automatic="handoff.longer")
    assert said.text == "Nog even geduld. U hoort het dinsdag 1 december."


def test_shut_window_leaves_it_to_the_agent_once(handoff: Handoff) -> None:
    assert run_out_due(THURSDAY_CLOSING) == 1
    row = Handoff.objects.get()
    assert (row.untold_at, row.term_at) == (THURSDAY_CLOSING, THURSDAY_CLOSING)
    assert not Message.objects.filter(automatic="handoff.longer").exists()
    assert run_out_due(THURSDAY_CLOSING + timedelta(minutes=5)) == 0
    assert Conversation.objects.get().state == State.OPEN


@pytest.mark.usefixtures("wrote_again")
def test_blocked_resident_is_told_nothing_and_the_agent_has_the_task(handoff: Handoff) -> None:
    Resident.objects.update(blocked_at=SOON)
    waiting = OutboxItem.objects.count()
    assert run_out_due(THURSDAY_CLOSING) == 1
    row = Handoff.objects.get()
    assert (row.untold_at, row.term_at) == (THURSDAY_CLOSING, THURSDAY_CLOSING)
    assert OutboxItem.objects.count() == waiting


@pytest.mark.usefixtures("wrote_again")
def test_second_time_a_person_has_to_tell_it(handoff: Handoff) -> None:
    run_out_due(THURSDAY_CLOSING)
    received(handoff.conversation.line, "Al iets?", at=TUESDAY_CLOSING - timedelta(hours=8))
    assert run_out_due(TUESDAY_CLOSING) == 1
    assert Handoff.objects.get().untold_at == TUESDAY_CLOSING
    assert Message.objects.filter(automatic="handoff.longer").count() == 1


@pytest.mark.usefixtures("wrote_again")
def test_answer_that_nobody_sent_runs_out_too(handoff: Handoff, specialist: Employee) -> None:
    answer(handoff, specialist, "Ja.", SOON)
    assert run_out_due(THURSDAY_CLOSING) == 1
    assert Handoff.objects.get().stage == Stage.ANSWERED


def test_ended_question_runs_out_no_more(handoff: Handoff, agent: Employee) -> None:
    withdraw(handoff, agent, SOON)
    assert (remind_due(FOUR_HOURS_BEFORE), run_out_due(THURSDAY_CLOSING)) == (0, 0)


def test_term_that_ended_without_an_answer_is_a_broken_promise(handoff: Handoff, wrote_again: None) -> None:
    run_out_due(THURSDAY_CLOSING)
    broken = BrokenPromise.objects.get()
    assert (broken.promised_at, broken.cause) == (THURSDAY_CLOSING, Cause.BACK_OFFICE)
