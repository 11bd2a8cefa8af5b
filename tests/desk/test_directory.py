"""The administrator's page of the directory: a key is shown once, renewed with both counting, and taken away."""

import re

import pytest
from django.test import Client
from django.utils import timezone
from pytest_django.fixtures import Settings

from samenspraak.domain.directory import Told
from samenspraak.organisation.directory_tokens import token_known_as
from samenspraak.organisation.employees import LastAdministrator
from samenspraak.organisation.models import DirectoryToken, Employee, Role
from samenspraak.personnel.by_directory import add, change
from tests.makers import a_municipality, an_employee
from tests.organisation.directories import JO, a_token_of

PAGE = "/bureau/beheer/inloggen/accountbeheer/"
KEY = re.compile(r'id="sleutel"[^>]* value="([^"]{43})"')


def _made(office: Client) -> str:
    """The key on the page that makes one."""
    found = KEY.search(office.post(f"{PAGE}sleutel/").content.decode())
    assert found
    return found[1]


def _came_in(token: str) -> bool:
    return token_known_as(token, timezone.now()) is not None


def _said(office: Client, path: str = "") -> str:
    return (office.post(PAGE + path, follow=True) if path else office.get(PAGE)).content.decode()


def test_page_begins_with_what_to_do(office: Client, settings: Settings) -> None:
    settings.PUBLIC_URL = "https://kcc.voorbeeldstad.example"
    page = _said(office)
    assert 'value="https://kcc.voorbeeldstad.example/scim/v2"' in page
    assert "Er is nog geen sleutel" in page
    assert "Neem de toegang weg" not in page


def test_key_stands_on_one_page_that_no_browser_keeps(office: Client) -> None:
    answer = office.post(f"{PAGE}sleutel/")
    assert answer["Cache-Control"] == "no-store"
    token = KEY.search(answer.content.decode())
    assert token
    assert _came_in(token[1])
    assert token[1] not in _said(office)


def test_page_says_whether_the_key_was_used(office: Client) -> None:
    token = _made(office)
    assert "Er kwam nog niets mee binnen" in _said(office)
    assert _came_in(token)
    assert "Kwam het laatst binnen: vandaag om" in _said(office)


def test_former_key_goes_when_the_newest_is_in_use(office: Client) -> None:
    former, newest = _made(office), _made(office)
    assert _came_in(former)
    assert "Haal de vorige dan weg" in _said(office)
    assert "nog niet gebruikt" in _said(office, "oude-sleutel-weg/")
    assert _came_in(newest)
    said = _said(office)
    assert "dus de vorige kan weg" in said
    assert "Haal de vorige sleutel weg" in said
    assert "Alleen de nieuwste sleutel telt nu" in _said(office, "oude-sleutel-weg/")
    assert [_came_in(former), _came_in(newest)] == [False, True]


def test_access_is_taken_away_and_told(office: Client) -> None:
    token = _made(office)
    assert "komt niet meer binnen" in _said(office, "weg/")
    assert not _came_in(token)
    history = [past.what for past in office.get(PAGE).context["history"]]
    assert history == [
        "Nam de toegang van het accountbeheer weg.",
        "Wijzigde de toegang van het accountbeheer. Gewijzigd: een nieuwe sleutel.",
    ]


def test_keys_of_another_municipality_stay(office: Client) -> None:
    token = a_token_of(a_municipality("elders"))
    _said(office, "weg/")
    assert _came_in(token)
    assert "Er is nog geen sleutel" in _said(office)


@pytest.mark.parametrize("path", ["sleutel/", "oude-sleutel-weg/", "weg/"])
def test_looking_changes_nothing(office: Client, path: str) -> None:
    _made(office)
    assert office.get(PAGE + path).status_code == 405
    assert DirectoryToken.objects.count() == 1


def test_page_of_an_employee_says_what_the_directory_did(office: Client, agent: Employee) -> None:
    jo = add(agent.municipality, JO)
    change(agent.municipality, jo.pk, Told(external_id="0a21"))
    change(agent.municipality, jo.pk, Told(is_active=False))
    history = office.get(f"/bureau/beheer/medewerkers/{jo.pk}/").context["history"]
    assert [(past.by, past.what) for past in history] == [
        ("", "Maakte Jo Bos inactief. Door het accountbeheer."),
        (
            "",
            "Wijzigde Jo Bos. Gewijzigd: het id in het accountbeheer. Rol: Specialist. Door het accountbeheer.",
        ),
        ("", "Voegde Jo Bos toe. Rol: Specialist. Door het accountbeheer."),
    ]


def test_page_of_an_employee_says_whether_the_directory_keeps_them(office: Client, agent: Employee) -> None:
    page = f"/bureau/beheer/medewerkers/{agent.pk}/"
    said = "houdt naam en e-mailadres bij"
    assert said not in office.get(page).content.decode()
    change(agent.municipality, agent.pk, Told(external_id="7f1c"))
    assert said in office.get(page).content.decode()


def test_page_of_who_was_sent_away_says_that_the_directory_keeps_them(
    office: Client, agent: Employee
) -> None:
    change(agent.municipality, agent.pk, Told(external_id="7f1c", is_active=False))
    page = office.get(f"/bureau/beheer/medewerkers/{agent.pk}/").content.decode()
    assert "Maak weer actief" in page
    assert "houdt naam en e-mailadres bij" in page


def test_journal_says_what_was_refused(client: Client, officer: Employee) -> None:
    boss = an_employee(officer.municipality, Role.ADMINISTRATOR, "Bas Kok")
    with pytest.raises(LastAdministrator):
        change(officer.municipality, boss.pk, Told(is_active=False))
    client.force_login(officer)
    page = client.get("/bureau/logboek/").content.decode()
    assert "Weigerde wat het accountbeheer wilde met Bas Kok." in page
