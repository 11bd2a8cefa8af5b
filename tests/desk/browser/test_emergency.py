"""What an agent sees of an emergency, and the one click that says there is none."""

from django.utils import timezone
from playwright.sync_api import Page, expect
from pytest_django.live_server_helper import LiveServer

from samenspraak.conversations.models import Conversation
from samenspraak.organisation.models import Line
from tests.desk.browser.looking import is_for_everybody
from tests.makers import received

FIRE = "Help, mijn huis staat in brand!"


def test_emergency_is_on_top_and_one_click_makes_it_ordinary(
    desk: Page, live_server: LiveServer, line: Line, conversation: Conversation
) -> None:
    received(line, FIRE, phone="+31687654321", at=timezone.now())
    Conversation.objects.filter(pk=conversation.pk).update(has_priority=True)
    desk.goto(f"{live_server.url}/bureau/?bak=vrij")
    urgent = desk.locator("#gesprekken a").first
    expect(urgent).to_contain_text(FIRE)
    urgent.press("Enter")
    expect(desk.locator(".log")).to_contain_text("112")
    is_for_everybody(desk, "emergency")
    desk.get_by_role("button", name="Geen nood").press("Enter")
    expect(desk.get_by_role("button", name="Geen nood")).to_have_count(0)
    desk.reload()
    expect(desk.locator("#gesprekken a").first).to_contain_text("Voorrang")
    expect(desk.locator("#gesprekken a.conv--urgent")).to_have_count(0)
