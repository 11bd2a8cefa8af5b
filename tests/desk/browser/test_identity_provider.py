"""An administrator sets the identity provider up by keyboard: in a real browser, light and dark, at 320 pixels."""

from playwright.sync_api import Page, expect
from pytest_django.fixtures import Settings
from pytest_django.live_server_helper import LiveServer

from samenspraak.organisation.models import IdentityProvider, Role
from tests.desk.browser.conftest import SignIn
from tests.desk.browser.looking import is_for_everybody
from tests.openid.provider import ACCESS, HOST
from tests.organisation.providers import CHOSEN

RULES = "/bureau/beheer/inloggen/"


def _opened(as_role: SignIn, live_server: LiveServer, settings: Settings) -> Page:
    settings.SAMENSPRAAK_SIGN_IN_HOSTS = [HOST]
    page = as_role(Role.ADMINISTRATOR)
    page.goto(live_server.url + RULES)
    page.get_by_role("link", name="Stel de inlogdienst in").press("Enter")
    expect(page.get_by_role("heading", name="Inlogdienst", level=1)).to_be_visible()
    return page


def test_provider_is_set_up_by_keyboard(as_role: SignIn, live_server: LiveServer, settings: Settings) -> None:
    page = _opened(as_role, live_server, settings)
    page.get_by_label("Adres van de inlogdienst").focus()
    for typed in (ACCESS.issuer, ACCESS.client_id, "geheim", CHOSEN.label):
        page.keyboard.type(typed)
        page.keyboard.press("Tab")
    page.keyboard.press("ArrowDown")
    page.get_by_label("Adres van de inlogdienst").press("Enter")
    expect(page.get_by_text("Test de verbinding een keer.")).to_be_visible()
    page.get_by_text("In Microsoft Entra ID", exact=True).press("Enter")
    expect(page.get_by_text("xms_edov")).to_be_visible()
    is_for_everybody(page, "identity-provider")
    assert IdentityProvider.objects.get().second_step == "told"


def test_passwords_cannot_go_before_it_was_tried(
    as_role: SignIn, live_server: LiveServer, settings: Settings
) -> None:
    page = _opened(as_role, live_server, settings)
    page.get_by_label("Adres van de inlogdienst").fill(ACCESS.issuer)
    page.get_by_label("Client-id").fill(ACCESS.client_id)
    page.get_by_label("Geheim").fill("geheim")
    page.get_by_label("Naam op de knop").fill(CHOSEN.label)
    page.get_by_label("Niemand logt meer in met een wachtwoord").press("Space")
    page.get_by_role("button", name="Bewaar").press("Enter")
    expect(page.get_by_text("Wachtwoorden kunnen nog niet weg.")).to_be_visible()
    is_for_everybody(page, "identity-provider-only")
