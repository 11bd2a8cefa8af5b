"""A message that came without the stream telling of it is not finished over; one that stands in the log may be."""

from django.utils import timezone
from playwright.sync_api import Page, expect
from pytest_django.live_server_helper import LiveServer

from samenspraak.conversations.models import Conversation, State
from samenspraak.organisation.models import Line
from tests.desk.browser.streamed import RESYNC
from tests.makers import received


def _missed(desk: Page, live_server: LiveServer, conversation: Conversation) -> None:
    """The page is drawn, and then the resident writes."""
    desk.goto(f"{live_server.url}/bureau/gesprek/{conversation.pk}/")
    expect(desk.get_by_role("button", name="Afronden", exact=True)).to_be_visible()
    received(conversation.line, "Wacht, nog iets", at=timezone.now())


def _finish(desk: Page) -> None:
    desk.get_by_role("button", name="Afronden", exact=True).press("Enter")
    desk.get_by_label("Resultaat").select_option("Beantwoord")
    desk.get_by_role("dialog").get_by_role("button", name="Afronden").press("Enter")


def test_finishing_asks_again_and_can_be_stopped_by_keyboard(
    desk: Page, live_server: LiveServer, line: Line, conversation: Conversation
) -> None:
    _missed(desk, live_server, conversation)
    _finish(desk)
    expect(desk.get_by_role("dialog")).to_contain_text("Wacht, nog iets")
    expect(desk.get_by_role("button", name="Niet afronden")).to_be_focused()
    desk.keyboard.press("Enter")
    expect(desk.get_by_role("dialog")).to_be_hidden()
    expect(desk.locator("#kop-naam")).to_be_focused()
    assert Conversation.objects.get().state == State.OPEN


def test_finishing_anyway_finishes(
    desk: Page, live_server: LiveServer, line: Line, conversation: Conversation
) -> None:
    _missed(desk, live_server, conversation)
    _finish(desk)
    desk.get_by_role("button", name="Toch afronden").click()
    expect(desk.locator("#toasts")).to_contain_text("Ongedaan maken")
    expect(desk.get_by_role("dialog")).to_be_hidden()
    assert Conversation.objects.get().state == State.CLOSED


def test_message_that_came_into_the_log_is_known(
    desk: Page, live_server: LiveServer, line: Line, conversation: Conversation
) -> None:
    _missed(desk, live_server, conversation)
    desk.evaluate(RESYNC)
    expect(desk.locator(".log")).to_contain_text("Wacht, nog iets")
    _finish(desk)
    expect(desk.locator("#toasts")).to_contain_text("Ongedaan maken")
    assert Conversation.objects.get().state == State.CLOSED
