"""When a team calls back: who may say so, what is refused, and what an agent can offer afterwards."""

from datetime import time

import pytest
from django.test import Client

from samenspraak.organisation.models import Employee, JournalEntry, Line, Role, Team
from samenspraak.referrals.models import CallbackPlan
from tests.makers import a_municipality, an_employee

pytestmark = pytest.mark.django_db
TERMS = {"slot_minutes": "20", "capacity": "2", "lead_minutes": "30"}


@pytest.fixture
def team(line: Line) -> Team:
    return Team.objects.create(municipality=line.municipality, name="KCC")


def test_administrator_sets_the_hours_of_a_team(office: Client, team: Team) -> None:
    hours = {"opens-0-0": "09:00", "closes-0-0": "12:00", "opens-0-1": "13:00", "closes-0-1": "16:30"}
    answer = office.post(f"/bureau/beheer/terugbellen/{team.pk}/", TERMS | hours, follow=True)
    assert "Op 1 dag per week, gesprekken van 20 minuten, 2 tegelijk." in answer.content.decode()
    plan = CallbackPlan.objects.get(team=team)
    assert list(plan.hours.values_list("weekday", "closes").order_by("opens")) == [
        (0, time(12)),
        (0, time(16, 30)),
    ]
    assert JournalEntry.objects.filter(deed="changed_callback_hours", subject=f"team:{team.pk}").exists()


def test_what_was_set_stands_in_the_form(office: Client, team: Team) -> None:
    office.post(
        f"/bureau/beheer/terugbellen/{team.pk}/", TERMS | {"opens-2-0": "09:15", "closes-2-0": "12:00"}
    )
    assert 'value="09:15"' in office.get(f"/bureau/beheer/terugbellen/{team.pk}/").content.decode()


@pytest.mark.parametrize(
    ("wrong", "sentence"),
    [
        ({"opens-0-0": "09:00"}, "Vul beide tijden in"),
        ({"opens-0-0": "12:00", "closes-0-0": "09:00"}, "Het einde komt na het begin"),
        ({"slot_minutes": "1"}, "minuten"),
        ({"capacity": "0"}, "tegelijk"),
    ],
)
def test_impossible_hours_come_back(office: Client, team: Team, wrong: dict[str, str], sentence: str) -> None:
    answer = office.post(f"/bureau/beheer/terugbellen/{team.pk}/", TERMS | wrong)
    assert answer.status_code == 422
    assert sentence in answer.content.decode()
    assert not CallbackPlan.objects.exists()


def lead_of(team: Team | None, line: Line) -> Employee:
    lead = an_employee(line.municipality, Role.LEAD)
    lead.team = team
    lead.save()
    return lead


def test_team_lead_sets_the_own_team_and_no_other(client: Client, line: Line, team: Team) -> None:
    other = Team.objects.create(municipality=line.municipality, name="Openbare ruimte")
    client.force_login(lead_of(team, line))
    assert client.get(f"/bureau/beheer/terugbellen/{team.pk}/").status_code == 200
    assert client.get(f"/bureau/beheer/terugbellen/{other.pk}/").status_code == 404
    assert "Openbare ruimte" not in client.get("/bureau/beheer/terugbellen/").content.decode()


def test_team_lead_without_a_team_is_told_so(client: Client, line: Line) -> None:
    client.force_login(lead_of(None, line))
    assert "nog geen team" in client.get("/bureau/beheer/terugbellen/").content.decode()


@pytest.mark.parametrize("role", [Role.AGENT, Role.PRIVACY_OFFICER])
def test_others_are_refused(client: Client, line: Line, team: Team, role: Role) -> None:
    client.force_login(an_employee(line.municipality, role))
    assert client.get("/bureau/beheer/terugbellen/").status_code == 403
    assert client.post(f"/bureau/beheer/terugbellen/{team.pk}/", TERMS).status_code == 403


def test_administrator_of_another_municipality_finds_no_team(client: Client, team: Team) -> None:
    client.force_login(an_employee(a_municipality("elders"), Role.ADMINISTRATOR))
    assert client.post(f"/bureau/beheer/terugbellen/{team.pk}/", TERMS).status_code == 404
