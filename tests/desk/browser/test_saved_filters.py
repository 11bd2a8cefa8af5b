"""A search is kept by keyboard, stands above the list with its number, and opens again; axe, dark, 320 pixels."""

from django.utils import timezone
from playwright.sync_api import Page, expect
from pytest_django.live_server_helper import LiveServer

from samenspraak.organisation.models import Employee, Line, Team
from tests.desk.browser.looking import is_for_everybody
from tests.makers import received


def test_search_is_kept_opened_renamed_and_removed(
    desk: Page, live_server: LiveServer, line: Line, agent: Employee
) -> None:
    received(line, at=timezone.now())
    Employee.objects.filter(pk=agent.pk).update(
        team=Team.objects.create(municipality=line.municipality, name="Balie")
    )
    desk.goto(f"{live_server.url}/bureau/zoeken/")
    desk.get_by_role("searchbox").fill("papier")
    desk.keyboard.press("Enter")
    desk.get_by_role("button", name="Bewaar deze zoekopdracht").press("Enter")
    dialog = desk.get_by_role("dialog", name="Bewaar dit filter")
    expect(dialog.get_by_label("Naam van het filter")).to_be_focused()
    dialog.get_by_label("Naam van het filter").fill("Oud papier")
    dialog.get_by_label("Deel het met Balie").check()
    is_for_everybody(desk, "filter-dialog")
    dialog.get_by_role("button", name="Bewaar").press("Enter")
    expect(dialog).to_be_hidden()

    desk.goto(f"{live_server.url}/bureau/?bak=vrij")
    beside = desk.get_by_role("navigation", name="Bewaarde filters")
    expect(beside.get_by_role("button", name="Van het team: Oud papier")).to_contain_text("1")
    is_for_everybody(desk, "filter-beside-the-list")
    beside.get_by_role("button", name="Van het team: Oud papier").press("Enter")
    expect(desk.locator(".found [role=status]")).to_have_text("1 gesprek")
    is_for_everybody(desk, "filter-opened")

    desk.get_by_role("button", name="Verander het filter Oud papier").press("Enter")
    dialog.get_by_role("button", name="Verwijderen").press("Enter")
    expect(beside).to_have_count(0)
