"""A photo of a passport: marked by keyboard, shown on purpose, erased; with axe, in dark, and at 320 pixels."""

import time

import pytest
from django.utils import timezone
from playwright.sync_api import Page, Route, expect
from pytest_django.live_server_helper import LiveServer

from samenspraak.conversations.models import Attachment, Conversation, Message
from samenspraak.installation.demo_town.pictures import lamp_post
from samenspraak.organisation.models import Line
from tests.desk.browser.looking import kept, sideways, violations
from tests.files import a_document, a_photo
from tests.makers import received

LOADED = "image => image.complete && image.naturalWidth > 0"


@pytest.fixture
def photo(line: Line) -> Message:
    received(line, "Is dit goed genoeg voor de aanvraag?")
    a_document(line, "uitkering-jansen.pdf")
    return a_photo(line, lamp_post(), caption="Mijn paspoort", mime_type="image/png")


@pytest.fixture
def thread(desk: Page, live_server: LiveServer, photo: Message) -> Page:
    desk.goto(f"{live_server.url}/bureau/gesprek/{photo.conversation_id}/")
    return desk


def _status(page: Page, photo: Message) -> int:
    """What the server answers to who types the address."""
    asked = f"fetch('/bureau/bericht/{photo.pk}/bestand/').then(answer => answer.status)"
    return int(page.evaluate(asked))


def _marked_by_keyboard(thread: Page, photo: Message) -> None:
    thread.focus(".log")
    thread.keyboard.press("End")
    expect(thread.locator(f"#b-{photo.pk}")).to_be_focused()
    thread.keyboard.press("g")
    expect(thread.locator(f"#b-{photo.pk} .veil")).to_be_visible()


def _shown(thread: Page, photo: Message) -> None:
    thread.get_by_role("button", name="Toon foto in het bericht van").click()
    thread.get_by_label("Ik controleer of het afschermen klopt").check()
    thread.get_by_role("dialog").get_by_role("button", name="Toon").click()
    expect(thread.locator(f"#b-{photo.pk} img")).to_be_visible()


def test_photo_is_marked_shown_hidden_and_erased(thread: Page, photo: Message) -> None:
    bubble = thread.locator(f"#b-{photo.pk}")
    assert bubble.locator("img").evaluate(LOADED)
    _marked_by_keyboard(thread, photo)
    expect(bubble).to_be_focused()
    bar = thread.get_by_role("group", name="Deze inwoner stuurde een gevoelig bestand.")
    expect(bar.get_by_role("button", name="Plan een terugbelafspraak")).to_be_visible()
    assert _status(thread, photo) == 403
    kept(thread, "sensitive-marked")
    _shown(thread, photo)
    expect(bubble.locator("img")).to_have_js_property("complete", True)
    assert bubble.locator("img").evaluate(LOADED)
    kept(thread, "sensitive-shown")
    bubble.get_by_role("button", name="Verberg").click()
    bubble.get_by_role("button", name="Wis foto in het bericht van").click()
    thread.get_by_role("dialog").get_by_role("button", name="Wis", exact=True).click()
    expect(bubble).to_contain_text("door Ilse: foto.")
    assert (_status(thread, photo), bool(Attachment.objects.get(message=photo).file)) == (404, False)
    kept(thread, "sensitive-erased")


def test_answer_that_is_being_written_stays_when_a_photo_is_marked(thread: Page, photo: Message) -> None:
    Conversation.objects.update(last_inbound_at=timezone.now())
    thread.reload()
    thread.fill("#tekst", "Goedemorgen Rens, dank je wel.")
    _marked_by_keyboard(thread, photo)
    expect(thread.locator(".guard")).to_be_visible()
    expect(thread.locator("#tekst")).to_have_value("Goedemorgen Rens, dank je wel.")


def test_click_marks_a_document_and_the_notice_undoes_it(thread: Page) -> None:
    thread.locator(".msg", has_text="uitkering-jansen.pdf").hover()
    thread.get_by_role("button", name="Markeer het bestand in het bericht van").first.click()
    expect(thread.locator(".log")).not_to_contain_text("uitkering-jansen.pdf")
    thread.locator("#toasts").get_by_role("button", name="Ongedaan maken").click()
    expect(thread.locator(".log")).to_contain_text("uitkering-jansen.pdf")


def test_undoing_that_takes_its_time_is_shown_as_well(thread: Page, photo: Message) -> None:
    _marked_by_keyboard(thread, photo)
    thread.route("**/niet-gevoelig/", _slowly)
    thread.locator("#toasts").get_by_role("button", name="Ongedaan maken").click()
    expect(thread.locator(f"#b-{photo.pk} img")).to_be_visible()
    expect(thread.locator("#toasts").get_by_role("button", name="Ongedaan maken")).to_have_count(0)


def _slowly(route: Route) -> None:
    time.sleep(1)
    route.continue_()


def test_seconds_that_a_photo_is_still_shown_count_down(thread: Page, photo: Message) -> None:
    _marked_by_keyboard(thread, photo)
    _shown(thread, photo)
    left = thread.locator(f"#b-{photo.pk} .countdown")
    expect(left).to_have_text("29")
    kept(thread, "sensitive-counting")
    thread.get_by_role("button", name="Nog 30 seconden").click()
    expect(left).to_have_text("30")


def test_reload_does_not_bring_a_picture_back_from_the_browsers_memory(thread: Page, photo: Message) -> None:
    expect(thread.locator(f"#b-{photo.pk} img")).to_have_js_property("complete", True)
    _marked_by_keyboard(thread, photo)
    thread.reload()
    thread.evaluate(
        f"document.body.insertAdjacentHTML('beforeend', '<img id=sneaky src=/bureau/bericht/{photo.pk}/bestand/>')"
    )
    expect(thread.locator("#sneaky")).to_have_js_property("complete", True)
    assert thread.locator("#sneaky").evaluate("image => image.naturalWidth") == 0


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_sensitive_photo_is_accessible(thread: Page, photo: Message, scheme: str) -> None:
    thread.emulate_media(color_scheme="dark" if scheme == "dark" else "light")
    assert violations(thread) == []
    _marked_by_keyboard(thread, photo)
    assert violations(thread) == []
    kept(thread, f"sensitive-marked-{scheme}")
    _shown(thread, photo)
    assert violations(thread) == []
    thread.set_viewport_size({"width": 320, "height": 720})
    kept(thread, f"sensitive-shown-320-{scheme}")
    assert sideways(thread) == 0
