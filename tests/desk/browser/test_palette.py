"""The command palette by keyboard: to a page, a list, a conversation, and the deeds of the one that is open."""

import re

import pytest
from playwright.sync_api import Locator, Page, Route, expect
from pytest_django.live_server_helper import LiveServer

from samenspraak.conversations.models import Conversation
from samenspraak.organisation.models import Employee, Role
from samenspraak.residents.models import Resident
from tests.desk.browser.conftest import SignIn
from tests.desk.browser.looking import is_for_everybody


@pytest.fixture
def opened_conversation(desk: Page, live_server: LiveServer, conversation: Conversation) -> Page:
    desk.goto(f"{live_server.url}/bureau/gesprek/{conversation.pk}/")
    expect(desk.get_by_label("Je bericht")).to_be_visible()
    return desk


def _palette(page: Page) -> Locator:
    page.keyboard.press("Control+k")
    field = page.get_by_role("combobox", name="Ga naar of doe")
    expect(field).to_be_focused()
    return field


def test_palette_is_for_everybody(opened_conversation: Page) -> None:
    _palette(opened_conversation)
    is_for_everybody(opened_conversation, "palette")


def test_escape_gives_the_focus_back_with_the_words_that_stood_there(opened_conversation: Page) -> None:
    field = opened_conversation.get_by_label("Je bericht")
    field.fill("Goedemorgen")
    _palette(opened_conversation)
    opened_conversation.keyboard.press("Escape")
    expect(opened_conversation.get_by_role("dialog")).to_have_count(0)
    expect(field).to_be_focused()
    expect(field).to_have_value("Goedemorgen")


def test_page_is_found_while_one_types(opened_conversation: Page) -> None:
    _palette(opened_conversation)
    opened_conversation.keyboard.type("kénnis")
    expect(opened_conversation.get_by_role("option")).to_have_text(["Kennisbank"])
    opened_conversation.keyboard.press("Enter")
    expect(opened_conversation.get_by_role("heading", name="Kennisbank", level=1)).to_be_visible()


def test_conversation_is_found_by_name(opened_conversation: Page, conversation: Conversation) -> None:
    opened_conversation.goto(re.sub("gesprek/.*", "agenda/", opened_conversation.url))
    field = _palette(opened_conversation)
    opened_conversation.keyboard.type("verm")
    option = opened_conversation.get_by_role("option", name=re.compile("Rens Vermeulen"))
    expect(option).to_have_attribute("aria-selected", "true")
    expect(field).to_have_attribute("aria-activedescendant", f"palet-gesprek-{conversation.pk}")
    is_for_everybody(opened_conversation, "palette-conversation")
    opened_conversation.keyboard.press("Enter")
    expect(opened_conversation.get_by_role("heading", name="Rens Vermeulen", level=1)).to_be_visible()


def test_arrows_go_through_what_is_left_and_round(opened_conversation: Page) -> None:
    _palette(opened_conversation)
    opened_conversation.keyboard.type("antwoord")
    options = opened_conversation.get_by_role("option")
    expect(options).to_have_text([re.compile("^Antwoord"), re.compile("^Snelantwoord")])
    for key, place in (("ArrowDown", 1), ("ArrowDown", 0), ("ArrowUp", 1)):
        opened_conversation.keyboard.press(key)
        expect(options.nth(place)).to_have_attribute("aria-selected", "true")
        expect(options.nth(1 - place)).to_have_attribute("aria-selected", "false")


def test_conversation_that_comes_later_leaves_the_choice_where_it_is(opened_conversation: Page) -> None:
    Resident.objects.update(name="Anton Vos")
    asked: list[Route] = []
    opened_conversation.route("**/ga-naar/gesprek/", lambda route: asked.append(route))
    _palette(opened_conversation)
    with opened_conversation.expect_request("**/ga-naar/gesprek/"):
        opened_conversation.keyboard.type("ant")
    opened_conversation.keyboard.press("ArrowDown")
    asked[0].continue_()
    options = opened_conversation.get_by_role("option")
    expect(options.filter(has_text="Anton Vos")).to_be_visible()
    expect(options.nth(1)).to_have_attribute("aria-selected", "true")


