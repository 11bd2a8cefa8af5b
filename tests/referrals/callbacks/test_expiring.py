"""An offer that nobody answers ends by itself."""

from datetime import timedelta

import pytest

from samenspraak.referrals.callbacks.booking import book
from samenspraak.referrals.callbacks.calling import not_reached
from samenspraak.referrals.callbacks.expiring import EXPIRES_AFTER, expire_offers
from samenspraak.referrals.linking import TERM
from tests.makers import a_line, an_employee, received
from tests.referrals.callbacks.appointments import ELEVEN, SOON, a_page_offer, a_plan, an_offer

pytestmark = pytest.mark.django_db


@pytest.mark.parametrize(
    ("is_booked", "after", "state", "outcome"),
    [
        (False, timedelta(minutes=1), "cancelled", "expired"),
        (False, -timedelta(minutes=1), "offered", "open"),
        (True, timedelta(minutes=1), "booked", "open"),
    ],
    ids=["unanswered", "fresh", "booked"],
)
def test_only_an_old_offer_without_an_answer_ends(
    is_booked: bool, after: timedelta, state: str, outcome: str
) -> None:
    conversation = received(a_line()).conversation
    municipality = conversation.municipality
    appointment = an_offer(conversation, an_employee(municipality), a_plan(municipality))
    if is_booked:
        book(appointment, ELEVEN, SOON)
    assert expire_offers(SOON + EXPIRES_AFTER + after) == (state == "cancelled")
    appointment.refresh_from_db()
    assert (appointment.state, appointment.referral.outcome) == (state, outcome)


def test_offer_that_was_made_anew_after_a_missed_call_stays() -> None:
    conversation = received(a_line()).conversation
    agent = an_employee(conversation.municipality)
    appointment = an_offer(conversation, agent, a_plan(conversation.municipality))
    book(appointment, ELEVEN, SOON)
    missed_at = SOON + EXPIRES_AFTER
    not_reached(appointment, agent, missed_at)
    assert expire_offers(missed_at + timedelta(days=1)) == 0
    assert expire_offers(missed_at + TERM) == 1


def test_link_of_an_offer_that_ended_is_forgotten() -> None:
    conversation = received(a_line()).conversation
    agent = an_employee(conversation.municipality)
    appointment = a_page_offer(conversation, agent, a_plan(conversation.municipality))
    expire_offers(SOON + EXPIRES_AFTER + timedelta(minutes=1))
    message = appointment.referral.message
    message.refresh_from_db()
    assert message.original is None
