"""An answer is planned from the menu by keyboard, waits above the composer, and is taken back."""

from playwright.sync_api import Page, expect
from pytest_django.live_server_helper import LiveServer

from samenspraak.conversations.models import Conversation, Draft
from tests.desk.browser.looking import is_for_everybody, kept


def _planning(desk: Page, live_server: LiveServer, conversation: Conversation) -> None:
    desk.goto(f"{live_server.url}/bureau/gesprek/{conversation.pk}/?bak=vrij")
    desk.locator("#tekst").fill("Goedemorgen Rens, het antwoord is ja.")
    desk.get_by_label("Meer manieren om te versturen").press("Enter")
    desk.get_by_role("button", name="Verstuur later").press("Enter")
    expect(desk.get_by_role("dialog")).to_contain_text("Verstuur later")


def test_answer_waits_above_an_empty_composer_and_comes_back(
    desk: Page, live_server: LiveServer, conversation: Conversation
) -> None:
    _planning(desk, live_server, conversation)
    is_for_everybody(desk, "planning")
    desk.get_by_role("dialog").get_by_role("button", name="09:00").press("Enter")
    waiting = desk.get_by_role("group", name="Wordt verzonden")
    expect(waiting).to_contain_text("het antwoord is ja.")
    expect(desk.locator("#tekst")).to_have_value("")
    is_for_everybody(desk, "planned")
    assert Draft.objects.get().send_at is not None
    desk.reload()
    expect(desk.locator(f"#g-{conversation.pk}")).to_contain_text("Gepland")
    kept(desk, "planned-row")
    waiting.get_by_role("button", name="Haal terug").press("Enter")
    expect(waiting).to_be_hidden()
    expect(desk.locator("#tekst")).to_have_value("Goedemorgen Rens, het antwoord is ja.")


def test_own_moment_beyond_the_window_is_refused_in_the_dialog(
    desk: Page, live_server: LiveServer, conversation: Conversation
) -> None:
    _planning(desk, live_server, conversation)
    desk.get_by_label("Of op een ander moment").fill("2999-01-01T09:00")
    desk.get_by_role("button", name="Kies dit moment").click()
    expect(desk.get_by_role("alert").filter(has_text="venster dicht")).to_be_visible()
    expect(desk.locator("#tekst")).to_have_value("Goedemorgen Rens, het antwoord is ja.")
