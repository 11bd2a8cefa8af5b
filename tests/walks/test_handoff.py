"""A question to the back office with real programs and real browsers: handed off, answered, passed on, read."""

import re
from pathlib import Path

from playwright.sync_api import Browser, Page, expect

from tests.walks.running import RunningDemo
from tests.walks.screens import PASSWORD, PATIENCE, a_desk, a_phone, thread_of, write


def a_specialist_at_work(browser: Browser, demo: RunningDemo) -> Page:
    """The specialist of the demo, looking at the list."""
    page = browser.new_context(viewport={"width": 1280, "height": 800}, locale="nl-NL").new_page()
    page.goto(f"{demo.desk}inloggen/")
    page.get_by_label("E-mailadres").fill("noor@voorbeeldstad.example")
    page.get_by_label("Wachtwoord", exact=True).fill(PASSWORD)
    page.keyboard.press("Enter")
    page.wait_for_url("**/bureau/vragen/")
    return page


def test_resident_reads_what_the_specialist_knows(
    browser: Browser, demo: RunningDemo, artifacts: Path
) -> None:
    desk = a_desk(browser, demo, "ilse@voorbeeldstad.example")
    specialist = a_specialist_at_work(browser, demo)
    phone = a_phone(browser, demo, "Emre Demir")
    write(phone, "Mag ik zelf een boom in de berm planten?")
    desk.locator("#gesprekken a", has_text="Emre Demir").click(timeout=PATIENCE)
    desk.get_by_role("button", name="Zet door").click(timeout=PATIENCE)
    desk.get_by_label("Waar het over gaat").fill("Boom in de berm")
    desk.get_by_label("Je vraag").fill("Mag een inwoner zelf een boom in de berm planten?")
    desk.get_by_role("button", name="Zet door en vertel het de inwoner").click()
    expect(thread_of(phone)).to_contain_text(
        re.compile("doorgezet naar Openbare ruimte.*uiterlijk"), timeout=PATIENCE
    )
    specialist.get_by_role("link", name=re.compile("Boom in de berm")).click(timeout=PATIENCE)
    specialist.get_by_label("Je antwoord, of je vraag aan het KCC").fill(
        "Nee, maar wij planten er graag een."
    )
    specialist.get_by_role("button", name="Geef antwoord").click()
    expect(specialist.locator("main")).to_contain_text("Je antwoord is bij het KCC", timeout=PATIENCE)
    specialist.screenshot(path=artifacts / "walk-handoff-specialist.png")
    desk.get_by_role("button", name="Zet in antwoord").click(timeout=PATIENCE)
    desk.screenshot(path=artifacts / "walk-handoff-desk.png")
    assert "wij planten er graag een" not in thread_of(phone).inner_text()
    desk.locator("#tekst").press("Enter")
    expect(thread_of(phone)).to_contain_text("Nee, maar wij planten er graag een.", timeout=PATIENCE)
    expect(desk.get_by_role("region", name="Doorgezet naar Openbare ruimte")).to_contain_text(
        "Afgehandeld", timeout=PATIENCE
    )
    phone.screenshot(path=artifacts / "walk-handoff-phone.png")
