"""An administrator begins the pilot of a line and opens it, by keyboard; with axe, dark, 320 pixels."""

from playwright.sync_api import expect
from pytest_django.live_server_helper import LiveServer

from samenspraak.organisation.models import Employee, Line, Role, Team
from tests.desk.browser.conftest import SignIn
from tests.desk.browser.looking import is_for_everybody


def test_line_begins_with_a_pilot_and_is_opened(
    as_role: SignIn, live_server: LiveServer, line: Line, agent: Employee
) -> None:
    team = Team.objects.create(municipality=line.municipality, name="Proefteam")
    Employee.objects.filter(pk=agent.pk).update(team=team)
    page = as_role(Role.ADMINISTRATOR)
    page.goto(f"{live_server.url}/bureau/beheer/lijnen/{line.pk}/lancering/")
    page.get_by_label("Team van de proef").select_option("Proefteam")
    page.get_by_label("maandag 1, van").fill("10:00")
    page.get_by_label("maandag 1, tot").fill("12:00")
    page.get_by_role("button", name="Begin de proef").press("Enter")
    expect(page.get_by_text("Proef van Proefteam")).to_be_visible()
    page.get_by_role("link", name="Lancering").press("Enter")
    expect(page.get_by_text("In de proef")).to_be_visible()
    is_for_everybody(page, "launch")
    page.get_by_role("button", name="Zet de lijn open voor elk team").press("Enter")
    expect(page.get_by_text("De lijn staat open.")).to_be_visible()
    line.refresh_from_db()
    assert line.pilot_team is None
