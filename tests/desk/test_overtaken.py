"""Whoever finishes over a message that their screen did not show is told so and asked again."""

from typing import Any

import pytest
from django.test import Client
from django.utils import timezone

from samenspraak.conversations.models import Conversation, Message, State
from samenspraak.conversations.receiving import receive
from samenspraak.domain.contents import Reaction
from samenspraak.organisation.models import Line
from tests.desk.buttons import hidden_in
from tests.makers import incoming, received, usual_result

SECRET = "111222333"


@pytest.fixture
def shown(desk: Client, conversation: Conversation) -> str:
    """What the screen shows; the resident writes once more after it was drawn, and a colleague sees that."""
    page = desk.get(f"/bureau/gesprek/{conversation.pk}/").content.decode()
    received(conversation.line, f"Oh ja, mijn BSN is {SECRET}", at=timezone.now())
    desk.post(f"/bureau/gesprek/{conversation.pk}/gezien/")
    return hidden_in(page, "shown")


def _close(desk: Client, conversation: Conversation, shown: str) -> Any:
    filled_in = {"shown": shown, "topic": "", "result": usual_result(conversation.municipality).pk}
    return desk.post(f"/bureau/gesprek/{conversation.pk}/afronden/", filled_in)


def _state() -> str:
    return Conversation.objects.get().state


def test_closing_over_an_unseen_message_asks_again(
    desk: Client, conversation: Conversation, shown: str
) -> None:
    answer = _close(desk, conversation, shown)
    assert answer.status_code == 409
    assert "Er is intussen een nieuw bericht" in answer.content.decode()
    assert _state() == State.OPEN


def test_question_tells_what_came_masked_and_puts_it_in_the_log(
    desk: Client, conversation: Conversation, shown: str
) -> None:
    html = _close(desk, conversation, shown).content.decode()
    newest = conversation.messages.order_by("pk").last()
    assert newest is not None
    assert "Oh ja, mijn BSN is ••••••" in html
    assert f'id="b-{newest.pk}"' in html
    assert SECRET not in html


def test_answering_the_question_closes(desk: Client, conversation: Conversation, shown: str) -> None:
    asked = _close(desk, conversation, shown).content.decode()
    assert _close(desk, conversation, hidden_in(asked, "shown")).status_code == 200
    assert _state() == State.CLOSED


def test_question_comes_again_for_another_message(
    desk: Client, conversation: Conversation, shown: str
) -> None:
    asked = _close(desk, conversation, shown).content.decode()
    received(conversation.line, "En nog iets", at=timezone.now())
    assert _close(desk, conversation, hidden_in(asked, "shown")).status_code == 409
    assert _state() == State.OPEN


def test_sending_and_closing_sends_and_asks(desk: Client, conversation: Conversation, shown: str) -> None:
    write = {"text": "Graag gedaan.", "then": "close", "shown": shown}
    answer = desk.post(f"/bureau/gesprek/{conversation.pk}/schrijven/", write)
    assert Message.objects.filter(text__startswith="Graag gedaan.").exists()
    assert "Er is intussen een nieuw bericht" in answer.content.decode()
    assert _state() == State.OPEN


def test_answer_leaves_a_message_that_was_not_on_screen_open(
    desk: Client, conversation: Conversation, shown: str
) -> None:
    desk.post(f"/bureau/gesprek/{conversation.pk}/schrijven/", {"text": "Goedemorgen.", "shown": shown})
    conversation.refresh_from_db()
    assert conversation.state == State.OPEN
    assert conversation.promised_at is not None


def test_calming_leaves_an_emergency_that_was_not_on_screen(
    desk: Client, conversation: Conversation, shown: str
) -> None:
    received(conversation.line, "help er is brand in mijn huis!!", at=timezone.now())
    desk.post(f"/bureau/gesprek/{conversation.pk}/geen-nood/", {"shown": shown})
    conversation.refresh_from_db()
    assert conversation.urgency == "danger"


def test_reaction_of_the_resident_stands_in_no_ones_way(
    desk: Client, line: Line, conversation: Conversation
) -> None:
    asked = conversation.messages.order_by("pk").last()
    assert asked is not None
    page = desk.get(f"/bureau/gesprek/{conversation.pk}/").content.decode()
    from_resident = Reaction(asked.network_id, "👍")
    assert receive(line, incoming(line, from_resident, at=timezone.now()), timezone.now()) is None
    assert _close(desk, conversation, hidden_in(page, "shown")).status_code == 200


@pytest.mark.parametrize("shown", ["", "nonsense", "-1", "9" * 40])
def test_screen_that_does_not_say_what_it_shows_can_still_close(
    desk: Client, conversation: Conversation, shown: str
) -> None:
    assert _close(desk, conversation, shown).status_code == 200
    assert _state() == State.CLOSED
