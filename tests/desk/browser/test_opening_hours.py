"""Opening hours and closing days in a real browser: by keyboard, with axe in both schemes, at 320 pixels."""

from datetime import timedelta

from django.utils import timezone
from playwright.sync_api import expect
from pytest_django.live_server_helper import LiveServer

from samenspraak.organisation.models import Line, OpeningSpan, Role
from tests.desk.browser.conftest import SignIn
from tests.desk.browser.looking import is_for_everybody

PAGE = "/bureau/beheer/openingstijden/"


def test_effect_follows_what_is_filled_in_and_is_kept_by_keyboard(
    as_role: SignIn, live_server: LiveServer, line: Line
) -> None:
    page = as_role(Role.ADMINISTRATOR)
    page.goto(live_server.url + PAGE)
    effect = page.get_by_role("region", name="Wat dit betekent")
    expect(effect).to_contain_text("Wie nu schrijft")
    is_for_everybody(page, "opening")
    for day in range(5):
        page.locator(f"[name=opens-{day}-0]").fill("")
        page.locator(f"[name=closes-{day}-0]").fill("")
    page.keyboard.press("Tab")
    expect(effect).to_contain_text("geen belofte")
    assert OpeningSpan.objects.count() == 5
    page.get_by_label("zaterdag 1, van").fill("10:00")
    page.get_by_label("zaterdag 1, tot").fill("09:00")
    page.get_by_role("button", name="Bewaar deze tijden").press("Enter")
    expect(page.get_by_role("alert")).to_contain_text("nog niets gewijzigd")
    is_for_everybody(page, "opening-wrong")
    page.get_by_label("zaterdag 1, tot").fill("14:00")
    page.get_by_role("button", name="Bewaar deze tijden").press("Enter")
    expect(page.get_by_role("status").first).to_contain_text("De openingstijden zijn bewaard.")
    assert [span.weekday for span in OpeningSpan.objects.all()] == [5]


def test_closing_day_is_added_and_taken_away(as_role: SignIn, live_server: LiveServer, line: Line) -> None:
    page = as_role(Role.ADMINISTRATOR)
    page.goto(live_server.url + PAGE)
    page.get_by_label("Dag", exact=True).fill((timezone.localdate() + timedelta(days=3)).isoformat())
    page.get_by_label("Naam").fill("Personeelsdag")
    page.get_by_label("Naam").press("Enter")
    days = page.get_by_role("region", name="Een keer gesloten")
    expect(days).to_contain_text("Eigen dag")
    is_for_everybody(page, "closing-day")
    page.get_by_role("button", name="Verwijderen: Personeelsdag").press("Enter")
    expect(page.get_by_label("Naam")).to_have_value("Personeelsdag")
    page.get_by_role("button", name="Voeg een gesloten dag toe").press("Enter")
    expect(days).to_contain_text("Eigen dag")
