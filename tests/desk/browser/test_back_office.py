"""An administrator lets specialists work in a register, and sees that it is away: in a real browser, by keyboard."""

import pytest
from django.db import transaction
from django.utils import timezone
from playwright.sync_api import BrowserContext, Page, expect
from pytest_django.fixtures import Settings
from pytest_django.live_server_helper import LiveServer

from samenspraak.domain.back_office import Trouble
from samenspraak.domain.handoff import Step
from samenspraak.handoff.models import Register, Registration
from samenspraak.handoff.registers import hold
from samenspraak.handoff.stepping import keep, stepped
from samenspraak.organisation.models import Employee, Line, Role
from tests.desk.browser.looking import is_for_everybody
from tests.desk.browser.signing_in import sign_in
from tests.handoff.handoffs import a_handoff, a_specialist
from tests.handoff.registers import a_register_of
from tests.makers import an_employee, received
from tests.registers.questions import ACCESS

PAGE = "/bureau/beheer/vakafdelingen/"


@pytest.fixture
def office(context: BrowserContext, live_server: LiveServer, line: Line, settings: Settings) -> Page:
    """The page of an administrator, on an installation that may call the register."""
    settings.SAMENSPRAAK_REGISTER_HOSTS = [".voorbeeldstad.example"]
    sign_in(context, live_server, an_employee(line.municipality, Role.ADMINISTRATOR))
    return context.new_page()


def test_register_is_set_up_by_keyboard(office: Page, live_server: LiveServer, line: Line) -> None:
    a_specialist(line.municipality)
    office.goto(live_server.url + PAGE)
    expect(office.get_by_text("Er gaat niets naar buiten.")).to_be_visible()
    office.get_by_label("Waar specialisten vragen vinden").focus()
    office.keyboard.press("ArrowDown")
    for typed in (ACCESS.base_url, "geheim-token"):
        office.keyboard.press("Tab")
        office.keyboard.type(typed)
    office.keyboard.press("Enter")
    expect(office.get_by_text("Test de verbinding een keer.")).to_be_visible()
    expect(office.get_by_text("Gewijzigd: systeem, adres, toegangssleutel.")).to_be_visible()
    assert Register.objects.get().base_url == ACCESS.base_url
    is_for_everybody(office, "back-office")


def test_wrong_address_is_said_beside_its_field(office: Page, live_server: LiveServer, line: Line) -> None:
    office.goto(live_server.url + PAGE)
    office.get_by_label("Waar specialisten vragen vinden").select_option("klantinteracties")
    office.get_by_label("Adres van het register").fill("http://register.voorbeeldstad.example")
    office.get_by_role("button", name="Bewaar").click()
    expect(office.get_by_text("Begin met https://.")).to_be_visible()
    is_for_everybody(office, "back-office-wrong")


def test_register_that_is_away_shows_what_waits(
    office: Page, live_server: LiveServer, line: Line, agent: Employee
) -> None:
    a_register_of(line.municipality)
    a_specialist(line.municipality)
    for number in range(3):
        conversation = received(line, phone=f"+3168765432{number}", at=timezone.now()).conversation
        a_handoff(conversation, agent, timezone.now())
    Registration.objects.filter(pk=Registration.objects.earliest("pk").pk).update(trouble=Trouble.REFUSED)
    hold(Register.objects.get(), Trouble.UNREACHABLE, timezone.now())
    office.goto(live_server.url + PAGE)
    expect(office.get_by_text("Het register is niet te bereiken.")).to_be_visible()
    is_for_everybody(office, "back-office-away")
    office.get_by_role("button", name="Probeer nu opnieuw").click()
    expect(office.get_by_text("3 vragen worden binnen een minuut opnieuw geprobeerd.")).to_be_visible()
    expect(office.get_by_text("Het register is niet te bereiken.")).to_have_count(0)


def test_agent_settles_what_was_handled_in_the_register(
    desk: Page, live_server: LiveServer, line: Line, agent: Employee
) -> None:
    a_specialist(line.municipality)
    conversation, now = received(line, at=timezone.now()).conversation, timezone.now()
    handoff = a_handoff(conversation, agent, now)
    Registration.objects.create(handoff=handoff, put_there_at=now, handled_at=now)
    with transaction.atomic():
        keep(stepped(handoff, Step.HANDLED, now), Step.HANDLED, now)
    desk.goto(f"{live_server.url}/bureau/gesprek/{conversation.pk}/")
    card = desk.locator(".handoff")
    expect(card).to_contain_text("Afgehandeld in het register")
    is_for_everybody(desk, "handled-in-the-register")
    card.get_by_role("button", name="Inwoner weet het al").click()
    expect(card).to_contain_text("Afgehandeld")
    expect(card.get_by_role("button", name="Inwoner weet het al")).to_have_count(0)
