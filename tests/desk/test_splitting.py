"""Splitting at the desk: the dialog, what it refuses, what the screen shows then, and its undo."""

from datetime import timedelta

import pytest
from django.test import Client
from django.utils import timezone

from samenspraak.conversations.models import Conversation, Message
from samenspraak.organisation.models import JournalEntry, Role
from tests.desk.buttons import undo_in
from tests.makers import a_line, a_municipality, a_topic, an_employee, received, usual_result

pytestmark = pytest.mark.usefixtures("in_office_hours")


@pytest.fixture
def second(conversation: Conversation) -> Message:
    """The resident asks something else as well."""
    return received(conversation.line, "En mijn paspoort?", at=timezone.now())


def _split(desk: Client, start: Message, **other: object) -> str:
    result = usual_result(start.municipality).pk
    return desk.post(f"/bureau/bericht/{start.pk}/splitsen/", {"result": result, **other}).content.decode()


def test_dialog_shows_where_the_new_question_begins(desk: Client, second: Message) -> None:
    dialog = desk.get(f"/bureau/bericht/{second.pk}/splitsen/").context["dialog"]
    assert (dialog.text, dialog.why_not) == ("En mijn paspoort?", "")


def test_dialog_says_why_the_first_question_cannot_be_split_off(
    desk: Client, conversation: Conversation
) -> None:
    first = conversation.messages.get()
    assert "vroeg niets" in desk.get(f"/bureau/bericht/{first.pk}/splitsen/").content.decode()


def test_screen_shows_what_goes_on_and_undo_brings_both_together(
    desk: Client, second: Message, conversation: Conversation
) -> None:
    html = _split(desk, second)
    goes_on = Conversation.objects.get(follows=conversation)
    assert f'id="log-{goes_on.pk}"' in html
    assert "oud papier" not in html.partition('id="paneel"')[0]
    again = desk.post(undo_in(html)).content.decode()
    assert "oud papier" in again.partition('id="paneel"')[0]


def test_undo_that_comes_too_late_or_of_what_was_never_split_does_nothing(
    desk: Client, second: Message, conversation: Conversation, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert (
        "Dat kan niet meer." in desk.post(f"/bureau/gesprek/{conversation.pk}/weer-samen/").content.decode()
    )
    undo, later = undo_in(_split(desk, second)), timezone.now() + timedelta(minutes=11)
    monkeypatch.setattr(timezone, "now", lambda: later)
    assert "Dat kan niet meer." in desk.post(undo).content.decode()
    assert not JournalEntry.objects.filter(deed="merged").exists()


def test_question_before_needs_a_result_and_a_topic_where_there_are_topics(
    desk: Client, second: Message
) -> None:
    assert "Kies een onderwerp en een resultaat" in _split(desk, second, result="x")
    topic = a_topic(second.municipality)
    assert "Kies een onderwerp en een resultaat" in _split(desk, second)
    assert "gaat verder" in _split(desk, second, topic=topic.pk)


def test_message_of_another_municipality_is_not_found(desk: Client, conversation: Conversation) -> None:
    far = received(a_line(a_municipality("elders"), "551000000000009"))
    assert desk.post(f"/bureau/bericht/{far.pk}/splitsen/", {"result": "1"}).status_code == 404


def test_officer_splits_nothing(client: Client, second: Message, conversation: Conversation) -> None:
    client.force_login(an_employee(conversation.municipality, Role.PRIVACY_OFFICER))
    assert client.get(f"/bureau/bericht/{second.pk}/splitsen/").status_code == 404
    _split(client, second)
    assert Conversation.objects.count() == 1
