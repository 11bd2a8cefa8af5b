"""Two conversations are merged by keyboard, and who has one open in another browser sees it; axe, dark, 320 pixels."""

from datetime import timedelta

import pytest
from django.utils import timezone
from playwright.sync_api import Page, expect
from pytest_django.live_server_helper import LiveServer

from samenspraak.conversations.models import Conversation
from tests.desk.browser.conftest import OpenFor
from tests.desk.browser.looking import is_for_everybody, kept
from tests.desk.browser.streamed import comes_by_stream
from tests.makers import a_line, an_employee, received

STREET = "Het gaat om de Dorpsstraat."


@pytest.fixture
def part(conversation: Conversation) -> Conversation:
    """The same resident asks on, a quarter of an hour ago, on the line of another department."""
    line = a_line(conversation.municipality, "551000000000002")
    line.name = "Burgerzaken"
    line.save()
    return received(line, STREET, at=timezone.now() - timedelta(minutes=15)).conversation


def _merge(desk: Page) -> None:
    desk.keyboard.press("m")
    dialog = desk.get_by_role("dialog")
    expect(dialog.get_by_role("radio")).to_be_focused()
    dialog.get_by_role("button", name="Voeg samen").press("Enter")


def test_agent_merges_by_keyboard_and_undoes_it(
    desk: Page, live_server: LiveServer, conversation: Conversation, part: Conversation
) -> None:
    desk.goto(f"{live_server.url}/bureau/gesprek/{conversation.pk}/")
    desk.keyboard.press("m")
    dialog = desk.get_by_role("dialog")
    expect(dialog.get_by_role("radio")).to_be_focused()
    is_for_everybody(desk, "merge")
    dialog.get_by_role("button", name="Voeg samen").press("Enter")
    log = desk.locator(f"#log-{conversation.pk}")
    expect(log).to_contain_text(STREET)
    expect(desk.locator("#kop")).to_contain_text(f"Samen met gesprek {part.pk}")
    is_for_everybody(desk, "merged")
    desk.get_by_role("button", name="Ongedaan maken").press("Enter")
    expect(log).not_to_contain_text(STREET)
    expect(desk.locator("#kop")).not_to_contain_text("Samen met")


@pytest.mark.parametrize("is_part_open", [True, False])
def test_colleague_who_has_either_open_sees_them_together_and_apart_again(
    desk: Page,
    live_server: LiveServer,
    conversation: Conversation,
    part: Conversation,
    opened: OpenFor,
    is_part_open: bool,
) -> None:
    sanne = opened(an_employee(conversation.municipality, name="Sanne Peters"))
    if is_part_open:
        sanne.goto(f"{live_server.url}/bureau/gesprek/{part.pk}/")
        expect(sanne.locator(f"#log-{part.pk}")).to_contain_text(STREET)
    desk.goto(f"{live_server.url}/bureau/gesprek/{conversation.pk}/")
    _merge(desk)
    expect(desk.locator("#kop")).to_contain_text("Samen met")
    comes_by_stream(sanne, conversation)
    log = sanne.locator(f"#log-{conversation.pk}")
    expect(log).to_contain_text(STREET)
    expect(log).to_contain_text("Hoi")
    desk.get_by_role("button", name="Ongedaan maken").press("Enter")
    expect(desk.locator("#kop")).not_to_contain_text("Samen met")
    comes_by_stream(sanne, conversation)
    expect(log).not_to_contain_text(STREET)


def test_draft_of_who_was_writing_in_the_part_goes_along(
    desk: Page, live_server: LiveServer, conversation: Conversation, part: Conversation, opened: OpenFor
) -> None:
    sanne = opened(an_employee(conversation.municipality, name="Sanne Peters"))
    sanne.goto(f"{live_server.url}/bureau/gesprek/{part.pk}/")
    with sanne.expect_response("**/concept/"):
        sanne.locator("#tekst").press_sequentially("Om acht uur.")
    desk.goto(f"{live_server.url}/bureau/gesprek/{conversation.pk}/")
    _merge(desk)
    expect(desk.locator("#kop")).to_contain_text("Samen met")
    comes_by_stream(sanne, conversation)
    expect(sanne.locator(f"#log-{conversation.pk}")).to_contain_text("Hoi")
    expect(sanne.locator("#tekst")).to_have_value("Om acht uur.")


def test_who_has_no_other_conversation_reads_what_merging_is_for(
    desk: Page, live_server: LiveServer, conversation: Conversation
) -> None:
    desk.goto(f"{live_server.url}/bureau/gesprek/{conversation.pk}/")
    desk.locator("#kop-meer").press("Enter")
    desk.get_by_role("button", name="Voeg samen met een ander gesprek").press("Enter")
    expect(desk.get_by_role("dialog")).to_contain_text("Er is geen ander gesprek")
    is_for_everybody(desk, "merge-none")


def test_command_palette_offers_it(
    desk: Page, live_server: LiveServer, conversation: Conversation, part: Conversation
) -> None:
    desk.goto(f"{live_server.url}/bureau/gesprek/{conversation.pk}/")
    desk.keyboard.press("Control+k")
    desk.get_by_role("combobox").fill("samen")
    desk.keyboard.press("Enter")
    expect(desk.get_by_role("radio")).to_be_focused()
    kept(desk, "merge-palette")
