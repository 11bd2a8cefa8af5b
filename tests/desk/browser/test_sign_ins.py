"""Where somebody is signed in, in a real browser: by keyboard, with axe in both schemes, at 320 pixels."""

import pytest
from playwright.sync_api import Page, expect
from pytest_django.live_server_helper import LiveServer

from samenspraak.organisation.models import Employee, Line, Role
from tests.desk.browser.conftest import SignIn
from tests.desk.browser.looking import is_for_everybody
from tests.desk.browser.signing_in import sign_in_by_page
from tests.desk.signed_in import signed_in
from tests.makers import an_employee


@pytest.fixture
def own(page: Page, live_server: LiveServer, agent: Employee) -> Page:
    """The agent signed in here by the page for it, and on a telephone."""
    signed_in(agent)
    sign_in_by_page(page, live_server, agent)
    return page


def test_employee_signs_out_on_a_telephone_they_lost(own: Page) -> None:
    own.get_by_label("Account van Ilse de Boer").press("Enter")
    own.get_by_role("link", name="Waar je bent ingelogd").press("Enter")
    expect(own.get_by_role("listitem").filter(has_text="Chrome op Linux")).to_contain_text("Deze browser")
    is_for_everybody(own, "sign-ins")
    own.get_by_role("button", name="Log daar uit: Safari op iPhone").press("Enter")
    expect(own.get_by_role("status").first).to_contain_text("Die browser is uitgelogd.")
    expect(own.get_by_role("listitem").filter(has_text="iPhone")).to_have_count(0)
    expect(own.get_by_role("button", name="Log overal uit")).to_have_count(0)
    is_for_everybody(own, "sign-ins-one")


def test_administrator_signs_a_colleague_out(as_role: SignIn, live_server: LiveServer, line: Line) -> None:
    sanne = an_employee(line.municipality, name="Sanne Bakker")
    signed_in(sanne)
    page = as_role(Role.ADMINISTRATOR)
    page.goto(f"{live_server.url}/bureau/beheer/medewerkers/{sanne.pk}/")
    is_for_everybody(page, "employee-signed-in")
    page.get_by_role("button", name="Log overal uit").press("Enter")
    expect(page.get_by_role("status").first).to_contain_text("1 browser is uitgelogd.")
    expect(page.get_by_text("Nu ingelogd")).to_have_count(0)
