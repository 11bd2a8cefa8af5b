"""An agent sends the link, a resident without script chooses, changes and calls off; each page is for everybody."""

from collections.abc import Iterator

import pytest
from django.utils import timezone
from playwright.sync_api import Browser, Page, expect
from pytest_django.live_server_helper import LiveServer

from samenspraak.conversations.models import Conversation
from samenspraak.organisation.models import Employee, Line
from samenspraak.referrals.callbacks.booking import book
from samenspraak.referrals.callbacks.planning import availability
from samenspraak.referrals.models import Appointment, CallbackPlan
from tests.desk.browser.looking import is_for_everybody, kept
from tests.desk.browser.signing_in import PATIENCE
from tests.makers import received
from tests.referrals.callbacks.appointments import a_page_offer, a_plan, page_of


@pytest.fixture
def plan(line: Line) -> CallbackPlan:
    return a_plan(line.municipality)


@pytest.fixture
def phone(browser: Browser) -> Iterator[Page]:
    """A telephone on which scripts are switched off."""
    context = browser.new_context(
        java_script_enabled=False, viewport={"width": 390, "height": 844}, locale="nl-NL"
    )
    page = context.new_page()
    page.set_default_timeout(PATIENCE)
    yield page
    context.close()


def test_resident_chooses_changes_and_calls_off_by_the_link(
    desk: Page, phone: Page, live_server: LiveServer, conversation: Conversation, plan: CallbackPlan
) -> None:
    _send(desk, live_server, conversation)
    url = live_server.url + page_of(Appointment.objects.get())
    phone.goto(url)
    _choose(phone, "11:30")
    expect(phone.get_by_role("heading", level=1)).to_have_text("We bellen op deze tijd")
    kept(phone, "callback-booked")
    with phone.expect_download() as download:
        phone.get_by_role("link", name="Zet in mijn agenda").click()
    assert download.value.suggested_filename == "afspraak.ics"
    phone.get_by_role("link", name="Kies een andere tijd").click()
    _choose(phone, "11:45")
    expect(phone.locator(".r-moment")).to_contain_text("11.45 uur")
    phone.get_by_role("link", name="Zeg af").click()
    kept(phone, "callback-off")
    phone.get_by_role("button", name="Ja, zeg af").click()
    expect(phone.get_by_role("heading", level=1)).to_have_text("Er belt niemand")
    phone.goto(url)
    expect(phone.get_by_role("heading", level=1)).to_have_text("Deze link werkt niet (meer)")


def test_taken_time_is_refused_with_what_is_left(
    phone: Page, live_server: LiveServer, conversation: Conversation, agent: Employee, plan: CallbackPlan
) -> None:
    now = timezone.now()
    phone.goto(live_server.url + page_of(a_page_offer(conversation, agent, plan, now=now)))
    theirs = received(conversation.line, phone="+31687654321", at=now).conversation
    first = availability(plan, now).free(now)[0].starts_at
    book(a_page_offer(theirs, agent, plan, now=now), first, now)
    phone.locator(".r-time").first.click()
    phone.get_by_role("button", name="Kies deze tijd").click()
    expect(phone.get_by_role("alert")).to_have_text("Die tijd is net bezet. Deze tijden zijn nog vrij.")
    kept(phone, "callback-taken")


def test_every_page_of_an_appointment_is_for_everybody(
    page: Page, live_server: LiveServer, conversation: Conversation, agent: Employee, plan: CallbackPlan
) -> None:
    page.set_extra_http_headers({"Accept-Language": "nl"})
    now = timezone.now()
    appointment = a_page_offer(conversation, agent, plan, now=now)
    url = live_server.url + page_of(appointment)
    page.goto(url)
    is_for_everybody(page, "callback-times")
    page.locator(".r-time").first.click()
    page.get_by_role("button", name="Kies deze tijd").click()
    expect(page.locator("h1")).to_have_text("Klopt deze tijd?")
    is_for_everybody(page, "callback-sure")
    book(appointment, availability(plan, now).free(now)[0].starts_at, now)
    for path, name in (("", "appointment"), ("afzeggen/", "call-off")):
        page.goto(url + path)
        is_for_everybody(page, f"callback-{name}")


def test_time_is_chosen_by_keyboard_alone(
    page: Page, live_server: LiveServer, conversation: Conversation, agent: Employee, plan: CallbackPlan
) -> None:
    page.set_extra_http_headers({"Accept-Language": "nl"})
    page.goto(live_server.url + page_of(a_page_offer(conversation, agent, plan, now=timezone.now())))
    page.locator(".r-day summary").first.focus()
    page.keyboard.press("Tab")
    page.keyboard.press("ArrowRight")
    expect(page.locator(".r-time input").nth(1)).to_be_checked()
    page.keyboard.press("Enter")
    expect(page.get_by_role("heading", level=1)).to_have_text("Klopt deze tijd?")
    page.get_by_role("button", name="Ja, bel mij dan").press("Enter")
    expect(page.get_by_role("heading", level=1)).to_have_text("We bellen op deze tijd")


def _send(desk: Page, live_server: LiveServer, conversation: Conversation) -> None:
    desk.goto(f"{live_server.url}/bureau/gesprek/{conversation.pk}/")
    desk.locator(".composer").get_by_role("button", name="Plan een terugbelafspraak").click()
    expect(desk.get_by_label("Wat de inwoner leest")).to_be_visible()
    kept(desk, "callback-dialog-chat")
    desk.get_by_text("Op een pagina van ons").click()
    expect(desk.get_by_text("alle vrije tijden van de komende twee weken")).to_be_visible()
    kept(desk, "callback-dialog-page")
    desk.get_by_role("button", name="Verstuur het aanbod").click()
    expect(desk.locator(".log")).to_contain_text("/a/••••••/")


def _choose(phone: Page, clock: str) -> None:
    phone.locator(".r-time", has_text=clock).first.click()
    kept(phone, f"callback-{clock.replace(':', '')}")
    phone.get_by_role("button", name="Kies deze tijd").click()
    expect(phone.get_by_role("heading", level=1)).to_have_text("Klopt deze tijd?")
    phone.get_by_role("button", name="Ja, bel mij dan").click()


def test_no_time_chosen_is_said_in_our_words(
    page: Page, live_server: LiveServer, conversation: Conversation, agent: Employee, plan: CallbackPlan
) -> None:
    offered = a_page_offer(conversation, agent, plan, now=timezone.now())
    page.context.set_extra_http_headers({"Accept-Language": "nl"})
    page.goto(live_server.url + page_of(offered))
    page.get_by_role("button", name="Kies deze tijd").click()
    expect(page.get_by_role("alert")).to_have_text("Kies eerst een tijd.")
