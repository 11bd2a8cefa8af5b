"""A whole shift without a mouse: from signing in to signing out, and focus is always somewhere."""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Locator, Page, expect

from tests.walks.running import RunningDemo
from tests.walks.screens import PASSWORD, PATIENCE, a_phone, is_connected, thread_of, write

MOST_TABS = 80
NO_MOUSE = """
window.touched = 0;
for (const name of ["pointerdown", "mousedown", "touchstart"]) addEventListener(name, () => touched++, true);
"""


@dataclass(frozen=True, slots=True)
class Hands:
    """Two hands on a keyboard."""

    page: Page

    def press(self, *keys: str) -> None:
        for key in keys:
            self.page.keyboard.press(key)

    def type(self, text: str) -> None:
        self.page.keyboard.type(text)

    def tab_to(self, place: Locator, key: str = "Tab") -> None:
        """From where focus is to a place that is there already."""
        expect(place).to_be_visible(timeout=PATIENCE)
        for _ in range(MOST_TABS):
            if place.evaluate("place => place === document.activeElement"):
                return
            self.press(key)
        pytest.fail(f"not reached by {key}: {place}")

    def are_somewhere(self) -> None:
        """Focus is on something that can be seen, and nothing was touched but keys."""
        expect(self.page.locator("dialog[open]")).to_have_count(0)
        expect(self.page.locator(":focus")).to_be_visible()
        assert self.page.evaluate("touched") == 0


@pytest.fixture
def hands(browser: Browser, demo: RunningDemo) -> Iterator[Hands]:
    """An agent at the sign-in page."""
    context = browser.new_context(viewport={"width": 1440, "height": 900}, locale="nl-NL")
    context.add_init_script(NO_MOUSE)
    page = context.new_page()
    page.goto(f"{demo.desk}inloggen/")
    yield Hands(page)
    context.close()


def test_shift_goes_by_keyboard_from_signing_in_to_signing_out(
    hands: Hands, browser: Browser, demo: RunningDemo, artifacts: Path
) -> None:
    phone = a_phone(browser, demo, "Emre Demir")
    write(phone, "Wanneer wordt het oud papier opgehaald?")
    _signs_in(hands)
    _takes_and_answers(hands, phone)
    _asks_a_colleague(hands)
    hands.page.screenshot(path=artifacts / "walk-keyboard.png")
    _says_what_it_is_about(hands)
    _puts_it_away_and_back(hands)
    _finishes(hands)
    _finds_it_again(hands)
    _signs_out(hands)


def _signs_in(hands: Hands) -> None:
    hands.tab_to(hands.page.get_by_label("E-mailadres"))
    hands.type("ilse@voorbeeldstad.example")
    hands.press("Tab")
    hands.type(PASSWORD)
    hands.press("Enter")
    is_connected(hands.page)


def _takes_and_answers(hands: Hands, phone: Page) -> None:
    page = hands.page
    hands.press("n")
    expect(page.locator('[data-segment="vrij"]')).to_be_visible(timeout=PATIENCE)
    is_connected(page)
    hands.press("n")
    expect(page.locator("#kop-naam")).to_be_focused(timeout=PATIENCE)
    hands.press("l")
    hands.tab_to(page.locator("#gesprekken a", has_text="Emre Demir"))
    hands.press("Enter")
    expect(page.locator("#kop-naam")).to_have_text("Emre Demir", timeout=PATIENCE)
    hands.press("p")
    expect(page.locator("#kop")).to_contain_text("bij jou", timeout=PATIENCE)
    hands.are_somewhere()
    hands.press("r")
    hands.type("Goedemorgen Emre, dinsdag na negen uur.")
    hands.press("Enter")
    expect(thread_of(phone)).to_contain_text("dinsdag na negen uur", timeout=PATIENCE)
    hands.are_somewhere()


def _asks_a_colleague(hands: Hands) -> None:
    page = hands.page
    hands.press("Alt+n")
    hands.type("Klopt dat, @")
    expect(page.locator("#vermeld-zoek")).to_be_focused(timeout=PATIENCE)
    hands.type("sanne p")
    expect(page.locator("#vermeld-lijst [data-insert]")).to_have_count(1, timeout=PATIENCE)
    hands.press("ArrowDown", "Enter")
    expect(page.locator("#tekst")).to_have_value("Klopt dat, @Sanne Peters ", timeout=PATIENCE)
    hands.press("Enter")
    expect(page.locator(".note").last).to_contain_text("Sanne Peters", timeout=PATIENCE)
    hands.are_somewhere()


def _says_what_it_is_about(hands: Hands) -> None:
    page = hands.page
    hands.press("Escape")
    hands.tab_to(page.get_by_role("log"), "Shift+Tab")
    hands.press("t")
    expect(page.get_by_label("Onderwerp")).to_be_focused(timeout=PATIENCE)
    hands.type("Afval")
    _keeps(hands)
    expect(page.locator("#onderwerp-kiezen")).to_contain_text("Afval", timeout=PATIENCE)
    hands.are_somewhere()


def _keeps(hands: Hands) -> None:
    hands.tab_to(hands.page.locator("dialog[open] button.nl-button--primary"))
    hands.press("Enter")


def _puts_it_away_and_back(hands: Hands) -> None:
    page = hands.page
    hands.press("w")
    hands.tab_to(page.get_by_role("button", name="Morgen"))
    hands.press("Enter")
    expect(page.locator("#later")).to_contain_text("Haal terug", timeout=PATIENCE)
    hands.are_somewhere()
    hands.press("w")
    expect(page.locator("#later")).to_contain_text("Later", timeout=PATIENCE)
    hands.are_somewhere()


def _finishes(hands: Hands) -> None:
    page = hands.page
    hands.press("a")
    _keeps(hands)
    expect(page.locator(".chat-head__chips")).to_contain_text("Afgerond", timeout=PATIENCE)
    hands.are_somewhere()


def _finds_it_again(hands: Hands) -> None:
    page = hands.page
    hands.press("z")
    hands.type("oud papier van:emre")
    hands.press("Enter")
    hands.tab_to(page.locator("#lijst").get_by_role("link", name="Emre Demir").first)
    hands.press("Enter")
    expect(page.locator("#kop-naam")).to_have_text("Emre Demir", timeout=PATIENCE)


def _signs_out(hands: Hands) -> None:
    page = hands.page
    hands.tab_to(page.locator(".app-topbar .menu > summary").last, "Shift+Tab")
    hands.press("Enter")
    hands.tab_to(page.get_by_role("button", name="Uitloggen"))
    hands.press("Enter")
    expect(page.get_by_label("E-mailadres")).to_be_visible(timeout=PATIENCE)
