"""A template is chosen, filled in and sent by keyboard; its text shows each value as it is typed."""

import pytest
from playwright.sync_api import Page, expect
from pytest_django.live_server_helper import LiveServer

from samenspraak.conversations.models import Conversation, Direction
from samenspraak.installation.demo_town.pictures import loose_tile
from tests.desk.browser.looking import is_for_everybody


@pytest.fixture
def choosing(desk: Page, live_server: LiveServer, closed_window: Conversation) -> Page:
    """The desk with the dialog of templates open."""
    desk.goto(f"{live_server.url}/bureau/gesprek/{closed_window.pk}/")
    desk.get_by_role("button", name="Kies een sjabloon").click()
    return desk


def test_template_is_filled_in_by_keyboard(
    desk: Page, live_server: LiveServer, closed_window: Conversation
) -> None:
    desk.goto(f"{live_server.url}/bureau/gesprek/{closed_window.pk}/")
    desk.get_by_role("button", name="Kies een sjabloon").press("Enter")
    expect(desk.get_by_role("radio").first).to_be_focused()
    desk.keyboard.press("Tab")
    expect(desk.get_by_label("We hebben antwoord over …", exact=True)).to_be_focused()
    desk.keyboard.type("uw paspoort")
    expect(desk.locator(".template__text").first).to_have_text("We hebben antwoord over uw paspoort.")
    desk.keyboard.press("Enter")
    expect(desk.locator(".msg--out").last).to_contain_text("uw paspoort")
    sent = closed_window.messages.filter(direction=Direction.OUT, automatic="").get()
    assert sent.text == "We hebben antwoord over uw paspoort."


def test_header_text_and_address_of_a_template_are_filled_in(choosing: Page) -> None:
    choosing.get_by_role("radio", name="Zaak nieuws").check()
    for label, value in (("Uw zaak …", "Z-17"), ("Beste …", "Rens"), ("Einde van het adres", "z-17")):
        choosing.get_by_label(label).fill(value)
    shown = choosing.locator(".template:has(:checked) .template__text")
    expect(shown.locator(".template__header")).to_have_text("Uw zaak Z-17")
    expect(shown).to_contain_text("https://www.voorbeeldstad.example/zaken/z-17")
    is_for_everybody(choosing, "template-parts")
    choosing.get_by_role("button", name="Verstuur").last.click()
    expect(choosing.locator(".msg--out").last).to_contain_text(
        "Knop “Bekijk uw zaak” opent www.voorbeeldstad.example"
    )


def test_picture_above_a_template_goes_along(choosing: Page) -> None:
    choosing.get_by_role("radio", name="Omleiding").check()
    choosing.get_by_role("button", name="Verstuur").last.click()
    expect(choosing.get_by_role("alert").filter(has_text="Kies een foto")).to_be_visible()
    choosing.get_by_label("Foto boven de tekst").set_input_files(
        {"name": "kaart.png", "mimeType": "image/png", "buffer": loose_tile()}
    )
    is_for_everybody(choosing, "template-file")
    choosing.get_by_role("button", name="Verstuur").last.click()
    sent = choosing.locator(".msg--out").last
    expect(sent).to_contain_text("Op dit kaartje ziet u hoe u omrijdt.")
    expect(sent.get_by_role("img", name="kaart.png")).to_be_visible()


def test_template_that_is_not_possible_says_why_and_is_no_choice(choosing: Page) -> None:
    lacking = choosing.get_by_role("region", name="Kan hier nog niet")
    expect(lacking).to_contain_text("Heeft een code nodig.")
    expect(lacking.get_by_role("radio")).to_have_count(0)
    lacking.scroll_into_view_if_needed()
    is_for_everybody(choosing, "template-lacking")


def test_warning_is_of_the_template_that_is_chosen(choosing: Page) -> None:
    warning = choosing.locator("#dialoog-nakijken")
    choosing.get_by_label("We hebben antwoord over …", exact=True).fill("BSN 111222333")
    expect(warning).to_contain_text("BSN")
    choosing.get_by_role("radio", name="Omleiding").check()
    expect(warning).to_be_empty()
    choosing.get_by_role("radio", name="Antwoord klaar").check()
    expect(warning).to_contain_text("BSN")
