"""A value that is longer than we keep costs its letter nothing: the rest of a batch comes in as ever."""

import json
from collections.abc import Mapping, Sequence

import pytest
from django.utils import timezone

from samenspraak.conversations.models import Message
from samenspraak.hooks.letters import keep
from samenspraak.hooks.models import Letter
from samenspraak.hooks.opening import open_waiting
from samenspraak.residents.models import Resident
from tests.makers import a_letterbox, a_line

pytestmark = pytest.mark.django_db

LONG = "9" * 5_000
TEXT = {"from": "31612345678", "timestamp": "1795333800", "type": "text", "text": {"body": "Hoi"}}
GOOD = {**TEXT, "id": "wamid.good", "from": "31687654321"}


def opened(
    *odd: object, contact: Mapping[str, object] | None = None, statuses: Sequence[object] = ()
) -> Letter:
    """A letter with the odd messages first and the good one last, after it was opened."""
    a_line()
    value = {
        "metadata": {"phone_number_id": "551000000000001"},
        "contacts": [contact or {}],
        "messages": [*odd, GOOD],
        "statuses": statuses,
    }
    entry = [{"id": "1", "changes": [{"field": "messages", "value": value}]}]
    body = json.dumps({"object": "whatsapp_business_account", "entry": entry}).encode()
    keep(a_letterbox(), body, timezone.now())
    open_waiting()
    return Letter.objects.get()


@pytest.mark.parametrize(
    "odd",
    [
        {"id": f"wamid.{LONG}"},
        {"id": "wamid.1", "from_user_id": f"NL.{LONG}"},
        {"id": "wamid.1", "type": LONG},
        {"id": "wamid.1", "type": "image", "image": {"id": LONG, "mime_type": LONG, "filename": LONG}},
        {"id": "wamid.1", "type": "unsupported", "errors": [{"code": 10**40}]},
        {"id": "wamid.1", "context": {"id": LONG}},
    ],
    ids=lambda odd: " ".join(odd),
)
def test_message_with_an_overlong_value_and_the_one_after_it_are_both_kept(odd: dict[str, object]) -> None:
    letter = opened({**TEXT, **odd})
    assert (letter.failed_why, letter.opened_at is None) == ("", False)
    assert Message.objects.filter(direction="in").count() == 2


@pytest.mark.parametrize("what", ["reaction", "edit", "revoke"])
def test_change_of_a_message_with_an_overlong_id_becomes_not_supported(what: str) -> None:
    target = {"message_id": LONG, "original_message_id": LONG, "emoji": "👍"}
    opened({**TEXT, "id": "wamid.1", "type": what, what: target})
    assert Message.objects.get(network_id="wamid.1").kind == "unsupported"


def test_overlong_name_is_cut_off() -> None:
    opened(contact={"wa_id": GOOD["from"], "profile": {"name": f"Rens {LONG}"}})
    assert Resident.objects.get().name == f"Rens {LONG}"[:256]


@pytest.mark.parametrize("name", ["wa_id", "user_id", "parent_user_id"])
def test_overlong_address_is_none(name: str) -> None:
    opened(contact={"profile": {"name": "Rens"}, "wa_id": GOOD["from"], name: LONG})
    assert [one.value for one in Resident.objects.get().addresses.all()] == ["+31687654321"]


def test_status_with_an_overlong_id_is_unreadable_and_the_message_beside_it_is_kept() -> None:
    letter = opened(statuses=[{"id": LONG, "status": "sent", "timestamp": "1795333800"}])
    assert letter.failed_why == "unreadable_part"
    assert Message.objects.filter(network_id="wamid.good").exists()
