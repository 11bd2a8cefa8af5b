"""Undo undoes what it was offered for, and nothing else: who comes too late reads how it stands now."""

from datetime import timedelta

import pytest
from django.test import Client
from django.utils import timezone

from samenspraak.conversations import handling
from samenspraak.conversations.models import Conversation, State
from samenspraak.organisation.models import Employee, JournalEntry, Line, Role
from tests.desk.buttons import undo_in
from tests.makers import received, usual_result


def _did(desk: Client, conversation: Conversation, deed: str) -> str:
    """Does it, and gives back the address behind its undo button."""
    ended = {"topic": "", "result": usual_result(conversation.municipality).pk}
    answer = desk.post(f"/bureau/gesprek/{conversation.pk}/{deed}/", ended)
    conversation.refresh_from_db()
    return undo_in(answer.content.decode())


def test_undo_of_taking_is_refused_when_a_colleague_has_it(
    desk: Client, conversation: Conversation, sanne: Employee
) -> None:
    undo = _did(desk, conversation, "oppakken")
    handling.take(conversation, sanne)
    answer = desk.post(undo).content.decode()
    conversation.refresh_from_db()
    assert conversation.assignee == sanne
    assert "Dat kan niet meer. Sanne Peters heeft dit gesprek nu." in answer
    assert not JournalEntry.objects.filter(deed="released").exists()


def test_undo_of_taking_is_refused_when_it_is_closed(
    desk: Client, agent: Employee, conversation: Conversation
) -> None:
    undo = _did(desk, conversation, "oppakken")
    handling.close(conversation, agent, timezone.now())
    answer = desk.post(undo).content.decode()
    conversation.refresh_from_db()
    assert (conversation.state, conversation.assignee) == (State.CLOSED, agent)
    assert "Dit gesprek is intussen afgerond." in answer


def test_undo_of_taking_over_gives_it_back_to_the_colleague(
    desk: Client, conversation: Conversation, sanne: Employee
) -> None:
    handling.take(conversation, sanne)
    desk.post(_did(desk, conversation, "oppakken"))
    conversation.refresh_from_db()
    assert conversation.assignee == sanne


@pytest.mark.parametrize("gone", ["is_active", "role"])
def test_undo_of_taking_over_frees_it_when_the_colleague_left(
    desk: Client, conversation: Conversation, sanne: Employee, gone: str
) -> None:
    handling.take(conversation, sanne)
    undo = _did(desk, conversation, "oppakken")
    setattr(sanne, gone, {"is_active": False, "role": Role.ADMINISTRATOR}[gone])
    sanne.save()
    desk.post(undo)
    conversation.refresh_from_db()
    assert conversation.assignee is None


def test_undo_of_giving_back_takes_it_again(
    desk: Client, agent: Employee, conversation: Conversation
) -> None:
    handling.take(conversation, agent)
    desk.post(_did(desk, conversation, "teruggeven"))
    conversation.refresh_from_db()
    assert conversation.assignee == agent


def test_undo_of_giving_back_is_refused_when_a_colleague_took_it(
    desk: Client, agent: Employee, conversation: Conversation, sanne: Employee
) -> None:
    handling.take(conversation, agent)
    undo = _did(desk, conversation, "teruggeven")
    handling.take(conversation, sanne)
    answer = desk.post(undo).content.decode()
    conversation.refresh_from_db()
    assert conversation.assignee == sanne
    assert "Sanne Peters heeft dit gesprek nu." in answer


def test_undo_of_closing_opens_it_again(desk: Client, conversation: Conversation) -> None:
    desk.post(_did(desk, conversation, "afronden"))
    conversation.refresh_from_db()
    assert conversation.state == State.OPEN


def test_undo_of_closing_is_refused_when_the_resident_opened_it(
    desk: Client, line: Line, conversation: Conversation
) -> None:
    undo = _did(desk, conversation, "afronden")
    received(line, "Nog iets", at=timezone.now() + timedelta(seconds=1))
    answer = desk.post(undo).content.decode()
    conversation.refresh_from_db()
    assert (conversation.state, conversation.assignee) == (State.OPEN, None)
    assert "Dit gesprek is intussen open en vrij." in answer


def test_undo_of_closing_leaves_what_a_colleague_closed_later(
    desk: Client, conversation: Conversation, sanne: Employee
) -> None:
    undo = _did(desk, conversation, "afronden")
    handling.reopen(conversation, sanne)
    handling.close(conversation, sanne, timezone.now())
    answer = desk.post(undo).content.decode()
    conversation.refresh_from_db()
    assert conversation.state == State.CLOSED
    assert "Dit gesprek is intussen afgerond." in answer


def test_stale_button_does_not_take_a_conversation_from_a_colleague_by_giving_it_back(
    desk: Client, conversation: Conversation, sanne: Employee
) -> None:
    handling.take(conversation, sanne)
    desk.post(f"/bureau/gesprek/{conversation.pk}/teruggeven/")
    conversation.refresh_from_db()
    assert conversation.assignee == sanne
