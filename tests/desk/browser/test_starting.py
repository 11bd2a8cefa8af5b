"""Getting started in a real browser: axe in both schemes, at 320 pixels; a step leads to its page by keyboard."""

from playwright.sync_api import Page, expect
from pytest_django.live_server_helper import LiveServer

from samenspraak.organisation.models import Line, Role
from tests.desk.browser.conftest import SignIn
from tests.desk.browser.looking import is_for_everybody

PAGE = "/bureau/beheer/aan-de-slag/"


def _opened(as_role: SignIn, live_server: LiveServer) -> Page:
    page = as_role(Role.ADMINISTRATOR)
    page.goto(live_server.url + PAGE)
    return page


def test_first_step_that_is_left_leads_to_its_page(
    as_role: SignIn, live_server: LiveServer, line: Line
) -> None:
    page = _opened(as_role, live_server)
    expect(page.get_by_role("status").first).to_contain_text("2 van 6 klaar")
    expect(page.locator("[aria-current=step]")).to_contain_text("Gemeente: nog te doen")
    is_for_everybody(page, "starting")
    page.get_by_role("link", name="Vul de gemeente in").press("Enter")
    expect(page.get_by_role("heading", name="Gemeente", level=1)).to_be_visible()
    page.get_by_label("Telefoonnummer", exact=True).fill("14 0497")
    page.get_by_label("Telefoonnummer", exact=True).press("Enter")
    expect(page.get_by_role("status").first).to_contain_text("geldt vanaf nu")
    page.get_by_role("link", name="Aan de slag").press("Enter")
    expect(page.get_by_role("status").first).to_contain_text("3 van 6 klaar")
    is_for_everybody(page, "starting-further")
