"""What leaves passed the guard whole: the filled-in template, and the address behind a button."""

from typing import Any

import pytest

from samenspraak.conversations.composing import outgoing
from samenspraak.conversations.filling_in import Filled, send_template
from samenspraak.conversations.models import Conversation, Message, OutboxItem
from samenspraak.domain.addresses import Address, AddressKind
from samenspraak.domain.outgoing import OutLink
from samenspraak.privacy.clearing import Stopped
from tests.makers import MONDAY_MORNING as NOW
from tests.makers import PHONE, a_template, an_employee

pytestmark = pytest.mark.django_db

TO = Address(AddressKind.PHONE, PHONE)
SITE = "https://voorbeeldstad.example"


def a_message(conversation: Conversation, kind: str, text: str, **payload: Any) -> Message:
    return Message(
        municipality=conversation.municipality, conversation=conversation, line=conversation.line,
        direction="out", kind=kind, text=text, payload=payload, came_at=NOW, stored_at=NOW,
    )  # fmt: skip


def a_link(conversation: Conversation, url: str) -> Message:
    return a_message(conversation, "link", "Maak hier een afspraak.", label="Afspraak", url=url)


def test_bsn_split_over_two_values_of_a_template_is_stopped(conversation: Conversation) -> None:
    template = a_template(conversation.line, "Het gaat om {{1}} {{2}}.")
    with pytest.raises(Stopped):
        send_template(
            conversation, an_employee(conversation.municipality), Filled(template, ("1112", "22333")), NOW
        )
    assert not OutboxItem.objects.exists()


def test_split_bsn_is_stopped_at_the_door_too(conversation: Conversation) -> None:
    payload = {"name": "nummer", "language": "nl", "values": ["1112", "22333"]}
    with pytest.raises(Stopped):
        outgoing(a_message(conversation, "template", "Het gaat om 1112 22333.", **payload), TO)


@pytest.mark.parametrize(
    "query",
    [
        "/afspraak?bsn=111222333",
        "/afspraak?id=111222333",
        "/afspraak?q=111%20222%20333&taal=nl",
        "/afspraak#111222333",
        "/afspraak/111222333",
        "/betalen?rekening=NL91ABNA0417164300",
        "/afspraak?geboren=12-03-1980",
    ],
)
def test_address_with_personal_data_is_stopped(conversation: Conversation, query: str) -> None:
    with pytest.raises(Stopped):
        outgoing(a_link(conversation, SITE + query), TO)


@pytest.mark.parametrize(
    "query", ["", "/afval/oud-papier", "/afspraak?product=paspoort&taal=nl", "/a?zaak=111222333"]
)
def test_ordinary_address_leaves_as_it_is(conversation: Conversation, query: str) -> None:
    content = outgoing(a_link(conversation, SITE + query), TO).content
    assert isinstance(content, OutLink)
    assert content.url.text == SITE + query
