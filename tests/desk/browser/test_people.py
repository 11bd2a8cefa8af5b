"""Employees and teams in a real browser: by keyboard, with axe in both schemes, at 320 pixels."""

import re
from pathlib import Path

from playwright.sync_api import FilePayload, Page, expect
from pytest_django.live_server_helper import LiveServer

from samenspraak.organisation.models import Employee, Line, Role, Team
from tests.desk.browser.conftest import SignIn
from tests.desk.browser.looking import is_for_everybody, sideways
from tests.makers import an_employee


def test_administrator_adds_and_invites_an_employee(
    as_role: SignIn, live_server: LiveServer, line: Line
) -> None:
    Team.objects.create(municipality=line.municipality, name="KCC")
    page = as_role(Role.ADMINISTRATOR)
    page.goto(f"{live_server.url}/bureau/beheer/medewerkers/")
    page.get_by_role("link", name="Nieuwe medewerker").press("Enter")
    page.get_by_label("Naam").fill("Sanne Bakker")
    page.get_by_label("Naam").press("Enter")
    expect(page.get_by_role("alert")).to_contain_text("nog niets gewijzigd")
    page.get_by_label("E-mailadres").fill("sanne@voorbeeldstad.example")
    page.get_by_label("Team").select_option("KCC")
    is_for_everybody(page, "employee-new")
    page.get_by_label("Naam").press("Enter")
    expect(page.get_by_role("status").first).to_contain_text("Sanne Bakker is toegevoegd.")
    is_for_everybody(page, "employee")
    page.get_by_role("button", name="Maak een link").press("Enter")
    expect(page.get_by_label("Link")).to_have_value(re.compile("/welkom/"))
    is_for_everybody(page, "invitation")


def test_invited_employee_chooses_a_password(as_role: SignIn, live_server: LiveServer, line: Line) -> None:
    sanne = an_employee(line.municipality, name="Sanne Bakker")
    page = as_role(Role.ADMINISTRATOR)
    page.goto(f"{live_server.url}/bureau/beheer/medewerkers/{sanne.pk}/")
    page.get_by_role("button", name="Maak een link").click()
    link = page.get_by_label("Link").input_value()
    page.context.clear_cookies()
    page.set_extra_http_headers({"Accept-Language": "nl"})
    page.goto(live_server.url + link[link.index("/welkom/") :])
    page.get_by_label("Nieuw wachtwoord").fill("kort")
    page.get_by_label("Hetzelfde wachtwoord").fill("kort")
    page.keyboard.press("Enter")
    expect(page.get_by_label("Hetzelfde wachtwoord")).to_have_accessible_description(
        "Gebruik minstens 12 tekens."
    )
    is_for_everybody(page, "choose-password")
    page.get_by_label("Nieuw wachtwoord").fill("vier-gele-fietsen-thuis")
    page.get_by_label("Hetzelfde wachtwoord").fill("vier-gele-fietsen-thuis")
    page.keyboard.press("Enter")
    expect(page.get_by_role("status").first).to_contain_text("Je wachtwoord is bewaard.")
    page.goto(live_server.url + link[link.index("/welkom/") :])
    expect(page.locator("h1")).to_have_text("Deze link werkt niet meer")
    is_for_everybody(page, "link-over")


def test_administrator_sends_somebody_away_and_back(
    as_role: SignIn, live_server: LiveServer, line: Line
) -> None:
    an_employee(line.municipality, name="Sanne Bakker")
    page = as_role(Role.ADMINISTRATOR)
    page.goto(f"{live_server.url}/bureau/beheer/medewerkers/")
    is_for_everybody(page, "employees")
    page.get_by_role("link", name="Sanne Bakker").press("Enter")
    page.get_by_text("Wat er dan gebeurt").press("Enter")
    page.get_by_role("button", name="Maak Sanne Bakker inactief").press("Enter")
    expect(page.get_by_role("status").first).to_contain_text("overal uitgelogd")
    expect(page.get_by_role("region", name="Eerdere wijzigingen")).to_contain_text("inactief")
    is_for_everybody(page, "employee-gone")
    page.get_by_role("button", name="Maak weer actief").press("Enter")
    expect(page.get_by_role("status").first).to_contain_text("werkt hier weer")
    assert Employee.objects.get(name="Sanne Bakker").is_active


def test_administrator_makes_a_team_and_fills_it(
    as_role: SignIn, live_server: LiveServer, line: Line
) -> None:
    an_employee(line.municipality, name="Sanne Bakker")
    page = as_role(Role.ADMINISTRATOR)
    page.goto(f"{live_server.url}/bureau/beheer/teams/")
    expect(page.get_by_role("heading", name="Er is nog geen team")).to_be_visible()
    page.get_by_role("link", name="Nieuw team").press("Enter")
    page.get_by_label("Naam").fill("Burgerzaken")
    page.get_by_label("Naam").press("Enter")
    page.get_by_label("Medewerker").select_option("Sanne Bakker")
    page.get_by_role("button", name="Zet in dit team").press("Enter")
    expect(page.get_by_role("region", name="Wie erin zit")).to_contain_text("Sanne Bakker")
    is_for_everybody(page, "team")
    page.get_by_role("link", name="Teams").first.press("Enter")
    expect(page.get_by_role("region", name="Teams")).to_contain_text("1 medewerker")
    is_for_everybody(page, "teams")


def test_administrator_imports_a_list(as_role: SignIn, live_server: LiveServer, line: Line) -> None:
    sanne = an_employee(line.municipality, name="Sanne Bakker")
    page = as_role(Role.ADMINISTRATOR)
    page.goto(f"{live_server.url}/bureau/beheer/medewerkers/")
    page.get_by_role("link", name="Importeer een lijst").press("Enter")
    _choose(page, "naam;e-mail;rol;team\n=1+1;b@a.nl;medewerker;\nBo;geen;medewerker;\n")
    expect(page.get_by_role("alert")).to_contain_text("Regel 3: Het e-mailadres klopt niet")
    is_for_everybody(page, "import")
    _choose(
        page, f"naam;e-mail;rol;team\nSanne Visser;{sanne.email};teamleider;KCC\nBo;bo@a.nl;medewerker;KCC\n"
    )
    expect(page.get_by_role("row", name="Sanne Visser")).to_contain_text("naam, rol, nieuw team")
    is_for_everybody(page, "import-plan")
    page.get_by_role("button", name="Importeer deze lijst").press("Enter")
    expect(page.get_by_role("status").first).to_contain_text("1 medewerker toegevoegd, 1 gewijzigd.")
    with page.expect_download() as started:
        page.get_by_role("button", name="Rechten van iedereen").press("Enter")
    assert "Sanne Visser" in Path(started.value.path()).read_text(encoding="utf-8-sig")


def _choose(page: Page, rows: str) -> None:
    file: FilePayload = {"name": "lijst.csv", "mimeType": "text/csv", "buffer": rows.encode()}
    page.get_by_label("Bestand").set_input_files(file)
    page.get_by_role("button", name="Bekijk wat de lijst doet").press("Enter")


def test_name_without_spaces_stays_on_the_page(as_role: SignIn, live_server: LiveServer, line: Line) -> None:
    colleague = an_employee(line.municipality, name="N" * 100)
    page = as_role(Role.ADMINISTRATOR)
    page.set_viewport_size({"width": 320, "height": 700})
    page.goto(f"{live_server.url}/bureau/beheer/medewerkers/{colleague.pk}/")
    page.get_by_text("Wat er dan gebeurt").click()
    assert sideways(page) == 0
