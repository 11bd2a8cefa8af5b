"""A resident sends a BSN for a container, is referred, fills in a form without script; the container is ordered.

And every screen of it: accessible in light and dark, nothing sideways at 320 pixels.
"""

from collections.abc import Callable, Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from django.utils import timezone
from playwright.sync_api import Browser, Page, expect
from pytest_django.live_server_helper import LiveServer

from samenspraak.conversations.erasing import erase_ended
from samenspraak.conversations.models import Conversation
from samenspraak.organisation.models import Employee, Line, Role
from samenspraak.referrals.forms.expiring import expire_forms
from samenspraak.referrals.forms.filling import Filled, fill
from samenspraak.referrals.models import AddressEntry, FormAnswer, FormLink, OneTimeForm
from tests.desk.browser.looking import sideways, violations
from tests.desk.browser.signing_in import PATIENCE, sign_in
from tests.makers import an_employee, received
from tests.referrals.forms.made import CONTAINER, EVERYTHING, a_form, sent, token_of
from tests.source import ROOT

MANAGEMENT = "/bureau/beheer/formulieren/"
type Look = Callable[[Page, str], None]


@pytest.fixture
def form(line: Line) -> OneTimeForm:
    AddressEntry.objects.create(
        municipality=line.municipality, postcode="5104 AB", number=12, street="Kastanjelaan", place="Dongen"
    )
    return a_form(line.municipality, *CONTAINER)


@pytest.fixture
def without_script(browser: Browser) -> Iterator[Page]:
    """A telephone on which scripts are switched off."""
    context = browser.new_context(
        java_script_enabled=False, viewport={"width": 390, "height": 844}, locale="nl-NL"
    )
    page = context.new_page()
    page.set_default_timeout(PATIENCE)
    yield page
    context.close()


@pytest.fixture
def look() -> Look:
    """Keeps a picture of the page, for the eye."""
    folder = ROOT / "artifacts"
    folder.mkdir(exist_ok=True)

    def keep(page: Page, name: str) -> None:
        page.screenshot(path=Path(folder / f"form-{name}.png"), full_page=True)

    return keep


def test_container_is_ordered_by_a_form(
    desk: Page, without_script: Page, live_server: LiveServer, line: Line, form: OneTimeForm, look: Look
) -> None:
    said = "Ik wil een container. Mijn BSN is 111222333 en ik woon op Kastanjelaan 12, 5104 AB Dongen"
    asked = received(line, said, at=timezone.now()).conversation
    _refer(desk, live_server, asked, look)
    token = token_of(FormLink.objects.get())
    _fill_in(without_script, f"{live_server.url}/f/{token}/", look)
    _handle(desk, live_server, asked, look)
    FormAnswer.objects.update(expires_at=timezone.now() - timedelta(seconds=1))
    assert expire_forms(0) == 1
    desk.reload()
    expect(desk.get_by_text("voorgoed weg")).to_be_visible()
    look(desk, "destroyed")
    _end(desk, live_server, asked)
    desk.reload()
    expect(desk.locator(".log")).to_contain_text(
        "BSN, woonadres. Het gesprek was klaar en de termijn voorbij."
    )
    assert not asked.messages.exclude(findings=[]).filter(original__isnull=False).exists()
    look(desk, "erased")


def _refer(desk: Page, live_server: LiveServer, asked: Conversation, look: Look) -> None:
    desk.goto(f"{live_server.url}/bureau/gesprek/{asked.pk}/")
    expect(desk.locator("body")).not_to_contain_text("111222333")
    expect(desk.locator("body")).not_to_contain_text("5104 AB")
    desk.locator(".guard summary").click()
    desk.locator(".guard .menu__sheet").get_by_text("Stuur een eenmalig formulier").click()
    expect(desk.get_by_label("Wat de inwoner leest")).to_be_visible()
    look(desk, "dialog")
    desk.get_by_role("button", name="Stuur de link").click()
    expect(desk.locator(".log")).to_contain_text("/f/••••••/")
    look(desk, "sent")


def _fill_in(page: Page, url: str, look: Look) -> None:
    page.goto(url)
    expect(page.get_by_text(FormLink.objects.get().check_code)).to_be_visible()
    look(page, "page")
    page.get_by_label("Postcode").fill("5104 a")
    page.get_by_role("button", name="Verstuur veilig").click()
    expect(page.locator(".r-errors")).to_contain_text("Er moeten nog 2 dingen beter")
    look(page, "mistakes")
    page.get_by_label("Postcode").fill("5104ab")
    page.get_by_label("Huisnummer").fill("12")
    page.get_by_label("GFT").check()
    page.get_by_role("button", name="Verstuur veilig").click()
    expect(page.get_by_role("heading", level=1)).to_have_text("Bedankt, het is aangekomen")
    look(page, "thanks")
    page.goto(url)
    expect(page.get_by_role("heading", level=1)).to_have_text("Deze link werkt niet (meer)")


