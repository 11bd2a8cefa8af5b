"""Who does nothing is asked whether they stay, two minutes before they are signed out: by keyboard, in every tab."""

from datetime import timedelta

import pytest
from django.contrib.sessions.backends.db import SessionStore
from django.contrib.sessions.models import Session
from django.utils import timezone
from playwright.sync_api import Page, Request, expect
from pytest_django.live_server_helper import LiveServer

from samenspraak.conversations.models import Conversation
from samenspraak.organisation.models import Employee, Role
from tests.desk.browser.conftest import SignIn
from tests.desk.browser.looking import is_for_everybody
from tests.desk.browser.signing_in import sign_in_by_page

ASKS = "Je wordt over 2 minuten uitgelogd"
NEARLY_AN_HOUR = "58:05"


@pytest.fixture
def quiet(page: Page, live_server: LiveServer, agent: Employee, conversation: Conversation) -> Page:
    """A conversation with a draft; the clock of the page goes only when the test says so."""
    sign_in_by_page(page, live_server, agent)
    page.clock.install()
    page.goto(f"{live_server.url}/bureau/gesprek/{conversation.pk}/")
    page.fill("#tekst", "Goedemorgen Rens, dat kan.")
    return page


def _tells_of_work(request: Request) -> bool:
    return request.method == "POST" and request.url.endswith("/ingelogd/hier/")


def _is_over() -> None:
    Session.objects.update(expire_date=timezone.now() - timedelta(seconds=1))


def test_employee_stays_by_pressing_enter(quiet: Page) -> None:
    quiet.clock.fast_forward("57:00")
    expect(quiet.get_by_role("alertdialog")).to_be_hidden()
    quiet.clock.fast_forward("01:05")
    asked = quiet.get_by_role("alertdialog", name=ASKS)
    expect(asked).to_contain_text("Je hebt een tijd niets gedaan.")
    expect(quiet.get_by_role("button", name="Blijf ingelogd")).to_be_focused()
    is_for_everybody(quiet, "staying")
    with quiet.expect_request(_tells_of_work):
        quiet.keyboard.press("Enter")
    expect(asked).to_be_hidden()
    expect(quiet.locator("#tekst")).to_have_value("Goedemorgen Rens, dat kan.")


def test_who_types_is_not_asked(quiet: Page) -> None:
    quiet.clock.fast_forward("57:00")
    with quiet.expect_request(_tells_of_work):
        quiet.keyboard.press("Shift")
    quiet.clock.fast_forward("30:00")
    expect(quiet.get_by_role("alertdialog")).to_be_hidden()


def test_who_does_not_answer_is_signed_out_and_keeps_what_they_wrote(quiet: Page) -> None:
    quiet.clock.fast_forward(NEARLY_AN_HOUR)
    expect(quiet.get_by_role("alertdialog")).to_be_visible()
    _is_over()
    quiet.clock.fast_forward("02:00")
    expect(quiet.locator("#uitgelogd")).to_contain_text("Je bent uitgelogd")
    expect(quiet.locator("#uitgelogd")).to_be_visible()
    expect(quiet.get_by_role("alertdialog")).to_be_hidden()
    expect(quiet.locator("#tekst")).to_have_value("Goedemorgen Rens, dat kan.")


def test_other_tabs_follow(quiet: Page, live_server: LiveServer) -> None:
    other = quiet.context.new_page()
    other.goto(f"{live_server.url}/bureau/agenda/")
    other.clock.fast_forward(NEARLY_AN_HOUR)
    for tab in (quiet, other):
        expect(tab.get_by_role("alertdialog")).to_be_visible()
    other.keyboard.press("Escape")
    expect(other.get_by_role("alertdialog")).to_be_hidden()
    expect(quiet.get_by_role("alertdialog")).to_be_hidden()


def test_after_almost_ten_hours_there_is_nothing_to_choose(quiet: Page) -> None:
    kept = SessionStore(Session.objects.get().session_key)
    until = timezone.now() + timedelta(seconds=100)
    kept["until"] = until.isoformat()
    kept.set_expiry(until)
    kept.save()
    quiet.reload()
    asked = quiet.get_by_role("alertdialog", name=ASKS)
    expect(asked).to_contain_text("Je bent bijna tien uur ingelogd.")
    expect(asked.get_by_role("button", name="Blijf ingelogd")).to_be_hidden()
    is_for_everybody(quiet, "staying-last")
    asked.get_by_role("button", name="Sluiten").press("Enter")
    expect(asked).to_be_hidden()


def test_administrator_chooses_how_long(as_role: SignIn, live_server: LiveServer) -> None:
    page = as_role(Role.ADMINISTRATOR)
    page.goto(f"{live_server.url}/bureau/beheer/inloggen/")
    page.get_by_label("Wie niets doet, wordt uitgelogd na").select_option("Een half uur")
    page.get_by_role("button", name="Bewaar").press("Enter")
    expect(page.get_by_role("status").first).to_contain_text("De regels zijn bewaard.")
    expect(page.get_by_label("Wie niets doet, wordt uitgelogd na")).to_have_value("30")
    is_for_everybody(page, "sign-in-rules")
