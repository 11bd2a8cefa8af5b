"""The phone page in a real browser: somebody is the resident, with mouse, keyboard and on a narrow screen."""

import re
import struct
import zlib
from collections.abc import Callable, Iterator
from typing import Any

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser, ConsoleMessage, Page, expect

from simulator.running import Running
from tests.simulator.conftest import RESIDENT, Graph, Hooks, Send

Arrived = Callable[[], list[dict[str, Any]]]
BUTTONS = {
    "type": "button",
    "body": {"text": "Mogen we je bellen?"},
    "action": {"buttons": [{"type": "reply", "reply": {"id": "ja", "title": "Ja, bel me"}}]},
}
LIST = {
    "type": "list",
    "body": {"text": "Wanneer komt het uit?"},
    "action": {
        "button": "Kies",
        "sections": [{"rows": [{"id": "1", "title": "Ochtend", "description": "9-12"}]}],
    },
}


def png(side: int = 40) -> bytes:
    """A small square picture."""

    def chunk(name: bytes, content: bytes) -> bytes:
        return (
            struct.pack(">I", len(content)) + name + content + struct.pack(">I", zlib.crc32(name + content))
        )

    rows = (b"\0" + b"\x15\x5e\x63" * side) * side
    head = struct.pack(">IIBBBBB", side, side, 8, 2, 0, 0, 0)
    parts = chunk(b"IHDR", head) + chunk(b"IDAT", zlib.compress(rows)) + chunk(b"IEND", b"")
    return b"\x89PNG\r\n\x1a\n" + parts


@pytest.fixture
def page(browser: Browser, simulator: Running) -> Iterator[Page]:
    """A page on which anything in the console, such as a blocked script, fails the test."""
    context = browser.new_context(base_url=simulator.base_url, locale="nl-NL")
    page = context.new_page()
    page.set_default_timeout(5000)
    complaints: list[str] = []

    def complain(message: ConsoleMessage) -> None:
        if "422" not in message.text:
            complaints.append(message.text)

    page.on("console", complain)
    page.on("pageerror", lambda error: complaints.append(str(error)))
    yield page
    context.close()
    assert complaints == []


@pytest.fixture
def chat(page: Page) -> Page:
    page.goto(f"/telefoon/{RESIDENT}/")
    return page


@pytest.fixture
def arrived(simulator: Running, hooks: Hooks) -> Arrived:
    """What the product received, once everything is delivered."""

    def messages() -> list[dict[str, Any]]:
        assert simulator.settle()
        return hooks.messages()

    return messages


def test_root_leads_to_the_phone(page: Page) -> None:
    page.goto("/")
    expect(page.get_by_role("heading", level=1)).to_have_text("Proeftelefoon")
    assert page.url.endswith("/telefoon/")


def test_resident_is_chosen_and_writes(page: Page, arrived: Arrived) -> None:
    page.goto("/telefoon/")
    page.get_by_role("link", name="Fatima Yılmaz").click()
    page.get_by_label("Typ je bericht").fill("Wanneer zijn jullie open?")
    page.get_by_role("button", name="Verstuur").click()
    expect(page.locator(".bericht--uit")).to_contain_text("Wanneer zijn jullie open?")
    expect(page.locator(".bericht--uit .vink--delivered")).to_be_visible()
    assert [message["text"]["body"] for message in arrived()] == ["Wanneer zijn jullie open?"]


def test_reply_appears_within_a_second_without_reload(chat: Page, send: Send) -> None:
    chat.evaluate("window.notReloaded = true")
    send(text={"body": "Dag Rens, we komen kijken."})
    expect(chat.locator(".bericht--in")).to_contain_text("we komen kijken", timeout=1000)
    assert chat.evaluate("window.notReloaded")


