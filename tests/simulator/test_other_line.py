"""One telephone, two municipalities: each has a chat of its own, and hears only what is said in it."""

from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, expect

from simulator.lines import Line
from simulator.program import main
from simulator.running import Running, running_simulator
from tests.simulator.conftest import RESIDENT, Hooks

OTHER = "551000000000002"
THERE = f"/telefoon/{RESIDENT}/bij/{OTHER}/"
FROM_PAGE = {"x-from-page": "1"}


@pytest.fixture
def both(hooks: Hooks) -> Iterator[Running]:
    """A simulator of its own, with a second line that posts to the same webhook."""
    with running_simulator(Line(webhook_url=hooks.url)) as running:
        line = {"phone_number_id": OTHER, "name": "Gemeente Anderstad", "webhook_url": hooks.url}
        running.control("lines", line)
        yield running


def _writes(both: Running, place: str, text: str) -> None:
    answer = both.client.post(
        f"{both.base_url}{place}stuur", files={"tekst": (None, text)}, headers=FROM_PAGE
    )
    assert answer.status_code == 204


def _page(both: Running, place: str) -> str:
    return both.client.get(both.base_url + place).text


def test_each_municipality_has_a_chat_of_its_own(both: Running) -> None:
    _writes(both, f"/telefoon/{RESIDENT}/", "Dag Voorbeeldstad")
    _writes(both, THERE, "Dag Anderstad")
    assert both.settle()
    here, there = (_page(both, f"{place}berichten") for place in (f"/telefoon/{RESIDENT}/", THERE))
    assert ("Dag Voorbeeldstad" in here, "Dag Anderstad" in here) == (True, False)
    assert ("Dag Voorbeeldstad" in there, "Dag Anderstad" in there) == (False, True)


def test_message_names_the_line_it_was_written_to(both: Running, hooks: Hooks) -> None:
    _writes(both, THERE, "Dag Anderstad")
    assert both.settle()
    (value,) = hooks.values()
    assert value["metadata"]["phone_number_id"] == OTHER


def test_list_of_residents_leads_to_the_last_chat(both: Running) -> None:
    _writes(both, THERE, "Dag Anderstad")
    assert f'href="{THERE}"' in _page(both, "/telefoon/")


def test_unknown_line_is_not_found(both: Running) -> None:
    assert both.client.get(f"{both.base_url}/telefoon/{RESIDENT}/bij/1/").status_code == 404


def test_one_line_offers_no_choice(simulator: Running) -> None:
    assert "gemeenten" not in _page(simulator, f"/telefoon/{RESIDENT}/")


def test_municipality_is_chosen_by_keyboard(browser: Browser, both: Running) -> None:
    page = browser.new_page(base_url=both.base_url)
    page.goto(f"/telefoon/{RESIDENT}/")
    page.get_by_role("link", name="Gemeente Anderstad").press("Enter")
    expect(page.get_by_role("heading", level=1)).to_have_text("Gemeente Anderstad")
    page.get_by_label("Typ je bericht").fill("Wanneer is de weekmarkt?")
    page.keyboard.press("Enter")
    expect(page.locator(".bericht--uit")).to_contain_text("Wanneer is de weekmarkt?")
    page.get_by_role("link", name="Gemeente Voorbeeldstad").click()
    expect(page.locator(".bericht--uit")).to_have_count(0)
    page.close()


@pytest.mark.parametrize("wrong", ["", "551", "551,+31"])
def test_half_a_line_is_refused(wrong: str, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        main(["serve", "--also-line", wrong])
    assert "--also-line" in capsys.readouterr().err
