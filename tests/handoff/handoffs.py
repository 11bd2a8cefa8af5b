"""Makes handoffs for tests: a specialist in a team, and a question that is out."""

from datetime import date, datetime, timedelta
from typing import Any
from uuid import uuid4

from samenspraak.conversations.models import Conversation
from samenspraak.domain.hours import local_day
from samenspraak.domain.working_days import end_of_day, working_day_after
from samenspraak.handoff.asking import Asked, hand_off
from samenspraak.handoff.models import Handoff
from samenspraak.organisation.models import Employee, Municipality, Role, Team
from samenspraak.organisation.opening import opening_times
from tests.makers import MONDAY_MORNING, an_employee

SOON = MONDAY_MORNING + timedelta(minutes=5)
THURSDAY_CLOSING = datetime.fromisoformat("2026-11-26T17:00+01:00")
TOLD = "Ik heb je vraag doorgezet. Je hoort het donderdag."


def a_team(municipality: Municipality, name: str = "Openbare ruimte") -> Team:
    return Team.objects.get_or_create(municipality=municipality, name=name)[0]


def a_specialist(
    municipality: Municipality, team: str = "Openbare ruimte", name: str = "Noor Bakker"
) -> Employee:
    """Somebody of this team, who may sign in."""
    employee = an_employee(municipality, Role.SPECIALIST, name)
    employee.team = a_team(municipality, team)
    employee.save()
    return employee


def asked(municipality: Municipality, **other: Any) -> Asked:
    """What an agent fills in, for the team Openbare ruimte."""
    values = {
        "team": a_team(municipality),
        "specialist": None,
        "topic": "Oprit Kastanjelaan",
        "question": "Kan er een rijplaat voor de oprit?",
        "quotes": (),
        "told": TOLD,
        "reference": uuid4(),
    }
    return Asked(**(values | other))


def a_handoff(conversation: Conversation, agent: Employee, now: datetime = SOON, **other: Any) -> Handoff:
    """A question that is out to the team Openbare ruimte since five past ten on Monday."""
    return hand_off(conversation, agent, asked(conversation.municipality, **other), now)


def next_working_day(handoff: Handoff) -> date:
    """The first one after its term."""
    times = opening_times(handoff.municipality)
    day = working_day_after(times, local_day(times, handoff.term_at), 1)
    assert end_of_day(times, day) > handoff.term_at
    return day
