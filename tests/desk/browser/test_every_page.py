"""Every whole page of a municipality with a row of everything is for everybody, whoever may open it."""

from collections.abc import Iterator

from playwright.sync_api import Page
from pytest_django.live_server_helper import LiveServer

from tests.desk.browser.looking import complaints
from tests.desk.browser.signing_in import sign_in
from tests.doors import Door, doors
from tests.makers import a_letterbox
from tests.source import none_of
from tests.walls.test_pages import KINDS, PAGE
from tests.walls.test_roles import LETS_IN
from tests.walls.town import Town, a_town


def test_every_page_is_for_everybody(page: Page, live_server: LiveServer) -> None:
    a_letterbox()
    town = a_town()
    none_of(
        f"{door.route}: {complaint}"
        for door in _pages(page, live_server, town)
        for complaint in complaints(page)
    )


def _pages(page: Page, live_server: LiveServer, town: Town) -> Iterator[Door]:
    """Each of them on screen, for the first role that may come in; those of a stranger before anybody signs in."""
    pages = [door for door in doors() if KINDS[door.name] == PAGE]
    for door in sorted(pages, key=lambda door: door.name in LETS_IN):
        for role in LETS_IN.get(door.name, ())[:1]:
            sign_in(page.context, live_server, town.people[role])
        page.goto(live_server.url + town.path(door))
        yield door
