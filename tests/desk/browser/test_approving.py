"""A new agent writes in one browser, a senior decides in another, by keyboard; with axe, dark, 320 pixels."""

import json

import pytest
from django.utils import timezone
from playwright.sync_api import Page, expect
from pytest_django.live_server_helper import LiveServer

from samenspraak.conversations.models import Conversation, Direction, Message
from samenspraak.organisation.models import Employee, Line, Role
from samenspraak.organisation.training import begin_training
from tests.desk.browser.conftest import OpenFor, SignIn
from tests.desk.browser.looking import is_for_everybody
from tests.desk.browser.streamed import CONNECTED
from tests.makers import an_employee, received


@pytest.fixture
def trained(agent: Employee) -> Employee:
    begin_training(an_employee(agent.municipality, Role.LEAD, "Yusuf Aydın"), agent, timezone.now())
    return agent


@pytest.fixture
def writer(opened: OpenFor, trained: Employee) -> Page:
    return opened(trained)


@pytest.fixture
def senior(opened: OpenFor, line: Line) -> Page:
    return opened(an_employee(line.municipality, Role.SENIOR, "Sanne Peters"))


def _asked(writer: Page, senior: Page) -> None:
    """The answer waits; what the stream would tell the senior, a reload does."""
    writer.locator("#tekst").fill("Goedemiddag Rens, dinsdag.")
    writer.locator("#tekst").press("Enter")
    expect(writer.get_by_role("group", name="Je antwoord wacht op een ervaren collega.")).to_be_visible()
    expect(writer.locator("#tekst")).to_have_value("")
    senior.reload()
    expect(senior.get_by_role("group", name="Antwoord van Ilse de Boer, nog te keuren.")).to_be_visible()
    expect(senior.locator(".msg--kept")).to_contain_text("dinsdag.")


def test_approved_answer_leaves_and_its_writer_sees_it(writer: Page, senior: Page) -> None:
    _asked(writer, senior)
    is_for_everybody(senior, "to-approve")
    is_for_everybody(writer, "waiting-for-approval")
    senior.get_by_role("button", name="Keur goed").press("Enter")
    expect(senior.locator(".msg--out").last).to_contain_text("Goedgekeurd door Sanne.")
    writer.reload()
    expect(writer.locator(".msg--out").last).to_contain_text("Goedgekeurd door Sanne.")
    expect(writer.locator(".msg--kept")).to_have_count(0)
    expect(writer.get_by_role("group", name="Je antwoord wacht")).to_be_hidden()
    assert Message.objects.filter(direction=Direction.OUT, author__isnull=False).count() == 1


def test_senior_reads_that_the_resident_wrote_before_the_stream_opened(
    writer: Page, senior: Page, conversation: Conversation
) -> None:
    _asked(writer, senior)
    received(conversation.line, "En het glas?", at=timezone.now())
    senior.evaluate(CONNECTED)
    waiting = senior.get_by_role("group", name="Antwoord van Ilse de Boer, nog te keuren.")
    expect(waiting).to_contain_text("De inwoner schreef intussen weer.")


def test_changed_answer_shows_both_to_its_writer(writer: Page, senior: Page) -> None:
    _asked(writer, senior)
    senior.get_by_role("button", name="Wijzig", exact=True).press("Enter")
    expect(senior.get_by_label("Het antwoord")).to_be_focused()
    is_for_everybody(senior, "changing-an-answer")
    senior.get_by_label("Het antwoord").fill("Goedemiddag Rens, woensdag.")
    senior.get_by_role("button", name="Verstuur aangepast").press("Enter")
    expect(senior.get_by_role("dialog")).to_be_hidden()
    writer.reload()
    expect(writer.locator(".msg--out").last).to_contain_text("Aangepast door Sanne.")
    is_for_everybody(writer, "changed-answer")


