"""The log scrolls as a reader expects, and catches up after the stream was away."""

import re
from datetime import timedelta

from django.utils import timezone
from playwright.sync_api import Page, expect
from pytest_django.live_server_helper import LiveServer

from samenspraak.conversations.handling import take
from samenspraak.conversations.models import Conversation
from samenspraak.organisation.models import Employee, Line
from tests.desk.browser.streamed import CONNECTED, RESYNC
from tests.makers import received
from tests.waiting import until

GROWS = """() => {
    const log = document.querySelector('.log');
    log.querySelector('.msg:last-of-type .bubble').append('beeld '.repeat(900));
    log.dispatchEvent(new Event('scroll'));
}"""
DRAWN = "new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done)))"
FROM_END = "(log => log.scrollHeight - log.scrollTop - log.clientHeight)(document.querySelector('.log'))"


def _long_conversation(line: Line) -> Conversation:
    now = timezone.now()
    messages = [
        received(line, f"Bericht {place}", at=now - timedelta(minutes=40 - place)) for place in range(30)
    ]
    return messages[-1].conversation


def _arrives(line: Line, text: str) -> None:
    """As if the stream missed it."""
    received(line, text, at=timezone.now())


def test_page_that_missed_a_message_shows_it_once(
    desk: Page, live_server: LiveServer, line: Line, conversation: Conversation
) -> None:
    desk.goto(f"{live_server.url}/bureau/gesprek/{conversation.pk}/")
    _arrives(line, "Gemist bericht")
    for _twice in range(2):
        desk.evaluate(RESYNC)
        expect(desk.locator(".log").get_by_text("Gemist bericht")).to_have_count(1)


def test_message_that_came_before_the_stream_opened_is_seen(
    desk: Page, live_server: LiveServer, line: Line, conversation: Conversation
) -> None:
    desk.goto(f"{live_server.url}/bureau/gesprek/{conversation.pk}/")
    _arrives(line, "Net te vroeg")
    desk.evaluate(CONNECTED)
    expect(desk.locator(".log")).to_contain_text("Net te vroeg")
    until(lambda: Conversation.objects.get().unread_count == 0)


def test_colleague_who_took_it_before_the_stream_opened_is_named(
    desk: Page, live_server: LiveServer, conversation: Conversation, sanne: Employee
) -> None:
    desk.goto(f"{live_server.url}/bureau/gesprek/{conversation.pk}/")
    assert take(Conversation.objects.get(), sanne)
    desk.evaluate(CONNECTED)
    expect(desk.locator("#kop")).to_contain_text("bij Sanne Peters")


def test_row_that_came_before_the_stream_opened_is_shown(
    desk: Page, live_server: LiveServer, line: Line
) -> None:
    desk.goto(f"{live_server.url}/bureau/?bak=vrij")
    received(line, "Net te vroeg", phone="+31687654321")
    desk.evaluate(CONNECTED)
    expect(desk.locator("#gesprekken")).to_contain_text("Net te vroeg")


def test_title_counts_the_conversations_with_something_new(
    desk: Page, live_server: LiveServer, line: Line, conversation: Conversation
) -> None:
    desk.goto(f"{live_server.url}/bureau/?bak=vrij")
    expect(desk).to_have_title(re.compile(r"^\(1\) "))
    received(line, "Ik ook", phone="+31687654321")
    desk.evaluate(CONNECTED)
    expect(desk).to_have_title(re.compile(r"^\(2\) "))
    desk.click(f"#g-{conversation.pk} a")
    expect(desk.locator("h1")).to_be_focused()
    desk.evaluate(CONNECTED)
    expect(desk).to_have_title(re.compile(r"^\(1\) Rens Vermeulen"))


def test_picture_that_grows_keeps_a_reader_at_the_end(
    desk: Page, live_server: LiveServer, line: Line
) -> None:
    desk.goto(f"{live_server.url}/bureau/gesprek/{_long_conversation(line).pk}/")
    desk.evaluate("document.querySelector('.log').scrollTop = 1e6")
    desk.evaluate(DRAWN)
    desk.evaluate(GROWS)
    until(lambda: desk.evaluate(FROM_END) < 2)


def test_reader_at_the_end_stays_at_the_end(desk: Page, live_server: LiveServer, line: Line) -> None:
    conversation = _long_conversation(line)
    desk.goto(f"{live_server.url}/bureau/gesprek/{conversation.pk}/")
    desk.evaluate("document.querySelector('.log').scrollTop = 1e6")
    _arrives(line, "Het nieuwste")
    desk.evaluate(RESYNC)
    expect(desk.locator(".log").get_by_text("Het nieuwste")).to_be_in_viewport()
    assert desk.evaluate(FROM_END) < 2


def test_reader_further_up_is_told_and_not_moved(desk: Page, live_server: LiveServer, line: Line) -> None:
    conversation = _long_conversation(line)
    desk.goto(f"{live_server.url}/bureau/gesprek/{conversation.pk}/")
    desk.evaluate("document.querySelector('.log').scrollTop = 0")
    expect(desk.locator("#naar-eind")).to_be_visible()
    _arrives(line, "Het nieuwste")
    desk.evaluate(RESYNC)
    expect(desk.locator("#naar-eind")).to_contain_text("1 nieuw bericht")
    assert desk.evaluate("document.querySelector('.log').scrollTop") == 0
    desk.click("#naar-eind")
    expect(desk.locator("#naar-eind")).to_be_hidden()


def test_log_opens_at_what_is_new(desk: Page, live_server: LiveServer, line: Line) -> None:
    conversation = _long_conversation(line)
    Conversation.objects.filter(pk=conversation.pk).update(unread_count=20)
    desk.goto(f"{live_server.url}/bureau/gesprek/{conversation.pk}/")
    expect(desk.locator("#nieuw")).to_be_in_viewport()


def test_older_messages_join_their_day(desk: Page, live_server: LiveServer, line: Line) -> None:
    now = timezone.now()
    for place in range(50):
        received(line, f"Bericht {place}", at=now - timedelta(seconds=50 - place))
    desk.goto(f"{live_server.url}/bureau/gesprek/{Conversation.objects.get().pk}/")
    desk.click("#ouder")
    expect(desk.locator(".log").get_by_text("Bericht 0", exact=True)).to_be_attached()
    days = desk.locator(".day").evaluate_all("days => days.map(day => day.id)")
    assert len(days) == len(set(days))