def test_keyboard_alone_is_enough(chat: Page, arrived: Arrived) -> None:
    chat.get_by_label("Typ je bericht").focus()
    chat.keyboard.type("regel 1")
    chat.keyboard.press("Shift+Enter")
    chat.keyboard.type("regel 2")
    chat.keyboard.press("Enter")
    expect(chat.locator(".bericht--uit")).to_have_count(1)
    expect(chat.get_by_label("Typ je bericht")).to_be_focused()
    assert arrived()[0]["text"]["body"] == "regel 1\nregel 2"


def test_every_control_is_reached_with_tab(chat: Page, send: Send) -> None:
    send(type="interactive", interactive=BUTTONS)
    expect(chat.get_by_role("button", name="Ja, bel me")).to_be_visible()
    reached = set()
    for _ in range(20):
        chat.keyboard.press("Tab")
        reached.add(chat.evaluate("document.activeElement.innerText || document.activeElement.name"))
    words = " ".join(str(one) for one in reached)
    for name in ("Ja, bel me", "bestand", "tekst", "Verstuur", "Stuur je locatie", "Rens de Wit"):
        assert name in words


def test_photo_is_uploaded_and_shown(chat: Page, arrived: Arrived) -> None:
    picture = {"name": "stoep.png", "mimeType": "image/png", "buffer": png()}
    chat.locator("[data-bestand]").set_input_files(picture)  # type: ignore[arg-type]  # a FilePayload
    expect(chat.get_by_text("Gekozen: stoep.png")).to_be_visible()
    chat.get_by_label("Typ je bericht").fill("De losse tegel")
    chat.keyboard.press("Enter")
    expect(chat.get_by_alt_text("De losse tegel")).to_be_visible()
    assert chat.get_by_alt_text("De losse tegel").evaluate("picture => picture.naturalWidth") == 40
    assert (arrived()[0]["type"], arrived()[0]["image"]["caption"]) == (
        "image",
        "De losse tegel",
    )


def test_document_is_offered_as_a_download(chat: Page) -> None:
    page_file = {"name": "brief.html", "mimeType": "text/html", "buffer": b"<script>alert(1)</script>"}
    chat.locator("[data-bestand]").set_input_files(page_file)  # type: ignore[arg-type]  # a FilePayload
    chat.get_by_role("button", name="Verstuur").click()
    with chat.expect_download() as download:
        chat.get_by_role("link", name="brief.html").click()
    assert download.value.suggested_filename == "brief.html"


def test_button_is_tapped(chat: Page, send: Send, arrived: Arrived) -> None:
    send(type="interactive", interactive=BUTTONS)
    chat.get_by_role("button", name="Ja, bel me").click()
    expect(chat.locator(".bericht--uit")).to_contain_text("Ja, bel me")
    expect(chat.get_by_role("button", name="Ja, bel me")).to_have_attribute("aria-pressed", "true")
    assert arrived()[0]["interactive"]["button_reply"]["id"] == "ja"


def test_row_of_a_list_is_chosen(chat: Page, send: Send, arrived: Arrived) -> None:
    send(type="interactive", interactive=LIST)
    chat.locator("summary", has_text="Kies").click()
    chat.get_by_role("button", name="Ochtend").click()
    expect(chat.locator(".bericht--uit")).to_contain_text("Ochtend")
    assert arrived()[0]["interactive"]["list_reply"]["id"] == "1"


def test_reaction_is_put_on_and_taken_back(chat: Page, send: Send, arrived: Arrived) -> None:
    send()
    for _ in range(2):
        chat.locator("summary", has_text="Reageer").click()
        chat.get_by_role("button", name="duim omhoog").click()
        expect(chat.locator(".menu[open]")).to_have_count(0)
    expect(chat.locator(".reactie")).to_have_count(0)
    assert [message["reaction"].get("emoji") for message in arrived()] == ["👍", None]


def test_own_message_is_deleted(chat: Page, arrived: Arrived) -> None:
    chat.get_by_label("Typ je bericht").fill("Oeps")
    chat.keyboard.press("Enter")
    chat.locator("summary", has_text="Meer over je bericht").click()
    chat.get_by_role("button", name="Verwijder").click()
    expect(chat.get_by_text("Je hebt dit bericht verwijderd.")).to_be_visible()
    assert arrived()[-1]["type"] == "revoke"


