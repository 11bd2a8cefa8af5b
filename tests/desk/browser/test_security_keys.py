"""Security keys in a real browser, with Chromium's virtual authenticator; at localhost, where browsers allow keys."""

from datetime import timedelta

import pytest
from django.utils import timezone
from playwright.sync_api import CDPSession, Page, expect
from pytest_django import Settings
from pytest_django.live_server_helper import LiveServer

from samenspraak.organisation.models import Employee, Line, Municipality, Role, SecurityKey
from tests.desk.browser.conftest import SignIn, Watch
from tests.desk.browser.looking import is_for_everybody
from tests.desk.browser.signing_in import give_password, sign_in_by_page
from tests.makers import an_employee
from tests.organisation.second_steps import with_second_step

OLD_BROWSER = """
    delete PublicKeyCredential.parseCreationOptionsFromJSON;
    delete PublicKeyCredential.parseRequestOptionsFromJSON;
    delete PublicKeyCredential.prototype.toJSON;
"""


class Slot:
    """Where a key is put in, one at most; it is touched by itself."""

    def __init__(self, browser: CDPSession) -> None:
        self.browser = browser
        browser.send("WebAuthn.enable")
        self.put_in()

    def put_in(self) -> None:
        options = {"protocol": "ctap2", "transport": "usb", "automaticPresenceSimulation": True}
        added = self.browser.send("WebAuthn.addVirtualAuthenticator", {"options": options})
        self.key = {"authenticatorId": added["authenticatorId"]}

    def put_another_in(self) -> None:
        self.browser.send("WebAuthn.removeVirtualAuthenticator", self.key)
        self.put_in()

    def count_to(self, count: int) -> None:
        """Let its one credential believe that it signed so often."""
        [credential] = self.browser.send("WebAuthn.getCredentials", self.key)["credentials"]
        self.browser.send("WebAuthn.clearCredentials", self.key)
        back = {**credential, "signCount": count}
        self.browser.send("WebAuthn.addCredential", {**self.key, "credential": back})


@pytest.fixture
def slot(page: Page, live_server: LiveServer, settings: Settings, watched: Watch) -> Slot:
    """Of a browser at the address of the installation."""
    assert live_server.url.startswith("http://localhost:")
    settings.PUBLIC_URL = live_server.url
    watched(page.context)
    return Slot(page.context.new_cdp_session(page))


def _adds(page: Page, live_server: LiveServer, name: str) -> None:
    page.goto(f"{live_server.url}/bureau/ingelogd/")
    page.get_by_role("link", name="Voeg een beveiligingssleutel toe").press("Enter")
    page.get_by_label("Naam van de sleutel").fill(name)
    page.keyboard.press("Enter")


def _has_key(page: Page, live_server: LiveServer, agent: Employee) -> None:
    """They signed in and added their first."""
    sign_in_by_page(page, live_server, agent)
    _adds(page, live_server, "Blauwe sleutel")
    expect(page.locator(".recovery li")).to_have_count(10)


def _comes_again(page: Page, live_server: LiveServer, agent: Employee) -> None:
    """As far as the key, which is asked for."""
    page.context.clear_cookies()
    give_password(page, live_server, agent)
    page.get_by_role("button", name="Gebruik je sleutel").press("Enter")


def _is_in(page: Page) -> None:
    expect(page.get_by_role("heading", name="Gesprekken")).to_be_visible()


def test_employee_who_has_to_adds_a_key_and_signs_in_with_it(
    page: Page, live_server: LiveServer, agent: Employee, slot: Slot
) -> None:
    Municipality.objects.update(requires_second_factor=True)
    give_password(page, live_server, agent)
    page.get_by_role("link", name="Liever met een beveiligingssleutel of passkey").press("Enter")
    page.get_by_label("Naam van de sleutel").fill("Blauwe sleutel")
    is_for_everybody(page, "new-key")
    page.get_by_label("Naam van de sleutel").press("Enter")
    expect(page.locator(".recovery li")).to_have_count(10)
    page.get_by_role("link", name="Ik heb ze bewaard").press("Enter")
    _is_in(page)
    _comes_again(page, live_server, agent)
    _is_in(page)


