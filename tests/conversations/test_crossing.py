"""An answer that crosses a colleague's is not sent before its writer knows; a repeated one is sent once."""

from dataclasses import replace
from datetime import timedelta
from uuid import uuid4

import pytest
from django.db import transaction

from samenspraak.conversations.answering import react, reply
from samenspraak.conversations.crossing import Crossed, newest_id
from samenspraak.conversations.drafts import Drawn
from samenspraak.conversations.handling import note, take
from samenspraak.conversations.models import ECHO, Conversation, Message
from samenspraak.organisation.models import Employee
from tests.conversations.sent import texts_sent
from tests.makers import MONDAY_MORNING, received
from tests.together import PATIENCE_SECONDS, in_another, until_blocked

pytestmark = pytest.mark.django_db

NOW = MONDAY_MORNING + timedelta(minutes=10)


def _drawn(conversation: Conversation) -> Drawn:
    return Drawn(uuid4(), None, newest_id(conversation), conversation.assignee_id)


def test_answer_that_crosses_another_is_not_sent(
    conversation: Conversation, agent: Employee, sanne: Employee
) -> None:
    drawn = _drawn(conversation)
    first = reply(conversation, sanne, "Dat kan.", NOW, drawn=_drawn(conversation))
    with pytest.raises(Crossed) as crossed:
        reply(conversation, agent, "Dat kan niet.", NOW, drawn=drawn)
    assert list(crossed.value.answers) == [first]
    assert texts_sent(conversation) == ["Dat kan."]


def test_answer_of_who_saw_the_other_is_sent(
    conversation: Conversation, agent: Employee, sanne: Employee
) -> None:
    reply(conversation, sanne, "Dat kan.", NOW)
    conversation.refresh_from_db()
    reply(conversation, agent, "En nog iets.", NOW, drawn=_drawn(conversation))
    assert texts_sent(conversation) == ["Dat kan.", "En nog iets."]


def test_answer_given_on_the_telephone_crosses_too(conversation: Conversation, agent: Employee) -> None:
    drawn = _drawn(conversation)
    message = reply(conversation, agent, "Vanaf de telefoon", NOW)
    Message.objects.filter(pk=message.pk).update(automatic=ECHO, author=None)
    with pytest.raises(Crossed):
        reply(conversation, agent, "Vanaf het bureau", NOW, drawn=drawn)


def test_conversation_that_a_colleague_took_is_asked_about(
    conversation: Conversation, agent: Employee, sanne: Employee
) -> None:
    drawn = _drawn(conversation)
    take(conversation, sanne)
    with pytest.raises(Crossed) as crossed:
        reply(conversation, agent, "Dat kan.", NOW, drawn=drawn)
    assert crossed.value.holder == sanne


def test_conversation_that_was_a_colleagues_already_is_not_asked_about(
    conversation: Conversation, agent: Employee, sanne: Employee
) -> None:
    take(conversation, sanne)
    reply(conversation, agent, "Dat kan.", NOW, drawn=_drawn(conversation))
    assert texts_sent(conversation) == ["Dat kan."]


def test_notes_emojis_and_the_resident_cross_nothing(
    conversation: Conversation, agent: Employee, sanne: Employee
) -> None:
    drawn = _drawn(conversation)
    note(conversation, sanne, "Ik weet het ook niet.", NOW)
    react(received(conversation.line, "Hallo?", at=NOW), sanne, "👍", NOW)
    assert reply(conversation, agent, "Dat kan.", NOW, drawn=drawn).text == "Dat kan."


def test_repeated_answer_is_sent_once_although_a_colleague_answered_since(
    conversation: Conversation, agent: Employee, sanne: Employee
) -> None:
    drawn = _drawn(conversation)
    first = reply(conversation, agent, "Dat kan.", NOW, drawn=drawn)
    reply(conversation, sanne, "Zeker.", NOW)
    again = reply(conversation, agent, "Dat kan.", NOW, drawn=drawn)
    assert again == first
    assert texts_sent(conversation) == ["Dat kan.", "Zeker."]


def test_who_sends_anyway_sends(conversation: Conversation, agent: Employee, sanne: Employee) -> None:
    drawn = _drawn(conversation)
    reply(conversation, sanne, "Dat kan.", NOW)
    knows = replace(drawn, newest_id=newest_id(conversation), holder_id=sanne.pk)
    reply(conversation, agent, "En nog iets.", NOW, drawn=knows)
    assert texts_sent(conversation) == ["Dat kan.", "En nog iets."]


@pytest.mark.django_db(transaction=True)
def test_of_two_answers_at_one_moment_the_second_is_stopped(
    conversation: Conversation, agent: Employee, sanne: Employee
) -> None:
    mine, hers = _drawn(conversation), _drawn(conversation)
    same = Conversation.objects.select_related("line", "municipality").get(pk=conversation.pk)
    with transaction.atomic():
        reply(conversation, sanne, "Dat kan.", NOW, drawn=hers)
        waiting = in_another(lambda: reply(same, agent, "Dat kan niet.", NOW, drawn=mine))
        until_blocked()
    with pytest.raises(Crossed):
        waiting.result(PATIENCE_SECONDS)
    assert texts_sent(conversation) == ["Dat kan."]
