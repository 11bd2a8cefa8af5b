"""Two at the same moment, on connections of their own: the last place goes to one, and a tap is heard once."""

import threading
from collections.abc import Callable
from functools import partial

import pytest
from django.test import Client
from django.utils import timezone

from samenspraak.referrals.callbacks.booking import Taken, book
from samenspraak.referrals.callbacks.calling import not_reached
from samenspraak.referrals.callbacks.listening import act_on
from samenspraak.referrals.callbacks.planning import availability
from samenspraak.referrals.models import Appointment, HeardAnswer
from tests.makers import a_line, an_employee, received
from tests.referrals.callbacks.appointments import (
    ELEVEN,
    LATER,
    QUARTER,
    SOON,
    a_page_offer,
    a_plan,
    an_offer,
    page_of,
    said,
    taps,
)
from tests.together import PATIENCE_SECONDS, in_another

pytestmark = pytest.mark.django_db(transaction=True)


def offered_to(count: int, *, capacity: int = 1) -> list[Appointment]:
    """So many residents who were all offered half past eleven."""
    line = a_line()
    plan, agent = a_plan(line.municipality, capacity=capacity), an_employee(line.municipality)
    conversations = [
        received(line, phone=f"+3161234{number:04}").conversation for number in range(1000, 1000 + count)
    ]
    return [an_offer(conversation, agent, plan) for conversation in conversations]


def at_once[Answer](*deeds: Callable[[], Answer]) -> list[Answer]:
    """All of them begin when the last is ready."""
    gate = threading.Barrier(len(deeds))

    def behind_gate(deed: Callable[[], Answer]) -> Answer:
        gate.wait(PATIENCE_SECONDS)
        return deed()

    futures = [in_another(partial(behind_gate, deed)) for deed in deeds]
    return [future.result(PATIENCE_SECONDS) for future in futures]


def booked(appointment: Appointment) -> bool:
    try:
        book(appointment, ELEVEN, SOON)
    except Taken:
        return False
    return True


@pytest.mark.parametrize("capacity", [1, 2])
def test_last_places_go_to_as_many_as_there_are(capacity: int) -> None:
    residents = offered_to(5, capacity=capacity)
    won = at_once(*(lambda one=one: booked(one) for one in residents))
    assert sum(won) == capacity
    assert Appointment.objects.filter(starts_at=ELEVEN).count() == capacity


def test_of_two_taps_at_once_one_books_and_the_other_is_offered_others() -> None:
    first, second = offered_to(2)
    messages = [taps(one, ELEVEN) for one in (first, second)]
    at_once(*(lambda pk=message.pk: act_on(pk, LATER) for message in messages))
    outcomes = sorted(said(one.conversation)[-1] for one in (first, second))
    assert outcomes == ["callback.confirmed", "callback.taken"]


def test_of_two_pages_that_post_at_once_one_books_and_the_other_reads_what_is_left() -> None:
    now, line = timezone.now(), a_line()
    plan, agent = a_plan(line.municipality), an_employee(line.municipality)
    talks = [received(line, phone=f"+3161234{number}", at=now).conversation for number in (1000, 1001)]
    pages = [page_of(a_page_offer(talk, agent, plan, now=now)) for talk in talks]
    first = availability(plan, now).free(now)[0].starts_at
    body = {"moment": str(int(first.timestamp())), "sure": "1"}
    posts = [lambda page=page: Client().post(f"{page}tijd/", body).status_code for page in pages]
    assert sorted(at_once(*posts)) == [302, 409]
    assert Appointment.objects.filter(starts_at=first).count() == 1


def test_page_posted_many_times_at_once_books_and_tells_once() -> None:
    now, line = timezone.now(), a_line()
    plan = a_plan(line.municipality)
    talk = received(line, at=now).conversation
    appointment = a_page_offer(talk, an_employee(line.municipality), plan, now=now)
    body = {"moment": str(int(availability(plan, now).free(now)[0].starts_at.timestamp())), "sure": "1"}
    page = page_of(appointment)
    assert at_once(*(lambda: Client().post(f"{page}tijd/", body).status_code for _ in range(4))) == [302] * 4
    assert said(talk).count("callback.confirmed") == 1


def test_two_workers_hear_one_tap_once() -> None:
    (appointment,) = offered_to(1)
    message = taps(appointment, ELEVEN)
    at_once(lambda: act_on(message.pk, LATER), lambda: act_on(message.pk, LATER))
    assert said(appointment.conversation) == ["callback.confirmed"]
    assert HeardAnswer.objects.count() == 1


def test_agent_and_resident_at_once_never_lock_each_other_out() -> None:
    (appointment,) = offered_to(1)
    book(appointment, ELEVEN, SOON)
    agent, message = appointment.referral.employee, taps(appointment, ELEVEN + QUARTER)
    at_once(
        lambda: not_reached(appointment, agent, LATER, again_at=ELEVEN + 3 * QUARTER),
        lambda: act_on(message.pk, LATER),
    )
    appointment.refresh_from_db()
    assert appointment.attempts == 1
    assert appointment.starts_at in (ELEVEN + QUARTER, ELEVEN + 3 * QUARTER)
