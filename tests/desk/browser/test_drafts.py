"""What somebody writes survives a reload, another browser and a lost connection; no window overwrites another."""

from playwright.sync_api import Page, expect

from samenspraak.conversations.handling import take
from samenspraak.conversations.models import Conversation, Draft
from samenspraak.organisation.models import Employee
from tests.desk.browser.conftest import OpenFor
from tests.desk.browser.looking import is_for_everybody, kept
from tests.makers import an_employee
from tests.waiting import until


def _write(page: Page, text: str) -> None:
    page.locator("#tekst").fill(text)
    expect(page.locator(".composer__kept")).to_be_visible()


def test_draft_survives_a_reload_and_stands_in_another_browser(opened: OpenFor, agent: Employee) -> None:
    page = opened(agent)
    _write(page, "Goedemorgen Rens")
    page.reload()
    expect(page.locator("#tekst")).to_have_value("Goedemorgen Rens")
    expect(opened(agent).locator("#tekst")).to_have_value("Goedemorgen Rens")


def test_draft_is_kept_when_the_page_goes_at_once(opened: OpenFor, agent: Employee) -> None:
    page = opened(agent)
    page.locator("#tekst").press_sequentially("Net begonnen")
    page.goto("about:blank")
    until(lambda: Draft.objects.filter(text="Net begonnen").exists(), seconds=5)
    expect(opened(agent).locator("#tekst")).to_have_value("Net begonnen")


def test_answer_and_note_do_not_mix(opened: OpenFor, agent: Employee) -> None:
    page = opened(agent)
    _write(page, "Voor de inwoner")
    page.click("#tab-notitie")
    expect(page.locator("#tekst")).to_have_value("")
    _write(page, "Voor collega’s")
    page.reload()
    expect(page.locator("#tekst")).to_have_value("Voor de inwoner")
    page.click("#tab-notitie")
    expect(page.locator("#tekst")).to_have_value("Voor collega’s")


def test_draft_waits_for_the_connection(opened: OpenFor, agent: Employee) -> None:
    page = opened(agent)
    page.context.set_offline(True)
    page.locator("#tekst").fill("Onderweg in de trein")
    banner = page.get_by_text("Geen verbinding. Je tekst blijft in dit venster staan.")
    expect(banner).to_be_visible()
    is_for_everybody(page, "draft-offline")
    assert not Draft.objects.exists()
    page.context.set_offline(False)
    expect(banner).to_be_hidden()
    expect(page.locator(".composer__kept")).to_be_visible()
    assert Draft.objects.get().text == "Onderweg in de trein"


def test_second_window_asks_before_it_overwrites(opened: OpenFor, agent: Employee) -> None:
    first, second = opened(agent), opened(agent)
    _write(first, "In het ene venster")
    second.locator("#tekst").fill("In het andere")
    expect(second.locator("#concept")).to_contain_text("In het ene venster")
    is_for_everybody(second, "draft-elsewhere")
    second.get_by_role("button", name="Bewaar deze tekst").click()
    expect(second.locator("#concept")).to_be_empty()
    expect(second.locator(".composer__kept")).to_be_visible()
    assert Draft.objects.get().text == "In het andere"


def test_second_window_can_take_the_other_text(opened: OpenFor, agent: Employee) -> None:
    first, second = opened(agent), opened(agent)
    _write(first, "In het ene venster")
    second.locator("#tekst").fill("In het andere")
    second.get_by_role("button", name="Neem de andere tekst").click()
    expect(second.locator("#tekst")).to_have_value("In het ene venster")
    expect(second.locator("#tekst")).to_be_focused()
    _write(second, "In het ene venster, en verder")
    assert Draft.objects.get().text == "In het ene venster, en verder"


def test_who_gets_the_conversation_goes_on_with_the_draft(
    opened: OpenFor, agent: Employee, conversation: Conversation
) -> None:
    sanne = an_employee(agent.municipality, name="Sanne Peters")
    left = opened(sanne)
    _write(left, "Ik zocht het voor u uit")
    take(conversation, agent)
    page = opened(agent)
    expect(page.get_by_role("group", name="Concept van Sanne Peters.")).to_contain_text(
        "Ik zocht het voor u uit"
    )
    kept(page, "draft-of-colleague")
    page.get_by_role("button", name="Ga hiermee verder").click()
    expect(page.locator("#tekst")).to_have_value("Ik zocht het voor u uit")
    left.locator("#tekst").fill("Ik ging gewoon door")
    expect(left.locator("#concept")).to_contain_text("Dit concept is weg")


def test_sent_answer_leaves_nothing_behind(opened: OpenFor, agent: Employee) -> None:
    page = opened(agent)
    page.clock.install()
    page.locator("#tekst").press_sequentially("Goedemorgen Rens")
    page.keyboard.press("Enter")
    expect(page.locator(".msg--out").last).to_contain_text("Goedemorgen Rens")
    expect(page.locator("#tekst")).to_have_value("")
    asked: list[str] = []
    page.on("request", lambda request: asked.append(request.url))
    page.clock.run_for(10_000)
    page.reload()
    expect(page.locator("#tekst")).to_have_value("")
    assert [address for address in asked if address.endswith("/concept/")] == []
    assert not Draft.objects.exists()


def test_draft_after_an_answer_is_kept_too(opened: OpenFor, agent: Employee) -> None:
    page = opened(agent)
    page.locator("#tekst").fill("Goedemorgen Rens")
    page.keyboard.press("Enter")
    expect(page.locator(".msg--out").last).to_contain_text("Goedemorgen Rens")
    expect(page.locator("#tekst")).to_have_value("")
    _write(page, "Nog iets")
    assert Draft.objects.get().text == "Nog iets"
