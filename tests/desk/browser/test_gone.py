"""What cannot be done any more is said where somebody looks; no error page takes the place of a part of the page."""

from playwright.sync_api import Page, expect
from pytest_django.live_server_helper import LiveServer

from samenspraak.conversations.models import Conversation
from samenspraak.organisation.models import Employee, Role
from tests.desk.browser.looking import is_for_everybody
from tests.waiting import until

A_WHILE = 11_000
"""Milliseconds in which a notice goes by itself."""
ASKED = "performance.getEntriesByName(location.href + 'onderwerp/').length"
"""How often the dialog was asked for."""


def _may_no_more(agent: Employee) -> None:
    Employee.objects.filter(pk=agent.pk).update(role=Role.PRIVACY_OFFICER)


def test_dialog_that_is_not_there_does_not_open(
    desk: Page, live_server: LiveServer, conversation: Conversation, agent: Employee
) -> None:
    desk.goto(f"{live_server.url}/bureau/gesprek/{conversation.pk}/")
    _may_no_more(agent)
    desk.click("#onderwerp-kiezen")
    expect(desk.get_by_role("alert")).to_contain_text("Dat kan niet meer. Laad de pagina opnieuw")
    expect(desk.locator("#dialog")).to_be_hidden()
    desk.click("#onderwerp-kiezen")
    until(lambda: desk.evaluate(ASKED) > 1)
    expect(desk.get_by_role("alert")).to_have_count(1)


def test_open_dialog_says_it_in_the_dialog_and_stays(
    desk: Page, live_server: LiveServer, conversation: Conversation, agent: Employee
) -> None:
    desk.clock.install()
    desk.goto(f"{live_server.url}/bureau/gesprek/{conversation.pk}/")
    desk.click("#onderwerp-kiezen")
    topic = desk.get_by_label("Onderwerp", exact=True)
    expect(topic).to_be_visible()
    _may_no_more(agent)
    desk.get_by_role("button", name="Bewaar").click()
    expect(desk.get_by_role("dialog").get_by_role("alert")).to_be_visible()
    is_for_everybody(desk, "gone")
    desk.clock.fast_forward(A_WHILE)
    expect(desk.get_by_role("alert")).to_be_hidden()
    expect(topic).to_be_visible()
