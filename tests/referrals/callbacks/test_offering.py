"""An agent offers a call-back: one message with options, one referral, one appointment; or nothing at all."""

from datetime import timedelta
from uuid import uuid4

import pytest

from samenspraak.conversations.answering import Empty, WindowClosed
from samenspraak.conversations.models import Conversation, Kind, Message
from samenspraak.organisation.models import Employee, JournalEntry
from samenspraak.privacy.clearing import Stopped
from samenspraak.referrals.callbacks.booking import book
from samenspraak.referrals.callbacks.offering import AlreadyBooked, Offer, offer
from samenspraak.referrals.models import Appointment, CallbackPlan, Outcome, Referral
from tests.makers import MONDAY_MORNING, a_line, an_employee, received
from tests.referrals.callbacks.appointments import ELEVEN, QUARTER, SOON, TEXT, a_plan, an_offer

pytestmark = pytest.mark.django_db


@pytest.fixture
def conversation() -> Conversation:
    return received(a_line(), "Mijn bsn is 111222333 en ik wil een container").conversation


@pytest.fixture
def employee(conversation: Conversation) -> Employee:
    return an_employee(conversation.municipality)


@pytest.fixture
def plan(conversation: Conversation) -> CallbackPlan:
    return a_plan(conversation.municipality)


def test_offer_is_one_message_one_referral_one_appointment(
    conversation: Conversation, employee: Employee, plan: CallbackPlan
) -> None:
    appointment = an_offer(conversation, employee, plan)
    message = appointment.referral.message
    assert (message.kind, message.text, message.author) == (Kind.BUTTONS, TEXT, employee)
    titles = [option["title"] for option in message.payload["options"]]
    assert titles == ["ma 23 nov, 11:30 uur", "ma 23 nov, 11:45 uur", "Een andere tijd"]
    assert (appointment.referral.way, appointment.referral.kinds) == ("callback", ["BSN"])
    assert (appointment.state, appointment.starts_at) == ("offered", None)


def test_more_than_buttons_hold_is_a_list(
    conversation: Conversation, employee: Employee, plan: CallbackPlan
) -> None:
    appointment = an_offer(conversation, employee, plan, *(ELEVEN + one * QUARTER for one in range(4)))
    assert appointment.referral.message.kind == Kind.LIST
    assert len(appointment.referral.message.payload["options"]) == 5


def test_conversation_waits_for_the_resident(
    conversation: Conversation, employee: Employee, plan: CallbackPlan
) -> None:
    an_offer(conversation, employee, plan)
    conversation.refresh_from_db()
    assert (conversation.state, conversation.promised_at) == ("waiting", None)


def test_double_click_offers_once(conversation: Conversation, employee: Employee, plan: CallbackPlan) -> None:
    made = Offer(plan, TEXT, (ELEVEN,), uuid4())
    first, second = (offer(conversation, employee, made, SOON) for _click in range(2))
    assert first == second
    assert (Appointment.objects.count(), Referral.objects.count()) == (1, 1)


def test_moment_that_is_not_free_is_left_out(
    conversation: Conversation, employee: Employee, plan: CallbackPlan
) -> None:
    night = ELEVEN + timedelta(hours=12)
    appointment = an_offer(conversation, employee, plan, night, ELEVEN)
    assert len(appointment.referral.message.payload["options"]) == 2  # half past eleven, another time
    with pytest.raises(Empty):
        an_offer(conversation, employee, plan, night)


def test_guard_stops_an_offer_and_nothing_is_kept(
    conversation: Conversation, employee: Employee, plan: CallbackPlan
) -> None:
    made = Offer(plan, "We bellen over BSN 111222333.", (ELEVEN,), uuid4())
    with pytest.raises(Stopped):
        offer(conversation, employee, made, SOON)
    assert not Appointment.objects.exists()
    assert not Referral.objects.exists()
    assert JournalEntry.objects.filter(deed="stopped").count() == 1


def test_shut_window_refuses(conversation: Conversation, employee: Employee, plan: CallbackPlan) -> None:
    tomorrow = MONDAY_MORNING + timedelta(hours=25)
    with pytest.raises(WindowClosed):
        an_offer(conversation, employee, plan, ELEVEN + timedelta(days=1), now=tomorrow)


def test_new_offer_takes_the_place_of_the_unanswered_one(
    conversation: Conversation, employee: Employee, plan: CallbackPlan
) -> None:
    first = an_offer(conversation, employee, plan)
    second = an_offer(conversation, employee, plan)
    first.refresh_from_db()
    assert (first.state, second.state) == ("cancelled", "offered")
    assert first.referral.outcome == Outcome.EXPIRED


def test_appointment_that_stands_is_not_offered_over(
    conversation: Conversation, employee: Employee, plan: CallbackPlan
) -> None:
    book(an_offer(conversation, employee, plan), ELEVEN, SOON)
    with pytest.raises(AlreadyBooked):
        an_offer(conversation, employee, plan)
    assert Message.objects.filter(kind=Kind.BUTTONS).count() == 1


def test_agent_of_the_team_will_call_another_will_not(
    conversation: Conversation, employee: Employee, plan: CallbackPlan
) -> None:
    assert an_offer(conversation, employee, plan).employee is None
    employee.team = plan.team
    assert an_offer(conversation, employee, plan).employee == employee
