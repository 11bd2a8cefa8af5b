"""The privacy officer changes when masked data is erased, by keyboard, on a page for everybody."""

from datetime import timedelta

from django.utils import timezone
from playwright.sync_api import expect
from pytest_django.live_server_helper import LiveServer

from samenspraak.conversations.models import Conversation, State
from samenspraak.organisation.models import Line, Role
from tests.desk.browser.conftest import SignIn
from tests.desk.browser.looking import is_for_everybody, kept

WHY = "Besluit van 3 november 2026"


def test_term_is_changed_by_keyboard(
    as_role: SignIn, live_server: LiveServer, line: Line, conversation: Conversation
) -> None:
    closed_at = timezone.now() - timedelta(hours=2)
    Conversation.objects.update(state=State.CLOSED, closed_at=closed_at)
    page = as_role(Role.PRIVACY_OFFICER)
    page.goto(f"{live_server.url}/bureau/beheer/privacywacht/")
    page.get_by_role("link", name="Wijzig de termijn").press("Enter")
    expect(page.locator("h1")).to_have_text("Wissen van wat is afgeschermd")
    is_for_everybody(page, "erase-term")
    page.get_by_role("radio", name="Na 24 uur").focus()
    page.keyboard.press("ArrowUp")
    page.keyboard.press("ArrowUp")
    expect(page.get_by_role("radio", name="Na 1 uur")).to_be_checked()
    page.keyboard.press("Tab")
    page.keyboard.type(WHY)
    page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    expect(page.get_by_role("status").first).to_contain_text("De termijn is gewijzigd.")
    expect(page.locator("#wissen")).to_contain_text(WHY)
    kept(page, "erase-term-changed")
