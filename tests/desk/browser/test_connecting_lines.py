"""Adding a line, how its messages come in, and letting it rest, in a real browser against the simulator."""

from collections.abc import Iterator

import pytest
from playwright.sync_api import Page, expect
from pytest_django.fixtures import Settings
from pytest_django.live_server_helper import LiveServer

from samenspraak.organisation.models import Line, Role
from simulator.lines import Line as SimulatedLine
from simulator.running import running_simulator
from tests.desk.browser.conftest import SignIn
from tests.desk.browser.looking import is_for_everybody

NEW = "/bureau/beheer/lijnen/nieuw/"
AT_THE_NETWORK = SimulatedLine(phone_number_id="551000000000009", waba_id="552000000000009")


@pytest.fixture
def office(as_role: SignIn, line: Line, live_server: LiveServer, settings: Settings) -> Iterator[Page]:
    """The administrator, on an installation with a simulator."""
    settings.PUBLIC_URL = live_server.url
    with running_simulator(AT_THE_NETWORK) as simulator:
        settings.SAMENSPRAAK_SIMULATOR_URL = f"{simulator.base_url}/v25.0"
        yield as_role(Role.ADMINISTRATOR)


def _fill_in(page: Page, token: str) -> None:
    page.get_by_label("Waar het nummer is").select_option("Bij de simulator, om te oefenen")
    page.get_by_label("Naam").fill("Burgerzaken")
    page.get_by_label("Telefoonnummer van de lijn").fill("+31 85 000 0009")
    page.get_by_label("Nummer-id").fill(AT_THE_NETWORK.phone_number_id)
    page.get_by_label("Account-id").fill(AT_THE_NETWORK.waba_id)
    page.get_by_label("Toegangssleutel").fill(token)
    page.get_by_label("Appgeheim").fill(AT_THE_NETWORK.app_secret)
    page.get_by_role("button", name="Test en bewaar").press("Enter")


def test_line_is_added_after_a_wrong_key_and_is_connected(office: Page, live_server: LiveServer) -> None:
    office.goto(live_server.url + NEW)
    is_for_everybody(office, "new-line")
    _fill_in(office, "wrong")
    expect(office.get_by_text("WhatsApp weigert onze toegangssleutel.")).to_be_visible()
    expect(office.get_by_label("Appgeheim")).to_have_value("")
    is_for_everybody(office, "new-line-wrong")
    _fill_in(office, AT_THE_NETWORK.access_token)
    expect(office.get_by_role("heading", name="Burgerzaken", level=1)).to_be_visible()
    expect(office.get_by_role("status").first).to_contain_text("WhatsApp kent de lijn")
    is_for_everybody(office, "line-added")
    office.get_by_role("link", name="Berichten ontvangen").press("Enter")
    expect(office.get_by_role("region", name="De aansluiting")).to_contain_text("Verbonden")
    is_for_everybody(office, "line-letterbox")
    assert AT_THE_NETWORK.webhook_url == office.get_by_label("Adres voor berichten").input_value()


def test_line_is_paused_after_reading_what_that_does(
    office: Page, live_server: LiveServer, line: Line
) -> None:
    office.goto(f"{live_server.url}/bureau/beheer/lijnen/{line.pk}/")
    rest = office.get_by_role("region", name="Deze lijn stilzetten")
    rest.get_by_text("Pauzeren").press("Enter")
    expect(rest).to_contain_text("ook geen automatisch antwoord")
    is_for_everybody(office, "line-resting")
    rest.get_by_role("button", name="Pauzeer KCC").press("Enter")
    expect(office.get_by_text("Er gaat niets weg.")).to_be_visible()
    is_for_everybody(office, "line-paused")
    office.get_by_role("button", name="Vrijgeven").press("Enter")
    expect(office.get_by_role("status").first).to_contain_text("De lijn verstuurt weer")
