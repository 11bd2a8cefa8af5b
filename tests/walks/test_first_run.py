"""From an empty installation to the first answered message, by what the screens say alone; and how long it takes."""

import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, expect

from simulator import demo_line
from tests.walks.installing import EmptyInstallation
from tests.walks.screens import PASSWORD, PATIENCE, thread_of, write

BROWSER_SECONDS = 120
"""Of the ten minutes that are promised: the rest is for reading, and for finding ids and keys at Meta."""
FOUND = (
    "found", "--slug=voorbeeldstad", "--name=Voorbeeldstad",
    "--email=marieke@voorbeeldstad.example", "--administrator=Marieke Hoekstra",
)  # fmt: skip
LINE = {
    "Naam": "KCC",
    "Telefoonnummer van de lijn": demo_line.DISPLAY_NUMBER,
    "Nummer-id": demo_line.PHONE_NUMBER_ID,
    "Account-id": demo_line.WABA_ID,
    "Toegangssleutel": demo_line.ACCESS_TOKEN,
    "Appgeheim": demo_line.APP_SECRET,
}


@pytest.fixture
def installation(tmp_path: Path) -> Iterator[EmptyInstallation]:
    installation = EmptyInstallation(tmp_path)
    yield installation
    installation.stop()


def _a_screen(browser: Browser, width: int = 1280) -> Page:
    page = browser.new_context(viewport={"width": width, "height": 900}, locale="nl-NL").new_page()
    page.set_default_timeout(PATIENCE)
    return page


def _come_in(page: Page, link: str, email: str) -> None:
    """By the link that somebody was given, to the first page that they see."""
    page.goto(link)
    page.get_by_label("Nieuw wachtwoord").fill(PASSWORD)
    page.get_by_label("Hetzelfde wachtwoord nog een keer").fill(PASSWORD)
    page.keyboard.press("Enter")
    page.get_by_label("E-mailadres").fill(email)
    page.get_by_label("Wachtwoord", exact=True).fill(PASSWORD)
    page.keyboard.press("Enter")
    page.wait_for_url("**/bureau/**")


def _far(office: Page, done: int) -> None:
    """Back at the steps, with so many of them done."""
    office.get_by_role("link", name="Aan de slag").click()
    expect(office.get_by_role("status").first).to_contain_text(f"{done} van 6 klaar", timeout=PATIENCE)


def _keep_the_municipality(office: Page) -> None:
    office.get_by_role("link", name="Vul de gemeente in").click()
    office.get_by_label("Telefoonnummer", exact=True).fill("14 0497")
    office.get_by_role("button", name="Bewaar").click()
    expect(office.get_by_text("Dit is bewaard")).to_be_visible(timeout=PATIENCE)


def _connect_the_line(office: Page) -> None:
    office.get_by_role("link", name="Voeg een lijn toe").click()
    office.get_by_label("Waar het nummer is").select_option("Bij de simulator, om te oefenen")
    for label, value in LINE.items():
        office.get_by_label(label).fill(value)
    office.get_by_role("button", name="Test en bewaar").click()
    expect(office.get_by_text("WhatsApp brengt berichten voor dit account vanaf nu hier.")).to_be_visible(
        timeout=PATIENCE
    )


def _make_a_team(office: Page) -> None:
    office.get_by_role("link", name="Maak een team").click()
    office.get_by_label("Naam").fill("Klantcontactcentrum")
    office.get_by_role("button", name="Bewaar").click()
    expect(office.get_by_role("heading", level=1)).not_to_have_text("Nieuw team", timeout=PATIENCE)


def _invite_a_colleague(office: Page) -> str:
    """The link that is for them."""
    office.get_by_role("link", name="Voeg een medewerker toe").click()
    office.get_by_label("Naam").fill("Ilse de Boer")
    office.get_by_label("E-mailadres").fill("ilse@voorbeeldstad.example")
    office.get_by_label("Team").select_option("Klantcontactcentrum")
    office.get_by_role("button", name="Bewaar").click()
    office.get_by_role("button", name="Maak een link").click()
    return office.get_by_label("Link", exact=True).input_value()


def test_installation_without_a_municipality_answers_its_first_message(
    browser: Browser, installation: EmptyInstallation, artifacts: Path
) -> None:
    link = installation.run(*FOUND).split()[-1]
    office, colleague, phone = _a_screen(browser), _a_screen(browser), _a_screen(browser, 390)
    begin = time.monotonic()
    _come_in(office, link, "marieke@voorbeeldstad.example")
    expect(office.get_by_role("heading", name="Aan de slag")).to_be_visible(timeout=PATIENCE)
    _keep_the_municipality(office)
    _far(office, 2)
    _connect_the_line(office)
    _far(office, 3)
    _make_a_team(office)
    _far(office, 3)
    invitation = _invite_a_colleague(office)
    _come_in(colleague, invitation, "ilse@voorbeeldstad.example")
    _far(office, 4)
    expect(office.get_by_text("Wacht op je eerste bericht…")).to_be_visible(timeout=PATIENCE)
    office.screenshot(path=artifacts / "walk-first-run.png", full_page=True)
    phone.goto(
        office.get_by_role("link", name="Open de telefoon van de simulator").get_attribute("href") or ""
    )
    phone.get_by_text("Emre Demir").first.click()
    write(phone, "Hallo, werkt dit?")
    expect(office.get_by_text("Het eerste bericht is binnen.")).to_be_visible(timeout=PATIENCE)
    colleague.locator("#bakken a", has_text="Vrij").click()
    colleague.locator("#gesprekken a", has_text="Hallo, werkt dit?").click()
    colleague.locator("#tekst").fill("Goedemorgen Emre, dit werkt.")
    colleague.keyboard.press("Enter")
    expect(thread_of(phone)).to_contain_text("Met vriendelijke groet", timeout=PATIENCE)
    expect(office.get_by_text("Klaar: jullie gemeente antwoordt inwoners.")).to_be_visible(timeout=PATIENCE)
    seconds = time.monotonic() - begin
    office.screenshot(path=artifacts / "walk-first-run-done.png", full_page=True)
    (artifacts / "walk-first-run.txt").write_text(f"{seconds:.1f} seconds of the browser\n")
    assert seconds < BROWSER_SECONDS
