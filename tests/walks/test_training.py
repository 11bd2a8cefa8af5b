"""A new agent's answer with real programs and real browsers: asked, seen at once, changed by the lead, read."""

from pathlib import Path

from playwright.sync_api import Browser, expect

from tests.walks.running import RunningDemo
from tests.walks.screens import PATIENCE, a_desk, a_phone, thread_of, write


def test_resident_reads_what_an_experienced_colleague_made_of_it(
    browser: Browser, demo: RunningDemo, artifacts: Path
) -> None:
    lead = a_desk(browser, demo, "yusuf@voorbeeldstad.example")
    lead.goto(f"{demo.desk}bureau/inwerken/")
    lead.get_by_label("Medewerker", exact=True).select_option(label="Ilse de Boer (Klantcontactcentrum)")
    lead.get_by_role("button", name="Begin").click()
    expect(lead.get_by_role("button", name="Laat Ilse de Boer los")).to_be_visible(timeout=PATIENCE)
    desk = a_desk(browser, demo, "ilse@voorbeeldstad.example")
    phone = a_phone(browser, demo, "Emre Demir")
    write(phone, "Wanneer wordt het oud papier opgehaald?")
    desk.locator("#gesprekken a", has_text="Emre Demir").click(timeout=PATIENCE)
    desk.locator("#tekst").fill("Goedemiddag Emre, dinsdag.")
    desk.locator("#tekst").press("Enter")
    expect(desk.locator(".msg--kept")).to_contain_text("dinsdag.", timeout=PATIENCE)
    told = lead.locator(".toast", has_text="Een antwoord van een nieuwe collega wacht op je")
    told.get_by_role("link").click(timeout=PATIENCE)
    write(phone, "En het glas?")
    waiting = lead.get_by_role("group", name="Antwoord van Ilse de Boer, nog te keuren.")
    expect(waiting).to_contain_text("De inwoner schreef intussen weer.", timeout=PATIENCE)
    assert "dinsdag." not in thread_of(phone).inner_text()
    waiting.get_by_role("button", name="Wijzig").click()
    lead.get_by_label("Het antwoord").fill("Goedemiddag Emre, woensdag.")
    lead.get_by_role("button", name="Verstuur aangepast").click()
    expect(thread_of(phone)).to_contain_text("Goedemiddag Emre, woensdag.", timeout=PATIENCE)
    expect(desk.locator(".msg").last).to_contain_text("Aangepast door Yusuf.", timeout=PATIENCE)
    expect(desk.locator(".msg--kept")).to_have_count(0)
    desk.screenshot(path=artifacts / "walk-training.png")
