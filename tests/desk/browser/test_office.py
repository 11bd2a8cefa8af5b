"""The pages beside the conversations in a real browser: axe, 320 pixels, and by keyboard."""

import re
from datetime import timedelta

import pytest
from django.utils import timezone
from playwright.sync_api import expect
from pytest_django.live_server_helper import LiveServer

from samenspraak.domain.channel import Account, Profile
from samenspraak.domain.delivery import Reason
from samenspraak.domain.findings import Kind
from samenspraak.domain.policy import Flow, Measure, Rule, Trust
from samenspraak.hooks.models import Letter
from samenspraak.organisation import caring
from samenspraak.organisation.guard_policy import change
from samenspraak.organisation.models import Line, LineNews, Role
from samenspraak.organisation.own_texts import change_text
from samenspraak.organisation.texts import TwoForms
from tests.desk.browser.conftest import SignIn
from tests.desk.browser.looking import is_for_everybody, sideways, violations
from tests.makers import a_template, an_employee, received

LINE, PROFILE = "/bureau/beheer/lijnen/{line}/", "/bureau/beheer/lijnen/{line}/profiel/"
RULE = "/bureau/beheer/privacywacht/messaging.in.EMAIL/"
PAGES = {
    "the lines": (Role.ADMINISTRATOR, "/bureau/beheer/lijnen/"),
    "a line": (Role.ADMINISTRATOR, LINE),
    "its profile": (Role.ADMINISTRATOR, PROFILE),
    "closed letters": (Role.ADMINISTRATOR, "/bureau/beheer/brieven/"),
    "the journal": (Role.PRIVACY_OFFICER, "/bureau/logboek/"),
    "a search that makes no sense": (Role.PRIVACY_OFFICER, "/bureau/logboek/?gesprek=x"),
    "the guard's rules": (Role.PRIVACY_OFFICER, "/bureau/beheer/privacywacht/"),
    "the guard's rules, read along": (Role.ADMINISTRATOR, "/bureau/beheer/privacywacht/"),
    "a rule": (Role.PRIVACY_OFFICER, RULE),
    "when masked data is erased": (Role.PRIVACY_OFFICER, "/bureau/beheer/privacywacht/wissen/"),
    "the texts": (Role.ADMINISTRATOR, "/bureau/beheer/teksten/"),
    "a text": (Role.ADMINISTRATOR, "/bureau/beheer/teksten/callback.page/"),
    "a page for others": (Role.AGENT, "/bureau/logboek/"),
}


class FakeCaretaker:
    """A network with a profile."""

    def profile(self, account: Account) -> Profile:
        return Profile(
            "Bel 112 bij gevaar.", "Stel uw vraag.", "Plein 1", "a@b.example", ("https://a.example",)
        )

    def unblock(self, account: Account, address: object) -> None:
        """Does as it is asked."""


@pytest.fixture
def furnished(line: Line, monkeypatch: pytest.MonkeyPatch) -> None:
    """Something stands on every page: a held line with news, a closed letter, a rule."""
    monkeypatch.setattr(caring, "CARETAKERS", {"whatsapp": FakeCaretaker()})
    now = timezone.now()
    Line.objects.update(held_until=now + timedelta(hours=1), held_reason=Reason.PAYMENT)
    troubles = [["number", "payment"], ["organisation", "unknown"]]
    Line.objects.update(health="part", health_troubles=troubles, health_at=now)
    for event in ("VERIFIED_ACCOUNT", "ACCOUNT_RESTRICTION"):
        LineNews.objects.create(line=line, topic="account_update", event=event, came_at=now)
    a_template(line, "b" * 90, "a" * 60, status="PAUSED")
    officer = an_employee(line.municipality, Role.PRIVACY_OFFICER, "Tom van Dalen")
    email_in = Rule(Trust.MESSAGING, Flow.IN, Kind.EMAIL)
    change(officer, email_in, Measure.ALLOW, why="Besluit van 3 november", now=now)
    ours = TwoForms("{link} {controlecode} {dag}", "{link} {controlecode} {dag}")
    change_text(officer, "callback.page", ours, why="Besluit van 3 november", now=now)
    Letter.objects.create(
        channel="whatsapp", letterbox="demo", body=b"", came_at=now, failed_why="unreadable"
    )
    received(line)


