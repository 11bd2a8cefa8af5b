"""The bell: a message that is queued wakes a resting sender at its commit; without a bell a rest ends by itself."""

from collections.abc import Iterator
from concurrent.futures import Future
from unittest.mock import Mock

import pytest
from django.db import OperationalError, connection, transaction

from samenspraak.conversations.answering import reply
from samenspraak.conversations.models import Conversation
from samenspraak.installation import bell as bells
from samenspraak.installation.bell import Bell
from tests.makers import MONDAY_MORNING as NOW
from tests.makers import a_conversation, an_employee, received
from tests.together import PATIENCE_SECONDS, in_another
from tests.waiting import until

pytestmark = pytest.mark.django_db(transaction=True)


@pytest.fixture
def conversation() -> Conversation:
    return a_conversation()


@pytest.fixture
def bell(monkeypatch: pytest.MonkeyPatch) -> Bell:
    """Nobody wakes by themselves."""
    monkeypatch.setattr(bells, "LONG_SECONDS", 2 * PATIENCE_SECONDS)
    return Bell()


@pytest.fixture
def listening(bell: Bell, monkeypatch: pytest.MonkeyPatch) -> "Iterator[Future[bool]]":
    """It is listened to, until the test cuts it off or ends."""
    monkeypatch.setattr(bells, "HEAR_SECONDS", PATIENCE_SECONDS)
    hearing = in_another(bell.hear)
    until(lambda: _of_listener("count(*)") > 0, PATIENCE_SECONDS)
    yield hearing
    _cut_off()
    hearing.exception(PATIENCE_SECONDS)


def _cut_off() -> None:
    _of_listener("count(pg_terminate_backend(pid))")


def _of_listener(what: str) -> int:
    listeners = "FROM pg_stat_activity WHERE query LIKE 'LISTEN %' AND datname = current_database()"
    with connection.cursor() as cursor:
        cursor.execute(f"SELECT {what} {listeners}")
        return int(cursor.fetchone()[0])


@pytest.mark.usefixtures("listening")
def test_message_wakes_who_rests_when_it_is_committed(bell: Bell, conversation: Conversation) -> None:
    agent = an_employee(conversation.municipality)
    resting = in_another(bell.rest)
    with transaction.atomic():
        reply(conversation, agent, "Dat kan.", NOW)
        assert not resting.done()
    resting.result(PATIENCE_SECONDS)


@pytest.mark.usefixtures("listening")
def test_message_that_comes_in_rings_no_bell(
    bell: Bell, conversation: Conversation, monkeypatch: pytest.MonkeyPatch
) -> None:
    rung = Mock(wraps=bell.ring)
    monkeypatch.setattr(bell, "ring", rung)
    received(conversation.line, "Is er al nieuws?")
    resting = in_another(bell.rest)
    reply(conversation, an_employee(conversation.municipality), "Dat kan.", NOW)
    resting.result(PATIENCE_SECONDS)
    rung.assert_called_once_with()


def test_rest_without_a_bell_ends_by_itself(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(bells, "LONG_SECONDS", 0.01)
    in_another(Bell().rest).result(PATIENCE_SECONDS)


def test_rests_are_short_after_a_message(bell: Bell) -> None:
    bell.ring()
    in_another(bell.rest).result(PATIENCE_SECONDS)


def test_lost_database_is_an_error_after_which_a_round_begins_with_a_new_connection(
    listening: "Future[bool]",
) -> None:
    _cut_off()
    with pytest.raises(OperationalError):
        listening.result(PATIENCE_SECONDS)
