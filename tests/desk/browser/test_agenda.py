"""The agenda and the page of call-back hours in a real browser: for everybody, and by keyboard alone."""

from datetime import timedelta

import pytest
from django.utils import timezone
from playwright.sync_api import Page, expect
from pytest_django.live_server_helper import LiveServer

from samenspraak.conversations.models import Conversation
from samenspraak.organisation.models import Employee, Role
from samenspraak.referrals.models import Appointment, AppointmentState, CallbackHours, CallbackPlan
from tests.desk.browser.conftest import SignIn
from tests.desk.browser.looking import is_for_everybody, kept
from tests.referrals.callbacks.appointments import a_page_offer, a_plan

AGENDA, HOURS = "/bureau/agenda/", "/bureau/beheer/terugbellen/"


@pytest.fixture
def plan(conversation: Conversation) -> CallbackPlan:
    return a_plan(conversation.municipality)


@pytest.fixture
def appointment(conversation: Conversation, agent: Employee, plan: CallbackPlan) -> Appointment:
    """The agent calls in five minutes."""
    now = timezone.now()
    offered = a_page_offer(conversation, agent, plan, now=now)
    offered.state, offered.starts_at = AppointmentState.BOOKED, now + timedelta(minutes=5)
    offered.employee = agent
    offered.save()
    return offered


@pytest.mark.parametrize("dag", ["", "?dag=week"])
def test_agenda_is_for_everybody(
    desk: Page, live_server: LiveServer, appointment: Appointment, dag: str
) -> None:
    desk.goto(f"{live_server.url}{AGENDA}{dag}")
    expect(desk.locator(".call")).to_have_count(1)
    is_for_everybody(desk, f"agenda{dag.strip('?').replace('=', '-')}")


def test_empty_agenda_is_for_everybody(desk: Page, live_server: LiveServer, plan: CallbackPlan) -> None:
    desk.goto(live_server.url + AGENDA)
    is_for_everybody(desk, "agenda-empty")


def test_call_is_noted_by_keyboard(desk: Page, live_server: LiveServer, appointment: Appointment) -> None:
    desk.goto(live_server.url + AGENDA)
    desk.get_by_role("button", name="Gesproken: Rens Vermeulen").press("Enter")
    expect(desk.locator("#dialog textarea")).to_be_visible()
    is_for_everybody(desk, "agenda-reached")
    desk.locator("#dialog textarea").focus()
    desk.keyboard.type("Container besteld.")
    desk.keyboard.press("Tab")
    desk.keyboard.press("Tab")
    desk.keyboard.press("Enter")
    expect(desk.locator("#dialog")).to_be_hidden()
    appointment.refresh_from_db()
    assert appointment.state == AppointmentState.DONE


def test_call_is_moved_by_keyboard(desk: Page, live_server: LiveServer, appointment: Appointment) -> None:
    desk.goto(live_server.url + AGENDA)
    desk.get_by_label("Meer voor Rens Vermeulen").press("Enter")
    desk.locator(".menu__sheet [hx-get$='/verzetten/']").press("Enter")
    expect(desk.locator("#dialog .moment").first).to_be_visible()
    is_for_everybody(desk, "agenda-move")
    desk.locator("#dialog .moment input").first.focus()
    desk.keyboard.press("ArrowRight")
    desk.locator("#dialog .nl-button--primary").press("Enter")
    expect(desk.locator("#dialog")).to_be_hidden()
    appointment.refresh_from_db()
    assert appointment.state == AppointmentState.RESCHEDULED


def test_notice_and_agenda_change_when_the_stream_says_so(
    desk: Page, live_server: LiveServer, appointment: Appointment
) -> None:
    later = timezone.now() + timedelta(minutes=30)
    Appointment.objects.update(starts_at=later)
    desk.goto(live_server.url + AGENDA)
    expect(desk.locator("#bel-aantal")).to_have_text("1")
    expect(desk.locator("#bel-straks")).to_be_empty()
    Appointment.objects.update(starts_at=later - timedelta(minutes=25))
    for event in ("calls", "agenda"):
        desk.evaluate(f"htmx.trigger(document.getElementById('stroom'), '{event}', {{}})")
    expect(desk.locator("#bel-straks")).to_contain_text("Bel Rens Vermeulen")
    expect(desk.locator(".call .chip")).to_have_text("Bijna tijd")
    kept(desk, "agenda-due")


def test_hours_are_for_everybody(as_role: SignIn, live_server: LiveServer, plan: CallbackPlan) -> None:
    page = as_role(Role.ADMINISTRATOR)
    for path, name in ((HOURS, "teams"), (f"{HOURS}{plan.team_id}/", "team")):
        page.goto(live_server.url + path)
        is_for_everybody(page, f"hours-{name}")


def test_hours_are_set_by_keyboard(as_role: SignIn, live_server: LiveServer, plan: CallbackPlan) -> None:
    page = as_role(Role.ADMINISTRATOR)
    page.goto(f"{live_server.url}{HOURS}{plan.team_id}/")
    page.locator("[name=opens-2-0]").fill("09:00")
    page.locator("[name=closes-2-0]").fill("08:00")
    page.locator("[name=closes-2-0]").press("Enter")
    expect(page.get_by_role("alert")).to_contain_text("nog niet aangepast")
    is_for_everybody(page, "hours-wrong")
    page.locator("[name=closes-2-0]").fill("12:00")
    page.locator("[name=closes-2-0]").press("Enter")
    expect(page.get_by_role("status").first).to_be_visible()
    kept(page, "hours-kept")
    assert CallbackHours.objects.get(plan=plan, weekday=2).opens.hour == 9
