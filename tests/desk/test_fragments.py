"""Pieces that are drawn once and remembered: what they hold, and what may never be remembered."""

import re
from collections.abc import Callable
from datetime import datetime

import pytest
from django.test import Client
from django.test.signals import template_rendered

from samenspraak.conversations.models import Conversation, Message
from samenspraak.desk.fragments import drawn
from samenspraak.desk.marks import Chip
from samenspraak.desk.stream_fragments import bubble_partial, message_partial
from samenspraak.organisation.models import Employee, Line
from tests.makers import received

CHIP = "desk/parts/_chip.html"
BUBBLE = "desk/thread/_bubble.html"


def _rendered(desk: Client, address: str) -> list[str]:
    """The names of the templates that were rendered for one page."""
    names: list[str] = []

    def note(template: object, **_more: object) -> None:
        names.append(str(getattr(template, "name", "")))

    template_rendered.connect(note)
    try:
        assert desk.get(address).status_code == 200
    finally:
        template_rendered.disconnect(note)
    return names


def test_same_page_draws_no_message_twice(desk: Client, conversation: Conversation) -> None:
    address = f"/bureau/gesprek/{conversation.pk}/"
    desk.get(address)
    assert BUBBLE not in _rendered(desk, address)


def test_new_message_is_drawn(desk: Client, conversation: Conversation, line: Line) -> None:
    address = f"/bureau/gesprek/{conversation.pk}/"
    desk.get(address)
    received(line, "Nog iets")
    assert _rendered(desk, address).count(BUBBLE) == 1


def test_another_language_is_drawn_apart(desk: Client, agent: Employee, line: Line) -> None:
    address = f"/bureau/gesprek/{received(line, 'Mijn bsn is 111222333').conversation.pk}/"
    dutch = desk.get(address).content.decode()
    agent.language = "en"
    agent.save()
    assert _label(dutch) != _label(desk.get(address).content.decode())


def test_shown_text_is_gone_after_it_was_hidden(desk: Client, line: Line) -> None:
    message = received(line, "Mijn bsn is 111222333")
    shown = desk.post(f"/bureau/bericht/{message.pk}/tonen/", {"reason": "answer"}).content.decode()
    address = f"/bureau/gesprek/{message.conversation_id}/"
    assert "111222333" not in desk.get(address).content.decode()
    assert "111222333" in shown


@pytest.mark.parametrize("value", [Chip("check", "Een"), Chip("check", "Twee")])
def test_other_values_give_another_piece(value: Chip) -> None:
    assert value.text in drawn(CHIP, chip=value)


def _label(page: str) -> str:
    found = re.search(r'aria-label="([^"]*BSN[^"]*)"', page)
    assert found
    return found[1]


DRAWINGS = [
    lambda message, now: bubble_partial(message, now, may_write=True),
    lambda message, _now: message_partial(message, may_write=True),
]


@pytest.mark.parametrize("drawing", DRAWINGS)
def test_stream_brings_markup_and_not_its_source(
    line: Line, drawing: Callable[[Message, datetime], str]
) -> None:
    message = received(line, "<b>Hoi</b>")
    piece = drawing(message, message.came_at)
    assert '<article class="msg msg--in"' in piece
    assert "&lt;b&gt;Hoi&lt;/b&gt;" in piece
