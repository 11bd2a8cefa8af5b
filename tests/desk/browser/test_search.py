"""Searching by keyboard: Z, typing, from hit to hit, opening one while the rest stays; axe, dark, 320 pixels."""

from datetime import timedelta

from django.utils import timezone
from playwright.sync_api import Page, expect
from pytest_django.live_server_helper import LiveServer

from samenspraak.conversations.models import Conversation
from samenspraak.organisation.models import Line
from samenspraak.residents.models import Resident
from tests.desk.browser.looking import is_for_everybody, kept
from tests.makers import received

WRITTEN = (
    ("Sanne Vermeulen", "Goedemiddag, de ondergrondse container bij het plein zit al drie dagen vol. Wanneer komt u?"),
    ("Ayşe Yıldız", "De containers in onze straat zijn niet geleegd. Mijn BSN is 111222333, als dat helpt."),
    ("Kees de Container", "Hoe laat is het gemeentehuis open?"),
    ("Piet Bakker", "Mijn paspoort is verlopen"),
)  # fmt: skip


def _written(line: Line) -> None:
    for place, (name, text) in enumerate(WRITTEN):
        at = timezone.now() - timedelta(minutes=place)
        conversation = received(line, text, phone=f"+3161234567{place}", at=at).conversation
        Resident.objects.filter(pk=conversation.resident_id).update(name=name)


def _search(page: Page, typed: str) -> None:
    page.get_by_role("searchbox").fill(typed)
    page.keyboard.press("Enter")


def test_agent_searches_by_keyboard_and_the_hits_stay(
    desk: Page, live_server: LiveServer, line: Line
) -> None:
    _written(line)
    desk.goto(f"{live_server.url}/bureau/?bak=vrij")
    desk.keyboard.press("z")
    desk.keyboard.type("container")
    desk.keyboard.press("Enter")
    expect(desk.locator(".found [role=status]")).to_have_text("3 gesprekken")
    desk.keyboard.press("Alt+ArrowDown")
    expect(desk.locator("#kop-naam")).to_contain_text("Sanne Vermeulen")
    desk.keyboard.press("Alt+ArrowDown")
    expect(desk.locator("#kop-naam")).to_contain_text("Ayşe Yıldız")
    expect(desk.locator("#treffers .conv[aria-current=true]")).to_contain_text("Ayşe Yıldız")
    kept(desk, "search-beside-a-conversation")


def test_what_was_found_is_for_everybody(desk: Page, live_server: LiveServer, line: Line) -> None:
    _written(line)
    desk.goto(f"{live_server.url}/bureau/zoeken/")
    is_for_everybody(desk, "search-empty")
    _search(desk, "container")
    expect(desk.locator("#treffers mark").first).to_have_text("container")
    is_for_everybody(desk, "search-found")
    _search(desk, "ondewerp:afval")
    expect(desk.locator(".banner--warn")).to_contain_text("is geen filter")
    is_for_everybody(desk, "search-problem")


def test_order_is_chosen_and_the_list_comes_back(desk: Page, live_server: LiveServer, line: Line) -> None:
    _written(line)
    desk.goto(f"{live_server.url}/bureau/?bak=vrij")
    _search(desk, "container")
    desk.get_by_role("button", name="Beste").press("Enter")
    expect(desk.locator("#treffers .conv__name").first).to_contain_text("Kees de Container")
    desk.locator("#lijst").get_by_role("link", name="Naar de lijst").press("Enter")
    expect(desk.locator("#gesprekken > li")).to_have_count(4)


def test_page_that_is_loaded_again_has_forgotten_the_question(
    desk: Page, live_server: LiveServer, conversation: Conversation
) -> None:
    desk.goto(f"{live_server.url}/bureau/")
    _search(desk, "geheim")
    expect(desk.locator("#zoekhulp")).to_be_visible()
    desk.reload()
    expect(desk.get_by_role("searchbox")).to_have_value("")
    assert "geheim" not in desk.url
