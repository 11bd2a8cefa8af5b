"""axe finds nothing, and nothing has to be scrolled sideways at 320 pixels, on every page in light and dark."""

from collections.abc import Callable

import pytest
from playwright.sync_api import Page
from pytest_django.live_server_helper import LiveServer

from samenspraak.conversations.models import Conversation
from tests.desk.browser.looking import sideways, violations

type Step = Callable[[Page], object]


def _nothing(page: Page) -> None:
    """The page as it opens."""


def _account_menu(page: Page) -> None:
    page.click(".app-topbar .menu > summary")


def _reason_dialog(page: Page) -> None:
    page.click(".bubble__foot .minibtn")
    page.wait_for_selector("#dialog[open]")


def _template_dialog(page: Page) -> None:
    page.click(".closed .nl-button")
    page.wait_for_selector("#dialog[open]")


def _remarks(page: Page) -> None:
    page.fill("#tekst", "Uw BSN is 111222333 en je kunt {dag} komen.")
    page.wait_for_selector("#nakijken .composer__warning")


def _note(page: Page) -> None:
    page.click("#tab-notitie")


def _asked_again(page: Page) -> None:
    page.evaluate("document.getElementById('getoond').value = 0")
    page.get_by_role("button", name="Afronden", exact=True).click()
    page.wait_for_selector("#dialog[open]")


PAGES: dict[str, tuple[str, Step]] = {
    "the list": ("/bureau/?bak=vrij", _nothing),
    "an empty list": ("/bureau/?bak=wacht", _nothing),
    "the account menu": ("/bureau/", _account_menu),
    "a conversation": ("/bureau/gesprek/{open}/", _nothing),
    "a draft with remarks": ("/bureau/gesprek/{open}/", _remarks),
    "a note": ("/bureau/gesprek/{open}/", _note),
    "the question for a reason": ("/bureau/gesprek/{open}/", _reason_dialog),
    "the question before finishing": ("/bureau/gesprek/{open}/", _asked_again),
    "a closed window": ("/bureau/gesprek/{shut}/", _nothing),
    "the choice of a template": ("/bureau/gesprek/{shut}/", _template_dialog),
    "the style guide": ("/bureau/stijlgids/", _nothing),
    "a page that is not there": ("/bureau/niets/", _nothing),
}


@pytest.mark.parametrize("name", PAGES)
def test_page_is_accessible(
    name: str, desk: Page, live_server: LiveServer, conversation: Conversation, closed_window: Conversation
) -> None:
    path, step = PAGES[name]
    desk.goto(live_server.url + path.format(open=conversation.pk, shut=closed_window.pk))
    step(desk)
    _check(desk)


@pytest.mark.django_db(transaction=True)
def test_sign_in_is_accessible(page: Page, live_server: LiveServer) -> None:
    page.goto(f"{live_server.url}/inloggen/")
    page.click("main .nl-button")
    _check(page)


def test_guard_bar_leaves_room_for_the_log_on_a_phone(
    desk: Page, live_server: LiveServer, conversation: Conversation
) -> None:
    desk.set_viewport_size({"width": 320, "height": 640})
    desk.goto(f"{live_server.url}/bureau/gesprek/{conversation.pk}/")
    box = desk.locator(".guard").bounding_box()
    assert box
    assert box["height"] <= 80


def _check(page: Page) -> None:
    """Light, dark, and a phone's width."""
    assert violations(page) == []
    page.emulate_media(color_scheme="dark")
    assert violations(page) == []
    page.set_viewport_size({"width": 320, "height": 720})
    assert sideways(page) == 0
