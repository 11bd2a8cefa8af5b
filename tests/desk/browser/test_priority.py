"""Priority is given by keyboard, and a team lead looks at the list of the hour; with axe, dark, 320 pixels."""

from playwright.sync_api import Page, expect
from pytest_django.live_server_helper import LiveServer

from samenspraak.conversations.models import Conversation
from samenspraak.organisation.models import Role
from tests.desk.browser.conftest import SignIn
from tests.desk.browser.looking import is_for_everybody


def test_agent_gives_priority_with_a_reason(
    desk: Page, live_server: LiveServer, conversation: Conversation
) -> None:
    desk.goto(f"{live_server.url}/bureau/gesprek/{conversation.pk}/?bak=vrij")
    desk.locator("#kop-meer").press("Enter")
    desk.get_by_role("button", name="Geef voorrang").press("Enter")
    expect(desk.get_by_label("Waarom dit voorgaat")).to_be_focused()
    is_for_everybody(desk, "priority")
    desk.get_by_label("Waarom dit voorgaat").fill("Belde al twee keer")
    desk.keyboard.press("Enter")
    expect(desk.locator("#kop")).to_contain_text("Voorrang")
    expect(desk.locator(".log")).to_contain_text("Voorrang: Belde al twee keer")


def test_lead_looks_at_the_hour(as_role: SignIn, live_server: LiveServer, conversation: Conversation) -> None:
    Conversation.objects.update(promised_at=conversation.last_message_at, has_priority=True)
    page = as_role(Role.LEAD)
    page.goto(f"{live_server.url}/bureau/?bak=uur")
    expect(page.locator(f"#g-{conversation.pk}")).to_contain_text("Voorrang")
    is_for_everybody(page, "within-the-hour")
