"""Several workers open the same pile of letters while agents answer: everything once, nothing left behind."""

import json
import random
from collections.abc import Sequence
from datetime import timedelta

import pytest
from django.utils import timezone

from samenspraak.conversations.models import Conversation, EarlyChange, Message, State
from samenspraak.hooks.letters import keep
from samenspraak.hooks.models import Letter
from samenspraak.hooks.opening import open_waiting
from samenspraak.residents.models import Resident, ResidentAddress
from tests.makers import a_letterbox, a_line, a_municipality
from tests.together import PATIENCE_SECONDS, in_another

pytestmark = pytest.mark.django_db(transaction=True)

PEOPLE, EACH, WORKERS = 12, 6, 4
LINES = ("551000000000001", "551000000000002")


def a_pile() -> list[bytes]:
    """Per person some messages, then a withdrawal of the first and an edit of the second; on two lines, shuffled."""
    shuffled = random.Random(1)
    updates = [update for person in range(PEOPLE) for update in _updates(person)]
    shuffled.shuffle(updates)
    letters = [updates[start : start + 5] for start in range(0, len(updates), 5)]
    return [_body(LINES[number % 2], letter) for number, letter in enumerate(letters)]


def _updates(person: int) -> list[dict[str, object]]:
    phone, bsuid = f"3161234{person:04}", f"NL.{person}"
    names = ({"from": phone}, {"from_user_id": bsuid}, {"from": phone, "from_user_id": bsuid})
    texts = [
        {
            "type": "text",
            "text": {"body": f"Vraag {number}"},
            "id": f"wamid.{person}.{number}",
            **names[number % 3],
        }
        for number in range(EACH)
    ]
    return [{"timestamp": "1795420800", **text} for text in texts]


def _body(line: str, messages: Sequence[dict[str, object]]) -> bytes:
    value = {"metadata": {"phone_number_id": line}, "messages": messages}
    entry = [{"id": "552000000000001", "changes": [{"field": "messages", "value": value}]}]
    return json.dumps({"object": "whatsapp_business_account", "entry": entry}).encode()


def all_opened() -> None:
    """As a worker does, in small batches; a letter that was refused once comes again in a moment."""
    while Letter.objects.filter(opened_at=None).exists():
        open_waiting(timezone.now() + timedelta(hours=1), most=3)


def test_everything_is_kept_once_by_workers_side_by_side() -> None:
    municipality, box = a_municipality(), a_letterbox()
    for line in LINES:
        a_line(municipality, line)
    for body in a_pile() * 2:
        keep(box, body, timezone.now())
    for worker in [in_another(all_opened) for _ in range(WORKERS)]:
        worker.result(PATIENCE_SECONDS * 3)
    inbound = Message.objects.filter(direction="in")
    assert inbound.count() == PEOPLE * EACH
    assert ResidentAddress.objects.filter(replaced_at=None).count() == PEOPLE * 2
    assert Conversation.objects.exclude(state=State.CLOSED).count() <= Resident.objects.count() * 2
    assert sum(Conversation.objects.values_list("unread_count", flat=True)) == PEOPLE * EACH
    assert not EarlyChange.objects.exists()
