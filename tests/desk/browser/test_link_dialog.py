"""A link button is written and sent by keyboard: in a real browser, with axe, in dark, and at 320 pixels."""

from playwright.sync_api import Page, expect
from pytest_django.live_server_helper import LiveServer

from samenspraak.conversations.models import Conversation, Kind, Message
from tests.desk.browser.looking import is_for_everybody


def test_link_button_is_sent_by_keyboard(
    desk: Page, live_server: LiveServer, conversation: Conversation
) -> None:
    desk.goto(f"{live_server.url}/bureau/gesprek/{conversation.pk}/")
    desk.get_by_role("button", name="Stuur een knop met een link").press("Enter")
    text = desk.get_by_label("Wat de inwoner leest")
    text.fill("Goedemorgen, u maakt hier een afspraak.")
    text.press("Tab")
    desk.keyboard.type("Afspraak maken")
    desk.keyboard.press("Tab")
    desk.keyboard.type("https://www.voorbeeldstad.nl/afspraak")
    expect(desk.locator("#link-host")).to_contain_text("De knop opent www.voorbeeldstad.nl")
    is_for_everybody(desk, "link-dialog")
    desk.get_by_label("Webadres").press("Enter")
    expect(desk.locator(".log")).to_contain_text("Knop “Afspraak maken” opent www.voorbeeldstad.nl")
    is_for_everybody(desk, "link-sent")
    assert Message.objects.filter(kind=Kind.LINK).count() == 1
