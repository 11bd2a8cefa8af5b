"""Receiving: one message, kept once, masked, in the right conversation, with its promise."""

from dataclasses import replace
from datetime import datetime, timedelta

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from samenspraak.conversations.handling import address_as, close
from samenspraak.conversations.models import Conversation, Direction, Kind, Message, State
from samenspraak.conversations.receiving import receive, receive_all
from samenspraak.domain.contents import (
    Choice,
    ContactCard,
    Contacts,
    Content,
    Edit,
    FormAnswer,
    Location,
    Reaction,
    Revoke,
    Text,
    Unsupported,
)
from samenspraak.organisation.models import Form, Line
from samenspraak.organisation.sealing import unsealed
from tests.makers import (
    MONDAY_EVENING,
    MONDAY_MORNING,
    an_employee,
    incoming,
    received,
)

pytestmark = pytest.mark.django_db


def test_message_opens_a_conversation_with_a_promise(line: Line) -> None:
    conversation = received(line, "Wanneer komt de vuilniswagen?").conversation
    assert conversation.state == State.OPEN
    assert conversation.preview == "Wanneer komt de vuilniswagen?"
    assert conversation.promised_at == MONDAY_MORNING.replace(hour=16)
    assert conversation.unread_count == 1


def test_message_that_comes_twice_is_kept_once(line: Line) -> None:
    event = incoming(line)
    assert receive(line, event, MONDAY_MORNING) is not None
    assert receive(line, event, MONDAY_MORNING) is None
    assert Message.objects.count() == 1
    assert Conversation.objects.get().unread_count == 1


def test_messages_of_a_batch_go_in_as_arrays(line: Line) -> None:
    """Thousands of literals in a statement cost more than reading the messages: no column may bar it again."""
    batch = [incoming(line, phone=f"+3161000000{number}") for number in range(2)]
    with CaptureQueriesContext(connection) as queries:
        receive_all(line, batch, MONDAY_MORNING)
    (insert,) = [query["sql"] for query in queries if 'INSERT INTO "conversations_message"' in query["sql"]]
    assert "UNNEST" in insert


def test_bsn_is_masked_wherever_it_is_kept_in_the_clear(line: Line) -> None:
    message = received(line, "Mijn BSN is 111222333, kunt u helpen?")
    assert "111222333" not in message.text + message.conversation.preview
    assert message.findings == [[12, 18, "BSN"]]
    assert message.original is not None
    assert unsealed(message.original).decode() == "Mijn BSN is 111222333, kunt u helpen?"


def test_second_message_joins_the_conversation(line: Line) -> None:
    first, second = received(line), received(line, at=MONDAY_MORNING + timedelta(minutes=1))
    assert first.conversation == second.conversation


@pytest.mark.parametrize(("hours", "same"), [(1, True), (23, True), (25, False)])
def test_closed_conversation_is_opened_again_within_a_day(line: Line, hours: int, same: bool) -> None:
    conversation = received(line).conversation
    close(conversation, an_employee(line.municipality), MONDAY_MORNING)
    later = received(line, "Nog iets", at=MONDAY_MORNING + timedelta(hours=hours)).conversation
    assert (later == conversation) is same
    assert later.state == State.OPEN


def test_message_out_of_order_keeps_the_newest_preview(line: Line) -> None:
    received(line, "Tweede", at=MONDAY_MORNING)
    conversation = received(line, "Eerste", at=MONDAY_MORNING - timedelta(minutes=5)).conversation
    assert conversation.preview == "Tweede"
    assert conversation.last_inbound_at == MONDAY_MORNING


@pytest.mark.parametrize(
    ("content", "kind", "text"),
    [
        (Location(51.6, 4.9, "Speeltuin"), Kind.LOCATION, "Speeltuin"),
        (Contacts((ContactCard("Anna", ("0687654321",)),)), Kind.CONTACTS, "Anna +31 6 •••• 4321"),
        (
            Contacts(
                (
                    ContactCard(
                        "Bo",
                        more=("BSN 111222333", "Bakker"),
                    ),
                )
            ),
            Kind.CONTACTS,
            "Bo\nBSN ••••••\nBakker",
        ),
        (Choice("Ja, graag", "yes"), Kind.CHOICE, "Ja, graag"),
        (FormAnswer('{"naam": "Jan"}'), Kind.FORM, '{"naam": "Jan"}'),
        (Unsupported("poll", 131051), Kind.UNSUPPORTED, ""),
    ],
)
def test_every_kind_is_kept(line: Line, content: Content, kind: Kind, text: str) -> None:
    message = received(line, content)
    assert (message.kind, message.text) == (kind, text)


@pytest.mark.parametrize(("emoji", "kept"), [("👍", "👍"), (None, "")])
def test_reaction_stands_with_the_message(line: Line, emoji: str | None, kept: str) -> None:
    message = received(line)
    receive(line, incoming(line, Reaction(message.network_id, emoji)), MONDAY_MORNING)
    message.refresh_from_db()
    assert message.resident_reaction == kept
    assert Message.objects.count() == 1


