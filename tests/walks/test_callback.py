"""A call-back with real programs and a real browser: offered, chosen on the telephone, called, told."""

import re
from pathlib import Path

from playwright.sync_api import Browser, Page, expect

from tests.walks.running import RunningDemo
from tests.walks.screens import PATIENCE, a_desk, a_phone, thread_of, write

A_TIME = re.compile(r"\d uur")


def offer_times(desk: Page, resident: str) -> None:
    """From the guard's bar, with the text and the times that stand ready."""
    desk.locator("#gesprekken a", has_text=resident).click(timeout=PATIENCE)
    desk.locator(".guard .nl-button--secondary", has_text="Plan een terugbelafspraak").click(timeout=PATIENCE)
    text = re.compile("praten we liever niet via WhatsApp")
    expect(desk.get_by_label("Wat de inwoner leest")).to_have_value(text, timeout=PATIENCE)


def test_resident_books_a_call_back_by_list(browser: Browser, demo: RunningDemo, artifacts: Path) -> None:
    desk = a_desk(browser, demo, "ilse@voorbeeldstad.example")
    phone = a_phone(browser, demo, "Emre Demir")
    thread = thread_of(phone)
    write(phone, "Kunnen jullie mijn adres aanpassen? Mijn BSN is 111222333")
    offer_times(desk, "Emre Demir")
    desk.screenshot(path=artifacts / "walk-callback-offer.png")
    desk.get_by_role("button", name="Verstuur het aanbod").click()
    expect(thread).to_contain_text("praten we liever niet via WhatsApp", timeout=PATIENCE)
    thread.locator("summary", has_text="Kies een tijd").click(timeout=PATIENCE)
    phone.screenshot(path=artifacts / "walk-callback-list.png")
    thread.get_by_role("button", name=A_TIME).first.click()
    expect(thread).to_contain_text("Afgesproken. Ilse belt", timeout=PATIENCE)
    phone.screenshot(path=artifacts / "walk-callback-phone.png")
    desk.goto(f"{demo.desk}bureau/agenda/?dag=week")
    row = desk.locator(".call", has_text="Emre Demir")
    expect(row).to_be_visible()
    expect(row).not_to_contain_text("+3161")
    desk.screenshot(path=artifacts / "walk-callback-agenda.png")
    row.get_by_role("button", name="Gesproken").click()
    desk.get_by_label("Uitkomst").fill("Adres aangepast.")
    desk.get_by_role("button", name="Bewaar en rond af").click()
    expect(desk.locator(".call--over", has_text="Emre Demir")).to_be_visible(timeout=PATIENCE)


def test_word_of_the_resident_cancels(browser: Browser, demo: RunningDemo) -> None:
    desk = a_desk(browser, demo, "ilse@voorbeeldstad.example")
    phone = a_phone(browser, demo, "Fatima")
    thread = thread_of(phone)
    write(phone, "Mijn BSN is 111222333")
    offer_times(desk, "Fatima")
    desk.get_by_role("button", name="Verstuur het aanbod").click()
    thread.locator("summary", has_text="Kies een tijd").click(timeout=PATIENCE)
    thread.get_by_role("button", name=A_TIME).nth(1).click(timeout=PATIENCE)
    expect(thread).to_contain_text("Afgesproken.", timeout=PATIENCE)
    write(phone, "afzeggen")
    expect(thread).to_contain_text("de afspraak is afgezegd", timeout=PATIENCE)
