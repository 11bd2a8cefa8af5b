"""Saved filters at the desk: kept from a search, opened beside the list, shared, renamed, removed."""

import pytest
from django.test import Client
from django.utils import timezone

from samenspraak.conversations.models import SavedFilter
from samenspraak.conversations.search.saved import keep_filter
from samenspraak.organisation.models import Employee, Line, Role, Team
from tests.makers import an_employee, received

BESIDE = "/bureau/filters/"


@pytest.fixture
def saved(agent: Employee) -> SavedFilter:
    """Of the agent alone."""
    made = SavedFilter(owner=agent, typed="papier")
    keep_filter(made, "Oud papier", timezone.now(), is_shared=False)
    return made


def test_search_is_kept_under_a_name(desk: Client, line: Line) -> None:
    received(line, at=timezone.now())
    assert "Naam van het filter" in desk.post(f"{BESIDE}nieuw/", {"zoek": "papier"}).content.decode()
    answer = desk.post(f"{BESIDE}nieuw/", {"zoek": "papier", "name": "Oud papier"}).content.decode()
    assert "Het filter is bewaard." in answer
    assert "Oud papier" in answer
    assert '<span class="num muted">1</span>' in desk.get(BESIDE).content.decode()


def test_filter_is_opened_with_what_was_typed(desk: Client, saved: SavedFilter, line: Line) -> None:
    received(line, at=timezone.now())
    SavedFilter.objects.update(used_at=saved.used_at.replace(year=2020))
    found = desk.post("/bureau/zoeken/", {"zoek": saved.typed, "filter": saved.pk})
    assert "1 gesprek" in found.content.decode()
    assert SavedFilter.objects.get().used_at.year != 2020


def test_filter_is_shared_with_the_team_and_renamed(
    desk: Client, agent: Employee, sanne: Employee, saved: SavedFilter
) -> None:
    team = Team.objects.create(municipality=agent.municipality, name="Balie")
    Employee.objects.filter(pk__in=(agent.pk, sanne.pk)).update(team=team)
    desk.post(f"{BESIDE}{saved.pk}/", {"name": "Papier", "is_shared": "on"})
    other = Client()
    other.force_login(sanne)
    beside = other.get(BESIDE).content.decode()
    assert "Papier" in beside
    assert f"{BESIDE}{saved.pk}/" not in beside


def test_filter_is_removed(desk: Client, saved: SavedFilter) -> None:
    assert "Het filter is weg." in desk.post(f"{BESIDE}{saved.pk}/weg/").content.decode()
    assert "Oud papier" not in desk.get(BESIDE).content.decode()


@pytest.mark.parametrize(
    ("fields", "said"),
    [
        ({"zoek": "", "name": "Niets"}, "Zoek eerst iets."),
        ({"zoek": "glas", "name": "  "}, "Geef het filter een naam."),
        ({"zoek": "glas", "name": "Oud papier"}, "Je hebt al een filter met deze naam."),
        ({"zoek": "bsn 111222333", "name": "BSN"}, "Er staan persoonsgegevens in."),
    ],
)
def test_what_cannot_be_kept_says_what_to_do(
    desk: Client, saved: SavedFilter, fields: dict[str, str], said: str
) -> None:
    answer = desk.post(f"{BESIDE}nieuw/", fields)
    assert answer.status_code == 422
    assert said in answer.content.decode()
    assert SavedFilter.objects.count() == 1


def test_colleague_cannot_change_or_remove_it(sanne: Employee, saved: SavedFilter) -> None:
    other = Client()
    other.force_login(sanne)
    assert other.post(f"{BESIDE}{saved.pk}/", {"name": "Van mij"}).status_code == 404
    assert other.post(f"{BESIDE}{saved.pk}/weg/").status_code == 404
    assert SavedFilter.objects.get().name == "Oud papier"


@pytest.mark.parametrize("role", [Role.SPECIALIST, Role.ADMINISTRATOR])
def test_who_does_not_search_keeps_nothing(line: Line, role: Role) -> None:
    browser = Client()
    browser.force_login(an_employee(line.municipality, role))
    assert browser.get(BESIDE).status_code == 403
    assert browser.post(f"{BESIDE}nieuw/", {"zoek": "papier", "name": "Papier"}).status_code == 403
