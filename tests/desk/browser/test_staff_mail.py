"""Mail to colleagues as they meet it: chosen in the menu, its link followed, its standing seen by an administrator."""

import re
from pathlib import Path

import pytest
from django.utils import timezone
from playwright.sync_api import Page, expect
from pytest_django.fixtures import Settings
from pytest_django.live_server_helper import LiveServer

from samenspraak.conversations.models import Conversation
from samenspraak.organisation.models import Employee, Line, Role
from samenspraak.staffmail.queueing import queue_staff_mail
from samenspraak.staffmail.sending import send_staff_mail
from tests.desk.browser.looking import is_for_everybody
from tests.desk.browser.signing_in import sign_in
from tests.desk.signed_in import PASSWORD
from tests.desk.test_staff_mail import a_mail
from tests.handoff.handoffs import a_handoff, a_specialist
from tests.mailservers.mail_server import read, text_of
from tests.mailservers.mails import SENDER
from tests.makers import an_employee

NO_MAIL = "Deze installatie verstuurt nog geen e-mail."


def test_employee_chooses_by_keyboard_how_often_they_are_mailed(
    desk: Page, live_server: LiveServer, conversation: Conversation, agent: Employee, settings: Settings
) -> None:
    settings.SAMENSPRAAK_MAIL_URL = "folder:///nowhere"
    desk.goto(f"{live_server.url}/bureau/gesprek/{conversation.pk}/")
    menu = desk.locator(".app-topbar .menu > summary").last
    menu.press("Enter")
    hourly = desk.get_by_role("group", name="E-mail over wat wacht").get_by_role("button", name="Elk uur")
    is_for_everybody(desk, "digest")
    hourly.press("Enter")
    expect(hourly).to_be_hidden()
    menu.press("Enter")
    expect(hourly).to_have_attribute("aria-pressed", "true")
    expect(desk.get_by_text(NO_MAIL)).to_have_count(0)
    agent.refresh_from_db()
    assert agent.digest == "hour"


@pytest.mark.parametrize("width", [1280, 320])
def test_menu_stays_on_a_low_screen_and_its_last_word_is_reached(
    desk: Page, live_server: LiveServer, conversation: Conversation, width: int
) -> None:
    desk.set_viewport_size({"width": width, "height": 480})
    desk.goto(f"{live_server.url}/bureau/gesprek/{conversation.pk}/")
    desk.locator(".app-topbar .menu > summary").last.press("Enter")
    box = desk.locator(".app-topbar .menu__sheet").last.bounding_box()
    assert box is not None
    assert box["y"] + box["height"] <= 480
    desk.get_by_role("button", name="Uitloggen").focus()
    expect(desk.get_by_role("button", name="Uitloggen")).to_be_in_viewport(ratio=1)


def test_menu_says_so_where_no_mail_leaves(
    desk: Page, live_server: LiveServer, conversation: Conversation, settings: Settings
) -> None:
    settings.SAMENSPRAAK_MAIL_URL = ""
    desk.goto(f"{live_server.url}/bureau/gesprek/{conversation.pk}/")
    desk.locator(".app-topbar .menu > summary").last.press("Enter")
    expect(desk.get_by_text(NO_MAIL)).to_be_visible()


def test_specialist_finds_the_question_by_the_link_in_the_mail(
    page: Page,
    live_server: LiveServer,
    conversation: Conversation,
    agent: Employee,
    tmp_path: Path,
    settings: Settings,
) -> None:
    settings.SAMENSPRAAK_MAIL_URL, settings.SAMENSPRAAK_MAIL_FROM = f"folder://{tmp_path}", SENDER
    settings.PUBLIC_URL = live_server.url
    noor = a_specialist(conversation.municipality)
    a_handoff(conversation, agent, timezone.now())
    assert (queue_staff_mail(0), send_staff_mail(0)) == (1, 1)
    (file,) = tmp_path.iterdir()
    (link,) = re.findall(r"http\S+", text_of(read(file.read_bytes())))
    page.set_extra_http_headers({"Accept-Language": "nl"})
    page.goto(link)
    page.get_by_label("E-mailadres").fill(noor.email)
    page.get_by_label("Wachtwoord", exact=True).fill(PASSWORD)
    page.keyboard.press("Enter")
    expect(page.get_by_role("heading", level=1)).to_contain_text("Oprit Kastanjelaan")
    assert page.url == link


@pytest.mark.parametrize(("url", "name"), [("", "no-server"), ("folder:///nowhere", "troubled")])
def test_administrator_sees_how_mail_stands(
    page: Page, live_server: LiveServer, line: Line, agent: Employee, settings: Settings, url: str, name: str
) -> None:
    settings.SAMENSPRAAK_MAIL_URL = url
    a_mail(agent, "address_refused")
    a_mail(agent, "no_access", waits=True, ago=30)
    sign_in(page.context, live_server, an_employee(line.municipality, Role.ADMINISTRATOR))
    page.goto(f"{live_server.url}/bureau/beheer/e-mail/")
    expect(page.get_by_text("De mailserver weigert onze naam")).to_be_visible(visible=bool(url))
    is_for_everybody(page, f"staff-mail-{name}")


def test_administrator_asks_for_a_test_by_keyboard(
    page: Page, live_server: LiveServer, line: Line, settings: Settings
) -> None:
    settings.SAMENSPRAAK_MAIL_URL = "folder:///nowhere"
    sign_in(page.context, live_server, an_employee(line.municipality, Role.ADMINISTRATOR))
    page.goto(f"{live_server.url}/bureau/beheer/e-mail/")
    page.get_by_role("button", name="Stuur mij een proefmail").press("Enter")
    expect(page.get_by_text("Binnen een minuut gaat er een proefmail naar")).to_be_visible()
    is_for_everybody(page, "staff-mail")
