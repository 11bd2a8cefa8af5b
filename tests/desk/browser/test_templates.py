"""A template is chosen, filled in and sent by keyboard; its text shows each value as it is typed."""

from playwright.sync_api import Page, expect
from pytest_django.live_server_helper import LiveServer

from samenspraak.conversations.models import Conversation, Direction


def test_template_is_filled_in_by_keyboard(
    desk: Page, live_server: LiveServer, closed_window: Conversation
) -> None:
    desk.goto(f"{live_server.url}/bureau/gesprek/{closed_window.pk}/")
    desk.get_by_role("button", name="Kies een sjabloon").press("Enter")
    expect(desk.get_by_role("radio").first).to_be_focused()
    desk.keyboard.press("Tab")
    expect(desk.get_by_label("We hebben antwoord over …", exact=True)).to_be_focused()
    desk.keyboard.type("uw paspoort")
    expect(desk.locator(".template__text")).to_have_text("We hebben antwoord over uw paspoort.")
    desk.keyboard.press("Enter")
    expect(desk.locator(".msg--out").last).to_contain_text("uw paspoort")
    sent = closed_window.messages.filter(direction=Direction.OUT, automatic="").get()
    assert sent.text == "We hebben antwoord over uw paspoort."
