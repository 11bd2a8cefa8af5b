"""A resident threatens with a claim, and mails it: in a real browser, with axe, in dark, and at 320 pixels."""

import re

import pytest
from django.utils import timezone
from playwright.sync_api import Page, expect
from pytest_django.live_server_helper import LiveServer

from samenspraak.conversations.models import Conversation, OutboxItem
from samenspraak.organisation.models import Employee, Line, Role
from samenspraak.referrals.models import MailAddress, Outcome, Referral
from tests.desk.browser.looking import is_for_everybody, kept, violations
from tests.makers import received

CLAIM = "Als u niets doet, stel ik de gemeente aansprakelijk voor de schade aan mijn auto."
DAMAGE = "schade@voorbeeldstad.example"


@pytest.fixture
def claim(line: Line) -> Conversation:
    line.municipality.guard_profile = {"domains": ["voorbeeldstad.example"]}
    line.municipality.save()
    MailAddress.objects.create(municipality=line.municipality, formal="aansprakelijkstelling", address=DAMAGE)
    received(line, "Mijn BSN is 111222333", at=timezone.now())
    return received(line, CLAIM, at=timezone.now()).conversation


def test_resident_who_threatens_with_a_claim_is_referred_to_mail(
    desk: Page, live_server: LiveServer, claim: Conversation
) -> None:
    desk.goto(f"{live_server.url}/bureau/gesprek/{claim.pk}/")
    banner = desk.get_by_role("group", name="Dit lijkt op een formeel bericht: aansprakelijkstelling.")
    kept(desk, "mail-claim")
    banner.get_by_role("button", name="Verwijs naar e-mail").click()
    text = desk.get_by_label("Wat de inwoner leest")
    expect(text).to_have_value(re.compile(rf"We ontvingen uw aansprakelijkstelling op[\s\S]*{DAMAGE}"))
    desk.get_by_text("je", exact=True).last.click()
    expect(text).to_have_value(re.compile("We ontvingen je aansprakelijkstelling"))
    is_for_everybody(desk, "mail-claim-dialog")
    desk.get_by_role("button", name="Verstuur het bericht").click()
    expect(desk.locator(".log")).to_contain_text("Verwezen naar e-mail. Nog niet ontvangen.")
    expect(banner).to_have_count(0)
    assert OutboxItem.objects.filter(message__referral__way="mail").count() == 1
    desk.get_by_role("button", name="Mail ontvangen").click()
    expect(desk.locator(".log")).to_contain_text("Verwezen naar e-mail. Ontvangen op")
    expect(desk.locator("#toasts")).to_contain_text("De inwoner leest wanneer.")
    desk.reload()
    expect(desk.locator(".msg--out").last).to_contain_text("Uw mail is aangekomen. We noteerden dat op")
    is_for_everybody(desk, "mail-claim-mailed")
    assert Referral.objects.get().outcome == Outcome.DONE


def test_choice_made_while_another_is_on_its_way_is_not_lost(
    desk: Page, live_server: LiveServer, claim: Conversation
) -> None:
    desk.goto(f"{live_server.url}/bureau/gesprek/{claim.pk}/")
    desk.get_by_role("button", name="Verwijs naar e-mail").first.click()
    text = desk.get_by_label("Wat de inwoner leest")
    expect(text).to_have_value(re.compile("uw aansprakelijkstelling"))
    with desk.expect_response(re.compile("verwijs|mail")):
        desk.get_by_label("Waar het over gaat").dispatch_event("change")
        desk.get_by_text("je", exact=True).last.click()
    expect(text).to_have_value(re.compile("je aansprakelijkstelling"))
    expect(desk.get_by_role("dialog").get_by_role("radio", name="je")).to_be_checked()


def test_agent_says_that_it_is_no_formal_message(
    desk: Page, live_server: LiveServer, claim: Conversation
) -> None:
    desk.goto(f"{live_server.url}/bureau/gesprek/{claim.pk}/")
    assert violations(desk) == []
    desk.get_by_role("button", name="Dat is het niet").click()
    expect(desk.get_by_role("group", name=re.compile("formeel bericht"))).to_have_count(0)
    expect(desk.locator("#kop")).not_to_contain_text("Aansprakelijkstelling")


def test_safe_ways_hang_in_the_bar_and_open_by_keyboard(
    desk: Page, live_server: LiveServer, claim: Conversation
) -> None:
    desk.goto(f"{live_server.url}/bureau/gesprek/{claim.pk}/")
    desk.locator(".guard summary").focus()
    desk.keyboard.press("Enter")
    items = desk.locator(".guard .menu__item")
    expect(items.first).to_be_visible()
    assert violations(desk) == []
    items.filter(has_text="Verwijs naar e-mail").press("Enter")
    expect(desk.get_by_role("dialog")).to_be_visible()
    desk.keyboard.press("Escape")
    expect(desk.locator(".guard summary")).to_be_focused()


@pytest.mark.parametrize(
    ("role", "path"),
    [(Role.ADMINISTRATOR, "/bureau/beheer/mailadressen/"), (Role.LEAD, "/bureau/doorverwijzingen/")],
)
def test_page_beside_it_is_accessible(
    desk: Page, live_server: LiveServer, agent: Employee, claim: Conversation, role: Role, path: str
) -> None:
    desk.goto(f"{live_server.url}/bureau/gesprek/{claim.pk}/")
    desk.get_by_role("button", name="Verwijs naar e-mail").first.click()
    desk.get_by_role("button", name="Verstuur het bericht").click()
    expect(desk.locator(".log")).to_contain_text("Nog niet ontvangen.")
    agent.role = role
    agent.save()
    desk.goto(f"{live_server.url}{path}")
    if role == Role.ADMINISTRATOR:
        desk.get_by_label("Klacht").fill("klacht@elders.example")
        desk.keyboard.press("Enter")
        expect(desk.get_by_role("checkbox")).to_be_visible()
    is_for_everybody(desk, "mail-" + path.rstrip("/").rpartition("/")[2])
