"""A question goes to the back office and comes back: two people in real browsers, with axe, in dark, at 320 pixels."""

import re
from collections.abc import Iterator

import pytest
from django.utils import timezone
from playwright.sync_api import Browser, Page, expect
from pytest_django.live_server_helper import LiveServer

from samenspraak.conversations.models import Conversation, OutboxItem
from samenspraak.domain.handoff import Stage
from samenspraak.handoff.answering import ask_for_time
from samenspraak.handoff.models import Handoff
from samenspraak.handoff.watching import run_out_due
from samenspraak.organisation.models import Employee, Line, Role
from tests.desk.browser.looking import is_for_everybody
from tests.desk.browser.signing_in import PATIENCE, sign_in
from tests.handoff.handoffs import a_handoff, a_specialist, next_working_day
from tests.makers import received

QUESTION = "Kan mijn auto er nog uit als nr. 14 dicht is? Mijn BSN is 111222333"


@pytest.fixture
def driveway(line: Line) -> Conversation:
    return received(line, QUESTION, at=timezone.now()).conversation


@pytest.fixture
def office(browser: Browser, live_server: LiveServer, specialist: Employee) -> Iterator[Page]:
    """A browser of its own in which the specialist is signed in."""
    context = browser.new_context(viewport={"width": 1280, "height": 800})
    sign_in(context, live_server, specialist)
    page = context.new_page()
    page.set_default_timeout(PATIENCE)
    yield page
    context.close()


def test_question_goes_out_and_the_answer_comes_back(
    desk: Page, office: Page, live_server: LiveServer, driveway: Conversation
) -> None:
    desk.goto(f"{live_server.url}/bureau/gesprek/{driveway.pk}/")
    desk.locator("#kop-naam").press("d")
    desk.get_by_label("Waar het over gaat").fill("Toegang oprit Kastanjelaan 14")
    desk.get_by_label("Je vraag").fill("Volgens de planning is nr. 14 dicht. Kan er een rijplaat?")
    desk.get_by_label(re.compile("Kan mijn auto er nog uit")).check()
    expect(desk.get_by_label("Wat de inwoner leest")).to_have_value(re.compile("uiterlijk"))
    is_for_everybody(desk, "handoff-ask")
    desk.get_by_role("button", name="Zet door en vertel het de inwoner").click()
    card = desk.get_by_role("region", name="Doorgezet naar Openbare ruimte")
    expect(card).to_contain_text("dag 1 van 3 werkdagen")
    is_for_everybody(desk, "handoff-card")

    office.goto(f"{live_server.url}/bureau/")
    expect(office.get_by_role("heading", level=1)).to_have_text("Vragen voor jou en je team")
    is_for_everybody(office, "handoff-list")
    office.get_by_role("link", name=re.compile("Toegang oprit")).click()
    expect(office.locator("main")).to_contain_text("••••••")
    expect(office.locator("main")).not_to_contain_text("111222333")
    is_for_everybody(office, "handoff-question")
    office.get_by_label("Je antwoord, of je vraag aan het KCC").fill("Ja, morgen om tien uur ligt hij er.")
    office.get_by_role("button", name="Geef antwoord").click()
    expect(office.locator("main")).to_contain_text("Je antwoord is bij het KCC.")
    is_for_everybody(office, "handoff-answered")

    desk.reload()
    desk.get_by_role("button", name="Zet in antwoord").click()
    expect(desk.locator("#tekst")).to_have_value("Ja, morgen om tien uur ligt hij er.")
    is_for_everybody(desk, "handoff-answer")
    desk.keyboard.press("Enter")
    expect(desk.locator(".msg--out", has_text="Ja, morgen om tien uur")).to_be_visible()
    assert OutboxItem.objects.latest("pk").message.text.startswith("Ja, morgen om tien uur")
    assert Handoff.objects.get().stage == Stage.SETTLED


def test_more_time_is_agreed_by_telling_the_resident(
    desk: Page, live_server: LiveServer, agent: Employee, specialist: Employee, driveway: Conversation
) -> None:
    handoff = a_handoff(driveway, agent, timezone.now())
    until = next_working_day(handoff)
    ask_for_time(handoff, specialist, until, "De aannemer is ziek.", timezone.now())
    desk.goto(f"{live_server.url}/bureau/gesprek/{driveway.pk}/")
    desk.get_by_role("button", name="Akkoord, vertel het de inwoner").click()
    expect(desk.get_by_label("Nieuwe laatste dag")).to_have_value(until.isoformat())
    expect(desk.get_by_label("Wat de inwoner leest")).to_have_value(re.compile("meer tijd nodig"))
    is_for_everybody(desk, "handoff-prolong")
    desk.get_by_role("button", name="Verleng en vertel het de inwoner").click()
    expect(desk.locator(".msg--out", has_text="meer tijd nodig")).to_be_visible()
    assert Handoff.objects.get().stage == Stage.ASKED


def test_specialist_asks_for_more_time_by_keyboard(
    office: Page, live_server: LiveServer, agent: Employee, driveway: Conversation
) -> None:
    handoff = a_handoff(driveway, agent, timezone.now())
    office.goto(f"{live_server.url}/bureau/vragen/{handoff.pk}/")
    office.get_by_text("Vraag meer tijd").press("Enter")
    office.get_by_label("Nieuwe laatste dag").fill(next_working_day(handoff).isoformat())
    office.get_by_label("Waarom").fill("De aannemer is ziek.")
    is_for_everybody(office, "handoff-time")
    office.get_by_role("button", name="Vraag deze termijn aan").press("Enter")
    expect(office.locator("main")).to_contain_text("Wacht op het KCC")
    assert Handoff.objects.get().stage == Stage.MORE_TIME


def test_term_that_ended_is_a_task_in_the_conversation(
    desk: Page, live_server: LiveServer, agent: Employee, specialist: Employee, closed_window: Conversation
) -> None:
    handoff = a_handoff(closed_window, agent, timezone.now(), told="")
    Handoff.objects.update(untold_at=None)
    run_out_due(handoff.term_at)
    desk.goto(f"{live_server.url}/bureau/gesprek/{closed_window.pk}/")
    banner = desk.get_by_role("group", name=re.compile("De inwoner weet de termijn niet"))
    expect(banner).to_be_visible()
    is_for_everybody(desk, "handoff-untold")
    banner.get_by_role("button", name="De inwoner weet het").click()
    expect(banner).to_have_count(0)


@pytest.mark.parametrize(
    ("role", "path"),
    [(Role.ADMINISTRATOR, "/bureau/beheer/termijnen/"), (Role.LEAD, "/bureau/doorlooptijden/")],
)
def test_page_beside_it_is_accessible(
    desk: Page, live_server: LiveServer, agent: Employee, driveway: Conversation, role: Role, path: str
) -> None:
    specialist = a_specialist(agent.municipality)
    handoff = a_handoff(driveway, agent, timezone.now())
    Handoff.objects.update(reminded_at=timezone.now())
    agent.role = role
    agent.save()
    desk.goto(f"{live_server.url}{path}")
    is_for_everybody(desk, "handoff-" + path.rstrip("/").rpartition("/")[2])
    if role == Role.ADMINISTRATOR:
        desk.get_by_role("link", name="Wijzig de termijn van Openbare ruimte").click()
        expect(desk.get_by_label("Werkdagen voor een antwoord")).to_have_value("3")
        is_for_everybody(desk, "handoff-termijn")
    assert (specialist.team_id, handoff.team_id) == (handoff.team_id, specialist.team_id)
