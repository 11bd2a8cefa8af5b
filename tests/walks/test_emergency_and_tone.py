"""With real programs and browsers: an emergency comes in, and somebody is answered in the form they are used to."""

from pathlib import Path

from playwright.sync_api import Browser, expect

from tests.walks.running import RunningDemo
from tests.walks.screens import PATIENCE, a_desk, a_phone, thread_of, write

FIRE = "Help er is brand in mijn keuken"
AGENT, COLLEAGUE = "ilse@voorbeeldstad.example", "sanne@voorbeeldstad.example"


def test_emergency_is_answered_at_once_and_stands_on_top_until_somebody_says_there_is_none(
    browser: Browser, demo: RunningDemo, artifacts: Path
) -> None:
    desk, colleague = a_desk(browser, demo, AGENT), a_desk(browser, demo, COLLEAGUE)
    phone = a_phone(browser, demo, "Emre Demir")
    write(phone, FIRE)
    expect(thread_of(phone)).to_contain_text("Bel 112", timeout=PATIENCE)
    for screen in (desk, colleague):
        expect(screen.locator("#gesprekken a.conv--urgent", has_text=FIRE)).to_be_visible(timeout=PATIENCE)
        expect(screen.locator("#gesprekken a").first).to_contain_text(FIRE)
    desk.locator("#gesprekken a").first.click()
    expect(desk.locator(".log")).to_contain_text("Bel 112")
    desk.screenshot(path=artifacts / "walk-emergency.png")
    desk.get_by_role("button", name="Geen nood").click()
    row = colleague.locator("#gesprekken a:not(.conv--urgent)", has_text=FIRE)
    expect(row).to_be_visible(timeout=PATIENCE)


def test_resident_is_answered_in_the_form_the_agent_chooses(browser: Browser, demo: RunningDemo) -> None:
    desk, phone = a_desk(browser, demo, AGENT), a_phone(browser, demo, "Joke")
    write(phone, "Hoi, kun jij me vertellen wanneer jullie open zijn?")
    desk.locator("#gesprekken a", has_text="Joke").click(timeout=PATIENCE)
    expect(desk.locator("#kop")).to_contain_text("Spreek aan met je", timeout=PATIENCE)
    desk.locator("#kop").get_by_role("button", name="Spreek aan met je; maak er u van").click()
    expect(desk.locator("#kop")).to_contain_text("Spreek aan met u")
    desk.get_by_role("button", name="Begin met “Goe").click()
    desk.locator("#tekst").press_sequentially("Kom je morgen? We zijn om negen uur open.")
    expect(desk.locator("#nakijken")).to_contain_text("Deze inwoner spreek je aan met “u”.")
    desk.locator("#tekst").fill("Goedemorgen Joke, komt u morgen? We zijn om negen uur open.")
    expect(desk.locator("#nakijken")).not_to_contain_text("Deze inwoner spreek je aan")
    desk.keyboard.press("Enter")
    expect(thread_of(phone)).to_contain_text("komt u morgen?", timeout=PATIENCE)
