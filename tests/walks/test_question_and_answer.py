"""The main job, with real programs and a real browser: a question comes in, is answered, and the answer arrives."""

import time
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Route, expect

from tests.walks.running import RunningDemo
from tests.walks.screens import PATIENCE, a_desk, a_phone, is_connected, thread_of, write

WITHIN_A_SECOND = 1_000
LATE_SECONDS = 2


def test_resident_asks_agent_answers_resident_reads(
    browser: Browser, demo: RunningDemo, artifacts: Path
) -> None:
    desk, second = (
        a_desk(browser, demo, "ilse@voorbeeldstad.example"),
        a_desk(browser, demo, "sanne@voorbeeldstad.example"),
    )
    phone = a_phone(browser, demo, "Emre Demir")
    write(phone, "Wanneer wordt het oud papier opgehaald? Mijn BSN is 111222333")
    for screen in (desk, second):
        row = screen.locator("#gesprekken li", has_text="Emre Demir")
        expect(row).to_contain_text("Wanneer wordt het oud papier", timeout=PATIENCE)
        expect(row).not_to_contain_text("111222333")
    desk.locator("#gesprekken a", has_text="Emre Demir").click()
    expect(desk.get_by_role("log")).to_contain_text("Mijn BSN is", timeout=PATIENCE)
    assert "111222333" not in desk.content() + desk.title()
    desk.locator("#tekst").fill("Goedemorgen Emre, dinsdag na negen uur.")
    desk.screenshot(path=artifacts / "walk-desk.png")
    desk.keyboard.press("Enter")
    expect(thread_of(phone)).to_contain_text("dinsdag na negen uur", timeout=PATIENCE)
    expect(thread_of(phone)).to_contain_text("Klantcontactcentrum gemeente Voorbeeldstad")
    phone.screenshot(path=artifacts / "walk-phone.png")
    answer = desk.locator(".msg--out", has_text="dinsdag na negen uur")
    expect(answer.locator("[data-status=read]")).to_contain_text("Gelezen", timeout=PATIENCE)


def test_what_comes_in_is_on_an_open_thread_within_a_second(browser: Browser, demo: RunningDemo) -> None:
    desk, phone = a_desk(browser, demo, "ilse@voorbeeldstad.example"), a_phone(browser, demo, "Joke")
    write(phone, "Goedemorgen, ik heb een vraag")
    desk.locator("#gesprekken a", has_text="Joke").click(timeout=PATIENCE)
    expect(desk.get_by_role("log")).to_contain_text("ik heb een vraag", timeout=PATIENCE)
    write(phone, "En hier is hij dan")
    expect(thread_of(phone)).to_contain_text("En hier is hij dan")
    expect(desk.get_by_role("log")).to_contain_text("En hier is hij dan", timeout=WITHIN_A_SECOND)


def test_row_that_a_message_changes_under_a_click_still_opens(browser: Browser, demo: RunningDemo) -> None:
    desk, phone = a_desk(browser, demo, "ilse@voorbeeldstad.example"), a_phone(browser, demo, "Joke")
    write(phone, "Kan ik op zaterdag trouwen?")
    row = desk.locator("#gesprekken a", has_text="Joke")
    expect(row).to_contain_text("op zaterdag trouwen", timeout=PATIENCE)
    row.hover()
    desk.mouse.down()
    write(phone, "Of op zondag")
    expect(row).to_contain_text("Of op zondag", timeout=PATIENCE)
    desk.mouse.up()
    expect(desk.get_by_role("log")).to_contain_text("Of op zondag", timeout=PATIENCE)


def test_agent_of_another_municipality_sees_none_of_it(browser: Browser, demo: RunningDemo) -> None:
    elsewhere = a_desk(browser, demo, "esra@anderstad.example")
    phone = a_phone(browser, demo, "Fatima")
    write(phone, "Alleen voor Voorbeeldstad")
    mine = a_desk(browser, demo, "ilse@voorbeeldstad.example")
    expect(mine.locator("#gesprekken")).to_contain_text("Alleen voor Voorbeeldstad", timeout=PATIENCE)
    assert "Alleen voor Voorbeeldstad" not in elsewhere.content()


