"""Laptops, tablets and phones: the menu fits, names and messages have room, what opens can be reached by mouse."""

import pytest
from playwright.sync_api import Locator, Page, ViewportSize, expect
from pytest_django.live_server_helper import LiveServer

from samenspraak.conversations.models import Conversation
from samenspraak.organisation.models import Line, Role
from tests.desk.browser.conftest import SignIn

PHONE, TABLET = ViewportSize(width=320, height=640), ViewportSize(width=820, height=1100)
LAPTOP = ViewportSize(width=1280, height=800)


@pytest.fixture
def opened(desk: Page, live_server: LiveServer, conversation: Conversation) -> Page:
    """The conversation on a phone."""
    desk.set_viewport_size(PHONE)
    desk.goto(f"{live_server.url}/bureau/gesprek/{conversation.pk}/")
    return desk


def _size(place: Locator) -> tuple[float, float]:
    box = place.bounding_box()
    assert box
    return box["width"], box["height"]


def test_name_stands_on_a_line_on_a_tablet(opened: Page) -> None:
    opened.set_viewport_size(TABLET)
    assert _size(opened.locator("#kop-naam"))[1] < 30


def test_message_takes_the_width_of_a_phone(opened: Page) -> None:
    assert _size(opened.locator(".bubble:has(.masked)"))[0] >= 200


def test_panel_is_closed_by_mouse(opened: Page) -> None:
    opened.click(".ctx-toggle")
    expect(opened.locator("#paneel")).to_be_in_viewport()
    opened.get_by_label("Inwoner", exact=True).get_by_role("button", name="Sluiten").click()
    expect(opened.locator("#paneel")).to_be_hidden()
    expect(opened.locator(".ctx-toggle")).to_be_focused()


def test_reactions_open_on_the_screen(opened: Page) -> None:
    opened.locator(".msg__tools summary").last.click()
    expect(opened.locator(".menu[open] .reacts button").first).to_be_in_viewport(ratio=1)


@pytest.mark.parametrize(
    ("role", "path"),
    [(Role.LEAD, "/bureau/blokkades/"), (Role.ADMINISTRATOR, "/bureau/beheer/privacywacht/")],
)
def test_menu_begins_at_the_page_on_screen(
    as_role: SignIn, live_server: LiveServer, line: Line, role: Role, path: str
) -> None:
    page = as_role(role)
    page.set_viewport_size(PHONE)
    page.goto(live_server.url + path)
    expect(page.locator("nav [aria-current]").last).to_be_in_viewport(ratio=0.95)


def test_longest_menu_fits_a_laptop(as_role: SignIn, live_server: LiveServer, line: Line) -> None:
    page = as_role(Role.LEAD)
    page.set_viewport_size(LAPTOP)
    page.goto(f"{live_server.url}/bureau/")
    expect(page.get_by_role("link", name="Blokkades")).to_be_in_viewport(ratio=1)


@pytest.mark.parametrize("size", [LAPTOP, PHONE])
def test_every_list_of_a_team_lead_can_be_clicked(
    as_role: SignIn, live_server: LiveServer, conversation: Conversation, size: ViewportSize
) -> None:
    lead = as_role(Role.LEAD)
    lead.set_viewport_size(size)
    lead.goto(f"{live_server.url}/bureau/?bak=keuren")
    names = lead.locator("#bakken a")
    expect(names).to_have_count(7)
    for name in names.all():
        name.click(trial=True)