def test_key_that_does_not_fit_leaves_the_other_ways(
    page: Page, live_server: LiveServer, agent: Employee, slot: Slot
) -> None:
    _has_key(page, live_server, agent)
    slot.put_another_in()
    _comes_again(page, live_server, agent)
    expect(page.locator("[data-trouble]")).to_contain_text("geen sleutel gevonden die past")
    is_for_everybody(page, "second-step-by-key")
    expect(page.get_by_label("Code")).to_be_editable()


def test_key_that_counts_back_is_refused(
    page: Page, live_server: LiveServer, agent: Employee, slot: Slot
) -> None:
    _has_key(page, live_server, agent)
    SecurityKey.objects.update(sign_count=90)
    _comes_again(page, live_server, agent)
    expect(page.get_by_role("alert")).to_contain_text("Deze sleutel is niet geaccepteerd")
    slot.count_to(90)
    page.get_by_role("button", name="Gebruik je sleutel").press("Enter")
    _is_in(page)


def test_browser_without_the_helpers_of_today_uses_keys_too(
    page: Page, live_server: LiveServer, agent: Employee, slot: Slot
) -> None:
    page.add_init_script(OLD_BROWSER)
    _has_key(page, live_server, agent)
    _comes_again(page, live_server, agent)
    _is_in(page)


def test_browser_without_keys_says_so(
    page: Page, live_server: LiveServer, agent: Employee, slot: Slot
) -> None:
    page.add_init_script("delete window.PublicKeyCredential")
    sign_in_by_page(page, live_server, agent)
    _adds(page, live_server, "Laptop")
    expect(page.get_by_role("alert")).to_contain_text("Deze browser of deze sleutel kan dit niet")


def test_employee_sees_their_keys_and_removes_one(
    page: Page, live_server: LiveServer, agent: Employee, slot: Slot
) -> None:
    _has_key(page, live_server, agent)
    _adds(page, live_server, "Nog een keer")
    expect(page.get_by_role("alert")).to_contain_text("Deze sleutel heb je al toegevoegd")
    slot.put_another_in()
    _adds(page, live_server, "Laptop van het werk")
    expect(page.get_by_role("status").first).to_contain_text("De sleutel is toegevoegd")
    keys = page.get_by_role("listitem").filter(has_text="nog niet gebruikt")
    expect(keys).to_have_count(2)
    keys.nth(1).locator("summary").press("Enter")
    is_for_everybody(page, "keys")
    page.get_by_role("button", name="Verwijder deze sleutel").press("Enter")
    expect(page.get_by_role("status").first).to_contain_text("De sleutel is verwijderd")
    expect(keys).to_have_count(1)


def test_desk_that_stood_open_asks_to_sign_in_again(
    page: Page, live_server: LiveServer, agent: Employee, slot: Slot
) -> None:
    _has_key(page, live_server, agent)
    agent.sign_ins.update(began_at=timezone.now() - timedelta(minutes=11))
    page.goto(f"{live_server.url}/bureau/ingelogd/")
    page.get_by_role("link", name="Voeg een beveiligingssleutel toe").press("Enter")
    is_for_everybody(page, "sign-in-anew")
    page.get_by_role("button", name="Log uit en weer in").press("Enter")
    expect(page).to_have_url(f"{live_server.url}/inloggen/?next=/bureau/ingelogd/")


def test_administrator_sees_keys_of_a_colleague(
    as_role: SignIn, live_server: LiveServer, line: Line, slot: Slot
) -> None:
    sanne = an_employee(line.municipality, name="Sanne Bakker")
    with_second_step(sanne)
    known = {"credential_id": b"1", "public_key": b"", "sign_count": 0, "transports": []}
    sanne.second_factor.keys.create(**known, name="Laptop", made_at=timezone.now())
    page = as_role(Role.ADMINISTRATOR)
    page.goto(f"{live_server.url}/bureau/beheer/medewerkers/{sanne.pk}/")
    page.get_by_text("Sleutels, telefoon en herstelcodes kwijt?").press("Enter")
    expect(page.get_by_text("Heeft 1 beveiligingssleutel.")).to_be_visible()
    is_for_everybody(page, "employee-keys")