@pytest.mark.parametrize("name", PAGES)
def test_page_is_accessible(
    name: str, as_role: SignIn, live_server: LiveServer, line: Line, furnished: None
) -> None:
    role, path = PAGES[name]
    page = as_role(role)
    for scheme in ("light", "dark"):
        page.emulate_media(color_scheme="dark" if scheme == "dark" else "light")
        page.goto(live_server.url + path.format(line=line.pk))
        expect(page.locator("h1")).to_have_count(1)
        assert (scheme, violations(page)) == (scheme, [])
    page.set_viewport_size({"width": 320, "height": 720})
    assert sideways(page) == 0
    assert violations(page) == []


def test_profile_that_is_wrong_says_so_where_it_is(
    as_role: SignIn, live_server: LiveServer, line: Line, furnished: None
) -> None:
    page = as_role(Role.ADMINISTRATOR)
    page.goto(live_server.url + PROFILE.format(line=line.pk))
    page.fill("[name=website]", "geen website")
    page.keyboard.press("Enter")
    expect(page.get_by_role("alert")).to_contain_text("nog niet veranderd")
    expect(page.locator("#id_website")).to_have_accessible_description(
        "Dit is geen webadres. Schrijf het zo: https://www.voorbeeldstad.nl."
    )
    assert violations(page) == []


def test_rule_of_the_guard_is_changed_by_keyboard(
    as_role: SignIn, live_server: LiveServer, line: Line
) -> None:
    page = as_role(Role.PRIVACY_OFFICER)
    page.goto(f"{live_server.url}/bureau/beheer/privacywacht/")
    page.locator("[id='messaging.in.DOB'] a").focus()
    page.keyboard.press("Enter")
    page.get_by_role("radio", name="Afschermen en doorverwijzen").focus()
    page.keyboard.press("ArrowUp")
    page.keyboard.press("Tab")
    page.keyboard.type("Besluit van 3 november 2026")
    page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    expect(page.get_by_role("status").first).to_contain_text("De regel is gewijzigd.")
    expect(page.locator("[id='messaging.in.DOB']")).to_contain_text("Besluit van 3 november 2026")


def test_text_is_changed_by_keyboard(as_role: SignIn, live_server: LiveServer, line: Line) -> None:
    page = as_role(Role.ADMINISTRATOR)
    page.goto(f"{live_server.url}/bureau/beheer/teksten/")
    page.get_by_role("link", name="Afspraak is afgezegd").press("Enter")
    page.get_by_label("Tekst met “je”").fill("We bellen je niet.")
    page.get_by_label("Tekst met “u”").fill("We bellen u niet.")
    page.keyboard.press("Tab")
    page.keyboard.type("Korter, besluit van 3 november")
    is_for_everybody(page, "text")
    page.get_by_role("button", name="Wijzig de tekst").press("Enter")
    expect(page.get_by_role("status").first).to_contain_text("De tekst is gewijzigd.")
    expect(page.locator("[id='callback.cancelled']")).to_contain_text("Onze eigen woorden")
    is_for_everybody(page, "texts")
    page.get_by_role("link", name="Afspraak is afgezegd").press("Enter")
    expect(page.get_by_role("region", name="Eerdere wijzigingen")).to_contain_text("Korter, besluit")
    is_for_everybody(page, "text-changed")


def test_refused_reason_is_read_out_beside_its_field(
    as_role: SignIn, live_server: LiveServer, line: Line
) -> None:
    page = as_role(Role.PRIVACY_OFFICER)
    page.goto(live_server.url + RULE)
    page.get_by_role("radio", name="Toestaan").check()
    page.get_by_role("textbox", name="Reden").fill("Zie BSN 111222333")
    page.get_by_role("button", name="Wijzig de regel").click()
    expect(page.get_by_role("alert")).to_contain_text("nog niet gewijzigd")
    expect(page.get_by_role("textbox", name="Reden")).to_have_accessible_description(
        re.compile("persoonsgegevens")
    )
    assert violations(page) == []
