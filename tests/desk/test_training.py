"""The page about training: who may open it, beginning, the numbers, and letting go."""

import pytest
from django.test import Client
from django.utils import timezone

from samenspraak.organisation.models import Employee, JournalEntry, Line, Municipality, Role, Training
from samenspraak.organisation.training import begin_training, is_being_trained
from tests.makers import a_municipality, an_employee

PAGE = "/bureau/inwerken/"


@pytest.fixture
def lead(client: Client, line: Line) -> Employee:
    """Signed in."""
    lead = an_employee(line.municipality, Role.LEAD, "Yusuf Aydın")
    client.force_login(lead)
    return lead


@pytest.fixture
def trained(agent: Employee, lead: Employee) -> Employee:
    begin_training(lead, agent, timezone.now())
    return agent


def test_lead_begins_a_training(client: Client, agent: Employee, lead: Employee) -> None:
    assert "Niemand wordt ingewerkt" in client.get(PAGE).content.decode()
    client.post(f"{PAGE}begin/", {"agent": agent.pk})
    assert is_being_trained(agent)
    assert [row.name for row in client.get(PAGE).context["rows"]] == [agent.name]


def test_lead_lets_go(client: Client, trained: Employee) -> None:
    page = client.post(f"{PAGE}{trained.pk}/loslaten/", follow=True).content.decode()
    assert f"{trained.name} antwoordt vanaf nu zelfstandig." in page
    assert not is_being_trained(trained)


@pytest.mark.parametrize("chosen", ["", "x", "0", "999999"])
def test_nobody_chosen_is_said(client: Client, lead: Employee, chosen: str) -> None:
    page = client.post(f"{PAGE}begin/", {"agent": chosen}, follow=True).content.decode()
    assert "Kies een medewerker die hier werkt." in page
    assert not Training.objects.exists()


@pytest.mark.parametrize("role", [Role.SENIOR, Role.LEAD])
def test_who_has_experience_is_not_trained(client: Client, lead: Employee, role: Role) -> None:
    client.post(f"{PAGE}begin/", {"agent": an_employee(lead.municipality, role).pk})
    assert not Training.objects.exists()


def test_lead_of_elsewhere_changes_nothing(client: Client, trained: Employee) -> None:
    client.force_login(an_employee(a_municipality("elders"), Role.LEAD))
    assert client.post(f"{PAGE}{trained.pk}/loslaten/").status_code == 404
    client.post(f"{PAGE}begin/", {"agent": trained.pk})
    assert client.get(PAGE).context["rows"] == client.get(PAGE).context["others"] == []
    assert is_being_trained(trained)


@pytest.mark.parametrize("role", [Role.AGENT, Role.SENIOR, Role.PRIVACY_OFFICER, Role.SPECIALIST])
def test_page_is_for_leads_and_administrators(client: Client, trained: Employee, role: Role) -> None:
    client.force_login(an_employee(trained.municipality, role))
    assert client.get(PAGE).status_code == 403
    assert client.post(f"{PAGE}{trained.pk}/loslaten/").status_code == 403
    assert is_being_trained(trained)


@pytest.mark.parametrize(("approved", "is_ready"), [(19, False), (20, True)])
def test_lead_is_told_when_somebody_can_be_let_go(
    client: Client, trained: Employee, approved: int, is_ready: bool
) -> None:
    Training.objects.update(approved=approved)
    page = client.get(PAGE).content.decode()
    assert ("Kan los" in page, "Een nieuwe medewerker kan los" in page) == (is_ready, is_ready)
    assert is_being_trained(trained)


def test_administrator_chooses_after_how_many(office: Client, administrator: Employee, line: Line) -> None:
    office.post("/bureau/beheer/inwerken/", {"training_approvals": "5"})
    assert Municipality.objects.get(pk=line.municipality_id).training_approvals == 5
    assert JournalEntry.objects.filter(deed="changed_training_rules", employee=administrator).exists()


@pytest.mark.parametrize("number", ["0", "201", "x", ""])
def test_number_that_cannot_be_is_refused(office: Client, line: Line, number: str) -> None:
    assert office.post("/bureau/beheer/inwerken/", {"training_approvals": number}).status_code == 422
    assert Municipality.objects.get(pk=line.municipality_id).training_approvals == 20


def test_administrator_sees_it_at_the_employee_and_in_the_list(
    office: Client, agent: Employee, administrator: Employee
) -> None:
    begin_training(administrator, agent, timezone.now())
    page = office.get(f"/bureau/beheer/medewerkers/{agent.pk}/").content.decode()
    assert "Wordt ingewerkt" in page
    assert "Liet antwoorden van" in page
    assert "Wordt ingewerkt" in office.get("/bureau/beheer/medewerkers/").content.decode()


def test_rights_report_says_whose_answers_wait(
    office: Client, agent: Employee, administrator: Employee
) -> None:
    begin_training(administrator, agent, timezone.now())
    rows = office.post("/bureau/beheer/medewerkers/rechten/").content.decode("utf-8-sig").splitlines()
    place = rows[0].split(";").index("Antwoorden wachten op goedkeuring")
    [row] = [row for row in rows if row.startswith(agent.name)]
    assert row.split(";")[place] == "ja"
