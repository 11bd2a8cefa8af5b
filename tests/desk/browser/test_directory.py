"""An administrator lets a directory in by keyboard, and it comes: in a real browser, light and dark, at 320 pixels."""

import httpx
from playwright.sync_api import Page, expect
from pytest_django.live_server_helper import LiveServer

from samenspraak.organisation.models import Employee, Role
from tests.desk.browser.conftest import SignIn
from tests.desk.browser.looking import is_for_everybody

RULES = "/bureau/beheer/inloggen/"


def _opened(as_role: SignIn, live_server: LiveServer) -> Page:
    page = as_role(Role.ADMINISTRATOR)
    page.goto(live_server.url + RULES)
    page.get_by_role("link", name="Stel accountbeheer in").press("Enter")
    expect(page.get_by_text("Er is nog geen sleutel")).to_be_visible()
    return page


def test_directory_is_let_in_by_keyboard_and_brings_somebody(
    as_role: SignIn, live_server: LiveServer
) -> None:
    page = _opened(as_role, live_server)
    is_for_everybody(page, "directory")
    page.get_by_role("button", name="Maak een sleutel").press("Enter")
    key = page.get_by_label("Sleutel (secret token)")
    expect(key).to_be_visible()
    is_for_everybody(page, "directory-key")
    headers = {"Authorization": f"Bearer {key.input_value()}"}
    user = {"userName": "jo.bos@voorbeeldstad.example", "displayName": "Jo Bos"}
    assert httpx.post(f"{live_server.url}/scim/v2/Users", json=user, headers=headers).status_code == 201
    jo = Employee.objects.get(name="Jo Bos")
    assert jo.role == Role.SPECIALIST
    page.get_by_role("link", name="Ik heb de sleutel").press("Enter")
    expect(page.get_by_text("Kwam het laatst binnen: vandaag om")).to_be_visible()
    page.get_by_text("In Microsoft Entra ID", exact=True).press("Enter")
    expect(page.get_by_text("Provision on demand")).to_be_visible()
    is_for_everybody(page, "directory-connected")
    page.goto(f"{live_server.url}/bureau/beheer/medewerkers/{jo.pk}/")
    expect(page.get_by_role("heading", name="Accountbeheer")).to_be_visible()
    is_for_everybody(page, "directory-employee")


def test_key_is_renewed_and_access_is_taken_away_by_keyboard(
    as_role: SignIn, live_server: LiveServer
) -> None:
    page = _opened(as_role, live_server)
    page.get_by_role("button", name="Maak een sleutel").press("Enter")
    expect(page.get_by_label("Sleutel (secret token)")).to_be_visible()
    page.get_by_role("link", name="Ik heb de sleutel").press("Enter")
    page.get_by_role("button", name="Maak een nieuwe sleutel").press("Enter")
    expect(page.get_by_text("Er tellen nu twee sleutels")).to_be_visible()
    is_for_everybody(page, "directory-renewing")
    page.get_by_text("Wat afsluiten doet").press("Enter")
    page.get_by_role("button", name="Neem de toegang weg").press("Enter")
    expect(page.get_by_text("Het accountbeheer komt niet meer binnen.")).to_be_visible()
    expect(page.get_by_text("Er is nog geen sleutel")).to_be_visible()
