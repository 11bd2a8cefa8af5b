"""An offer that nobody answers ends by itself."""

from datetime import timedelta

import pytest

from samenspraak.referrals.callbacks.booking import book
from samenspraak.referrals.callbacks.expiring import EXPIRES_AFTER, expire_offers
from tests.makers import a_line, an_employee, received
from tests.referrals.callbacks.appointments import ELEVEN, SOON, a_plan, an_offer

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
