"""From an insult to a block, in a real browser: two people, axe, dark, and 320 pixels."""

import re
from datetime import timedelta

import pytest
from django.utils import timezone
from playwright.sync_api import Page, expect
from pytest_django.live_server_helper import LiveServer

from samenspraak.conduct.models import Block, BlockState
from samenspraak.conversations.models import Conversation
from samenspraak.organisation.models import Line, Role
from tests.desk.browser.looking import is_for_everybody
from tests.desk.browser.signing_in import sign_in
from tests.makers import an_employee, received

INSULT = "Waar blijft mijn pas, stelletje idioten"


@pytest.fixture
def insulted(line: Line) -> Conversation:
    return received(line, INSULT, at=timezone.now() - timedelta(minutes=5)).conversation


def test_agent_is_led_through_the_steps_and_a_lead_signs(
    desk: Page, live_server: LiveServer, line: Line, insulted: Conversation
) -> None:
    desk.goto(f"{live_server.url}/bureau/gesprek/{insulted.pk}/")
    _open(desk)
    expect(desk.get_by_role("dialog")).to_contain_text("Stap 1: benoem het gedrag")
    is_for_everybody(desk, "conduct-step")
    _take(desk)
    expect(desk.locator("#gedrag [aria-current=step]")).to_have_text("Benoemd")
    _open(desk)
    _take(desk)
    expect(desk.locator("#gedrag [aria-current=step]")).to_have_text(re.compile("Gewaar.?schuwd"))
    _open(desk)
    expect(desk.get_by_role("dialog")).to_contain_text("Het is niet herhaald.")
    desk.keyboard.press("Escape")
    received(line, f"{INSULT}!", at=timezone.now() + timedelta(seconds=2))
    desk.reload()
    _open(desk)
    _take(desk)
    _open(desk)
    desk.get_by_label("Waarom een blokkade nodig is").fill("Blijft schelden na een waarschuwing.")
    is_for_everybody(desk, "conduct-block")
    _take(desk, button="Vraag een tweede handtekening")
    expect(desk.locator("#gedrag")).to_contain_text("Blokkade wacht op een tweede handtekening")
    is_for_everybody(desk, "conduct-panel")
    sign_in(desk.context, live_server, an_employee(line.municipality, Role.LEAD, "Yusuf Aydın"))
    desk.goto(f"{live_server.url}/bureau/blokkades/")
    is_for_everybody(desk, "blocks")
    desk.get_by_role("link", name="Rens Vermeulen").click()
    expect(desk.locator("h1")).to_have_text("Rens Vermeulen")
    is_for_everybody(desk, "block")
    desk.get_by_role("button", name="Teken de blokkade").click()
    expect(desk.locator("main")).to_contain_text("Getekend.")
    assert Block.objects.get().state == BlockState.ANNOUNCED


def test_pages_without_blocks_teach_what_they_are_for(
    desk: Page, live_server: LiveServer, line: Line
) -> None:
    desk.goto(f"{live_server.url}/bureau/blokkades/")
    expect(desk.locator("main")).to_contain_text("Niemand is geblokkeerd")
    is_for_everybody(desk, "blocks-empty")
    sign_in(desk.context, live_server, an_employee(line.municipality, Role.ADMINISTRATOR))
    desk.goto(f"{live_server.url}/bureau/beheer/gedrag/")
    desk.get_by_label("Hoe lang een stap telt").fill("0")
    desk.get_by_role("button", name="Wijzig de termijnen").click()
    expect(desk.get_by_role("alert").first).to_be_visible()
    is_for_everybody(desk, "conduct-rules")


def _open(desk: Page) -> None:
    message = desk.locator(".msg--in").last
    message.hover()
    message.get_by_role("button", name=re.compile("gaat te ver")).click()


def _take(desk: Page, button: str = "Verstuur en zet de stap") -> None:
    words = desk.get_by_label("De woorden die je niet accepteert")
    words.fill("stelletje idioten")
    words.blur()
    expect(desk.get_by_label("Wat de inwoner leest")).to_have_value(re.compile("“stelletje idioten”"))
    desk.get_by_label("Schelden").check()
    expect(desk.get_by_label("Schelden")).to_be_checked()
    desk.get_by_role("button", name=button).click()
    expect(desk.get_by_role("dialog")).to_have_count(0)
