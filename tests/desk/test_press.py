"""A question of the press is proposed for the press team, goes there with one click, and can turn out to be none."""

import pytest
from django.test import Client
from django.utils import timezone

from samenspraak.conversations.access import conversations_for
from samenspraak.conversations.models import Conversation
from samenspraak.organisation.models import Employee, JournalEntry, Line, Team
from samenspraak.organisation.teams import give_press_team
from tests.makers import a_municipality, a_press_officer, an_employee, received

pytestmark = pytest.mark.usefixtures("in_office_hours")

ASKED = "Goedemorgen, ik ben verslaggever van Omroep Zuid. Klopt het van het zwembad?"
PROPOSED = "Dit lijkt een vraag van de pers."


@pytest.fixture
def femke(line: Line) -> Employee:
    return a_press_officer(line.municipality)


@pytest.fixture
def asked(line: Line, femke: Employee) -> Conversation:
    Team.objects.filter(employees=femke).update(is_press=True)
    return received(line, ASKED, at=timezone.now()).conversation


def _page(desk: Client, conversation: Conversation) -> str:
    return desk.get(f"/bureau/gesprek/{conversation.pk}/").content.decode()


def _post(desk: Client, conversation: Conversation, deed: str, **said: object) -> int:
    return desk.post(f"/bureau/gesprek/{conversation.pk}/{deed}/", said).status_code


def test_it_is_proposed_with_the_name_of_the_team(desk: Client, asked: Conversation) -> None:
    page = _page(desk, asked)
    assert PROPOSED in page
    assert "Naar Persteam" in page


def test_ordinary_question_is_not(desk: Client, asked: Conversation, line: Line) -> None:
    other = received(line, "Wanneer is het zwembad open?", phone="+31687654321", at=timezone.now())
    assert PROPOSED not in _page(desk, other.conversation)


def test_it_stays_proposed_when_more_is_said(desk: Client, asked: Conversation, line: Line) -> None:
    received(line, "Bent u er nog?", at=timezone.now())
    assert PROPOSED in _page(desk, asked)


@pytest.mark.parametrize("change", [{"is_press": False}, {"is_press": False, "is_private": False}])
def test_nothing_is_proposed_without_a_press_team(
    desk: Client, asked: Conversation, femke: Employee, change: dict[str, bool]
) -> None:
    Team.objects.filter(employees=femke).update(**change)
    assert PROPOSED not in _page(desk, asked)


def test_nor_when_nobody_in_it_answers(desk: Client, asked: Conversation, femke: Employee) -> None:
    Employee.objects.filter(pk=femke.pk).update(is_active=False)
    assert PROPOSED not in _page(desk, asked)
    assert _post(desk, asked, "pers") == 200
    asked.refresh_from_db()
    assert asked.team is None


def test_one_click_brings_it_there_and_out_of_sight(
    desk: Client, asked: Conversation, agent: Employee, femke: Employee
) -> None:
    answer = desk.post(f"/bureau/gesprek/{asked.pk}/pers/")
    assert answer["HX-Redirect"] == "/bureau/?weg"
    assert not conversations_for(agent).exists()
    assert conversations_for(femke).get() == asked


def test_its_own_team_is_proposed_nothing(client: Client, asked: Conversation, femke: Employee) -> None:
    client.force_login(femke)
    assert _post(client, asked, "pers") == 200
    received(asked.line, ASKED, at=timezone.now())
    assert PROPOSED not in _page(client, asked)


def test_somebody_says_that_it_is_none(desk: Client, asked: Conversation, agent: Employee) -> None:
    assert _post(desk, asked, "geen-pers", shown=asked.messages.get().pk) == 200
    assert PROPOSED not in _page(desk, asked)
    assert JournalEntry.objects.get(deed="not_press").employee == agent


def test_not_before_they_read_what_came_meanwhile(desk: Client, asked: Conversation, line: Line) -> None:
    shown = asked.messages.get().pk
    received(line, "Het is voor vanavond", at=timezone.now())
    assert _post(desk, asked, "geen-pers", shown=shown) == 409
    assert PROPOSED in _page(desk, asked)


def test_stranger_can_say_neither(client: Client, asked: Conversation, officer: Employee) -> None:
    for somebody in (officer, an_employee(a_municipality("elders"))):
        client.force_login(somebody)
        assert {_post(client, asked, deed) for deed in ("pers", "geen-pers")} == {404}


def test_new_municipality_has_a_press_team_that_is_private(line: Line) -> None:
    give_press_team(line.municipality)
    team = Team.objects.get()
    assert (team.is_press, team.is_private) == (True, True)


def test_administrator_chooses_another_press_team(
    office: Client, asked: Conversation, femke: Employee
) -> None:
    team = Team.objects.create(municipality=asked.municipality, name="Voorlichting")
    said = {"name": "Voorlichting", "is_press": "on"}
    assert office.post(f"/bureau/beheer/teams/{team.pk}/", said).status_code == 422
    office.post(f"/bureau/beheer/teams/{team.pk}/", {**said, "is_private": "on"})
    assert Team.objects.get(is_press=True) == team


def test_press_team_of_elsewhere_stays_so(office: Client, line: Line) -> None:
    give_press_team(a_municipality("elders"))
    office.post("/bureau/beheer/teams/nieuw/", {"name": "Pers", "is_private": "on", "is_press": "on"})
    assert Team.objects.filter(is_press=True).count() == 2