def test_returned_answer_stands_in_the_composer_with_the_remark(writer: Page, senior: Page) -> None:
    _asked(writer, senior)
    senior.get_by_role("button", name="Stuur terug").press("Enter")
    expect(senior.get_by_label("Wat kan beter?")).to_be_focused()
    is_for_everybody(senior, "sending-back")
    senior.get_by_label("Wat kan beter?").fill("Noem ook de tijd.")
    senior.get_by_role("dialog").get_by_role("button", name="Stuur terug").press("Enter")
    expect(senior.get_by_role("dialog")).to_be_hidden()
    writer.reload()
    expect(writer.get_by_role("group", name="Sanne Peters stuurde je antwoord terug.")).to_contain_text(
        "Noem ook de tijd."
    )
    expect(writer.locator("#tekst")).to_have_value("Goedemiddag Rens, dinsdag.")
    is_for_everybody(writer, "returned-answer")


TOLD = [
    (Role.SENIOR, "approval", "", "Een antwoord van een nieuwe collega wacht op je"),
    (Role.LEAD, "approval_late", "", "Een antwoord van een nieuwe collega wacht te lang"),
    (Role.AGENT, "approval", "returned", "Je antwoord kwam terug, met een opmerking"),
    (Role.AGENT, "approval", "approved", "Je antwoord is goedgekeurd en verstuurd"),
    (Role.AGENT, "approval", "changed", "Je antwoord is aangepast en verstuurd"),
]


@pytest.mark.parametrize(("role", "what", "verdict", "said"), TOLD)
def test_who_looks_at_something_else_is_told(
    as_role: SignIn, live_server: LiveServer, role: Role, what: str, verdict: str, said: str
) -> None:
    page = as_role(role)
    page.goto(f"{live_server.url}/bureau/?bak=mijn")
    writer = Employee.objects.get(role=role).pk if role == Role.AGENT else 0
    _comes(page, what, writer, verdict)
    expect(page.locator(".toast").filter(has_text=said)).to_be_visible()


@pytest.mark.parametrize(
    ("what", "verdict"), [("approval", ""), ("approval", "returned"), ("approval_late", "")]
)
def test_agent_hears_nothing_of_answers_of_others(
    as_role: SignIn, live_server: LiveServer, what: str, verdict: str
) -> None:
    page = as_role(Role.AGENT)
    page.goto(f"{live_server.url}/bureau/?bak=mijn")
    _comes(page, what, 0, verdict)
    _comes(page, "approval", Employee.objects.get().pk, "approved")
    expect(page.locator(".toast").filter(has_text="antwoord")).to_have_count(1)


def _comes(page: Page, what: str, writer: int, verdict: str) -> None:
    """As the stream tells it."""
    alert = {
        "what": what,
        "conversation": 1,
        "url": "/bureau/gesprek/1/",
        "writer": writer,
        "verdict": verdict,
    }
    detail = json.dumps({"data": json.dumps(alert)})
    page.evaluate(f"htmx.trigger(document.getElementById('stroom'), 'alert', {detail})")


def test_senior_finds_it_in_a_list_of_its_own(writer: Page, senior: Page, conversation: Conversation) -> None:
    _asked(writer, senior)
    senior.get_by_role("link", name="Te keuren 1").press("Enter")
    expect(senior.locator(".desk[data-segment=keuren]")).to_be_visible()
    expect(senior.locator(f"#g-{conversation.pk}")).to_contain_text("Te keuren")
    is_for_everybody(senior, "list-to-approve")


def test_lead_begins_a_training_and_lets_go(
    as_role: SignIn, live_server: LiveServer, agent: Employee
) -> None:
    page = as_role(Role.LEAD)
    page.goto(f"{live_server.url}/bureau/inwerken/")
    expect(page.get_by_text("Niemand wordt ingewerkt")).to_be_visible()
    page.get_by_role("button", name="Begin").press("Enter")
    expect(page.get_by_role("button", name=f"Laat {agent.name} los")).to_be_visible()
    is_for_everybody(page, "training")
    page.get_by_role("button", name=f"Laat {agent.name} los").press("Enter")
    expect(page.get_by_text(f"{agent.name} antwoordt vanaf nu zelfstandig.")).to_be_visible()
