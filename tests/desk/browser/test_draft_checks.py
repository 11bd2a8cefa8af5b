"""The text of a dialog in a real browser: what is wrong is said while typing, once, and leads to its place."""

from collections.abc import Callable

import pytest
from playwright.sync_api import Page, expect
from pytest_django.live_server_helper import LiveServer

from samenspraak.conversations.models import Conversation
from samenspraak.referrals.models import MailAddress
from tests.desk.browser.looking import kept, violations
from tests.referrals.callbacks.appointments import a_plan
from tests.referrals.forms.made import a_form

ASKS = "Goedemorgen Rens, wat is uw BSN? {link} {controlecode}"
BUTTONS = ("Plan een terugbelafspraak", "Stuur een eenmalig formulier", "Verwijs naar e-mail")
SELECTED = """() => {
    const field = document.querySelector("#dialog textarea");
    return field.value.slice(field.selectionStart, field.selectionEnd);
}"""
type Open = Callable[[str], Page]


@pytest.fixture
def dialog(desk: Page, live_server: LiveServer, conversation: Conversation) -> Open:
    """Opens a safe way from the bar above the composer."""
    conversation.municipality.guard_profile = {"domains": ["voorbeeldstad.example"]}
    conversation.municipality.save()
    a_plan(conversation.municipality)
    a_form(conversation.municipality)
    MailAddress.objects.create(municipality=conversation.municipality, address="post@voorbeeldstad.example")

    def opened(name: str) -> Page:
        desk.goto(f"{live_server.url}/bureau/gesprek/{conversation.pk}/")
        desk.locator(".guard summary").click()
        desk.locator(".guard .menu__sheet").get_by_text(name).click()
        expect(desk.get_by_label("Wat de inwoner leest")).to_be_visible()
        return desk

    return opened


@pytest.mark.parametrize("name", BUTTONS)
def test_agent_reads_while_typing_what_the_guard_would_stop(dialog: Open, name: str) -> None:
    page = dialog(name)
    page.get_by_label("Wat de inwoner leest").fill(ASKS)
    remark = page.locator("#dialoog-nakijken .composer__warning--neg")
    expect(remark).to_contain_text("Vraag dit niet in WhatsApp (BSN).")
    expect(page.locator("#dialog [role=status]")).to_contain_text("Vraag dit niet in WhatsApp (BSN).")
    page.locator("#dialog").get_by_role("button", name="Ga naar de plek").click()
    assert page.evaluate(SELECTED) == "wat is uw BSN"
    kept(page, f"draft-{BUTTONS.index(name)}")
    assert violations(page) == []
    page.keyboard.type("tot morgen")
    expect(remark).to_have_count(0)


def test_values_of_a_template_are_looked_over_together(
    desk: Page, live_server: LiveServer, closed_window: Conversation
) -> None:
    closed_window.line.templates.exclude(name="antwoord_klaar").delete()
    closed_window.line.templates.update(body="Uw nummer is {{1}}{{2}}.")
    desk.goto(f"{live_server.url}/bureau/gesprek/{closed_window.pk}/")
    desk.get_by_role("button", name="Kies een sjabloon").click()
    fields = desk.locator(".template__value input")
    fields.nth(0).fill("1112")
    fields.nth(1).fill("22333")
    expect(desk.locator("#dialoog-nakijken")).to_contain_text("(BSN)")
    expect(desk.locator("#dialog [role=status]")).to_contain_text("(BSN)")
    kept(desk, "draft-template")
    assert violations(desk) == []
    fields.nth(1).fill("x")
    expect(desk.locator("#dialoog-nakijken .composer__warning")).to_have_count(0)
