"""The municipality's way of answering at the composer, by keyboard; with axe, dark, 320 pixels."""

from playwright.sync_api import Page, expect
from pytest_django.live_server_helper import LiveServer

from samenspraak.conversations.models import Conversation
from samenspraak.organisation.models import OwnText
from tests.desk.browser.looking import is_for_everybody


def test_agent_reads_the_guidelines_and_begins_with_the_greeting(
    desk: Page, live_server: LiveServer, conversation: Conversation
) -> None:
    OwnText.objects.create(
        municipality=conversation.municipality, key="greeting", je="Hoi {naam}!", u="Welkom {naam},"
    )
    desk.goto(f"{live_server.url}/bureau/gesprek/{conversation.pk}/")
    desk.get_by_label("Richtlijnen voor antwoorden").press("Enter")
    guidelines = desk.locator(".guidelines")
    expect(guidelines).to_contain_text("Zeg wat er nu gebeurt, en wanneer.")
    is_for_everybody(desk, "guidelines")
    desk.keyboard.press("Escape")
    expect(guidelines).to_be_hidden()
    desk.get_by_role("button", name="Begin met “Hoi Rens!”").press("Enter")
    expect(desk.locator("#tekst")).to_have_value("Hoi Rens!\n\n")
