"""What a resident answers to an offer: tapped or typed, genuine or forged, once or many times."""

from datetime import timedelta
from uuid import uuid4

import pytest

from samenspraak.conversations.models import Conversation
from samenspraak.domain.callbacks import reply_id
from samenspraak.organisation.models import JournalEntry
from samenspraak.referrals.callbacks.listening import Listener, act_on
from samenspraak.referrals.models import Appointment, CallbackPlan
from tests.makers import a_line, a_municipality, an_employee, received
from tests.referrals.callbacks.appointments import (
    ELEVEN,
    LATER,
    QUARTER,
    a_plan,
    an_offer,
    heard,
    said,
    taps,
    taps_id,
    types,
)

pytestmark = pytest.mark.django_db


@pytest.fixture
def conversation() -> Conversation:
    return received(a_line()).conversation


@pytest.fixture
def plan(conversation: Conversation) -> CallbackPlan:
    return a_plan(conversation.municipality)


@pytest.fixture
def appointment(conversation: Conversation, plan: CallbackPlan) -> Appointment:
    return an_offer(conversation, an_employee(conversation.municipality), plan)


def is_now(appointment: Appointment) -> tuple[str, object]:
    appointment.refresh_from_db()
    return appointment.state, appointment.starts_at


def another(appointment: Appointment, plan: CallbackPlan) -> Appointment:
    """Somebody else on the same line, offered the same."""
    other = received(appointment.conversation.line, phone="+31687654321").conversation
    return an_offer(other, appointment.referral.employee, plan)


def test_tap_books_and_is_confirmed(appointment: Appointment) -> None:
    taps(appointment, ELEVEN)
    assert heard() == 1
    assert is_now(appointment) == ("booked", ELEVEN)
    told = appointment.conversation.messages.get(automatic="callback.confirmed")
    assert "Een collega belt u vandaag om 11.30 uur." in told.text
    assert JournalEntry.objects.filter(deed="callback_booked", employee=None).count() == 1


def test_nobody_needs_to_answer_a_tap(appointment: Appointment) -> None:
    taps(appointment, ELEVEN)
    heard()
    conversation = appointment.conversation
    conversation.refresh_from_db()
    assert (conversation.state, conversation.promised_at, conversation.unread_count) == ("waiting", None, 0)


def test_question_beside_the_tap_keeps_its_promise(appointment: Appointment) -> None:
    types(appointment.conversation, "Mag mijn buurvrouw meeluisteren?")
    taps(appointment, ELEVEN)
    heard()
    conversation = appointment.conversation
    conversation.refresh_from_db()
    assert (conversation.state, conversation.unread_count) == ("open", 1)
    assert conversation.promised_at is not None


def test_second_tap_moves_the_appointment(appointment: Appointment) -> None:
    taps(appointment, ELEVEN)
    taps(appointment, ELEVEN + QUARTER)
    heard()
    assert is_now(appointment) == ("rescheduled", ELEVEN + QUARTER)


def test_same_tap_twice_says_nothing_twice(appointment: Appointment) -> None:
    taps(appointment, ELEVEN)
    taps(appointment, ELEVEN)
    assert heard() == 2
    assert said(appointment.conversation) == ["callback.confirmed"]


def test_message_is_acted_upon_once(appointment: Appointment) -> None:
    message = taps(appointment, ELEVEN)
    act_on(message.pk, LATER)
    act_on(message.pk, LATER)
    assert heard() == 0
    assert said(appointment.conversation) == ["callback.confirmed"]


def test_taken_moment_brings_others(appointment: Appointment, plan: CallbackPlan) -> None:
    other = another(appointment, plan)
    taps(appointment, ELEVEN)
    taps(other, ELEVEN)
    heard()
    assert is_now(other) == ("offered", None)
    told = other.conversation.messages.get(automatic="callback.taken")
    assert reply_id(other.reference, ELEVEN) not in str(told.payload)
    assert told.payload["options"]


def test_another_time_brings_moments_not_shown_before(appointment: Appointment) -> None:
    taps(appointment, None)
    heard()
    told = appointment.conversation.messages.get(automatic="callback.other")
    shown = [option["id"] for option in told.payload["options"]]
    assert shown
    assert not {reply_id(appointment.reference, ELEVEN + one * QUARTER) for one in (0, 1)} & set(shown)


def test_moment_offered_by_ourselves_can_be_tapped(appointment: Appointment) -> None:
    taps(appointment, None)
    heard()
    told = appointment.conversation.messages.get(automatic="callback.other")
    taps_id(appointment.conversation, told.payload["options"][0]["id"])
    heard()
    assert is_now(appointment)[0] == "booked"


