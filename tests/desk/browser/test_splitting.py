"""A conversation is split by keyboard, and a colleague who has it open sees it; axe, dark, 320 pixels."""

from playwright.sync_api import Page, expect
from pytest_django.live_server_helper import LiveServer

from samenspraak.conversations.announcing import What
from samenspraak.conversations.models import Conversation, OutboxItem
from tests.desk.browser.conftest import OpenFor
from tests.desk.browser.looking import is_for_everybody
from tests.desk.browser.streamed import comes_by_stream
from tests.makers import a_topic, an_employee


def test_agent_splits_by_keyboard_and_undoes_it(
    desk: Page, live_server: LiveServer, conversation: Conversation, opened: OpenFor
) -> None:
    OutboxItem.objects.all().delete()  # what we said by ourselves has left
    a_topic(conversation.municipality)
    a_topic(conversation.municipality, "Paspoort")
    sanne = opened(an_employee(conversation.municipality, name="Sanne Peters"))
    expect(sanne.get_by_role("log")).to_contain_text("Raadhuis")
    desk.goto(f"{live_server.url}/bureau/gesprek/{conversation.pk}/")
    message = desk.locator(".msg--in", has_text="Raadhuis")
    message.get_by_role("button", name="splits hier").press("Enter")
    dialog = desk.get_by_role("dialog")
    earlier = dialog.get_by_role("group", name="De vraag ervoor")
    expect(earlier.get_by_label("Onderwerp")).to_be_focused()
    earlier.get_by_label("Onderwerp").select_option("Oud papier")
    earlier.get_by_label("Resultaat").select_option(index=1)
    dialog.get_by_label("Waar die over gaat").select_option("Paspoort")
    is_for_everybody(desk, "split")
    dialog.get_by_role("button", name="Splits").press("Enter")
    expect(desk.locator("#kop")).to_contain_text(f"Vervolg op gesprek {conversation.pk}")
    log = desk.get_by_role("log")
    expect(log).to_contain_text("Raadhuis")
    expect(log).not_to_contain_text("Mijn BSN is")
    is_for_everybody(desk, "split-done")
    comes_by_stream(sanne, conversation, What.SPLIT)
    expect(sanne.locator("#kop")).to_contain_text("Afgerond")
    expect(sanne.get_by_role("log")).not_to_contain_text("Raadhuis")
    desk.get_by_role("button", name="Ongedaan maken").press("Enter")
    expect(log).to_contain_text("Mijn BSN is")