def _handle(desk: Page, live_server: LiveServer, asked: Conversation, look: Look) -> None:
    desk.goto(f"{live_server.url}/bureau/gesprek/{asked.pk}/")
    expect(desk.locator(".log")).to_contain_text("Formulier ingevuld")
    desk.set_viewport_size({"width": 1280, "height": 1500})
    look(desk, "filled-in")
    desk.get_by_role("link", name="Bekijk het antwoord").click()
    expect(desk.get_by_text("5104 AB 12, Kastanjelaan, Dongen")).to_be_visible()
    look(desk, "answer")
    desk.get_by_label("Wat is er gedaan?").fill("container besteld")
    desk.get_by_role("button", name="Afgehandeld").click()
    expect(desk.get_by_role("heading", name="Wat er is gedaan")).to_be_visible()
    look(desk, "handled")


def _end(desk: Page, live_server: LiveServer, asked: Conversation) -> None:
    """The agent finishes the conversation, and the term of what was masked passes."""
    desk.goto(f"{live_server.url}/bureau/gesprek/{asked.pk}/")
    desk.get_by_role("button", name="Afronden", exact=True).click()
    dialog = desk.get_by_role("dialog")
    dialog.get_by_label("Resultaat").select_option("Beantwoord")
    dialog.get_by_role("button", name="Afronden").click()
    expect(desk.locator("#voet")).to_contain_text("Dit gesprek is afgerond.")
    assert erase_ended(0) == 0
    Conversation.objects.update(closed_at=timezone.now() - timedelta(hours=24))
    assert erase_ended(0) == 1


@pytest.fixture
def office(page: Page, live_server: LiveServer, line: Line) -> Page:
    """An administrator's browser."""
    sign_in(page.context, live_server, an_employee(line.municipality, Role.ADMINISTRATOR, "Marieke Hoekstra"))
    return page


@pytest.mark.parametrize("name", ["list", "form", "terms", "question", "preview", "addresses", "empty"])
def test_builder_is_accessible(
    office: Page, live_server: LiveServer, line: Line, name: str, look: Look
) -> None:
    paths = {
        "list": "",
        "form": "{0}/",
        "terms": "nieuw/",
        "question": "{0}/vraag/",
        "preview": "{0}/voorbeeld/",
    }
    paths |= {"addresses": "adressen/", "empty": ""}
    number = 0 if name == "empty" else a_form(line.municipality, *EVERYTHING).pk
    _is_accessible(office, live_server.url + MANAGEMENT + paths[name].format(number), f"builder-{name}", look)


def test_page_of_residents_is_accessible(
    page: Page, live_server: LiveServer, conversation: Conversation, agent: Employee, look: Look
) -> None:
    form = a_form(conversation.municipality, *EVERYTHING)
    _link, token = sent(conversation, agent, form, timezone.now())
    url = f"{live_server.url}/f/{token}/"
    page.set_extra_http_headers({"Accept-Language": "nl"})
    _is_accessible(page, url, "resident", look)
    page.get_by_role("button", name="Verstuur veilig").click()
    expect(page.locator(".r-errors")).to_be_visible()
    for scheme in ("dark", "light"):
        page.emulate_media(color_scheme=scheme)
        look(page, f"resident-mistakes-{scheme}")
        assert violations(page) == []
    assert sideways(page) == 0
    page.get_by_role("link", name="Vul in: Vraag bsn.").click()
    expect(page.get_by_role("textbox", name="Vraag bsn")).to_be_focused()


def test_answer_is_accessible(
    page: Page, live_server: LiveServer, conversation: Conversation, agent: Employee, look: Look
) -> None:
    link, _token = sent(conversation, agent, a_form(conversation.municipality), timezone.now())
    answer = fill(link, (Filled("BSN", "bsn", "111222333"),), (), timezone.now())
    sign_in(page.context, live_server, agent)
    _is_accessible(page, f"{live_server.url}/bureau/antwoord/{answer.pk}/", "answer", look)


def test_dialog_is_accessible(
    desk: Page, live_server: LiveServer, conversation: Conversation, form: OneTimeForm, look: Look
) -> None:
    for scheme, width in (("light", 1440), ("dark", 1440), ("light", 320)):
        desk.set_viewport_size({"width": width, "height": 900})
        desk.emulate_media(color_scheme=scheme)  # type: ignore[arg-type]  # one of the words it takes
        desk.goto(f"{live_server.url}/bureau/gesprek/{conversation.pk}/")
        desk.locator(".composer").get_by_role("button", name="Stuur een eenmalig formulier").click()
        expect(desk.get_by_label("Wat de inwoner leest")).to_be_visible()
        look(desk, f"dialog-{scheme}-{width}")
        assert violations(desk) == []


def _is_accessible(page: Page, url: str, name: str, look: Look) -> None:
    for scheme, width in (("light", 1280), ("dark", 1280), ("light", 320)):
        page.set_viewport_size({"width": width, "height": 800})
        page.emulate_media(color_scheme=scheme)  # type: ignore[arg-type]  # one of the words it takes
        page.goto(url)
        expect(page.locator("h1")).to_have_count(1)
        look(page, f"{name}-{scheme}-{width}")
        assert (scheme, width, violations(page)) == (scheme, width, [])
    assert sideways(page) == 0
