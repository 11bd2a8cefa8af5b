"""Topics are kept by an administrator and chosen by an agent, by keyboard; with axe, dark, 320 pixels."""

from playwright.sync_api import Page, expect
from pytest_django.live_server_helper import LiveServer

from samenspraak.conversations.models import Conversation
from samenspraak.organisation.models import Line, Role, Team
from tests.desk.browser.conftest import SignIn
from tests.desk.browser.looking import is_for_everybody
from tests.makers import a_topic


def test_administrator_makes_a_topic(as_role: SignIn, live_server: LiveServer, line: Line) -> None:
    Team.objects.create(municipality=line.municipality, name="Afval")
    page = as_role(Role.ADMINISTRATOR)
    page.goto(f"{live_server.url}/bureau/beheer/onderwerpen/")
    page.get_by_role("link", name="Nieuw onderwerp").press("Enter")
    page.get_by_label("Naam").fill("Oud papier")
    page.get_by_label("Team").select_option("Afval")
    is_for_everybody(page, "topic")
    page.get_by_label("Naam").press("Enter")
    expect(page.locator("main")).to_contain_text("Selectielijst 6.1.3")
    is_for_everybody(page, "topics")


def test_agent_chooses_a_topic(desk: Page, live_server: LiveServer, conversation: Conversation) -> None:
    a_topic(conversation.municipality)
    desk.goto(f"{live_server.url}/bureau/gesprek/{conversation.pk}/")
    desk.get_by_role("button", name="Kies een onderwerp").press("Enter")
    desk.get_by_label("Onderwerp", exact=True).select_option("Oud papier · Afval")
    is_for_everybody(desk, "choose-topic")
    desk.get_by_role("button", name="Bewaar").press("Enter")
    expect(desk.locator("#onderwerp-kiezen")).to_contain_text("Oud papier")
