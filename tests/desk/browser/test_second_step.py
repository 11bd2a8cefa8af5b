"""The second step in a real browser: set up, signed in with, reset; with axe in both schemes, at 320 pixels."""

import pyotp
from django.utils import timezone
from playwright.sync_api import Page, expect
from pytest_django.live_server_helper import LiveServer

from samenspraak.organisation.models import Employee, Line, Municipality, Role
from tests.desk.browser.conftest import SignIn
from tests.desk.browser.looking import is_for_everybody
from tests.desk.browser.signing_in import give_password
from tests.makers import an_employee
from tests.organisation.second_steps import code_of, with_second_step


def _is_whole(page: Page) -> bool:
    """What is cut off no camera reads."""
    frame, drawn = page.locator(".qr").bounding_box(), page.locator(".qr .qrline").bounding_box()
    return bool(frame and drawn and drawn["x"] + drawn["width"] < frame["x"] + frame["width"])


def test_employee_who_has_to_sets_it_up_by_key(page: Page, live_server: LiveServer, agent: Employee) -> None:
    Municipality.objects.update(requires_second_factor=True)
    give_password(page, live_server, agent)
    expect(page.get_by_role("img", name="QR-code")).to_be_visible()
    assert _is_whole(page)
    page.get_by_text("Kun je niet scannen?").press("Enter")
    is_for_everybody(page, "second-step-set-up")
    secret = page.locator(".qr__key").inner_text().replace(" ", "")
    page.get_by_label("Code", exact=True).fill(pyotp.TOTP(secret).at(timezone.now()))
    page.keyboard.press("Enter")
    expect(page.locator(".recovery li")).to_have_count(10)
    is_for_everybody(page, "recovery-codes")
    page.get_by_role("link", name="Ik heb ze bewaard").press("Enter")
    expect(page.get_by_role("heading", name="Gesprekken")).to_be_visible()


def test_employee_signs_in_with_a_code(page: Page, live_server: LiveServer, agent: Employee) -> None:
    with_second_step(agent)
    give_password(page, live_server, agent)
    page.get_by_label("Code").fill("123")
    page.keyboard.press("Enter")
    expect(page.locator(".field__error")).to_contain_text("Deze code klopt niet")
    is_for_everybody(page, "second-step")
    page.get_by_label("Code").fill(code_of(agent))
    page.keyboard.press("Enter")
    expect(page.get_by_role("heading", name="Gesprekken")).to_be_visible()


def test_administrator_resets_it(as_role: SignIn, live_server: LiveServer, line: Line) -> None:
    sanne = an_employee(line.municipality, name="Sanne Bakker")
    with_second_step(sanne)
    page = as_role(Role.ADMINISTRATOR)
    page.goto(f"{live_server.url}/bureau/beheer/medewerkers/{sanne.pk}/")
    page.get_by_text("Telefoon en herstelcodes kwijt?").press("Enter")
    is_for_everybody(page, "employee-second-step")
    page.get_by_role("button", name="Zet de tweede stap terug").press("Enter")
    expect(page.get_by_role("status").first).to_contain_text("kan de tweede stap opnieuw instellen")
