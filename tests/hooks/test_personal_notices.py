"""What a network tells about a resident: a line in the thread at most, never a question that has to be answered."""

import json
from collections.abc import Mapping
from datetime import timedelta

import pytest
from django.utils import timezone

from samenspraak.conversations.handling import close
from samenspraak.conversations.models import Conversation, Kind, Message, OutboxItem
from samenspraak.conversations.tracing import traced
from samenspraak.hooks.letters import keep
from samenspraak.hooks.opening import open_waiting
from samenspraak.organisation.models import Letterbox, Line
from samenspraak.residents.models import Resident
from tests.makers import MONDAY_EVENING, a_letterbox, a_line, an_employee, received

pytestmark = pytest.mark.django_db

LATER = MONDAY_EVENING + timedelta(hours=1)
NEW_NUMBER = {
    "type": "system",
    "system": {"type": "user_changed_number", "wa_id": "31687654321", "user_id": "NL.1"},
}
NEW_ID = {
    "type": "system",
    "system": {"type": "user_changed_user_id", "user_id": "NL.2", "previous_user_id": "NL.1"},
}
NEW_CODE = {"type": "system", "system": {"type": "customer_identity_changed", "body": "…"}}
WELCOME = {"type": "request_welcome"}


@pytest.fixture
def box() -> Letterbox:
    return a_letterbox()


def told(box: Letterbox, what: Mapping[str, object], network_id: str = "wamid.notice") -> None:
    message = {"id": network_id, "from": "31612345678", "timestamp": str(int(LATER.timestamp())), **what}
    value = {"metadata": {"phone_number_id": "551000000000001"}, "messages": [message]}
    entry = [{"id": "552000000000001", "changes": [{"field": "messages", "value": value}]}]
    keep(box, json.dumps({"object": "whatsapp_business_account", "entry": entry}).encode(), timezone.now())
    open_waiting()


@pytest.mark.parametrize("what", [NEW_CODE, WELCOME])
def test_notice_about_a_stranger_makes_no_resident_and_no_conversation(
    line: Line, box: Letterbox, what: Mapping[str, object]
) -> None:
    told(box, what)
    assert not Resident.objects.exists()
    assert not Conversation.objects.exists()
    assert not OutboxItem.objects.exists()
    assert traced(["wamid.notice"])["wamid.notice"]["count"] == 1


@pytest.mark.parametrize("what", [NEW_CODE, WELCOME])
def test_notice_changes_nothing_about_whose_turn_it_is(
    line: Line, box: Letterbox, what: Mapping[str, object]
) -> None:
    conversation = received(line, at=MONDAY_EVENING).conversation
    before = Conversation.objects.values().get()
    told(box, what)
    assert Conversation.objects.values().get() == before
    assert conversation.messages.filter(direction="out").count() == 1, "the answer to the question itself"


def test_new_security_code_is_a_line_in_the_thread_however_often_it_is_told(
    line: Line, box: Letterbox
) -> None:
    received(line, at=MONDAY_EVENING)
    told(box, NEW_CODE)
    told(box, NEW_CODE)
    notice = Message.objects.get(kind=Kind.NOTICE)
    assert (notice.direction, notice.payload, notice.came_at) == ("note", {"event": "identity"}, LATER)
    assert traced(["wamid.notice"])["wamid.notice"]["type"] == "identity"


@pytest.mark.parametrize(("what", "event"), [(NEW_NUMBER, "number"), (NEW_ID, "address")])
def test_new_address_is_a_line_in_the_thread_however_often_it_is_told(
    line: Line, box: Letterbox, what: Mapping[str, object], event: str
) -> None:
    received(line, at=MONDAY_EVENING)
    before = Conversation.objects.values().get()
    told(box, what)
    told(box, what)
    notice = Message.objects.get(kind=Kind.NOTICE)
    assert (notice.payload, notice.came_at) == ({"event": event}, LATER)
    assert Conversation.objects.values().get() == before
    assert traced(["wamid.notice"])["wamid.notice"]["count"] == 1


def test_number_that_somebody_else_has_is_no_line_but_a_flag(line: Line, box: Letterbox) -> None:
    received(line, at=MONDAY_EVENING)
    received(line, at=MONDAY_EVENING, phone="+31687654321")
    told(box, NEW_NUMBER)
    assert not Message.objects.filter(kind=Kind.NOTICE).exists()
    assert Resident.objects.exclude(conflict_at=None).count() == 2


def test_new_address_of_a_stranger_is_followed_by_nothing(line: Line, box: Letterbox) -> None:
    told(box, NEW_NUMBER)
    assert not Resident.objects.exists()


def test_welcome_leaves_nothing_in_the_thread(line: Line, box: Letterbox) -> None:
    received(line, at=MONDAY_EVENING)
    told(box, WELCOME)
    assert not Message.objects.filter(kind=Kind.NOTICE).exists()
    assert traced(["wamid.notice"])["wamid.notice"]["type"] == "welcome"


def test_closed_conversation_stays_as_it_was(line: Line, box: Letterbox) -> None:
    conversation = received(line, at=MONDAY_EVENING).conversation
    close(conversation, an_employee(line.municipality), MONDAY_EVENING)
    told(box, NEW_CODE)
    conversation.refresh_from_db()
    assert conversation.state == "closed"
    assert not Message.objects.filter(kind=Kind.NOTICE).exists()


def test_notice_stands_in_no_conversation_of_another_line(line: Line, box: Letterbox) -> None:
    received(a_line(line.municipality, "551000000000002"), at=MONDAY_EVENING)
    told(box, NEW_CODE)
    assert not Message.objects.filter(kind=Kind.NOTICE).exists()
