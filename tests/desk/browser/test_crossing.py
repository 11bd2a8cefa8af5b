"""Two agents in two browsers answer the same question: the second sees the first answer and chooses."""

import pytest
from playwright.sync_api import Page, expect

from samenspraak.conversations.models import Conversation, Direction, Draft
from samenspraak.organisation.models import Employee
from tests.desk.browser.conftest import OpenFor
from tests.desk.browser.looking import is_for_everybody
from tests.makers import an_employee


@pytest.fixture
def crossed(opened: OpenFor, agent: Employee) -> Page:
    """The agent's page, after Sanne was first."""
    mine, hers = opened(agent), opened(an_employee(agent.municipality, name="Sanne Peters"))
    mine.locator("#tekst").fill("Dat kan niet.")
    hers.locator("#tekst").fill("Dat kan, tot morgen.")
    hers.keyboard.press("Enter")
    expect(hers.locator(".msg--out").last).to_contain_text("tot morgen")
    mine.locator("#tekst").press("Enter")
    expect(mine.get_by_role("dialog")).to_contain_text("Sanne Peters antwoordde intussen")
    return mine


def _sent(conversation: Conversation) -> int:
    return conversation.messages.filter(direction=Direction.OUT, automatic="").count()


def test_second_answer_waits_and_enter_again_does_not_send_it(
    crossed: Page, conversation: Conversation
) -> None:
    is_for_everybody(crossed, "crossed")
    expect(crossed.get_by_role("button", name="Bewaar als concept")).to_be_focused()
    crossed.keyboard.press("Enter")
    expect(crossed.get_by_role("dialog")).to_be_hidden()
    expect(crossed.locator("#tekst")).to_have_value("Dat kan niet.")
    expect(crossed.locator(".log")).to_contain_text("Dat kan, tot morgen.")
    assert _sent(conversation) == 1
    assert Draft.objects.get().text == "Dat kan niet."


def test_who_sends_anyway_sends_once(crossed: Page, conversation: Conversation) -> None:
    crossed.get_by_role("button", name="Verstuur toch").click()
    expect(crossed.locator(".msg--out").last).to_contain_text("Dat kan niet.")
    expect(crossed.get_by_role("dialog")).to_be_hidden()
    expect(crossed.locator("#tekst")).to_have_value("")
    assert _sent(conversation) == 2
