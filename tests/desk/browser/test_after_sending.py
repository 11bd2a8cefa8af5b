"""What happens after sending is the agent's own choice, kept in the account menu."""

import pytest
from django.utils import timezone
from playwright.sync_api import Page, expect
from pytest_django.live_server_helper import LiveServer

from samenspraak.conversations.handling import take
from samenspraak.conversations.models import Conversation
from samenspraak.organisation.models import Employee, Line
from tests.desk.browser.looking import is_for_everybody
from tests.makers import received


@pytest.fixture
def other(line: Line, agent: Employee, conversation: Conversation) -> Conversation:
    """The agent has two conversations; this one stands below."""
    other = received(line, "Nog een vraag", phone="+31687654321", at=timezone.now()).conversation
    for one in (conversation, other):
        take(one, agent)
    return other


def _choose(desk: Page, words: str) -> None:
    desk.locator(".app-topbar .menu > summary").last.click()
    desk.get_by_role("group", name="Na het versturen").get_by_role("button", name=words).click()


def test_who_chose_so_goes_to_the_next_conversation(
    desk: Page, live_server: LiveServer, conversation: Conversation, other: Conversation
) -> None:
    desk.goto(f"{live_server.url}/bureau/gesprek/{conversation.pk}/?bak=mijn")
    _choose(desk, "Volgende gesprek")
    expect(desk.get_by_role("button", name="Verstuur, volgende")).to_be_visible()
    desk.locator("#tekst").fill("Goedemorgen Rens, dat kan.")
    desk.locator("#tekst").press("Enter")
    expect(desk.locator("#main")).to_have_attribute("data-conversation", str(other.pk))
    expect(desk.locator("#kop-naam")).to_be_focused()


def test_menu_sends_another_way_once(
    desk: Page, live_server: LiveServer, agent: Employee, conversation: Conversation, other: Conversation
) -> None:
    Employee.objects.filter(pk=agent.pk).update(after_sending="close")
    desk.goto(f"{live_server.url}/bureau/gesprek/{conversation.pk}/?bak=mijn")
    is_for_everybody(desk, "after-sending")
    desk.locator("#tekst").fill("Goedemorgen Rens, dat kan.")
    desk.get_by_label("Meer manieren om te versturen").click()
    desk.get_by_role("button", name="Verstuur", exact=True).click()
    expect(desk.locator(".msg--out").last).to_contain_text("dat kan.")
    expect(desk.locator("#main")).to_have_attribute("data-conversation", str(conversation.pk))
    expect(desk.get_by_role("button", name="Verstuur en rond af")).to_be_visible()
    conversation.refresh_from_db()
    assert conversation.state == "waiting"
