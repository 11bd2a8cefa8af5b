"""Screens of the demo: a desk with somebody signed in, and a resident's telephone."""

from playwright.sync_api import Browser, Locator, Page, expect

from tests.walks.running import RunningDemo

PATIENCE = 15_000
PASSWORD = "zeven-groene-bankjes"


def a_desk(browser: Browser, demo: RunningDemo, email: str) -> Page:
    """Somebody signed in, looking at the conversations that nobody has."""
    page = browser.new_context(viewport={"width": 1440, "height": 900}, locale="nl-NL").new_page()
    page.goto(f"{demo.desk}inloggen/")
    page.get_by_label("E-mailadres").fill(email)
    page.get_by_label("Wachtwoord", exact=True).fill(PASSWORD)
    page.keyboard.press("Enter")
    page.wait_for_url("**/bureau/**")
    page.goto(f"{demo.desk}bureau/?bak=vrij")
    is_connected(page)
    return page


def is_connected(page: Page) -> None:
    """The page looks connected from the start; this is when it is."""
    expect(page.locator("#verbinding[data-connected]")).to_contain_text("Verbonden", timeout=PATIENCE)


def a_phone(browser: Browser, demo: RunningDemo, resident: str) -> Page:
    page = browser.new_context(viewport={"width": 390, "height": 844}, locale="nl-NL").new_page()
    page.goto(demo.phone)
    page.get_by_text(resident).first.click()
    return page


def thread_of(phone: Page) -> Locator:
    return phone.get_by_role("log", name="Berichten")


def write(phone: Page, text: str) -> None:
    phone.get_by_placeholder("Typ je bericht").fill(text)
    phone.keyboard.press("Enter")
