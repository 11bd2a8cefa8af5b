"""A conversation is answered, noted and finished by keyboard alone, and focus never gets lost."""

import re

import pytest
from playwright.sync_api import Page, expect
from pytest_django.live_server_helper import LiveServer

from samenspraak.conversations.models import Conversation, Direction
from tests.desk.browser.looking import is_for_everybody


def _open(desk: Page, live_server: LiveServer, path: str = "/bureau/?bak=vrij") -> None:
    desk.goto(live_server.url + path)


def test_next_conversation_opens_with_focus_on_its_name(
    desk: Page, live_server: LiveServer, conversation: Conversation
) -> None:
    _open(desk, live_server)
    desk.keyboard.press("Alt+ArrowDown")
    expect(desk.locator("h1")).to_be_focused()
    expect(desk.locator(f"#g-{conversation.pk} a")).to_have_attribute("aria-current", "true")
    expect(desk).to_have_title(re.compile("Rens Vermeulen"))


def test_enter_sends_and_focus_stays(desk: Page, live_server: LiveServer, conversation: Conversation) -> None:
    _open(desk, live_server, f"/bureau/gesprek/{conversation.pk}/")
    desk.keyboard.press("r")
    desk.keyboard.type("Goedemorgen Rens,")
    desk.keyboard.press("Shift+Enter")
    desk.keyboard.type("dat kan.")
    desk.keyboard.press("Enter")
    expect(desk.locator(".msg--out").last).to_contain_text("dat kan.")
    expect(desk.locator("#tekst")).to_be_focused()
    expect(desk.locator("#tekst")).to_have_value("")


def test_note_is_written_with_alt_n(desk: Page, live_server: LiveServer, conversation: Conversation) -> None:
    _open(desk, live_server, f"/bureau/gesprek/{conversation.pk}/")
    desk.keyboard.press("Alt+n")
    desk.keyboard.type("Nagevraagd")
    desk.keyboard.press("Enter")
    expect(desk.locator(".note")).to_contain_text("Nagevraagd")
    assert not conversation.messages.filter(direction=Direction.OUT, text__contains="Nagevraagd").exists()


def test_arrows_walk_through_the_log(desk: Page, live_server: LiveServer, conversation: Conversation) -> None:
    _open(desk, live_server, f"/bureau/gesprek/{conversation.pk}/")
    desk.focus(".log")
    desk.keyboard.press("Home")
    expect(desk.locator(".msg").first).to_be_focused()
    desk.keyboard.press("ArrowDown")
    expect(desk.locator(".msg").nth(1)).to_be_focused()
    desk.keyboard.press("Escape")
    expect(desk.locator("#tekst")).to_be_focused()


def test_escape_closes_a_menu_and_gives_focus_back(desk: Page, live_server: LiveServer, line: object) -> None:
    _open(desk, live_server)
    desk.focus(".app-topbar .menu > summary")
    desk.keyboard.press("Enter")
    expect(desk.locator(".menu__sheet").first).to_be_visible()
    desk.keyboard.press("Escape")
    expect(desk.locator(".menu__sheet").first).to_be_hidden()
    expect(desk.locator(".app-topbar .menu > summary")).to_be_focused()


def test_question_mark_lists_the_shortcuts_and_escape_puts_them_away(
    desk: Page, live_server: LiveServer, conversation: Conversation
) -> None:
    _open(desk, live_server, f"/bureau/gesprek/{conversation.pk}/")
    desk.focus(".log")
    desk.keyboard.press("?")
    shortcuts = desk.get_by_role("dialog", name="Sneltoetsen")
    expect(shortcuts).to_be_visible()
    is_for_everybody(desk, "shortcuts")
    desk.keyboard.press("Escape")
    expect(shortcuts).to_be_hidden()
    expect(desk.locator(".log")).to_be_focused()


def test_question_mark_in_an_answer_is_a_question_mark(
    desk: Page, live_server: LiveServer, conversation: Conversation
) -> None:
    _open(desk, live_server, f"/bureau/gesprek/{conversation.pk}/")
    desk.focus("#tekst")
    desk.keyboard.type("Schikt dinsdag?")
    expect(desk.locator("#tekst")).to_have_value("Schikt dinsdag?")
    expect(desk.locator("#sneltoetsen")).to_be_hidden()


