"""The list changes under somebody's hand: what they click on opens, and where they stand they stay."""

from django.utils import timezone
from playwright.sync_api import Locator, Page, expect
from pytest_django.live_server_helper import LiveServer

from samenspraak.conversations.models import Conversation
from samenspraak.organisation.models import Line
from tests.desk.browser.streamed import CONNECTED
from tests.makers import received


def _changes(desk: Page, line: Line, row: Locator) -> None:
    """A message comes in, and the list is drawn anew."""
    received(line, "Nog een vraag", at=timezone.now())
    desk.evaluate(CONNECTED)
    expect(row).to_contain_text("Nog een vraag")


def test_row_that_changes_while_it_is_clicked_still_opens(
    desk: Page, live_server: LiveServer, line: Line, conversation: Conversation
) -> None:
    desk.goto(f"{live_server.url}/bureau/?bak=vrij")
    row = desk.locator(f"#g-{conversation.pk} .conv")
    row.locator(".conv__text").hover()
    desk.mouse.down()
    _changes(desk, line, row)
    desk.mouse.up()
    expect(desk.get_by_role("log")).to_contain_text("Nog een vraag")


def test_row_that_changes_keeps_the_focus(
    desk: Page, live_server: LiveServer, line: Line, conversation: Conversation
) -> None:
    desk.goto(f"{live_server.url}/bureau/?bak=vrij")
    row = desk.locator(f"#g-{conversation.pk} .conv")
    row.focus()
    _changes(desk, line, row)
    expect(row).to_be_focused()
    desk.keyboard.press("Enter")
    expect(desk.get_by_role("log")).to_contain_text("Nog een vraag")


def test_row_that_is_chosen_stays_chosen_when_it_changes(
    desk: Page, live_server: LiveServer, line: Line, conversation: Conversation
) -> None:
    desk.goto(f"{live_server.url}/bureau/?bak=vrij")
    row = desk.locator(f"#g-{conversation.pk} .conv")
    row.focus()
    desk.keyboard.press("x")
    box = desk.locator(f"#g-{conversation.pk} .conv__pick")
    expect(box).to_be_checked()
    _changes(desk, line, row)
    expect(box).to_be_checked()


def test_segment_that_is_counted_anew_while_it_is_clicked_still_opens(
    desk: Page, live_server: LiveServer, line: Line, conversation: Conversation
) -> None:
    desk.goto(f"{live_server.url}/bureau/?bak=mijn")
    free = desk.locator("#bakken").get_by_role("link", name="Vrij")
    expect(free).to_have_text("Vrij 1")
    free.hover()
    desk.mouse.down()
    received(line, "Iemand anders", phone="+31687654321", at=timezone.now())
    desk.evaluate(CONNECTED)
    expect(free).to_have_text("Vrij 2")
    desk.mouse.up()
    expect(desk.locator("#gesprekken")).to_contain_text("Iemand anders")
