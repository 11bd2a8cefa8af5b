"""A real browser at the desk: the system's Chromium, an agent signed in, a conversation with everything in it."""

import os
from collections.abc import Callable, Iterator
from datetime import timedelta
from typing import Any

import pytest
from django.utils import timezone
from playwright.sync_api import Browser, BrowserContext, ConsoleMessage, Page, WebError, expect
from pytest_django.live_server_helper import LiveServer

from samenspraak.conversations.models import Conversation
from samenspraak.domain.contents import Location, MediaKind, Unsupported
from samenspraak.domain.templates import Lack
from samenspraak.organisation.models import Employee, Line, Role
from tests.desk.browser.signing_in import PATIENCE, sign_in
from tests.makers import a_line, a_template, an_employee, received

expect.set_options(timeout=PATIENCE)
type SignIn = Callable[[Role], Page]
type Watch = Callable[[BrowserContext], None]
type OpenFor = Callable[[Employee], Page]
os.environ["DJANGO_ALLOW_ASYNC_UNSAFE"] = "1"  # Playwright's loop runs in the thread of the tests


@pytest.fixture(autouse=True)
def _noon(monkeypatch: pytest.MonkeyPatch) -> None:
    """It is noon and the clock goes on: half an hour ago is today, tomorrow at nine is soon, whenever this runs."""
    now = timezone.now
    away = timezone.localtime().replace(hour=12, minute=0, second=0, microsecond=0) - now()
    monkeypatch.setattr(timezone, "now", lambda: now() + away)


@pytest.fixture
def line(transactional_db: None) -> Line:
    return a_line()


@pytest.fixture
def conversation(line: Line) -> Conversation:
    """Text, masked text, a place, something unsupported; the window is open."""
    contents = ("Hoi", "Mijn BSN is 111222333", Location(51.6287, 4.9431, "Raadhuis"), Unsupported("poll"))
    now = timezone.now()
    messages = [received(line, content, at=now - timedelta(seconds=30)) for content in contents]
    return messages[-1].conversation


@pytest.fixture
def closed_window(line: Line) -> Conversation:
    """Nothing but a template can be sent here: of one text, of several parts, with a file; one cannot be sent."""
    address = "https://www.voorbeeldstad.example/zaken/{{1}}"
    parts: dict[str, dict[str, Any]] = {
        "antwoord_klaar": {"body": "We hebben antwoord over {{1}}."},
        "omleiding": {"body": "Op dit kaartje ziet u hoe u omrijdt.", "header_file": MediaKind.IMAGE},
        "zaak_nieuws": {
            "header": "Uw zaak {{1}}",
            "body": "Beste {{1}}, er is nieuws over uw aanvraag.",
            "buttons": [["Bekijk uw zaak", address], ["Ik heb een vraag", ""]],
        },
        "zwembad_korting": {"body": "Met deze code krijgt u korting in het zwembad.", "lack": Lack.CODE},
    }
    for name, own in parts.items():
        a_template(line, name=name, **own)
    at = timezone.now() - timedelta(hours=30)
    return received(line, phone="+31687654321", at=at).conversation


@pytest.fixture
def watched() -> Iterator[Watch]:
    """Watches all pages of a context: no script of ours may fail, and none may be refused."""
    wrong: list[str] = []

    def failed(error: WebError) -> None:
        wrong.append(str(error.error))

    def said(message: ConsoleMessage) -> None:
        if "Content Security Policy" in message.text:
            wrong.append(message.text)

    def watch(context: BrowserContext) -> None:
        context.on("weberror", failed)
        context.on("console", said)

    yield watch
    assert wrong == []


@pytest.fixture
def desk(page: Page, live_server: LiveServer, agent: Employee, watched: Watch) -> Page:
    """A page with the agent signed in; paths are of the live server."""
    watched(page.context)
    sign_in(page.context, live_server, agent)
    page.set_default_timeout(PATIENCE)
    return page


@pytest.fixture
def as_role(page: Page, live_server: LiveServer, line: Line, watched: Watch) -> SignIn:
    """Signs somebody with a role in on the page."""

    watched(page.context)

    def signed_in(role: Role) -> Page:
        sign_in(page.context, live_server, an_employee(line.municipality, role))
        page.set_default_timeout(PATIENCE)
        return page

    return signed_in


@pytest.fixture
def opened(
    browser: Browser,
    live_server: LiveServer,
    conversation: Conversation,
    watched: Watch,
) -> Iterator[OpenFor]:
    """The conversation in a browser of its own, with somebody signed in."""
    contexts = []

    def page_of(employee: Employee) -> Page:
        context = browser.new_context(viewport={"width": 1280, "height": 800})
        contexts.append(context)
        watched(context)
        sign_in(context, live_server, employee)
        page = context.new_page()
        page.set_default_timeout(PATIENCE)
        page.goto(f"{live_server.url}/bureau/gesprek/{conversation.pk}/")
        return page

    yield page_of
    for context in contexts:
        context.close()