def test_single_keys_can_be_switched_off(
    desk: Page, live_server: LiveServer, conversation: Conversation
) -> None:
    _open(desk, live_server)
    desk.click(".app-topbar .menu > summary")
    desk.click("[name=shortcuts]")
    _open(desk, live_server, f"/bureau/gesprek/{conversation.pk}/")
    asked: list[str] = []
    desk.on("request", lambda request: asked.append(request.url))
    for key in "?otvwp":
        desk.keyboard.press(key)
    desk.keyboard.press("Alt+n")
    expect(desk.locator("#tekst")).to_be_focused()
    expect(desk.locator("dialog[open]")).to_have_count(0)
    assert not [address for address in asked if address.endswith("/oppakken/")]


@pytest.mark.parametrize(
    ("key", "dialog"),
    [("o", "Overdragen"), ("t", "Waar het over gaat"), ("v", "voorrang"), ("w", "Wegzetten")],
)
def test_key_opens_the_dialog_of_its_deed(
    desk: Page, live_server: LiveServer, conversation: Conversation, key: str, dialog: str
) -> None:
    _open(desk, live_server, f"/bureau/gesprek/{conversation.pk}/")
    desk.keyboard.press(key)
    expect(desk.locator("#dialog h2")).to_contain_text(dialog)


def test_conversation_is_taken_by_its_key_once(
    desk: Page, live_server: LiveServer, conversation: Conversation
) -> None:
    _open(desk, live_server, f"/bureau/gesprek/{conversation.pk}/")
    desk.keyboard.press("p")
    expect(desk.locator(".chat-head")).to_contain_text("bij jou")
    desk.keyboard.press("p")
    expect(desk.get_by_role("button", name="Geef terug")).to_be_visible()


def test_key_opens_the_next_free_conversation_also_from_another_list(
    desk: Page, live_server: LiveServer, conversation: Conversation
) -> None:
    _open(desk, live_server, "/bureau/?bak=mijn")
    desk.keyboard.press("n")
    expect(desk.locator("#bakken [aria-current]")).to_contain_text("Vrij")
    desk.keyboard.press("n")
    expect(desk.locator(f"#g-{conversation.pk} a")).to_have_attribute("aria-current", "true")


def test_key_leads_from_the_conversation_to_its_row_in_the_list(
    desk: Page, live_server: LiveServer, conversation: Conversation
) -> None:
    _open(desk, live_server, f"/bureau/gesprek/{conversation.pk}/?bak=vrij")
    desk.locator("#kop-naam").focus()
    desk.keyboard.press("l")
    expect(desk.locator(f"#g-{conversation.pk} a")).to_be_focused()


def test_keys_are_letters_in_the_answer(
    desk: Page, live_server: LiveServer, conversation: Conversation
) -> None:
    _open(desk, live_server, f"/bureau/gesprek/{conversation.pk}/")
    desk.focus("#tekst")
    desk.keyboard.type("notpvw")
    expect(desk.locator("#tekst")).to_have_value("notpvw")
    expect(desk.locator("dialog[open]")).to_have_count(0)


def test_what_was_typed_survives_a_change_of_the_conversation(
    desk: Page, live_server: LiveServer, conversation: Conversation
) -> None:
    _open(desk, live_server, f"/bureau/gesprek/{conversation.pk}/")
    desk.fill("#tekst", "Half een antwoo")
    desk.click(".chat-head .nl-button--primary")
    expect(desk.locator(".chat-head")).to_contain_text("bij jou")
    expect(desk.locator("#tekst")).to_have_value("Half een antwoo")


def test_focus_survives_a_button_that_is_gone(
    desk: Page, live_server: LiveServer, conversation: Conversation
) -> None:
    _open(desk, live_server, f"/bureau/gesprek/{conversation.pk}/")
    desk.get_by_role("button", name="Pak op").focus()
    desk.keyboard.press("Enter")
    expect(desk.get_by_role("button", name="Geef terug")).to_be_visible()
    expect(desk.locator("#kop-naam")).to_be_focused()
