"""Every example webhook at hand is posted, signed, to the real address; each message in it is in the inbox once."""

import hashlib
import hmac
import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from django.test import Client

from samenspraak.conversations.models import Conversation
from samenspraak.conversations.tracing import traced
from samenspraak.hooks.opening import open_waiting
from samenspraak.organisation.models import Line
from tests.makers import a_letterbox, a_line, an_employee

OURS = Path(__file__).parent.parent / "channels" / "examples"
OTHERS = Path(__file__).parent.parent.parent.parent / "shared" / "data" / "whatsapp"
LINE = "551000000000001"

pytestmark = pytest.mark.django_db


@pytest.fixture
def line() -> Line:
    line = a_line()
    a_letterbox(nameless_line=line)
    return line


@pytest.mark.parametrize("folder", [OURS, OTHERS], ids=["ours", "others"])
def test_every_message_in_every_webhook_is_in_the_inbox_once(
    client: Client, line: Line, folder: Path
) -> None:
    paths = webhooks(folder)
    for path in [*paths, *paths]:
        assert posted(client, on_our_line(path)) == 200
    while open_waiting():
        pass
    ids = {message_id: path.stem for path in paths for message_id in message_ids(on_our_line(path))}
    rows = traced(ids)
    assert {ids[one]: row["count"] for one, row in rows.items() if row["count"] != 1} == {}
    assert len(rows) > 30


@pytest.mark.parametrize("folder", [OURS, OTHERS], ids=["ours", "others"])
def test_no_webhook_breaks_the_inbox(client: Client, line: Line, folder: Path) -> None:
    for path in webhooks(folder):
        posted(client, on_our_line(path))
    while open_waiting():
        pass
    client.force_login(an_employee(line.municipality))
    assert client.get("/bureau/?bak=alle").status_code == 200
    for conversation in Conversation.objects.all():
        assert client.get(f"/bureau/gesprek/{conversation.pk}/").status_code == 200


def webhooks(folder: Path) -> list[Path]:
    if not folder.is_dir():
        pytest.skip(f"there is no folder {folder.name} beside this clone")
    return [path for path in sorted(folder.glob("*.json")) if is_webhook(json.loads(path.read_bytes()))]


def is_webhook(data: Any) -> bool:
    return isinstance(data, dict) and ("entry" in data or "metadata" in data)


def on_our_line(path: Path) -> bytes:
    data = json.loads(path.read_bytes())
    for value in values(data):
        if isinstance(value.get("metadata"), dict):
            value["metadata"]["phone_number_id"] = LINE
        for message in listed(value.get("messages")):
            if isinstance(message.get("id"), str):  # the files share ids; here each message is one of its own
                message["id"] += path.stem
    return json.dumps(data).encode()


def values(data: Any) -> Iterator[dict[str, Any]]:
    if "entry" not in data:
        yield data
    entries = data.get("entry")
    for entry in listed(entries):
        for change in listed(entry.get("changes")):
            if isinstance(change.get("value"), dict):
                yield change["value"]


def listed(items: Any) -> list[dict[str, Any]]:
    return [item for item in items if isinstance(item, dict)] if isinstance(items, list) else []


def message_ids(body: bytes) -> set[str]:
    """Of every message by somebody, also what only changes another one or an address."""
    return {
        message["id"]
        for value in values(json.loads(body))
        for message in listed(value.get("messages"))
        if message.get("id")
        if message.get("from") or message.get("from_user_id") or value.get("contacts")
    }


def posted(client: Client, body: bytes) -> int:
    signature = hmac.new(b"secret", body, hashlib.sha256).hexdigest()
    headers = {"X-Hub-Signature-256": f"sha256={signature}"}
    return client.post("/hooks/whatsapp/demo/", body, "application/json", headers=headers).status_code
