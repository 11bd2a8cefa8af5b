"""A conversation is handed over by keyboard, and the colleague's open list shows it; with axe, dark, 320 pixels."""

from itertools import product

import pytest
from django.utils import timezone
from playwright.sync_api import Page, expect
from pytest_django.live_server_helper import LiveServer

from samenspraak.conversations.access import announced_conversation
from samenspraak.conversations.models import Conversation, State
from samenspraak.desk.inbox.segments import SEGMENTS, segment_named
from samenspraak.desk.stream_fragments import row_partial
from samenspraak.organisation.models import Employee, Line, Team
from samenspraak.organisation.opening import opening_times
from tests.desk.browser.looking import is_for_everybody, kept
from tests.makers import an_employee

COMES_BY_STREAM = """html => {
  document.getElementById("bakken")?.remove();
  const message = { data: html };
  const detail = { message };
  document.getElementById("stroom").dispatchEvent(
    new CustomEvent("htmx:sse:before:message", { bubbles: true, detail }));
  return message.data.includes("<li");
}"""
"""What htmx asks stream.js of a message of the stream: whether this desk still shows the row afterwards.

Without the numbers above the list, which would be asked for again after the test.
"""


@pytest.fixture
def sanne(line: Line, agent: Employee) -> Employee:
    """Of another team than the agent."""
    taxes, welcome = (
        Team.objects.create(municipality=line.municipality, name=name) for name in ("Belastingen", "Balie")
    )
    Employee.objects.filter(pk=agent.pk).update(team=welcome)
    sanne = an_employee(line.municipality, name="Sanne Peters")
    sanne.team = taxes
    sanne.save()
    return sanne


@pytest.fixture
def taxes(sanne: Employee) -> Team:
    assert sanne.team
    return sanne.team


def test_colleague_gets_it_with_a_note_and_undo_takes_it_back(
    desk: Page, live_server: LiveServer, conversation: Conversation, sanne: Employee
) -> None:
    desk.goto(f"{live_server.url}/bureau/gesprek/{conversation.pk}/")
    desk.locator("#kop-meer").press("Enter")
    desk.get_by_role("button", name="Draag over").press("Enter")
    choice = desk.get_by_label("Wie krijgt het gesprek")
    expect(choice).to_be_focused()
    choice.select_option("Sanne Peters")
    desk.get_by_label("Notitie voor wie het krijgt").fill("Bel je haar terug?")
    is_for_everybody(desk, "hand-over")
    desk.get_by_role("dialog").get_by_role("button", name="Draag over").press("Enter")
    expect(desk.locator("#kop")).to_contain_text("bij Sanne Peters")
    expect(desk.locator(f"#log-{conversation.pk}")).to_contain_text("Bel je haar terug?")
    kept(desk, "handed-over")
    desk.get_by_role("button", name="Ongedaan maken").click()
    expect(desk.locator("#kop")).to_contain_text("nog niet opgepakt")


def test_row_for_another_team_is_gone_from_the_free_list(
    desk: Page, live_server: LiveServer, conversation: Conversation, taxes: Team
) -> None:
    desk.goto(f"{live_server.url}/bureau/gesprek/{conversation.pk}/")
    desk.locator("#kop-meer").click()
    desk.get_by_role("button", name="Draag over").click()
    desk.get_by_label("Wie krijgt het gesprek").select_option(taxes.name)
    desk.get_by_role("dialog").get_by_role("button", name="Draag over").click()
    expect(desk.locator("#kop")).to_contain_text("wacht op Belastingen")
    desk.goto(f"{live_server.url}/bureau/?bak=vrij")
    expect(desk.locator("#leeg")).to_be_visible()
    desk.goto(f"{live_server.url}/bureau/?bak=alle")
    expect(desk.locator(f"#g-{conversation.pk}")).to_contain_text("Belastingen")


@pytest.mark.parametrize("segment", [segment.slug for segment in SEGMENTS])
def test_row_that_comes_by_the_stream_stands_where_the_server_puts_it(
    desk: Page, live_server: LiveServer, conversation: Conversation, sanne: Employee, segment: str
) -> None:
    agent = Employee.objects.exclude(pk=sanne.pk).get()
    colleague = an_employee(agent.municipality, name="Vera Prins")
    desk.goto(f"{live_server.url}/bureau/?bak={segment}")
    mine, hers = agent.team_id, sanne.team_id
    for state, assignee, team in product(State, (None, agent, sanne, colleague), (None, mine, hers)):
        Conversation.objects.update(state=state, assignee=assignee, team=team)
        held = Conversation.objects.filter(segment_named(segment).holds(agent)).exists()
        shown = desk.evaluate(COMES_BY_STREAM, _row(conversation.pk))
        assert (state, assignee, team, shown) == (state, assignee, team, held)


def _row(number: int) -> str:
    found = announced_conversation(number)
    assert found
    return row_partial(found, timezone.now(), opening_times(found.municipality))
