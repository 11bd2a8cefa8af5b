"""Desks are told of calls that become due, in the minute that they do; nobody has to ask."""

from datetime import timedelta

import pytest

from samenspraak.referrals.callbacks import reminding
from samenspraak.referrals.callbacks.booking import book
from samenspraak.referrals.callbacks.calling import cancel, take_over
from samenspraak.referrals.callbacks.reminding import remind_of_calls
from samenspraak.referrals.models import Appointment
from tests.makers import a_line, an_employee, received
from tests.referrals.callbacks.appointments import ELEVEN, SOON, a_plan, an_offer

pytestmark = pytest.mark.django_db


@pytest.fixture
def appointment() -> Appointment:
    """At half past eleven; it takes a quarter of an hour."""
    conversation = received(a_line()).conversation
    agent = an_employee(conversation.municipality)
    offered = an_offer(conversation, agent, a_plan(conversation.municipality))
    return book(offered, ELEVEN, SOON)


@pytest.fixture
def told(monkeypatch: pytest.MonkeyPatch) -> list[tuple[int, int | None]]:
    """Whom desks were told of: municipality and employee."""
    calls: list[tuple[int, int | None]] = []
    monkeypatch.setattr(reminding, "announce_calls", lambda *whose: calls.append(whose))
    return calls


@pytest.mark.parametrize(
    ("minutes", "count"), [(-11, 0), (-10, 1), (-9, 0), (-1, 0), (0, 1), (1, 0), (14, 0), (15, 1), (16, 0)]
)
def test_call_is_told_of_in_the_minute_in_which_it_turns(
    appointment: Appointment, minutes: int, count: int
) -> None:
    assert remind_of_calls(int((ELEVEN + timedelta(minutes=minutes)).timestamp())) == count


def test_job_tells_of_the_caller_and_nobody_else(
    appointment: Appointment, told: list[tuple[int, int | None]]
) -> None:
    agent = an_employee(appointment.municipality)
    Appointment.objects.update(employee=agent)
    remind_of_calls(int(ELEVEN.timestamp()))
    assert told == [(appointment.municipality_id, agent.pk)]


def test_call_that_was_cancelled_is_not_told_of(appointment: Appointment) -> None:
    cancel(appointment, an_employee(appointment.municipality), SOON)
    assert remind_of_calls(int(ELEVEN.timestamp())) == 0


def test_taking_a_call_over_tells_who_had_it_and_who_has_it(
    appointment: Appointment, told: list[tuple[int, int | None]]
) -> None:
    first, second = (an_employee(appointment.municipality) for _ in range(2))
    Appointment.objects.update(employee=first)
    take_over(appointment, second)
    assert [employee for _municipality, employee in told] == [first.pk, second.pk]
