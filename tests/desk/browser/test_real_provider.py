"""An employee signs in and out by a real provider, in a real browser; each page in both schemes, at 320 pixels."""

from collections.abc import Iterator

import pytest
from playwright.sync_api import Page, expect
from pytest_django.fixtures import Settings
from pytest_django.live_server_helper import LiveServer

from samenspraak.organisation.models import Employee
from tests.desk.browser.conftest import Watch
from tests.desk.browser.looking import is_for_everybody
from tests.desk.browser.signing_in import PATIENCE
from tests.openid.real.municipality import PEOPLE, a_real_provider, trusted, with_real_provider
from tests.openid.real.running import PASSWORD, RealProvider
from tests.organisation.second_steps import code_of, with_second_step


@pytest.fixture(scope="module")
def real(tmp_path_factory: pytest.TempPathFactory, live_server: LiveServer) -> Iterator[RealProvider]:
    with a_real_provider(tmp_path_factory.mktemp("provider"), live_server.url) as provider:
        yield provider


@pytest.fixture(scope="module")
def browser_context_args() -> dict[str, object]:
    """The browser of an employee, who was told to trust the certificate of their organisation."""
    return {"ignore_https_errors": True, "locale": "nl-NL"}


@pytest.fixture(autouse=True)
def _is_watched(page: Page, watched: Watch) -> None:
    watched(page.context)
    page.set_default_timeout(PATIENCE)


@pytest.fixture
def ilse(
    real: RealProvider, live_server: LiveServer, settings: Settings, agent: Employee
) -> Iterator[Employee]:
    """An employee whose municipality signs in by the real provider."""
    with_real_provider(agent.municipality, real)
    agent.email = PEOPLE["ilse"]["email"]
    agent.save()
    with trusted(real, settings, live_server.url):
        yield agent


def _gives_password(page: Page, name: str) -> None:
    """On the page of the provider."""
    expect(page.get_by_role("heading", name="Inlogdienst van Voorbeeldstad")).to_be_visible()
    page.get_by_label("Username").fill(name)
    page.get_by_label("Password").fill(PASSWORD)
    page.keyboard.press("Enter")


def test_employee_finds_the_provider_by_the_municipality_and_comes_where_they_were_going(
    page: Page, live_server: LiveServer, ilse: Employee
) -> None:
    page.goto(f"{live_server.url}/bureau/agenda/")
    page.get_by_role("link", name="Inloggen via je organisatie").press("Enter")
    page.get_by_label("Jouw gemeente").fill("Nergenshuizen")
    page.keyboard.press("Enter")
    expect(page.get_by_text("We kennen geen gemeente met deze naam")).to_be_visible()
    is_for_everybody(page, "provider-of-which-municipality")
    page.get_by_label("Jouw gemeente").fill("Voorbeeldstad")
    page.keyboard.press("Enter")
    expect(page.get_by_role("link", name="Log in met Voorbeeldstad-account")).to_be_visible()
    is_for_everybody(page, "provider-of-this-municipality")
    page.get_by_role("link", name="Log in met Voorbeeldstad-account").press("Enter")
    _gives_password(page, "ilse")
    expect(page.get_by_role("heading", name="Agenda")).to_be_visible()


def test_employee_signs_out_here_and_there_and_in_again(
    page: Page, live_server: LiveServer, ilse: Employee
) -> None:
    page.goto(f"{live_server.url}/inloggen/organisatie/voorbeeldstad/")
    _gives_password(page, "ilse")
    expect(page.get_by_role("heading", name="Gesprekken")).to_be_visible()
    page.locator(".app-topbar .menu > summary").last.press("Enter")
    page.get_by_role("button", name="Uitloggen").press("Enter")
    expect(page.get_by_role("heading", name="Je bent uitgelogd")).to_be_visible()
    is_for_everybody(page, "provider-signed-out")
    page.get_by_role("link", name="Log daar ook uit").press("Enter")
    page.get_by_role("button", name="Logout").press("Enter")
    expect(page.get_by_role("heading", name="Inloggen")).to_be_visible()
    is_for_everybody(page, "provider-remembered")
    page.get_by_role("link", name="Log in met Voorbeeldstad-account").press("Enter")
    _gives_password(page, "ilse")
    expect(page.get_by_role("heading", name="Gesprekken")).to_be_visible()


def test_own_second_step_comes_after_that_of_the_provider(
    page: Page, live_server: LiveServer, ilse: Employee
) -> None:
    with_second_step(ilse)
    page.goto(f"{live_server.url}/inloggen/organisatie/voorbeeldstad/")
    _gives_password(page, "ilse")
    expect(page.get_by_role("heading", name="Tweede stap")).to_be_visible()
    page.get_by_label("Code").fill(code_of(ilse))
    page.keyboard.press("Enter")
    expect(page.get_by_role("heading", name="Gesprekken")).to_be_visible()


def test_who_is_no_employee_is_told_what_to_do(page: Page, live_server: LiveServer, ilse: Employee) -> None:
    page.goto(f"{live_server.url}/inloggen/organisatie/voorbeeldstad/")
    _gives_password(page, "onbekend")
    expect(page.get_by_text("Met jouw e-mailadres staat hier geen medewerker.")).to_be_visible()
    is_for_everybody(page, "provider-nobody-here")
