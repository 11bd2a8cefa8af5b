"""The contact centre tells more, agrees to a later term or not, takes a question back and gives the answer."""

from datetime import date, datetime, timedelta
from uuid import uuid4

import pytest

from samenspraak.conversations.answering import Empty, reply
from samenspraak.conversations.models import Conversation, OutboxItem, State
from samenspraak.domain.handoff import NotPossible, Stage
from samenspraak.handoff.answering import answer, ask_back, ask_for_time
from samenspraak.handoff.following import (
    Later,
    decline,
    prolong,
    remind,
    say_told,
    settle_answered,
    tell_more,
    withdraw,
)
from samenspraak.handoff.models import Handoff
from samenspraak.handoff.terms import NoSuchTerm
from samenspraak.organisation.models import Employee
from samenspraak.privacy.clearing import Stopped
from tests.handoff.handoffs import SOON, THURSDAY_CLOSING, a_handoff

LATER = SOON + timedelta(hours=1)
FRIDAY = date(2026, 11, 27)
FRIDAY_CLOSING = datetime.fromisoformat("2026-11-27T17:00+01:00")
TEXT = "Het duurt langer. Je hoort het uiterlijk vrijdag."


def test_later_term_holds_once_the_resident_is_told(
    handoff: Handoff, specialist: Employee, agent: Employee
) -> None:
    waiting = ask_for_time(handoff, specialist, FRIDAY, "De aannemer is ziek.", LATER)
    agreed = prolong(waiting, agent, Later(FRIDAY, TEXT, uuid4()), LATER)
    assert (agreed.stage, agreed.term_at, agreed.wanted_on) == (Stage.ASKED, FRIDAY_CLOSING, None)
    assert agreed.agreed_at == THURSDAY_CLOSING
    assert OutboxItem.objects.latest("pk").message.text == TEXT
    assert Conversation.objects.get().promised_at == FRIDAY_CLOSING


def test_reminder_moves_with_the_term(handoff: Handoff, agent: Employee) -> None:
    remind(handoff, agent, LATER)
    moved = prolong(handoff, agent, Later(FRIDAY, TEXT, uuid4()), LATER)
    assert (moved.reminder_due_at, moved.reminded_at) == (FRIDAY_CLOSING - timedelta(hours=4), None)


@pytest.mark.parametrize(
    ("until", "text", "refusal"),
    [
        (FRIDAY, "", Empty),
        (FRIDAY, "Uw BSN is 111222333.", Stopped),
        (date(2026, 11, 26), TEXT, NoSuchTerm),
        (date(2026, 11, 28), TEXT, NoSuchTerm),
    ],
)
def test_term_does_not_move_in_silence(
    handoff: Handoff, agent: Employee, until: date, text: str, refusal: type[Exception]
) -> None:
    before = OutboxItem.objects.count()
    with pytest.raises(refusal):
        prolong(handoff, agent, Later(until, text, uuid4()), LATER)
    assert (Handoff.objects.get().term_at, OutboxItem.objects.count()) == (THURSDAY_CLOSING, before)


def test_double_click_tells_the_resident_once(handoff: Handoff, agent: Employee) -> None:
    later, before = Later(FRIDAY, TEXT, uuid4()), OutboxItem.objects.count()
    for _twice in range(2):
        prolong(handoff, agent, later, LATER)
    assert OutboxItem.objects.count() == before + 1


def test_no_more_time_leaves_the_term(handoff: Handoff, specialist: Employee, agent: Employee) -> None:
    waiting = ask_for_time(handoff, specialist, FRIDAY, "Meer tijd.", LATER)
    refused = decline(waiting, agent, "Het kan echt niet later.", LATER)
    assert (refused.stage, refused.term_at, refused.wanted_on) == (Stage.ASKED, THURSDAY_CLOSING, None)


def test_question_back_gets_an_answer(handoff: Handoff, specialist: Employee, agent: Employee) -> None:
    back = ask_back(handoff, specialist, "Welke oprit?", LATER)
    assert tell_more(back, agent, "Die van nummer 14.", LATER).stage == Stage.ASKED


def test_agent_can_ask_on_after_an_answer(handoff: Handoff, specialist: Employee, agent: Employee) -> None:
    answered = answer(handoff, specialist, "Ja.", LATER)
    again = tell_more(answered, agent, "Hoe laat dan?", LATER)
    assert (again.stage, again.answered_at) == (Stage.ASKED, None)


def test_reply_to_the_resident_settles_the_answer(
    handoff: Handoff, specialist: Employee, agent: Employee
) -> None:
    answer(handoff, specialist, "Ja, morgen.", LATER)
    conversation = Conversation.objects.get()
    reply(conversation, agent, "Ja hoor, morgen om tien uur.", LATER)
    assert settle_answered(conversation, agent, LATER)
    row = Conversation.objects.get()
    assert (Handoff.objects.get().stage, Handoff.objects.get().ended_at) == (Stage.SETTLED, LATER)
    assert (row.state, row.promised_at, row.term_at) == (State.WAITING, None, None)


def test_reply_settles_nothing_while_the_specialist_is_busy(handoff: Handoff, agent: Employee) -> None:
    assert not settle_answered(Conversation.objects.get(), agent, LATER)
    assert Handoff.objects.get().stage == Stage.ASKED


def test_withdrawn_question_leaves_the_resident_with_us(handoff: Handoff, agent: Employee) -> None:
    withdraw(handoff, agent, LATER)
    row = Conversation.objects.get()
    assert (row.state, row.term_at, row.promised_at) == (State.OPEN, None, THURSDAY_CLOSING)


def test_new_question_can_follow_an_ended_one(handoff: Handoff, agent: Employee) -> None:
    withdraw(handoff, agent, LATER)
    a_handoff(Conversation.objects.get(), agent, LATER)
    assert Handoff.objects.count() == 2


def test_ended_handoff_takes_no_step(handoff: Handoff, agent: Employee) -> None:
    withdraw(handoff, agent, LATER)
    with pytest.raises(NotPossible):
        withdraw(handoff, agent, LATER)
    with pytest.raises(NotPossible):
        tell_more(handoff, agent, "Nog iets", LATER)
    with pytest.raises(NotPossible):
        prolong(handoff, agent, Later(FRIDAY, TEXT, uuid4()), LATER)
    assert not remind(handoff, agent, LATER)


def test_agent_says_that_the_resident_was_told_otherwise(
    conversation: Conversation, agent: Employee, specialist: Employee
) -> None:
    now = SOON + timedelta(days=2)
    untold = a_handoff(conversation, agent, now, told="")
    assert (say_told(untold, agent, now), say_told(untold, agent, now)) == (True, False)
    assert Handoff.objects.get().untold_at is None


def test_term_that_is_over_is_prolonged_before_it_is_told(
    conversation: Conversation, agent: Employee, specialist: Employee
) -> None:
    untold = a_handoff(conversation, agent, SOON + timedelta(days=2), told="")
    over = untold.term_at + timedelta(minutes=1)
    assert not say_told(untold, agent, over)
    later = prolong(untold, agent, Later(untold.term_at.date() + timedelta(days=3), "", uuid4()), over)
    assert (later.untold_at, say_told(later, agent, over)) == (over, True)
