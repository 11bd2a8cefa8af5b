"""Takes the pictures in docs/screenshots of a demo that runs: `scripts/screenshots.py`, or with its two addresses.

`make demo ARGS="--data /tmp/pictures"` starts a fresh one. It writes as a resident and answers as an employee.
"""

import subprocess
import sys
from pathlib import Path

from playwright.sync_api import Browser, Page, expect, sync_playwright

ROOT = Path(__file__).resolve().parent.parent
PICTURES = ROOT / "docs" / "screenshots"
DESK, PHONE = "http://127.0.0.1:8000/", "http://127.0.0.1:8001/telefoon/"
PASSWORD = "zeven-groene-bankjes"
QUESTION = "Hoi, kan ik mijn oude bank laten ophalen? Wanneer kan dat?"
ANSWER = "Goedemorgen Emre, dat kan. We halen je bank dinsdag op. Zet hem na 7 uur aan de straat."
PATIENCE = 60_000


def main(desk: str = DESK, phone: str = PHONE) -> None:
    """Three pictures: the desk, the desk in the dark, the telephone."""
    chromium = subprocess.run([ROOT / "scripts/chromium"], capture_output=True, text=True, check=True)
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=chromium.stdout.strip(), args=["--no-sandbox"])
        telephone = browser.new_page(viewport={"width": 390, "height": 760}, locale="nl-NL")
        telephone.goto(phone)
        telephone.get_by_text("Emre Demir").first.click()
        telephone.get_by_placeholder("Typ je bericht").fill(QUESTION)
        telephone.keyboard.press("Enter")
        light = a_desk(browser, desk, "light")
        opened(light, "mijn", "Rens Vermeulen").screenshot(path=PICTURES / "desk.png")
        opened(a_desk(browser, desk, "dark"), "vrij", "Nadia Benali").screenshot(
            path=PICTURES / "desk-dark.png"
        )
        answered(opened(light, "vrij", "Emre Demir"))
        expect(telephone.get_by_role("log", name="Berichten")).to_contain_text("dat kan", timeout=PATIENCE)
        telephone.wait_for_timeout(1_000)  # it fades in
        telephone.screenshot(path=PICTURES / "phone.png")
        browser.close()


def a_desk(browser: Browser, address: str, scheme: str) -> Page:
    """An agent signed in, in a browser of this colour scheme."""
    page = browser.new_page(
        viewport={"width": 1440, "height": 900},
        locale="nl-NL",
        color_scheme=scheme,  # type: ignore[arg-type]  # light or dark
    )
    page.set_default_timeout(PATIENCE)
    page.goto(f"{address}inloggen/")
    page.get_by_label("E-mailadres").fill("ilse@voorbeeldstad.example")
    page.get_by_label("Wachtwoord", exact=True).fill(PASSWORD)
    page.keyboard.press("Enter")
    page.wait_for_url("**/bureau/**")
    return page


def opened(page: Page, segment: str, resident: str) -> Page:
    """The conversation of this resident, whole on the screen."""
    page.goto(page.url.split("/bureau/")[0] + f"/bureau/?bak={segment}")
    page.locator("#gesprekken a", has_text=resident).first.click()
    expect(
        page.locator("h1", has_text=resident).or_(page.locator("h2", has_text=resident)).first
    ).to_be_visible()
    expect(page.locator("#verbinding")).to_contain_text("Verbonden", timeout=PATIENCE)
    page.wait_for_timeout(1_000)  # pictures of people and fonts
    return page


def answered(page: Page) -> None:
    """Our answer is on its way."""
    page.get_by_placeholder("Schrijf je antwoord").fill(ANSWER)
    page.get_by_role("button", name="Verstuur", exact=True).click()


if __name__ == "__main__":
    main(*sys.argv[1:])
