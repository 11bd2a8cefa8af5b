"""Finishing by keyboard: two keys when everything is known, a question more, a result; with axe, dark, 320 pixels."""

import pytest
from django.utils import timezone
from playwright.sync_api import Page, expect
from pytest_django.live_server_helper import LiveServer

from samenspraak.conversations.answering import reply
from samenspraak.conversations.models import Conclusion, Conversation, Satisfaction, State
from samenspraak.organisation.models import Employee, Line, Role, Topic
from tests.desk.browser.conftest import SignIn
from tests.desk.browser.looking import is_for_everybody
from tests.makers import a_topic, received


@pytest.fixture
def lamp(conversation: Conversation) -> Topic:
    return a_topic(conversation.municipality, "Lantaarnpaal", "Buiten")


def test_two_keys_finish_what_is_known(
    desk: Page, live_server: LiveServer, conversation: Conversation, agent: Employee, lamp: Topic
) -> None:
    Conversation.objects.update(topic=lamp)
    answered = Conversation.objects.select_related("line", "municipality", "resident").get()
    reply(answered, agent, "De lamp doet het weer.", answered.last_message_at)
    desk.goto(f"{live_server.url}/bureau/gesprek/{conversation.pk}/")
    desk.locator("#kop-naam").focus()
    desk.keyboard.press("a")
    expect(desk.get_by_role("dialog").get_by_role("button", name="Afronden")).to_be_focused()
    desk.keyboard.press("Enter")
    expect(desk.locator("#toasts")).to_contain_text("Lantaarnpaal: Beantwoord")
    expect(desk.locator("#kop")).to_contain_text("Beantwoord")
    is_for_everybody(desk, "finished")
    assert Conversation.objects.get().state == State.CLOSED


def test_second_question_is_added_by_keyboard(
    desk: Page, live_server: LiveServer, conversation: Conversation, lamp: Topic
) -> None:
    desk.goto(f"{live_server.url}/bureau/gesprek/{conversation.pk}/")
    desk.get_by_role("button", name="Afronden", exact=True).press("Enter")
    expect(desk.get_by_label("Onderwerp")).to_be_focused()
    desk.get_by_label("Onderwerp").select_option("Lantaarnpaal")
    desk.get_by_label("Resultaat").select_option("Beantwoord")
    desk.get_by_role("button", name="Nog een vraag").press("Enter")
    second = desk.get_by_role("group", name="Vraag 2")
    expect(second.get_by_label("Onderwerp")).to_be_focused()
    second.get_by_label("Onderwerp").select_option("Lantaarnpaal")
    is_for_everybody(desk, "finish")
    desk.get_by_role("dialog").get_by_role("button", name="Afronden").press("Enter")
    expect(desk.get_by_role("alert")).to_contain_text("Kies bij elke vraag")
    second.get_by_label("Resultaat").select_option("Afgebroken")
    desk.get_by_role("dialog").get_by_role("button", name="Afronden").press("Enter")
    expect(desk.locator("#toasts")).to_contain_text("Lantaarnpaal: Afgebroken")
    assert Conclusion.objects.count() == 2


def test_administrator_keeps_the_results(as_role: SignIn, live_server: LiveServer, line: Line) -> None:
    page = as_role(Role.ADMINISTRATOR)
    page.goto(f"{live_server.url}/bureau/beheer/afronden/")
    is_for_everybody(page, "closing-rules")
    page.get_by_role("link", name="Nieuw resultaat").press("Enter")
    page.get_by_label("Naam").fill("Teruggebeld")
    is_for_everybody(page, "result")
    page.get_by_label("Naam").press("Enter")
    expect(page.locator("main")).to_contain_text("Teruggebeld")


def test_lead_sees_how_satisfied_residents_are(as_role: SignIn, live_server: LiveServer, line: Line) -> None:
    waste = a_topic(line.municipality, "Afval")
    for place in range(6):
        conversation = received(line, phone=f"+3161000{place:04d}").conversation
        Conversation.objects.filter(pk=conversation.pk).update(topic=waste)
        Satisfaction.objects.create(
            conversation=conversation, resident=conversation.resident, asked_at=timezone.now(), score=4
        )
    page = as_role(Role.LEAD)
    page.goto(f"{live_server.url}/bureau/tevredenheid/")
    expect(page.get_by_role("row", name="Afval")).to_contain_text("100%")
    is_for_everybody(page, "satisfaction")
