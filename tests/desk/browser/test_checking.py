"""The look over a draft in a real browser: the passage is marked, nothing flickers, what is wrong is said once."""

import re

from playwright.sync_api import Page, expect
from pytest_django.live_server_helper import LiveServer

from samenspraak.conversations.models import Conversation, Direction

IBAN = "NL91ABNA0417164300"
SELECTED = (
    "(field => field.value.slice(field.selectionStart, field.selectionEnd))(document.querySelector('#tekst'))"
)
COUNTED = """() => {
    window.swaps = 0;
    new MutationObserver(() => { window.swaps += 1; })
        .observe(document.getElementById('nakijken'), { childList: true });
}"""


def test_agent_who_types_an_iban_is_led_to_the_passage(
    desk: Page, live_server: LiveServer, conversation: Conversation
) -> None:
    _open(desk, live_server, conversation)
    desk.fill("#tekst", f"Goedemorgen 👋 Rens,\nmaak het over op {IBAN}. Dank!")
    desk.get_by_role("button", name="Ga naar de plek").click()
    assert desk.evaluate(SELECTED) == IBAN
    desk.keyboard.type("onze rekening")
    expect(desk.locator("#nakijken .composer__warning--neg")).to_have_count(0)


def test_agent_who_sends_an_iban_is_stopped_with_the_passage_marked(
    desk: Page, live_server: LiveServer, conversation: Conversation
) -> None:
    _open(desk, live_server, conversation)
    desk.fill("#tekst", f"Goedemorgen Rens, maak het over op {IBAN}.")
    desk.keyboard.press("Enter")
    expect(desk.get_by_role("alert")).to_contain_text("Je antwoord is niet verstuurd.")
    expect(desk.locator("#tekst")).to_be_focused()
    assert desk.evaluate(SELECTED) == IBAN
    assert not conversation.messages.filter(direction=Direction.OUT, automatic="").exists()


def test_agent_who_asks_for_a_bsn_is_stopped_and_offered_a_safe_way(
    desk: Page, live_server: LiveServer, conversation: Conversation
) -> None:
    _open(desk, live_server, conversation)
    desk.fill("#tekst", "Goedemorgen Rens, wat is je BSN?")
    desk.keyboard.press("Enter")
    expect(desk.locator("#nakijken")).to_contain_text("Vraag dit niet in WhatsApp (BSN).")
    desk.locator("#nakijken").get_by_role("button", name="Plan een terugbelafspraak").click()
    expect(desk.get_by_role("dialog")).to_be_visible()


def test_same_remark_is_drawn_and_said_once(
    desk: Page, live_server: LiveServer, conversation: Conversation
) -> None:
    _open(desk, live_server, conversation)
    desk.evaluate(COUNTED)
    desk.locator("#tekst").press_sequentially("Goedemorgen Rens, wat is je BSN?")
    expect(desk.get_by_role("status").filter(has_text="Vraag dit niet")).to_have_count(1)
    for more in (" Dan", " kijk", " ik."):
        with desk.expect_response(re.compile("/nakijken/")) as answer:
            desk.locator("#tekst").press_sequentially(more)
        assert answer.value.status == 204
    assert desk.evaluate("window.swaps") == 1


def _open(page: Page, live_server: LiveServer, conversation: Conversation) -> None:
    page.goto(f"{live_server.url}/bureau/gesprek/{conversation.pk}/")
