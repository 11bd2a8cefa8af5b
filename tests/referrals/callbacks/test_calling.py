"""What an agent does with an appointment, and what the resident reads of it."""

from collections.abc import Callable
from datetime import datetime, timedelta

import pytest

from samenspraak.conversations.models import Direction
from samenspraak.organisation.models import Employee, JournalEntry, Role
from samenspraak.referrals.access import appointments_for, callback_plans_for, plannable_teams_for
from samenspraak.referrals.callbacks.booking import Over, Taken, book
from samenspraak.referrals.callbacks.calling import (
    cancel,
    let_go_of_calls,
    move,
    not_reached,
    reached,
    take_over,
)
from samenspraak.referrals.models import Appointment
from samenspraak.residents.models import Resident
from tests.makers import a_line, a_municipality, an_employee, received
from tests.referrals.callbacks.appointments import ELEVEN, QUARTER, SOON, a_plan, an_offer, said

pytestmark = pytest.mark.django_db
CALLED = ELEVEN + timedelta(minutes=5)
A_DAY_LATER, NEXT_DAY = SOON + timedelta(hours=25), ELEVEN + timedelta(days=2)


@pytest.fixture
def appointment() -> Appointment:
    conversation = received(a_line()).conversation
    plan = a_plan(conversation.municipality)
    offered = an_offer(conversation, an_employee(conversation.municipality), plan)
    return book(offered, ELEVEN, SOON)


def test_reached_becomes_a_masked_note_and_ends_the_referral(appointment: Appointment) -> None:
    agent = appointment.referral.employee
    row = reached(appointment, agent, "Container besteld, BSN 111222333 klopt.", CALLED)
    assert row.state == "done"
    assert row.outcome_note is not None
    assert row.outcome_note.direction == Direction.NOTE
    assert "111222333" not in row.outcome_note.text
    assert row.referral.outcome == "done"


def test_first_miss_calls_again_and_says_when(appointment: Appointment) -> None:
    assert not_reached(appointment, appointment.referral.employee, CALLED, again_at=ELEVEN + 3 * QUARTER)
    appointment.refresh_from_db()
    assert (appointment.state, appointment.attempts) == ("rescheduled", 1)
    told = appointment.conversation.messages.get(automatic="callback.missed")
    assert "vandaag om 12.15 uur" in told.text


def test_first_miss_can_let_the_resident_choose(appointment: Appointment) -> None:
    not_reached(appointment, appointment.referral.employee, CALLED)
    appointment.refresh_from_db()
    assert (appointment.state, appointment.starts_at) == ("offered", None)
    assert said(appointment.conversation) == ["callback.missed_choose"]


def test_first_miss_without_a_free_moment_says_so_and_that_counts_as_told(appointment: Appointment) -> None:
    appointment.team.callback_plan.hours.all().delete()
    assert not_reached(appointment, appointment.referral.employee, CALLED)
    assert said(appointment.conversation) == ["callback.none_left"]


def test_second_miss_is_the_last_and_the_resident_is_told(appointment: Appointment) -> None:
    agent = appointment.referral.employee
    not_reached(appointment, agent, CALLED, again_at=ELEVEN + 3 * QUARTER)
    not_reached(appointment, agent, ELEVEN + 4 * QUARTER)
    appointment.refresh_from_db()
    assert (appointment.state, appointment.referral.outcome) == ("no_show", "no_show")
    assert said(appointment.conversation)[-1] == "callback.no_show"
    assert JournalEntry.objects.filter(deed="callback_missed").count() == 2


def test_shut_window_does_the_deed_and_tells_nobody(appointment: Appointment) -> None:
    tomorrow = ELEVEN + timedelta(days=1, hours=1)
    assert not not_reached(appointment, appointment.referral.employee, tomorrow)
    assert said(appointment.conversation) == []


@pytest.mark.parametrize(
    ("deed", "about"),
    [
        (lambda one, agent, now: not_reached(one, agent, now), "callback.missed_choose"),
        (lambda one, agent, now: not_reached(one, agent, now, again_at=NEXT_DAY), "callback.missed"),
        (lambda one, agent, now: move(one, agent, NEXT_DAY, now), "callback.moved"),
        (lambda one, agent, now: cancel(one, agent, now), "callback.cancelled"),
    ],
)
def test_what_the_resident_could_not_be_told_stands_in_the_thread_and_waits(
    appointment: Appointment, deed: Callable[[Appointment, Employee, datetime], bool], about: str
) -> None:
    assert not deed(appointment, appointment.referral.employee, A_DAY_LATER)
    notice = appointment.conversation.messages.get(kind="notice")
    assert notice.payload == {"event": "callback_untold", "about": about, "is_known": False}
    appointment.conversation.refresh_from_db()
    assert (appointment.conversation.state, appointment.conversation.unread_count > 0) == ("open", True)


