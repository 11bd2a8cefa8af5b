"""An agent offers a call-back: one message with options, one referral, one appointment; or nothing at all."""

from dataclasses import replace
from datetime import timedelta
from uuid import uuid4

import pytest

from samenspraak.channels.traits import TRAITS
from samenspraak.conversations import answering, asking
from samenspraak.conversations.answering import Empty, WindowClosed
from samenspraak.conversations.composing import outgoing
from samenspraak.conversations.models import Conversation, Kind, Message
from samenspraak.domain.addresses import Address, AddressKind
from samenspraak.domain.outgoing import OutButtons
from samenspraak.domain.page_links import hash_of
from samenspraak.organisation.models import Employee, JournalEntry
from samenspraak.privacy.clearing import Stopped
from samenspraak.referrals.callbacks.booking import book
from samenspraak.referrals.callbacks.offering import AlreadyBooked, Offer, offer
from samenspraak.referrals.linking import LinkMissing, opening_text
from samenspraak.referrals.models import Appointment, CallbackPlan, Outcome, Referral
from tests.makers import MONDAY_MORNING, PHONE, a_line, an_employee, received
from tests.referrals.callbacks.appointments import (
    ADDRESS_OF,
    ELEVEN,
    QUARTER,
    SOON,
    TEXT,
    a_page_offer,
    a_plan,
    an_offer,
    heard,
    page_of,
    types,
)

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
    first, second = (offer(conversation, employee, made, SOON, address_of=ADDRESS_OF) for _click in range(2))
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
        offer(conversation, employee, made, SOON, address_of=ADDRESS_OF)
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


def test_page_offer_is_a_text_with_a_link_that_only_the_resident_has(
    conversation: Conversation, employee: Employee, plan: CallbackPlan
) -> None:
    appointment = a_page_offer(conversation, employee, plan)
    message, token = appointment.referral.message, page_of(appointment).split("/")[2]
    assert (message.kind, message.payload) == (Kind.TEXT, {})
    assert "/a/••••••/" in message.text
    assert token not in message.text
    assert appointment.token_hash == hash_of(token)
    assert appointment.check_code in message.text


def test_list_can_offer_the_page_too(
    conversation: Conversation, employee: Employee, plan: CallbackPlan
) -> None:
    text = f"{TEXT}\n\n{opening_text(conversation, 'callback.more_times', 'je', SOON)}"
    made = Offer(plan, text, (ELEVEN,), uuid4())
    appointment = offer(conversation, employee, made, SOON, address_of=ADDRESS_OF)
    leaves = outgoing(appointment.referral.message, Address(AddressKind.PHONE, PHONE)).content
    assert isinstance(leaves, OutButtons)
    assert page_of(appointment) in leaves.body.text
    assert "/a/••••••/" in appointment.referral.message.text


@pytest.mark.parametrize("text", ["Kies een tijd: {link}", "Code: {controlecode}", "Kies maar."])
def test_page_offer_keeps_both_its_link_and_its_code(
    conversation: Conversation, employee: Employee, plan: CallbackPlan, text: str
) -> None:
    with pytest.raises(LinkMissing):
        offer(conversation, employee, Offer(plan, text, (), uuid4()), SOON, address_of=ADDRESS_OF)
    assert not Appointment.objects.exists()


def test_page_without_a_free_moment_is_not_offered(
    conversation: Conversation, employee: Employee, plan: CallbackPlan
) -> None:
    plan.hours.all().delete()
    with pytest.raises(Empty):
        a_page_offer(conversation, employee, plan)


def test_channel_without_buttons_leads_to_the_page_again(
    conversation: Conversation, employee: Employee, plan: CallbackPlan, monkeypatch: pytest.MonkeyPatch
) -> None:
    without = {"whatsapp": replace(TRAITS["whatsapp"], most_choices=0)}
    for module in (asking, answering):
        monkeypatch.setattr(module, "TRAITS", without)
    appointment = a_page_offer(conversation, employee, plan)
    types(conversation, "WIJZIG")
    assert heard() == 1
    told = conversation.messages.get(automatic="callback.other")
    assert (told.kind, told.text) == (
        Kind.TEXT,
        "Kies op de pagina van de link die hierboven staat een andere tijd.",
    )
    with pytest.raises(Empty):
        an_offer(conversation, employee, plan)
    appointment.refresh_from_db()
    assert appointment.state == "offered"
