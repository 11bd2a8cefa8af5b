"""Opening letters: everything in them, once, and a bad one never takes a good one with it."""

import json
from collections.abc import Sequence
from datetime import datetime, timedelta

import pytest
from django.utils import timezone

from samenspraak.conversations.models import Message
from samenspraak.conversations.receiving import receive_all
from samenspraak.domain.events import Incoming
from samenspraak.hooks import opening
from samenspraak.hooks.letters import destroy_letters, keep, open_again
from samenspraak.hooks.models import Letter
from samenspraak.hooks.opening import open_waiting
from samenspraak.organisation.models import Line
from tests.makers import a_letterbox, a_line

pytestmark = pytest.mark.django_db


def a_body(*ids: str, line: str = "551000000000001", text: str = "Hoi") -> bytes:
    messages = [
        {"id": i, "from": "31612345678", "timestamp": "1795420800", "type": "text", "text": {"body": text}}
        for i in ids
    ]
    value = {"metadata": {"phone_number_id": line}, "messages": messages}
    entry = [{"id": "552000000000001", "changes": [{"field": "messages", "value": value}]}]
    return json.dumps({"object": "whatsapp_business_account", "entry": entry}).encode()


def kept(*bodies: bytes) -> Sequence[Letter]:
    box = a_letterbox()
    for body in bodies:
        keep(box, body, timezone.now())
    return list(Letter.objects.order_by("pk"))


def test_letter_is_opened_and_its_messages_are_there() -> None:
    a_line()
    (letter,) = kept(a_body("wamid.1", "wamid.2"))
    assert open_waiting() == 1
    letter.refresh_from_db()
    assert letter.opened_at is not None
    assert set(Message.objects.values_list("network_id", flat=True)) >= {"wamid.1", "wamid.2"}


def test_letter_that_comes_twice_changes_nothing_more() -> None:
    a_line()
    kept(a_body("wamid.1"), a_body("wamid.1"))
    open_waiting()
    assert Message.objects.filter(network_id="wamid.1").count() == 1


def test_opening_again_at_once_finds_nothing() -> None:
    a_line()
    kept(a_body("wamid.1"))
    assert [open_waiting(), open_waiting()] == [1, 0]


@pytest.mark.parametrize(
    ("body", "why"), [(b"not json", "unreadable"), (a_body("wamid.1", line="999"), "unknown_line")]
)
def test_letter_we_cannot_place_stays_closed_with_its_reason(body: bytes, why: str) -> None:
    a_line()
    (letter,) = kept(body)
    open_waiting()
    letter.refresh_from_db()
    assert (letter.opened_at, letter.failed_why, letter.due_at) == (None, why, None)


def test_letter_for_a_line_that_is_added_later_is_opened_then() -> None:
    kept(a_body("wamid.1"))
    open_waiting()
    a_line()
    assert open_again(failed_why="unknown_line") == 1
    open_waiting()
    assert Message.objects.filter(network_id="wamid.1").exists()


def test_bad_letter_takes_no_good_one_with_it(monkeypatch: pytest.MonkeyPatch) -> None:
    a_line()
    _, bad, _ = kept(a_body("wamid.1"), a_body("wamid.2", text="stuk"), a_body("wamid.3"))

    def stumbles(line: Line, events: Sequence[Incoming], now: datetime) -> object:
        received = receive_all(line, events, now)
        if any(event.network_id == "wamid.2" for event in events):
            raise ZeroDivisionError
        return received

    monkeypatch.setitem(opening.ROOMS, Incoming, stumbles)
    open_waiting()
    bad.refresh_from_db()
    assert bad.failed_why == "ZeroDivisionError"
    assert bad.due_at is not None
    known = Message.objects.filter(network_id__startswith="wamid.").values_list("network_id", flat=True)
    assert set(known) == {"wamid.1", "wamid.3"}


def test_letters_are_destroyed_a_fortnight_after_opening() -> None:
    a_line()
    old, young = kept(a_body("wamid.1"), a_body("wamid.2"))
    open_waiting()
    Letter.objects.filter(pk=old.pk).update(opened_at=timezone.now() - timedelta(days=14, hours=1))
    assert destroy_letters(timestamp=0) == 1
    assert list(Letter.objects.all()) == [young]


def test_closed_letter_is_not_destroyed_with_those_that_were_opened() -> None:
    (letter,) = kept(b"not json")
    Letter.objects.update(came_at=timezone.now() - timedelta(days=400), due_at=None)
    assert destroy_letters(timestamp=0) == 0
    assert Letter.objects.get() == letter
