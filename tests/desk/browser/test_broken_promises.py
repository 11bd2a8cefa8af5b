"""Broken promises: a lead reads the figures and names a cause by keyboard, an agent in the conversation; with axe."""

from datetime import timedelta

import pytest
from django.utils import timezone
from playwright.sync_api import Page, expect
from pytest_django.live_server_helper import LiveServer

from samenspraak.conversations.broken_promises import record_all
from samenspraak.conversations.models import BrokenPromise, Conversation
from samenspraak.organisation.models import Role
from tests.desk.browser.conftest import SignIn
from tests.desk.browser.looking import is_for_everybody


@pytest.fixture
def broken(conversation: Conversation) -> BrokenPromise:
    Conversation.objects.update(promised_at=timezone.now() - timedelta(minutes=5))
    record_all(timezone.now())
    return BrokenPromise.objects.get()


def test_lead_names_a_cause_on_the_page_of_figures(
    as_role: SignIn, live_server: LiveServer, broken: BrokenPromise
) -> None:
    page = as_role(Role.LEAD)
    page.goto(f"{live_server.url}/bureau/doorlooptijden/")
    page.get_by_role("link", name="Gemiste termijnen").click()
    expect(page.locator("h1")).to_have_text("Gemiste termijnen")
    is_for_everybody(page, "broken-promises")
    page.get_by_role("button", name=f"Andere oorzaak bij gesprek {broken.conversation_id}").press("Enter")
    expect(page.get_by_label("Oorzaak", exact=True)).to_be_focused()
    is_for_everybody(page, "cause")
    page.get_by_label("Oorzaak", exact=True).select_option("Te druk")
    page.get_by_role("button", name="Bewaar").press("Enter")
    expect(page.locator(f"#oorzaak-{broken.pk}")).to_have_text("Te druk")
    expect(page.get_by_role("dialog")).to_be_hidden()


def test_agent_names_the_cause_in_the_conversation(
    desk: Page, live_server: LiveServer, broken: BrokenPromise
) -> None:
    desk.goto(f"{live_server.url}/bureau/gesprek/{broken.conversation_id}/?bak=vrij")
    is_for_everybody(desk, "broken-promise-in-a-conversation")
    desk.get_by_role("button", name="Zeg de oorzaak").press("Enter")
    desk.get_by_label("Oorzaak", exact=True).select_option("Storing op de lijn")
    desk.get_by_role("button", name="Bewaar").press("Enter")
    expect(desk.locator("#toasts")).to_contain_text("De oorzaak is bewaard.")
    expect(desk.get_by_text("De termijn is niet gehaald.")).to_have_count(0)
