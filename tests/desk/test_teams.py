"""The administrator's pages of teams: made, renamed, and who is in them."""

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext

from samenspraak.organisation.models import Employee, JournalEntry, Line, Team
from tests.makers import a_municipality, an_employee

LIST = "/bureau/beheer/teams/"


@pytest.fixture
def waste(line: Line) -> Team:
    return Team.objects.create(municipality=line.municipality, name="Afval")


def test_empty_list_says_where_to_begin(office: Client) -> None:
    assert "Begin met het KCC." in office.get(LIST).content.decode()


def test_administrator_makes_a_team(office: Client, administrator: Employee) -> None:
    answer = office.post(f"{LIST}nieuw/", {"name": "Burgerzaken"})
    made = Team.objects.get()
    assert (made.name, made.municipality) == ("Burgerzaken", administrator.municipality)
    assert answer["Location"] == f"{LIST}{made.pk}/"
    assert JournalEntry.objects.get(deed="changed_team").subject == f"team:{made.pk}"


def test_administrator_renames_a_team(office: Client, waste: Team) -> None:
    office.post(f"{LIST}{waste.pk}/", {"name": "Afval en reiniging"})
    waste.refresh_from_db()
    assert waste.name == "Afval en reiniging"
    [past] = office.get(f"{LIST}{waste.pk}/").context["history"]
    assert past.by == "Marieke Hoekstra"


@pytest.mark.parametrize("name", ["", "   ", "\u200b", "x" * 101, "Parkeren", "Parkeren\u200b"])
def test_name_that_cannot_be_is_refused(office: Client, waste: Team, name: str) -> None:
    Team.objects.create(municipality=waste.municipality, name="Parkeren")
    assert office.post(f"{LIST}{waste.pk}/", {"name": name}).status_code == 422
    waste.refresh_from_db()
    assert waste.name == "Afval"


def test_name_may_be_that_of_a_team_elsewhere(office: Client, administrator: Employee) -> None:
    Team.objects.create(municipality=a_municipality("elders"), name="Afval")
    office.post(f"{LIST}nieuw/", {"name": "Afval"})
    assert Team.objects.filter(municipality=administrator.municipality, name="Afval").exists()


def test_employee_is_put_in_a_team(office: Client, waste: Team, agent: Employee) -> None:
    assert "Nog niemand" in office.get(LIST).content.decode()
    office.post(f"{LIST}{waste.pk}/erbij/", {"employee": agent.pk})
    agent.refresh_from_db()
    assert agent.team == waste
    assert JournalEntry.objects.get(deed="changed_employee").details["team"] == waste.pk
    assert [row.name for row in office.get(f"{LIST}{waste.pk}/").context["members"]] == [agent.name]


def test_stranger_and_who_left_join_no_team(office: Client, waste: Team, agent: Employee) -> None:
    Employee.objects.filter(pk=agent.pk).update(is_active=False)
    for number in (agent.pk, an_employee(a_municipality("elders")).pk, "", "x"):
        assert office.post(f"{LIST}{waste.pk}/erbij/", {"employee": number}).status_code == 422
    assert not Employee.objects.filter(team=waste).exists()


@pytest.mark.parametrize(("deed", "field"), [("", "name"), ("erbij/", "employee")])
def test_either_form_that_is_refused_is_said_above_the_page(
    office: Client, waste: Team, deed: str, field: str
) -> None:
    content = office.post(f"{LIST}{waste.pk}/{deed}", {field: ""}).content.decode()
    assert 'role="alert"' in content
    assert "Er is nog niets gewijzigd." in content


@pytest.mark.parametrize("deed", ["", "erbij/"])
def test_team_of_another_municipality_is_not_found(office: Client, agent: Employee, deed: str) -> None:
    strange = Team.objects.create(municipality=a_municipality("elders"), name="Afval")
    sent = {"name": "Van ons", "employee": agent.pk}
    assert office.post(f"{LIST}{strange.pk}/{deed}", sent).status_code == 404


def test_more_teams_cost_no_more_queries(office: Client, waste: Team) -> None:
    with CaptureQueriesContext(connection) as few:
        office.get(LIST)
    Team.objects.bulk_create(
        Team(municipality=waste.municipality, name=f"Team {place}") for place in range(20)
    )
    with CaptureQueriesContext(connection) as many:
        office.get(LIST)
    assert len(many) == len(few)
