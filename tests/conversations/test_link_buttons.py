"""An agent sends a link button: once, whole, and nothing in it that the guard would stop."""

from dataclasses import replace
from datetime import timedelta
from uuid import uuid4

import pytest

from samenspraak.conversations.answering import Empty, TooLong, WindowClosed
from samenspraak.conversations.composing import outgoing
from samenspraak.conversations.link_buttons import LinkButton, NoWebAddress, send_link
from samenspraak.conversations.models import Conversation, Kind, Message, OutboxItem
from samenspraak.domain.addresses import Address, AddressKind
from samenspraak.domain.outgoing import OutLink
from samenspraak.organisation.models import Employee
from samenspraak.privacy.clearing import Stopped
from tests.makers import MONDAY_MORNING as NOW
from tests.makers import PHONE

pytestmark = pytest.mark.django_db

LINK = LinkButton(
    "Maak hier een afspraak.", "Afspraak maken", "https://www.voorbeeldstad.nl/afspraak?voor=paspoort"
)


def test_link_leaves_with_its_text_button_and_address(conversation: Conversation, agent: Employee) -> None:
    sent = send_link(conversation, agent, LINK, NOW, reference=uuid4())
    assert (sent.kind, sent.author, OutboxItem.objects.get().message_id) == (Kind.LINK, agent, sent.pk)
    content = outgoing(sent, Address(AddressKind.PHONE, PHONE)).content
    assert isinstance(content, OutLink)
    assert (content.body.text, content.label.text, content.url.text) == (LINK.text, LINK.label, LINK.url)


def test_link_is_sent_once_however_often_it_is_posted(conversation: Conversation, agent: Employee) -> None:
    reference = uuid4()
    first, second = (send_link(conversation, agent, LINK, NOW, reference=reference) for _post in range(2))
    assert first.pk == second.pk
    assert OutboxItem.objects.count() == 1


@pytest.mark.parametrize(
    ("link", "refusal"),
    [
        (replace(LINK, text=" "), Empty),
        (replace(LINK, label=""), Empty),
        (replace(LINK, text="a" * 1025), TooLong),
        (replace(LINK, label="a" * 21), TooLong),
        (replace(LINK, url="http://www.voorbeeldstad.nl"), NoWebAddress),
        (replace(LINK, url="https://voorbeeldstad.nl@kwaad.example/"), NoWebAddress),
        (replace(LINK, url="https://www.voorbeeldstad.nl/" + "a" * 2000), NoWebAddress),
        (replace(LINK, text="Uw BSN is 111222333"), Stopped),
        (replace(LINK, label="BSN 111222333"), Stopped),
        (replace(LINK, url="https://www.voorbeeldstad.nl/?bsn=111222333"), Stopped),
        (replace(LINK, url="https://www.voorbeeldstad.nl/111%20222%20333"), Stopped),
    ],
)
def test_link_that_cannot_leave_is_refused_whole(
    conversation: Conversation, agent: Employee, link: LinkButton, refusal: type[Exception]
) -> None:
    with pytest.raises(refusal):
        send_link(conversation, agent, link, NOW, reference=uuid4())
    assert not Message.objects.filter(kind=Kind.LINK).exists()


def test_closed_window_lets_no_link_out(conversation: Conversation, agent: Employee) -> None:
    with pytest.raises(WindowClosed):
        send_link(conversation, agent, LINK, NOW + timedelta(hours=25), reference=uuid4())