def test_what_comes_in_stands_on_top_of_the_newest_also_above_what_has_priority(
    browser: Browser, demo: RunningDemo
) -> None:
    desk = a_desk(browser, demo, "ilse@voorbeeldstad.example")
    rens, sanne = (a_phone(browser, demo, name) for name in ("Rens de Wit", "Sanne Bakker"))
    write(rens, "Dit moet eerst")
    desk.locator("#gesprekken a", has_text="Dit moet eerst").click(timeout=PATIENCE)
    expect(desk.get_by_role("log")).to_contain_text("Dit moet eerst", timeout=PATIENCE)
    desk.keyboard.press("v")
    desk.get_by_label("Waarom dit voorgaat").fill("Belde al twee keer.")
    desk.keyboard.press("Enter")
    expect(desk.locator("#kop")).to_contain_text("Voorrang")
    desk.goto(f"{demo.desk}bureau/?bak=alle")
    expect(desk.locator("#gesprekken")).to_contain_text("Dit moet eerst")
    is_connected(desk)
    write(sanne, "Nog een vraag over mijn tuin")
    calm = desk.locator("#gesprekken li:not(:has(.conv--urgent))")
    expect(calm.first).to_contain_text("Nog een vraag over mijn tuin", timeout=PATIENCE)


def test_colleague_who_is_named_in_a_note_sees_it_at_once(browser: Browser, demo: RunningDemo) -> None:
    ilse, sanne = (a_desk(browser, demo, f"{name}@voorbeeldstad.example") for name in ("ilse", "sanne"))
    ilse.locator("#gesprekken a").first.click()
    ilse.locator("#tab-notitie").click()
    ilse.locator("#tekst").fill("@Sanne Peters weet jij dit?")
    ilse.locator(".composer__send").click()
    expect(sanne.locator("#bakken")).to_contain_text("@jou 1", timeout=PATIENCE)


def test_colleagues_see_each_other_look_and_type(
    browser: Browser, demo: RunningDemo, artifacts: Path
) -> None:
    ilse, sanne, list_alone = (
        a_desk(browser, demo, f"{name}@voorbeeldstad.example") for name in ("ilse", "sanne", "ilse")
    )
    address = ilse.locator("#gesprekken a").first.get_attribute("href")
    row = list_alone.locator("#gesprekken li").first.locator(".conv__present")
    expect(row).to_be_hidden()
    for page in (ilse, sanne):
        page.goto(f"{demo.desk.rstrip('/')}{address}")
    expect(ilse.locator("#aanwezig")).to_have_text("Sanne kijkt mee", timeout=PATIENCE)
    expect(row).to_have_text("Sanne kijkt mee", timeout=PATIENCE)
    sanne.locator("#tekst").press_sequentially("Goedemorgen,", delay=50)
    expect(ilse.locator("#aanwezig")).to_have_text("Sanne typt ook", timeout=PATIENCE)
    expect(row).to_have_text("Sanne typt ook", timeout=PATIENCE)
    ilse.screenshot(path=artifacts / "walk-presence.png")
    sanne.context.close()
    expect(ilse.locator("#aanwezig")).to_be_hidden(timeout=PATIENCE)
    expect(row).to_be_hidden(timeout=PATIENCE)


def test_emergency_and_what_is_handed_over_are_told_on_another_page(
    browser: Browser, demo: RunningDemo, artifacts: Path
) -> None:
    ilse, sanne = (a_desk(browser, demo, f"{name}@voorbeeldstad.example") for name in ("ilse", "sanne"))
    with ilse.expect_response("**/bureau/stroom/**"):
        ilse.goto(f"{demo.desk}bureau/agenda/")
    write(a_phone(browser, demo, "Emre Demir"), "Help! Mijn huis staat in brand!")
    emergency = ilse.locator("#toasts .toast", has_text="Noodgeval: kijk nu")
    expect(emergency).to_be_visible(timeout=PATIENCE)
    emergency.get_by_role("button", name="Sluiten").click()
    sanne.locator("#gesprekken a:not(.conv--urgent)").first.click()
    sanne.locator("#kop-meer").click()
    sanne.get_by_role("button", name="Draag over").click()
    sanne.get_by_label("Wie krijgt het gesprek").select_option("Ilse de Boer")
    sanne.get_by_role("dialog").get_by_role("button", name="Draag over").click()
    expect(ilse.locator("#toasts")).to_contain_text("droeg een gesprek aan jou over", timeout=PATIENCE)
    ilse.screenshot(path=artifacts / "walk-alerts.png")


@pytest.mark.parametrize("script", ["desk/js/stream.js", "desk/vendor/hx-sse.min.js"])
def test_desk_hears_the_first_connection_however_late_its_scripts_come(
    browser: Browser, demo: RunningDemo, script: str
) -> None:
    """What came in between drawing the page and the stream is fetched then."""
    desk = a_desk(browser, demo, "ilse@voorbeeldstad.example")
    desk.route(f"**/{script}", _late)
    desk.reload()
    is_connected(desk)


def _late(route: Route) -> None:
    time.sleep(LATE_SECONDS)
    route.continue_()
