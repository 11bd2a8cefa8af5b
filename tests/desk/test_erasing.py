"""Erasing from the screen: asked first, shown after, refused to who may not."""

import pytest
from django.test import Client

from samenspraak.conversations.models import Message
from samenspraak.organisation.models import Line, Role
from tests.makers import a_line, a_municipality, an_employee, received

SECRET = "111222333"


@pytest.fixture
def message(line: Line) -> Message:
    return received(line, f"Mijn bsn is {SECRET}")


def _url(message: Message) -> str:
    return f"/bureau/bericht/{message.pk}/wissen/"


def test_question_says_what_goes_and_nothing_is_erased_yet(desk: Client, message: Message) -> None:
    asked = desk.get(_url(message)).content.decode()
    assert "Voorgoed wissen?" in asked
    assert "BSN" in asked
    assert SECRET not in asked
    assert Message.objects.get(pk=message.pk).original


def test_bubble_tells_who_erased(desk: Client, message: Message) -> None:
    answer = desk.post(_url(message)).content.decode()
    assert "Gewist op" in answer
    assert "door Ilse: BSN" in answer
    assert "Toon BSN" not in answer


def test_erased_is_shown_to_nobody(desk: Client, message: Message) -> None:
    desk.post(_url(message))
    shown = desk.post(f"/bureau/bericht/{message.pk}/tonen/", {"reason": "answer"}).content.decode()
    assert SECRET not in shown


def test_shown_text_can_stay_longer_for_the_same_reason(desk: Client, message: Message) -> None:
    shown = desk.post(f"/bureau/bericht/{message.pk}/tonen/", {"reason": "check"}).content.decode()
    assert "Nog 30 seconden" in shown
    assert "{&quot;reason&quot;: &quot;check&quot;}" in shown


@pytest.mark.parametrize("role", [Role.PRIVACY_OFFICER, Role.ADMINISTRATOR])
def test_who_only_reads_cannot_erase(client: Client, message: Message, role: Role) -> None:
    client.force_login(an_employee(message.municipality, role))
    assert client.post(_url(message)).status_code == 404
    assert Message.objects.get(pk=message.pk).original


def test_other_municipality_cannot_erase(desk: Client) -> None:
    elsewhere = received(a_line(a_municipality("elders"), "552"), f"bsn {SECRET}")
    assert desk.post(_url(elsewhere)).status_code == 404
    assert Message.objects.get(pk=elsewhere.pk).original
