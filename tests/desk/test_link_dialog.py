"""The dialog for a link button: what it shows, what it refuses, and who may open it."""

from datetime import timedelta
from uuid import uuid4

import pytest
from django.test import Client
from django.utils import timezone

from samenspraak.conversations.models import Conversation, Kind, Message
from samenspraak.organisation.models import Line, Role
from tests.makers import a_line, a_municipality, an_employee, received

SITE = "https://www.voorbeeldstad.nl/afspraak"
FILLED_IN = {"text": "Maak hier een afspraak.", "label": "Afspraak maken", "url": SITE}


def link_of(conversation: Conversation) -> str:
    return f"/bureau/gesprek/{conversation.pk}/link/"


def posted(desk: Client, conversation: Conversation, **other: str) -> tuple[int, str]:
    answer = desk.post(link_of(conversation), {"reference": str(uuid4()), **FILLED_IN, **other})
    return answer.status_code, answer.content.decode()


def test_link_is_sent_and_stands_in_the_thread_with_its_host(
    desk: Client, conversation: Conversation
) -> None:
    status, content = posted(desk, conversation)
    assert status == 200
    assert "Knop “Afspraak maken” opent www.voorbeeldstad.nl" in content
    assert Message.objects.get(kind=Kind.LINK).payload == {"label": "Afspraak maken", "url": SITE}


@pytest.mark.parametrize(
    ("other", "said"),
    [
        ({"text": ""}, "Schrijf eerst iets."),
        ({"label": ""}, "Schrijf wat er op de knop staat."),
        ({"url": "www.voorbeeldstad.nl"}, "Schrijf het helemaal, met https:// ervoor."),
        ({"url": f"{SITE}?bsn=111222333"}, "persoonsgegevens (BSN)"),
        ({"text": "a" * 1025}, "Je antwoord is te lang."),
    ],
)
def test_link_that_cannot_leave_says_what_to_do(
    desk: Client, conversation: Conversation, other: dict[str, str], said: str
) -> None:
    status, content = posted(desk, conversation, **other)
    assert status == 422
    assert said in content
    assert not Message.objects.filter(kind=Kind.LINK).exists()


@pytest.mark.parametrize(
    ("url", "said"),
    [
        (SITE, "<b>www.voorbeeldstad.nl</b>"),
        ("http://voorbeeldstad.nl", "met https:// ervoor"),
        (f"{SITE}?bsn=111222333", "persoonsgegevens (BSN)"),
    ],
)
def test_address_is_looked_over_while_it_is_typed(
    desk: Client, conversation: Conversation, url: str, said: str
) -> None:
    assert said in desk.post(f"{link_of(conversation)}nakijken/", {"url": url}).content.decode()


def test_closed_window_says_what_is_possible(desk: Client, line: Line) -> None:
    conversation = received(line, at=timezone.now() - timedelta(hours=30)).conversation
    content = desk.get(link_of(conversation)).content.decode()
    assert "Het WhatsApp-venster is dicht." in content
    assert "<input" not in content


def test_other_municipality_is_not_there(desk: Client) -> None:
    elsewhere = received(a_line(a_municipality("elders"), "552"), at=timezone.now()).conversation
    assert desk.get(link_of(elsewhere)).status_code == 404
    assert posted(desk, elsewhere)[0] == 404
    assert desk.post(f"{link_of(elsewhere)}nakijken/", {"url": SITE}).status_code == 404


def test_who_only_reads_cannot_send_a_link(client: Client, conversation: Conversation) -> None:
    client.force_login(an_employee(conversation.municipality, Role.PRIVACY_OFFICER))
    assert posted(client, conversation)[0] == 404
    assert not Message.objects.filter(kind=Kind.LINK).exists()