def test_conversation_of_what_was_typed_before_is_offered_no_more(opened_conversation: Page) -> None:
    _palette(opened_conversation)
    opened_conversation.keyboard.type("verm")
    option = opened_conversation.get_by_role("option", name=re.compile("Rens Vermeulen"))
    expect(option).to_be_visible()
    opened_conversation.route("**/ga-naar/gesprek/", lambda _route: None)
    opened_conversation.keyboard.type("aak")
    expect(option).to_be_hidden()


def test_what_fits_nothing_says_what_to_type(opened_conversation: Page) -> None:
    _palette(opened_conversation)
    opened_conversation.keyboard.type("xyzzy")
    expect(opened_conversation.get_by_text("Niets gevonden.")).to_be_visible()
    expect(opened_conversation.get_by_role("option")).to_have_count(0)


@pytest.mark.parametrize(
    ("typed", "dialog"),
    [
        ("afrond", "Gesprek afronden"),
        ("draag over", "Overdragen"),
        ("later", "Wegzetten"),
        ("onderwerp", "Waar het over gaat"),
        ("snelantw", "Snelantwoorden en kennisbank"),
    ],
)
def test_deed_opens_the_dialog_of_its_button(opened_conversation: Page, typed: str, dialog: str) -> None:
    _palette(opened_conversation)
    opened_conversation.keyboard.type(typed)
    opened_conversation.keyboard.press("Enter")
    expect(opened_conversation.get_by_role("heading", name=re.compile(dialog), level=2)).to_be_visible()


def test_conversation_is_taken_and_a_note_begun(opened_conversation: Page) -> None:
    _palette(opened_conversation)
    opened_conversation.keyboard.type("pak op")
    opened_conversation.keyboard.press("Enter")
    expect(opened_conversation.get_by_role("button", name="Geef terug")).to_be_visible()
    _palette(opened_conversation)
    opened_conversation.keyboard.type("notitie")
    opened_conversation.keyboard.press("Enter")
    expect(opened_conversation.get_by_role("tab", name="Interne notitie")).to_have_attribute(
        "aria-selected", "true"
    )
    expect(opened_conversation.get_by_label("Je bericht")).to_be_focused()


def test_button_that_was_drawn_anew_meanwhile_is_pressed(opened_conversation: Page) -> None:
    opened_conversation.get_by_role("button", name="Pak op").click()
    expect(opened_conversation.get_by_role("button", name="Geef terug")).to_be_visible()
    _palette(opened_conversation)
    with opened_conversation.expect_response("**/kop/"):
        opened_conversation.locator("#kop").dispatch_event("changed")
    opened_conversation.keyboard.type("geef terug")
    opened_conversation.keyboard.press("Enter")
    expect(opened_conversation.get_by_role("button", name="Pak op")).to_be_visible()


def test_keys_stand_beside_their_deeds_and_all_works_without_them(
    opened_conversation: Page, agent: Employee
) -> None:
    _palette(opened_conversation)
    taking = opened_conversation.get_by_role("option", name=re.compile("^Pak op"))
    expect(taking.locator("kbd")).to_have_text("P")
    agent.single_keys = False
    agent.save()
    opened_conversation.reload()
    expect(opened_conversation.get_by_label("Je bericht")).to_be_visible()
    _palette(opened_conversation)
    expect(taking.locator("kbd")).to_be_hidden()


def test_who_only_reads_is_offered_no_deed(
    as_role: SignIn, live_server: LiveServer, conversation: Conversation
) -> None:
    page = as_role(Role.PRIVACY_OFFICER)
    page.goto(f"{live_server.url}/bureau/gesprek/{conversation.pk}/")
    expect(page.get_by_role("log")).to_be_visible()
    _palette(page)
    expect(page.get_by_role("group", name="Dit gesprek")).to_have_count(0)
    expect(page.get_by_role("option", name="Logboek")).to_be_visible()


def test_button_in_the_top_bar_opens_it_for_who_has_no_conversations(
    as_role: SignIn, live_server: LiveServer
) -> None:
    page = as_role(Role.ADMINISTRATOR)
    page.goto(f"{live_server.url}/bureau/")
    page.get_by_role("button", name="Ga naar of doe").click()
    page.get_by_role("option", name="Openingstijden").click()
    expect(page.get_by_role("heading", name="Openingstijden", level=1)).to_be_visible()
