"""A conversation is put away by keyboard, waits until its moment, and comes back; with axe, dark, 320 pixels."""

import pytest
from playwright.sync_api import Page, expect
from pytest_django.live_server_helper import LiveServer

from samenspraak.conversations.models import Conversation
from tests.desk.browser.looking import is_for_everybody, kept


@pytest.fixture(autouse=True)
def _nothing_is_promised(conversation: Conversation) -> None:
    """So that the choices do not depend on the day of the test."""
    Conversation.objects.update(promised_at=None)


def test_agent_puts_it_away_until_tomorrow_and_brings_it_back(
    desk: Page, live_server: LiveServer, conversation: Conversation
) -> None:
    desk.goto(f"{live_server.url}/bureau/gesprek/{conversation.pk}/?bak=wacht")
    desk.locator("#later").press("Enter")
    expect(desk.get_by_role("button", name="Over twee uur")).to_be_focused()
    is_for_everybody(desk, "later")
    desk.get_by_role("button", name="Morgen").press("Enter")
    expect(desk.locator("#kop")).to_contain_text("Terug ")
    expect(desk.get_by_role("dialog")).to_have_count(0)
    desk.reload()
    expect(desk.locator(f"#g-{conversation.pk}")).to_contain_text("Terug ")
    is_for_everybody(desk, "put-away")
    desk.get_by_role("button", name="Haal terug").press("Enter")
    expect(desk.locator("#kop")).not_to_contain_text("Terug ")


def test_moment_without_a_day_is_asked_for_in_the_dialog(
    desk: Page, live_server: LiveServer, conversation: Conversation
) -> None:
    desk.goto(f"{live_server.url}/bureau/gesprek/{conversation.pk}/")
    desk.locator("#later").click()
    desk.get_by_role("button", name="Tot dit moment").click()
    expect(desk.get_by_role("alert")).to_have_text("Kies een dag en een tijd.")
    kept(desk, "later-refused")