def test_edit_masks_the_new_text(line: Line) -> None:
    message = received(line, "Hoi")
    edit = Edit(message.network_id, Text("BSN 111222333"))
    receive(line, incoming(line, edit), MONDAY_MORNING)
    message.refresh_from_db()
    assert message.edited_at is not None
    assert message.text == "BSN ••••••"


def test_withdrawn_message_is_marked_and_gone_from_the_list(line: Line) -> None:
    message = received(line, "Vergeet dit")
    receive(line, incoming(line, Revoke(message.network_id)), MONDAY_MORNING)
    message.refresh_from_db()
    assert message.revoked_at == MONDAY_MORNING
    assert message.conversation.preview == ""


def test_nobody_changes_the_message_of_another(line: Line) -> None:
    message = received(line, "Van mij")
    receive(line, incoming(line, Revoke(message.network_id), phone="+31687654321"), MONDAY_MORNING)
    message.refresh_from_db()
    assert message.revoked_at is None


@pytest.mark.parametrize(
    ("at", "automatic"), [(MONDAY_MORNING, []), (MONDAY_EVENING, ["auto.out_of_office"])]
)
def test_resident_is_told_when_we_are_closed(line: Line, at: datetime, automatic: list[str]) -> None:
    conversation = received(line, at=at).conversation
    sent = conversation.messages.filter(direction=Direction.OUT)
    assert [message.automatic for message in sent] == automatic


def test_absence_is_told_once_in_twelve_hours(line: Line) -> None:
    conversation = received(line, at=MONDAY_EVENING).conversation
    received(line, "Hallo?", at=MONDAY_EVENING + timedelta(hours=2))
    assert conversation.messages.filter(automatic="auto.out_of_office").count() == 1


def test_absence_names_the_day_and_the_time(line: Line) -> None:
    conversation = received(line, at=MONDAY_EVENING).conversation
    absence = conversation.messages.get(automatic="auto.out_of_office")
    assert "morgen" in absence.text
    assert "12" in absence.text
    assert "{" not in absence.text


def test_emergency_is_answered_at_once_and_goes_on_top(line: Line) -> None:
    conversation = received(line, "help er is brand in mijn huis!!", at=MONDAY_EVENING).conversation
    conversation.refresh_from_db()
    assert conversation.urgency == "danger"
    assert [m.automatic for m in conversation.messages.filter(direction="out")] == ["emergency.danger"]
    assert "112" in conversation.messages.get(direction="out").text


def test_nobody_in_need_is_told_to_wait(line: Line) -> None:
    conversation = received(line, "help er is brand in mijn huis!!", at=MONDAY_EVENING).conversation
    received(line, "Schiet op", at=MONDAY_EVENING + timedelta(minutes=1))
    assert not conversation.messages.filter(automatic="auto.out_of_office").exists()


@pytest.mark.parametrize(
    ("text", "form"), [("Kun je mij helpen?", "je"), ("Kunt u mij helpen?", "u"), ("Help!", "")]
)
def test_resident_is_addressed_as_they_address_us(line: Line, text: str, form: str) -> None:
    assert received(line, text).conversation.form == form


@pytest.mark.parametrize(
    ("texts", "language"),
    [
        (["Dzień dobry, chciałbym zapytać o paszport"], "pl"),
        (["Dzień dobry, chciałbym zapytać o paszport", "ok, dziękuję"], "pl"),
        (["Hello, when is the office open?", "Dank u wel, wanneer is het stadhuis open?"], "nl"),
        (["Thanks"], ""),
        ([Choice("Hello, when is the office open?", "open")], ""),
    ],
)
def test_language_is_the_one_of_the_newest_message_that_leaves_no_doubt(
    line: Line, texts: list[str | Choice], language: str
) -> None:
    for minute, text in enumerate(texts):
        received(line, text, at=MONDAY_MORNING + timedelta(minutes=minute))
    assert Conversation.objects.get().language == language


def test_forwarded_message_says_nothing_of_the_language(line: Line) -> None:
    event = replace(incoming(line, "Hello, when is the office open?"), is_forwarded=True)
    receive(line, event, event.sent_at)
    assert Conversation.objects.get().language == ""


def test_form_somebody_chose_stays(line: Line) -> None:
    conversation = received(line, "Hoi").conversation
    address_as(conversation, an_employee(line.municipality), Form.U)
    assert received(line, "Kun je mij helpen?").conversation.form == "u"


def test_very_long_text_with_everything_in_it_is_kept_whole(line: Line) -> None:
    text = ("🦊 مرحبا \u202e\u200b\u2066 e\u0301 " * 300)[:4096]
    assert received(line, text).text == text
