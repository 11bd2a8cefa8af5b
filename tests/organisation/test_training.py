"""A new agent is trained until a person lets go; what is kept about it is forgotten."""

from datetime import timedelta

import pytest
from django.utils import timezone

from samenspraak.organisation.employees import deactivate
from samenspraak.organisation.models import Employee, JournalEntry, Role, Training
from samenspraak.organisation.training import (
    KEPT_FOR,
    Count,
    begin_training,
    count,
    forget_trainings,
    is_being_trained,
    let_go,
    may_approve,
    trainable_by,
)
from tests.makers import MONDAY_MORNING as NOW
from tests.makers import a_municipality, an_employee


@pytest.fixture
def lead(agent: Employee) -> Employee:
    return an_employee(agent.municipality, Role.LEAD, "Yusuf Aydın")


def test_training_lasts_until_somebody_lets_go(agent: Employee, lead: Employee) -> None:
    begin_training(lead, agent, NOW)
    assert is_being_trained(agent)
    assert [let_go(lead, agent, NOW), let_go(lead, agent, NOW)] == [True, False]
    assert not is_being_trained(agent)


def test_journal_knows_who_began_it_and_who_let_go(agent: Employee, lead: Employee) -> None:
    begin_training(lead, agent, NOW)
    let_go(lead, agent, NOW)
    entries = JournalEntry.objects.filter(subject=f"employee:{agent.pk}", employee=lead).order_by("pk")
    assert list(entries.values_list("deed", flat=True)) == ["began_training", "ended_training"]


def test_beginning_twice_keeps_the_numbers(agent: Employee, lead: Employee) -> None:
    begin_training(lead, agent, NOW)
    count(agent, Count.APPROVED)
    begin_training(lead, agent, NOW)
    assert Training.objects.get().approved == 1


def test_new_training_begins_with_nothing(agent: Employee, lead: Employee) -> None:
    begin_training(lead, agent, NOW)
    count(agent, Count.RETURNED)
    let_go(lead, agent, NOW)
    begin_training(lead, agent, NOW)
    assert (is_being_trained(agent), Training.objects.get().returned) == (True, 0)


def test_nothing_is_counted_after_letting_go(agent: Employee, lead: Employee) -> None:
    begin_training(lead, agent, NOW)
    let_go(lead, agent, NOW)
    count(agent, Count.CHANGED)
    assert Training.objects.get().changed == 0


@pytest.mark.parametrize("role", [role for role in Role if role not in (Role.LEAD, Role.ADMINISTRATOR)])
def test_nobody_else_trains(agent: Employee, role: Role) -> None:
    assert not trainable_by(an_employee(agent.municipality, role)).exists()


def test_lead_trains_agents_of_their_municipality_alone(agent: Employee, lead: Employee) -> None:
    an_employee(agent.municipality, Role.SENIOR)
    an_employee(a_municipality("elders"))
    assert list(trainable_by(lead)) == [agent]


@pytest.mark.parametrize("role", list(Role))
def test_seniors_and_leads_approve(agent: Employee, role: Role) -> None:
    assert may_approve(an_employee(agent.municipality, role)) is (role in (Role.SENIOR, Role.LEAD))


def test_who_became_something_else_is_trained_no_longer(agent: Employee, lead: Employee) -> None:
    begin_training(lead, agent, NOW)
    agent.role = Role.SENIOR
    assert not is_being_trained(agent)


def test_training_of_who_leaves_is_forgotten_at_once(agent: Employee, lead: Employee) -> None:
    begin_training(lead, agent, NOW)
    an_employee(agent.municipality, Role.ADMINISTRATOR)
    deactivate(an_employee(agent.municipality, Role.ADMINISTRATOR), agent)
    assert not Training.objects.exists()


@pytest.mark.parametrize(("age", "left"), [(KEPT_FOR, 0), (KEPT_FOR - timedelta(minutes=1), 1)])
def test_training_is_forgotten_a_term_after_it_ended(
    agent: Employee, lead: Employee, age: timedelta, left: int
) -> None:
    begin_training(lead, agent, timezone.now() - timedelta(days=400))
    forget_trainings(0)
    let_go(lead, agent, timezone.now() - age)
    forget_trainings(0)
    assert Training.objects.count() == left
