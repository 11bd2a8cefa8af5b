"""A canned answer by keyboard alone, in a real browser; and the pages to keep them: axe, dark, 320 pixels."""

import pytest
from django.utils import timezone
from playwright.sync_api import Page, expect
from pytest_django.live_server_helper import LiveServer

from samenspraak.conversations.models import Conversation
from samenspraak.organisation.canned_answers import Wording, keep
from samenspraak.organisation.models import CannedAnswer, Employee, Line, Role
from tests.desk.browser.looking import is_for_everybody
from tests.makers import an_employee


@pytest.fixture
def canned(line: Line) -> CannedAnswer:
    administrator = an_employee(line.municipality, Role.ADMINISTRATOR)
    je, u = "Hoi {naam}, dat kan!", "Goedemorgen {naam}, dat kan."
    keep(administrator, Wording("later", "Iets anders", "Later.", "Later."), timezone.now())
    return keep(administrator, Wording("kan", "Dat kan", je, u), timezone.now())


def test_slash_word_and_enter_put_it_in_the_answer(
    desk: Page, live_server: LiveServer, conversation: Conversation, canned: CannedAnswer
) -> None:
    desk.goto(f"{live_server.url}/bureau/gesprek/{conversation.pk}/")
    field = desk.get_by_label("Je bericht")
    field.focus()
    desk.keyboard.press("/")
    expect(desk.get_by_role("searchbox", name="Zoek in snelantwoorden en artikelen")).to_be_focused()
    is_for_everybody(desk, "canned")
    desk.keyboard.type("dat kan")
    expect(desk.locator("#snel-lijst [data-insert]")).to_have_count(1)
    desk.keyboard.press("ArrowDown")
    with desk.expect_response("**/gebruikt/"):
        desk.keyboard.press("Enter")
    expect(field).to_have_value("Hoi Rens, dat kan!")
    expect(field).to_be_focused()
    expect(desk.get_by_role("dialog")).to_have_count(0)
    canned.refresh_from_db()
    assert canned.use_count == 1


@pytest.mark.parametrize(
    ("typed", "after"),
    [
        ("Hoi Rens, dat kan!", "Goedemorgen Rens Vermeulen, dat kan."),
        ("Hoi Rens, dat kan!\nTot morgen", "Goedemorgen Rens Vermeulen, dat kan.\nTot morgen"),
        ("Dag Rens, dat kan!", "Dag Rens, dat kan!"),
    ],
)
def test_other_form_of_address_changes_a_canned_answer_that_nobody_touched(
    desk: Page,
    live_server: LiveServer,
    conversation: Conversation,
    canned: CannedAnswer,
    typed: str,
    after: str,
) -> None:
    desk.goto(f"{live_server.url}/bureau/gesprek/{conversation.pk}/")
    desk.get_by_role("button", name="Snelantwoord").click()
    desk.locator("[data-insert]", has_text="/kan").click()
    field = desk.get_by_label("Je bericht")
    expect(field).to_have_value("Hoi Rens, dat kan!")
    field.fill(typed)
    desk.get_by_role("group", name="Aanspreekvorm").get_by_role("button", name="u", exact=True).click()
    expect(field).to_have_value(after)


def test_slash_inside_a_line_is_a_slash(
    desk: Page, live_server: LiveServer, conversation: Conversation
) -> None:
    desk.goto(f"{live_server.url}/bureau/gesprek/{conversation.pk}/")
    desk.get_by_label("Je bericht").focus()
    desk.keyboard.type("ma t/m vr")
    expect(desk.get_by_label("Je bericht")).to_have_value("ma t/m vr")


def test_pages_are_accessible(
    desk: Page, live_server: LiveServer, agent: Employee, canned: CannedAnswer
) -> None:
    agent.role = Role.ADMINISTRATOR
    agent.save()
    desk.goto(f"{live_server.url}/bureau/snelantwoorden/")
    is_for_everybody(desk, "canned-list")
    desk.get_by_role("link", name="/kan").click()
    desk.get_by_label("Tekst met “u”").fill("Indien u wilt, mail jan@gmail.com.")
    desk.get_by_role("button", name="Bewaar").click()
    expect(desk.get_by_role("alert")).to_be_visible()
    is_for_everybody(desk, "canned-one")
