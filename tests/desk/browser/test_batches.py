"""Many conversations are chosen and handed over by keyboard, and all of a list at once; axe, dark, 320 pixels."""

from datetime import timedelta

import pytest
from django.utils import timezone
from playwright.sync_api import Page, expect
from pytest_django.live_server_helper import LiveServer

from samenspraak.conversations.models import Conversation, State
from samenspraak.organisation.models import Employee, Line
from samenspraak.residents.models import Resident
from tests.desk.browser.looking import is_for_everybody, kept
from tests.makers import received, usual_result

NAMES = ("Sanne Vermeulen", "Ayşe Yıldız", "Kees de Container", "Piet Bakker", "Lotte Vos")


@pytest.fixture
def written(line: Line) -> Line:
    for place, name in enumerate(NAMES):
        at = timezone.now() - timedelta(minutes=place)
        conversation = received(line, phone=f"+3161234567{place}", at=at).conversation
        Resident.objects.filter(pk=conversation.resident_id).update(name=name)
    Conversation.objects.update(promised_at=None)
    return line


def test_rows_are_chosen_by_keyboard_and_handed_over(
    desk: Page, live_server: LiveServer, written: Line, sanne: Employee
) -> None:
    desk.goto(f"{live_server.url}/bureau/?bak=vrij")
    desk.keyboard.press("x")
    bar = desk.get_by_role("form", name="Gekozen gesprekken")
    expect(bar).to_contain_text("1 gekozen")
    desk.keyboard.press("Shift+ArrowDown")
    desk.keyboard.press("Shift+ArrowDown")
    expect(bar).to_contain_text("3 gekozen")
    expect(desk.get_by_label("Kies Kees de Container")).to_be_focused()
    desk.keyboard.press("Space")
    expect(bar).to_contain_text("2 gekozen")
    is_for_everybody(desk, "batch-choosing")
    bar.get_by_role("button", name="Draag over").press("Enter")
    dialog = desk.get_by_role("dialog", name="Draag 2 gesprekken over")
    expect(dialog).to_be_visible()
    dialog.get_by_label("Wie de gesprekken krijgt").select_option(label=sanne.name)
    is_for_everybody(desk, "batch-dialog")
    dialog.get_by_role("button", name="Draag 2 gesprekken over").press("Enter")
    expect(desk.locator("#verzamelactie")).to_contain_text("2 gesprekken zijn overgedragen.")
    expect(bar).to_have_count(0)
    expect(desk.locator("#kiezen")).to_be_focused()
    assert Conversation.objects.filter(assignee=sanne).count() == 2


def test_whole_list_is_finished_and_brought_back(desk: Page, live_server: LiveServer, written: Line) -> None:
    desk.goto(f"{live_server.url}/bureau/?bak=vrij")
    desk.get_by_role("button", name="Kies gesprekken in de lijst").click()
    desk.get_by_role("button", name="Kies alle 5").click()
    expect(desk.locator(".pick__count")).to_have_text("5 gekozen")
    desk.get_by_role("button", name="Afronden").click()
    dialog = desk.get_by_role("dialog", name="Rond 5 gesprekken af")
    dialog.get_by_role("button", name="Rond 5 gesprekken af").click()
    expect(dialog.get_by_role("alert")).to_have_text("Kies een resultaat.")
    dialog.get_by_label("Resultaat").select_option(label=usual_result(written.municipality).name)
    dialog.get_by_role("button", name="Rond 5 gesprekken af").click()
    notice = desk.locator("#verzamelactie")
    expect(notice).to_contain_text("5 gesprekken zijn afgerond.")
    is_for_everybody(desk, "batch-done")
    notice.get_by_role("button", name="Ongedaan maken").click()
    expect(notice).to_contain_text("5 gesprekken zijn weer zoals ze waren.")
    assert Conversation.objects.filter(state=State.OPEN, assignee=None).count() == 5


def test_escape_ends_the_choosing_and_focus_goes_back(
    desk: Page, live_server: LiveServer, written: Line
) -> None:
    desk.goto(f"{live_server.url}/bureau/?bak=vrij")
    desk.get_by_role("button", name="Kies gesprekken in de lijst").click()
    expect(desk.get_by_label("Kies Sanne Vermeulen")).to_be_focused()
    desk.keyboard.press("Space")
    desk.keyboard.press("Escape")
    expect(desk.locator("#kiesvorm")).to_have_count(0)
    expect(desk.locator("#kiezen")).to_be_focused()
    expect(desk.locator(".conv__pick:checked")).to_have_count(0)


def test_everything_a_search_found_is_chosen(desk: Page, live_server: LiveServer, written: Line) -> None:
    desk.goto(f"{live_server.url}/bureau/zoeken/")
    desk.get_by_role("searchbox").fill("papier")
    desk.keyboard.press("Enter")
    desk.get_by_role("button", name="Kies gesprekken in de lijst").click()
    desk.get_by_role("button", name="Kies alle 5").click()
    desk.get_by_role("button", name="Later").click()
    expect(desk.get_by_role("dialog", name="Zet 5 gesprekken weg voor later")).to_be_visible()
    is_for_everybody(desk, "batch-later")
    desk.get_by_role("button", name="Als de inwoner antwoordt").click()
    expect(desk.locator("#verzamelactie")).to_contain_text("5 gesprekken zijn weggezet.")
    kept(desk, "batch-of-a-search")


def test_what_is_typed_anew_and_not_searched_for_yet_chooses_nothing_else(
    desk: Page, live_server: LiveServer, written: Line
) -> None:
    desk.goto(f"{live_server.url}/bureau/zoeken/")
    desk.get_by_role("searchbox").fill("van:Sanne")
    desk.keyboard.press("Enter")
    expect(desk.locator(".found [role=status]")).to_have_text("1 gesprek")
    desk.get_by_role("searchbox").fill("papier")
    desk.get_by_role("button", name="Kies gesprekken in de lijst").click()
    expect(desk.get_by_role("button", name="Kies alle 1")).to_be_visible()
