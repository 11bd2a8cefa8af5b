"""Reactions, edits and withdrawals: in any order, twice, and before the message they are about."""

from dataclasses import replace
from datetime import timedelta

import pytest

from samenspraak.conversations.models import Conversation, EarlyChange, Message
from samenspraak.conversations.receiving import receive, receive_all
from samenspraak.domain.contents import Content, Edit, Reaction, Revoke, Text, Unsupported
from samenspraak.domain.events import Incoming
from samenspraak.organisation.models import Line
from tests.makers import MONDAY_EVENING, MONDAY_MORNING, incoming, received

pytestmark = pytest.mark.django_db

ID = "wamid.message"
NOW = MONDAY_MORNING


def arrives(line: Line, content: Content | str, *, minute: int = 0, network_id: str = "") -> None:
    at = NOW + timedelta(minutes=minute)
    receive(line, incoming(line, content, at=at, network_id=network_id), at)


def answering(one: Incoming) -> Incoming:
    return replace(one, reply_to=ID)


def test_edit_before_its_message_still_counts(line: Line) -> None:
    arrives(line, Edit(ID, Text("Mijn BSN is 111222333")), minute=1)
    arrives(line, "Hoi", network_id=ID)
    message = Message.objects.get()
    assert (message.text, message.findings) == ("Mijn BSN is ••••••", [[12, 18, "BSN"]])
    assert message.conversation.has_findings
    assert message.conversation.preview == "Mijn BSN is ••••••"
    assert not EarlyChange.objects.exists()


def test_withdrawal_before_its_message_still_counts(line: Line) -> None:
    arrives(line, Revoke(ID), minute=1)
    arrives(line, "Vergeet dit", network_id=ID)
    assert Message.objects.get().revoked_at == NOW + timedelta(minutes=1)
    assert Conversation.objects.get().preview == ""


def test_change_of_another_persons_message_waits_in_vain(line: Line) -> None:
    receive(line, incoming(line, Revoke(ID), phone="+31687654321"), NOW)
    arrives(line, "Van mij", network_id=ID)
    assert Message.objects.get().revoked_at is None


def test_early_edit_is_kept_masked(line: Line) -> None:
    arrives(line, Edit(ID, Text("Mijn BSN is 111222333")))
    change = EarlyChange.objects.get()
    assert "111222333" not in f"{change.text}{change.findings}"


def test_early_change_is_kept_once(line: Line) -> None:
    for _ in range(2):
        arrives(line, Revoke(ID), network_id="wamid.revoke")
    assert EarlyChange.objects.count() == 1


@pytest.mark.parametrize("order", [(1, 2), (2, 1), (1, 2, 1), (2, 1, 2)])
def test_newest_edit_stands_whatever_the_order(line: Line, order: tuple[int, ...]) -> None:
    arrives(line, "Nul", network_id=ID)
    for minute in order:
        arrives(line, Edit(ID, Text(f"Versie {minute}")), minute=minute, network_id=f"wamid.edit{minute}")
    assert Message.objects.get().text == "Versie 2"


def test_older_reaction_that_comes_again_stays_taken_away(line: Line) -> None:
    arrives(line, "Hoi", network_id=ID)
    for minute, emoji in ((1, "👍"), (2, None), (1, "👍")):
        arrives(line, Reaction(ID, emoji), minute=minute)
    assert Message.objects.get().resident_reaction == ""


def test_edit_that_does_not_tell_the_text_keeps_what_we_have(line: Line) -> None:
    arrives(line, "Hoi", network_id=ID)
    arrives(line, Edit(ID, Unsupported("edit")), minute=1)
    message = Message.objects.get()
    assert message.text == "Hoi"
    assert message.edited_at is not None


def test_withdrawn_text_leaves_the_list_when_we_answered_by_ourselves(line: Line) -> None:
    message = received(line, "Geheim", at=MONDAY_EVENING)
    receive(line, incoming(line, Revoke(message.network_id), at=MONDAY_EVENING), MONDAY_EVENING)
    assert Conversation.objects.get().preview == ""


def test_reaction_to_our_automatic_answer_leaves_the_list_alone(line: Line) -> None:
    received(line, "Wanneer zijn jullie open?", at=MONDAY_EVENING)
    Message.objects.filter(direction="out").update(network_id="wamid.out")
    receive(line, incoming(line, Reaction("wamid.out", "👍"), at=MONDAY_EVENING), MONDAY_EVENING)
    assert Conversation.objects.get().preview == "Wanneer zijn jullie open?"


def test_two_answers_to_one_message_both_quote_it(line: Line) -> None:
    arrives(line, "Hoi", network_id=ID)
    both = [incoming(line, "Een"), incoming(line, "Twee")]
    receive_all(line, [answering(one) for one in both], NOW)
    assert Message.objects.filter(reply_to__network_id=ID).count() == 2


def test_message_of_another_is_never_quoted(line: Line) -> None:
    arrives(line, "Van mij", network_id=ID)
    receive(line, answering(incoming(line, "Wat?", phone="+31687654321")), NOW)
    assert not Message.objects.filter(reply_to__isnull=False).exists()


def test_reaction_leaves_the_window_as_it_was(line: Line) -> None:
    """Whether the network counts one as a message is not documented: we do not promise what it may refuse."""
    arrives(line, "Hoi", network_id=ID)
    arrives(line, Reaction(ID, "👍"), minute=30)
    assert Conversation.objects.get().last_inbound_at == NOW