@pytest.mark.parametrize("word", ["WIJZIG", "wijzig", " Wijzig! "])
def test_wijzig_offers_others_and_keeps_what_stands(appointment: Appointment, word: str) -> None:
    taps(appointment, ELEVEN)
    heard()
    types(appointment.conversation, word)
    heard()
    assert is_now(appointment) == ("booked", ELEVEN)
    assert said(appointment.conversation) == ["callback.confirmed", "callback.change"]


def test_afzeggen_cancels_and_ends_the_referral(appointment: Appointment) -> None:
    taps(appointment, ELEVEN)
    heard()
    types(appointment.conversation, "Afzeggen")
    heard()
    assert is_now(appointment)[0] == "cancelled"
    appointment.referral.refresh_from_db()
    assert appointment.referral.outcome == "cancelled"
    assert said(appointment.conversation)[-1] == "callback.cancelled"


def test_words_without_an_appointment_are_the_agents(conversation: Conversation) -> None:
    types(conversation, "WIJZIG")
    heard()
    assert said(conversation) == []
    conversation.refresh_from_db()
    assert (conversation.state, conversation.unread_count) == ("open", 2)


def test_tap_after_the_end_is_the_agents(appointment: Appointment) -> None:
    types(appointment.conversation, "AFZEGGEN")
    taps(appointment, ELEVEN)
    heard()
    assert is_now(appointment)[0] == "cancelled"
    appointment.conversation.refresh_from_db()
    assert appointment.conversation.state == "open"


def test_option_nobody_offered_does_nothing(appointment: Appointment) -> None:
    taps(appointment, ELEVEN + 3 * QUARTER)  # free, and never offered
    taps_id(appointment.conversation, reply_id(uuid4(), ELEVEN))
    taps_id(appointment.conversation, "callback:<script>:1")
    heard()
    assert is_now(appointment) == ("offered", None)
    assert said(appointment.conversation) == []


def test_option_of_somebody_else_does_nothing(appointment: Appointment, plan: CallbackPlan) -> None:
    other = another(appointment, plan)
    taps_id(other.conversation, reply_id(appointment.reference, ELEVEN))
    heard()
    assert is_now(appointment) == is_now(other) == ("offered", None)


def test_option_of_another_municipality_does_nothing(appointment: Appointment) -> None:
    elsewhere = received(a_line(a_municipality("elders"), "551000000000009")).conversation
    taps_id(elsewhere, reply_id(appointment.reference, ELEVEN))
    heard()
    assert is_now(appointment) == ("offered", None)


def test_no_moment_left_is_for_an_agent(appointment: Appointment, plan: CallbackPlan) -> None:
    plan.hours.all().delete()
    taps(appointment, ELEVEN)
    heard()
    assert said(appointment.conversation) == ["callback.none_left"]
    appointment.conversation.refresh_from_db()
    assert appointment.conversation.state == "open"


def test_answer_that_raises_does_not_keep_the_next_waiting(
    appointment: Appointment, plan: CallbackPlan, monkeypatch: pytest.MonkeyPatch
) -> None:
    other, listener = another(appointment, plan), Listener()
    taps(appointment, ELEVEN)
    taps(other, ELEVEN + QUARTER)
    with monkeypatch.context() as patch:
        patch.setattr("samenspraak.referrals.callbacks.listening.settle", _raise)
        with pytest.raises(ZeroDivisionError):
            listener.listen(LATER)
    assert listener.listen(LATER)
    assert (is_now(appointment)[0], is_now(other)[0]) == ("offered", "booked")


def test_listener_moves_on_when_nothing_new_can_turn_up(appointment: Appointment) -> None:
    listener = Listener()
    taps(appointment, ELEVEN)
    assert listener.listen(LATER)
    assert not listener.listen(LATER + timedelta(minutes=5))
    taps(appointment, ELEVEN + QUARTER, at=LATER + timedelta(minutes=5))
    assert listener.listen(LATER + timedelta(minutes=5))


def test_resident_who_begins_anew_can_still_change(appointment: Appointment) -> None:
    taps(appointment, ELEVEN)
    heard()
    Conversation.objects.update(state="closed", closed_at=LATER - timedelta(days=2))
    again = types(appointment.conversation, "wijzig", at=LATER + timedelta(minutes=1))
    heard(LATER + timedelta(minutes=1))
    assert said(again.conversation)[-1] == "callback.change"


def _raise(*_given: object) -> None:
    raise ZeroDivisionError