def test_location_is_sent(chat: Page, arrived: Arrived) -> None:
    chat.get_by_role("button", name="Stuur je locatie").click()
    expect(chat.locator(".bericht--uit")).to_contain_text("Stadhuis")
    assert arrived()[0]["type"] == "location"


def test_unread_messages_are_counted_beside_the_name(page: Page, simulator: Running, send: Send) -> None:
    simulator.control("settings", {"reads": "opened"})
    send()
    page.goto("/telefoon/fatima-yilmaz/")
    expect(page.get_by_role("link", name="Rens de Wit")).to_contain_text("1 nieuw")
    page.get_by_role("link", name="Rens de Wit").click()
    expect(page.locator(".teller")).to_have_count(0)
    assert simulator.control(f"chat/{RESIDENT}")[0]["status"] == "read"


def test_text_is_never_read_as_html(chat: Page, send: Send) -> None:
    send(text={"body": "<img src=x onerror=alert(1)> https://example.org/?a=1&b=2"})
    expect(chat.locator(".bericht--in")).to_contain_text("<img src=x onerror=alert(1)>")
    assert chat.locator(".bericht--in a").get_attribute("href") == "https://example.org/?a=1&b=2"


def test_resident_is_made_on_the_page(page: Page) -> None:
    page.goto("/telefoon/")
    page.get_by_label("Naam", exact=True).fill("Şeyma Öztürk")
    page.get_by_label("Gebruikersnaam").fill("@seyma.o")
    page.get_by_role("button", name="Maak inwoner").click()
    expect(page).to_have_url(re.compile("/telefoon/seyma-ozturk/$"))
    expect(page.locator(".wie")).to_contain_text("@seyma.o (zonder nummer)")


def test_resident_that_cannot_be_is_explained(page: Page) -> None:
    page.goto("/telefoon/")
    page.get_by_label("Naam", exact=True).fill("Wie Dan Ook")
    page.get_by_role("button", name="Maak inwoner").click()
    expect(page.get_by_role("alert")).to_have_text("Vul een telefoonnummer of een gebruikersnaam in.")
    expect(page.get_by_label("Naam", exact=True)).to_have_value("Wie Dan Ook")


@pytest.mark.parametrize("path", ["", f"{RESIDENT}/"])
def test_page_is_accessible_and_fits(page: Page, send: Send, path: str) -> None:
    send(type="interactive", interactive=BUTTONS)
    send(type="interactive", interactive=LIST)
    page.goto(f"/telefoon/{path}")
    for width in (1280, 320):
        page.set_viewport_size({"width": width, "height": 640})
        assert page.evaluate("document.documentElement.scrollWidth") <= width
        for scheme in ("light", "dark"):
            page.emulate_media(color_scheme="dark" if scheme == "dark" else "light", reduced_motion="reduce")
            assert Axe().run(page).response["violations"] == [], (width, scheme)


def test_strict_policy_is_on_every_page(simulator: Running, graph: Graph) -> None:
    for path in ("", f"{RESIDENT}/", f"{RESIDENT}/berichten", "static/telefoon.js", "niemand/"):
        headers = simulator.client.get(f"{simulator.base_url}/telefoon/{path}").headers
        policy = headers["content-security-policy"]
        assert policy.startswith("default-src 'none'"), path
        assert "unsafe" not in policy
        assert headers["x-content-type-options"] == "nosniff"


def test_page_works_without_its_script(browser: Browser, simulator: Running, arrived: Arrived) -> None:
    context = browser.new_context(base_url=simulator.base_url, java_script_enabled=False)
    page = context.new_page()
    page.goto(f"/telefoon/{RESIDENT}/")
    page.get_by_label("Typ je bericht").fill("Zonder script")
    page.get_by_role("button", name="Verstuur").click()
    expect(page.locator(".bericht--uit")).to_contain_text("Zonder script")
    context.close()
    assert arrived()[0]["text"]["body"] == "Zonder script"
