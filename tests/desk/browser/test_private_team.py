"""An open screen lets go of what went to a private team, whoever brought it there; the page that makes one private."""

import pytest
from django.utils import timezone
from playwright.sync_api import Page, expect
from pytest_django.live_server_helper import LiveServer

from samenspraak.conversations.handing_over import Holder, hand_over
from samenspraak.conversations.models import Conversation
from samenspraak.organisation.models import Employee, Line, Role, Team
from tests.desk.browser.conftest import SignIn
from tests.desk.browser.looking import is_for_everybody
from tests.makers import a_press_officer, an_employee, received

TOLD = """number => document.getElementById("stroom").dispatchEvent(
  new CustomEvent("gone", { bubbles: true, detail: { data: String(number) } }))"""
"""What the stream says."""
ASKED_AGAIN = """() => document.getElementById("kop").dispatchEvent(new CustomEvent("changed"))"""
"""What a screen does that missed the stream for a while."""


@pytest.fixture
def femke(line: Line) -> Employee:
    return a_press_officer(line.municipality)


def _goes(conversation: Conversation, to: Employee) -> None:
    by = an_employee(conversation.municipality, name="Sanne Peters")
    assert hand_over(conversation, by, Holder(None, to.team), timezone.now())


def _let_go(desk: Page, conversation: Conversation) -> None:
    expect(desk.get_by_role("heading", level=1)).to_have_text("Dat gesprek is nu bij een besloten team")
    expect(desk.locator(f"#g-{conversation.pk}")).to_have_count(0)


@pytest.mark.parametrize("hears", [True, False])
def test_open_conversation_that_went_away_is_let_go(
    desk: Page, live_server: LiveServer, conversation: Conversation, femke: Employee, hears: bool
) -> None:
    desk.goto(f"{live_server.url}/bureau/gesprek/{conversation.pk}/?bak=alle")
    expect(desk.locator("#kop")).to_be_visible()
    _goes(conversation, femke)
    if hears:
        desk.evaluate(TOLD, conversation.pk)
    else:
        desk.evaluate(ASKED_AGAIN)
    _let_go(desk, conversation)


def test_row_of_another_conversation_goes_and_the_open_one_stays(
    desk: Page, live_server: LiveServer, conversation: Conversation, closed_window: Conversation
) -> None:
    desk.goto(f"{live_server.url}/bureau/gesprek/{conversation.pk}/?bak=alle")
    expect(desk.locator(f"#g-{closed_window.pk}")).to_be_visible()
    desk.evaluate(TOLD, closed_window.pk)
    expect(desk.locator(f"#g-{closed_window.pk}")).to_have_count(0)
    expect(desk.locator("#kop")).to_be_visible()


def test_who_brings_it_there_goes_on_with_another(
    desk: Page, live_server: LiveServer, conversation: Conversation, femke: Employee
) -> None:
    desk.goto(f"{live_server.url}/bureau/gesprek/{conversation.pk}/?bak=alle")
    desk.locator("#kop-meer").press("Enter")
    desk.get_by_role("button", name="Draag over").press("Enter")
    desk.get_by_label("Wie krijgt het gesprek").select_option("Persteam (besloten)")
    desk.get_by_role("dialog").get_by_role("button", name="Draag over").press("Enter")
    _let_go(desk, conversation)
    is_for_everybody(desk, "went-private")


def test_page_of_a_private_team(as_role: SignIn, live_server: LiveServer, femke: Employee) -> None:
    Employee.objects.filter(pk=femke.pk).update(is_active=False)
    office = as_role(Role.ADMINISTRATOR)
    office.goto(f"{live_server.url}/bureau/beheer/teams/{femke.team_id}/")
    expect(office.get_by_label("Besloten: wie er niet in zit")).to_be_checked()
    is_for_everybody(office, "private-team")


def test_question_of_the_press_goes_there_with_one_click(
    desk: Page, live_server: LiveServer, line: Line, femke: Employee
) -> None:
    Team.objects.filter(employees=femke).update(is_press=True)
    said = "Goedemorgen, ik ben verslaggever van Omroep Zuid. Klopt het dat het zwembad dichtgaat?"
    asked = received(line, said, at=timezone.now()).conversation
    desk.goto(f"{live_server.url}/bureau/gesprek/{asked.pk}/?bak=alle")
    expect(desk.get_by_role("group", name="Dit lijkt een vraag van de pers.")).to_be_visible()
    is_for_everybody(desk, "press-proposed")
    desk.get_by_role("button", name="Naar Persteam").press("Enter")
    _let_go(desk, asked)