def test_who_is_blocked_is_told_nothing_and_their_thread_stays_as_it_is(appointment: Appointment) -> None:
    Resident.objects.update(blocked_at=SOON)
    assert not cancel(appointment, appointment.referral.employee, CALLED)
    assert said(appointment.conversation) == []
    assert not appointment.conversation.messages.filter(kind="notice").exists()


def test_second_miss_in_a_shut_window_stands_in_the_thread(appointment: Appointment) -> None:
    Appointment.objects.update(attempts=1)
    assert not not_reached(appointment, appointment.referral.employee, A_DAY_LATER)
    assert appointment.conversation.messages.get(kind="notice").payload["about"] == "callback.no_show"


def test_resident_who_was_told_needs_no_notice(appointment: Appointment) -> None:
    cancel(appointment, appointment.referral.employee, SOON)
    assert not appointment.conversation.messages.filter(kind="notice").exists()


def test_move_tells_the_resident(appointment: Appointment) -> None:
    assert move(appointment, appointment.referral.employee, ELEVEN + QUARTER, SOON)
    appointment.refresh_from_db()
    assert (appointment.state, appointment.starts_at) == ("rescheduled", ELEVEN + QUARTER)
    assert said(appointment.conversation) == ["callback.moved"]


def test_move_to_a_taken_moment_changes_nothing(appointment: Appointment) -> None:
    other = received(appointment.conversation.line, phone="+31687654321").conversation
    plan = appointment.team.callback_plan
    book(an_offer(other, appointment.referral.employee, plan, ELEVEN + QUARTER), ELEVEN + QUARTER, SOON)
    with pytest.raises(Taken):
        move(appointment, appointment.referral.employee, ELEVEN + QUARTER, SOON)
    appointment.refresh_from_db()
    assert appointment.starts_at == ELEVEN


def test_cancel_tells_the_resident_and_ends_the_referral(appointment: Appointment) -> None:
    assert cancel(appointment, appointment.referral.employee, SOON)
    appointment.refresh_from_db()
    assert (appointment.state, appointment.referral.outcome) == ("cancelled", "cancelled")
    assert said(appointment.conversation) == ["callback.cancelled"]


def test_nothing_happens_to_an_appointment_that_is_over(appointment: Appointment) -> None:
    agent = appointment.referral.employee
    reached(appointment, agent, "Gesproken.", CALLED)
    for deed in (
        lambda: cancel(appointment, agent, CALLED),
        lambda: not_reached(appointment, agent, CALLED),
        lambda: move(appointment, agent, ELEVEN + QUARTER, CALLED),
        lambda: take_over(appointment, agent),
        lambda: reached(appointment, agent, "Nog eens.", CALLED),
    ):
        with pytest.raises(Over):
            deed()


def test_take_over_and_give_back(appointment: Appointment) -> None:
    agent = appointment.referral.employee
    assert take_over(appointment, agent).employee == agent
    assert take_over(appointment, agent, give=True).employee is None
    deeds = JournalEntry.objects.filter(employee=agent, deed__startswith="callback_").order_by("pk")
    assert list(deeds.values_list("deed", flat=True))[-2:] == ["callback_taken", "callback_released"]


def test_calls_of_who_leaves_are_for_the_team(appointment: Appointment) -> None:
    agent, boss = appointment.referral.employee, an_employee(appointment.municipality, Role.ADMINISTRATOR)
    take_over(appointment, agent)
    assert let_go_of_calls([agent], boss) == 1
    appointment.refresh_from_db()
    assert (appointment.employee, appointment.starts_at) == (None, ELEVEN)


def test_call_that_was_made_keeps_its_caller(appointment: Appointment) -> None:
    agent = appointment.referral.employee
    reached(appointment, agent, "Gesproken.", CALLED)
    assert let_go_of_calls([agent], agent) == 0
    appointment.refresh_from_db()
    assert appointment.employee == agent


@pytest.mark.parametrize(
    ("role", "sees", "plans"),
    [
        (Role.AGENT, True, False),
        (Role.LEAD, True, True),
        (Role.ADMINISTRATOR, False, True),
        (Role.PRIVACY_OFFICER, False, False),
    ],
)
def test_agenda_is_for_who_calls_and_hours_for_who_plans(
    appointment: Appointment, role: Role, sees: bool, plans: bool
) -> None:
    employee = an_employee(appointment.municipality, role)
    employee.team = appointment.team
    employee.save()
    assert appointments_for(employee).exists() is sees
    assert callback_plans_for(employee).exists() is sees
    assert plannable_teams_for(employee).exists() is plans


def test_other_municipality_sees_none(appointment: Appointment) -> None:
    for role in Role:
        stranger = an_employee(a_municipality(f"elders-{role.value.replace('_', '-')}"), role)
        assert not appointments_for(stranger).exists()
        assert not callback_plans_for(stranger).exists()
        assert not plannable_teams_for(stranger).exists()


def test_team_lead_plans_for_the_own_team(appointment: Appointment) -> None:
    lead = an_employee(appointment.municipality, Role.LEAD)
    assert not plannable_teams_for(lead).exists()
