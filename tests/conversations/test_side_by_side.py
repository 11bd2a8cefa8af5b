"""Two at once, each on its own connection: nothing is lost, nothing is done twice."""

import time

import pytest
from django.db import transaction

from samenspraak.conversations.handling import close
from samenspraak.conversations.models import Conversation, Message, State
from samenspraak.conversations.receiving import receive
from samenspraak.conversations.statuses import take_status
from samenspraak.domain.contents import Reaction
from samenspraak.domain.events import StatusChange
from samenspraak.domain.statuses import Status
from tests.makers import MONDAY_MORNING as NOW
from tests.makers import a_conversation, an_employee, incoming
from tests.together import PATIENCE_SECONDS, in_another

pytestmark = pytest.mark.django_db(transaction=True)

A_MOMENT = 0.3
"""Seconds: long enough for the other to come to the lock."""


@pytest.fixture
def conversation() -> Conversation:
    a_conversation()
    return Conversation.objects.select_related("line", "municipality").get()


def test_close_waits_for_the_message_that_is_being_stored(conversation: Conversation) -> None:
    agent = an_employee(conversation.municipality)
    with transaction.atomic():
        receive(conversation.line, incoming(conversation.line, "Nog iets"), NOW)
        closing = in_another(lambda: close(conversation, agent, NOW))
        time.sleep(A_MOMENT)
    assert closing.result(PATIENCE_SECONDS) is False
    assert Conversation.objects.get().state == State.OPEN


def test_reaction_does_not_take_a_status_back(conversation: Conversation) -> None:
    line = conversation.line
    sent = Message.objects.create(
        municipality=conversation.municipality, conversation=conversation, line=line, direction="out",
        network_id="wamid.out", status=Status.SENT, came_at=NOW, stored_at=NOW,
    )  # fmt: skip
    read = StatusChange(line.external_id, "wamid.out", Status.READ, NOW)
    with transaction.atomic():
        take_status(line, read, NOW)
        reacting = in_another(lambda: receive(line, incoming(line, Reaction("wamid.out", "👍")), NOW))
        time.sleep(A_MOMENT)
    reacting.result(PATIENCE_SECONDS)
    sent.refresh_from_db()
    assert (sent.status, sent.resident_reaction) == (Status.READ, "👍")
