"""What an agent shows on purpose goes away by itself after half a minute, unless they ask for another."""

import pytest
from playwright.sync_api import Page, expect
from pytest_django.live_server_helper import LiveServer

from samenspraak.conversations.models import Conversation

HALF_A_MINUTE = 31_000


@pytest.fixture
def thread(desk: Page, live_server: LiveServer, conversation: Conversation) -> Page:
    """A conversation, with a clock that can be put forward."""
    desk.clock.install()
    desk.goto(f"{live_server.url}/bureau/gesprek/{conversation.pk}/")
    return desk


def _show(page: Page, button: str) -> None:
    page.get_by_role("button", name=button).first.click()
    page.get_by_label("Ik controleer of het afschermen klopt").check()
    page.get_by_role("dialog").get_by_role("button", name="Toon").click()


@pytest.mark.parametrize(
    ("button", "shown"),
    [("Toon BSN in het bericht van", "111222333"), ("Toon het telefoonnummer", "+31612345678")],
)
def test_what_is_shown_is_hidden_after_half_a_minute(thread: Page, button: str, shown: str) -> None:
    _show(thread, button)
    expect(thread.get_by_text(shown)).to_be_visible()
    thread.clock.fast_forward(HALF_A_MINUTE)
    expect(thread.get_by_text(shown)).to_have_count(0)
    expect(thread.get_by_role("button", name=button).first).to_be_visible()


def test_text_that_is_kept_longer_is_hidden_half_a_minute_later(thread: Page) -> None:
    _show(thread, "Toon BSN in het bericht van")
    expect(thread.get_by_text("111222333")).to_be_visible()
    thread.clock.fast_forward(20_000)
    with thread.expect_response("**/tonen/"):
        thread.get_by_role("button", name="Nog 30 seconden").click()
    expect(thread.locator(".countdown")).to_have_text("30")
    thread.clock.fast_forward(20_000)
    expect(thread.get_by_text("111222333")).to_be_visible()
    thread.clock.fast_forward(HALF_A_MINUTE)
    expect(thread.get_by_text("111222333")).to_have_count(0)
