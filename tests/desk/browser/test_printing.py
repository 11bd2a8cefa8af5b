"""A print is at rest: what is shown to one employee for half a minute is not on it, nor is what surrounds a page."""

import pytest
from playwright.sync_api import Page, expect
from pytest_django.live_server_helper import LiveServer

from samenspraak.conversations.models import Conversation
from samenspraak.installation.demo_town.pictures import lamp_post
from samenspraak.organisation.models import Line, Role
from tests.desk.browser.conftest import SignIn
from tests.files import a_photo
from tests.makers import received


def _shown(page: Page, button: str) -> None:
    page.get_by_role("button", name=button).first.click()
    page.get_by_label("Ik controleer of het afschermen klopt").check()
    page.get_by_role("dialog").get_by_role("button", name="Toon").click()


def test_shown_data_is_not_printed(desk: Page, live_server: LiveServer, conversation: Conversation) -> None:
    desk.goto(f"{live_server.url}/bureau/gesprek/{conversation.pk}/")
    _shown(desk, "Toon BSN in het bericht van")
    expect(desk.get_by_text("111222333")).to_be_visible()
    desk.emulate_media(media="print")
    expect(desk.get_by_text("111222333")).to_be_hidden()
    expect(desk.get_by_text("Mijn BSN is")).to_be_visible()


def test_shown_number_is_not_printed(desk: Page, live_server: LiveServer, line: Line) -> None:
    conversation = received(line, phone="+31612345678").conversation
    desk.goto(f"{live_server.url}/bureau/gesprek/{conversation.pk}/")
    _shown(desk, "Toon het telefoonnummer")
    expect(desk.locator("#telefoon .masked--open")).to_contain_text("+31612345678")
    desk.emulate_media(media="print")
    expect(desk.locator("#telefoon .masked--open .noprint")).to_be_hidden()


def test_shown_photo_is_not_printed(desk: Page, live_server: LiveServer, line: Line) -> None:
    photo = a_photo(line, lamp_post(), mime_type="image/png")
    desk.goto(f"{live_server.url}/bureau/gesprek/{photo.conversation_id}/")
    desk.focus(f"#b-{photo.pk}")
    desk.keyboard.press("g")
    _shown(desk, "Toon foto in het bericht van")
    expect(desk.locator(f"#b-{photo.pk} img")).to_be_visible()
    desk.emulate_media(media="print")
    expect(desk.locator(f"#b-{photo.pk} img")).to_be_hidden()


@pytest.mark.parametrize("hidden", [".office__nav", ".crumbs"])
def test_page_beside_the_conversations_is_printed_without_its_menu(
    as_role: SignIn, live_server: LiveServer, hidden: str
) -> None:
    page = as_role(Role.PRIVACY_OFFICER)
    page.goto(f"{live_server.url}/bureau/beheer/privacywacht/messaging.in.EMAIL/")
    expect(page.locator(hidden)).to_be_visible()
    page.emulate_media(media="print")
    expect(page.locator(hidden)).to_be_hidden()
    expect(page.locator("h1")).to_be_visible()
