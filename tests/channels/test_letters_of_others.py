"""Letters from the test suites of other WhatsApp projects, when they are at hand: nothing in them is lost."""

import json
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from samenspraak.domain.events import (
    AddressChange,
    Echo,
    Incoming,
    LineNotice,
    PersonNotice,
    StatusChange,
    Unreadable,
)
from tests.channels.letters import WHATSAPP

FOLDER = Path(__file__).parents[3] / "shared" / "data" / "whatsapp"
WEBHOOKS = [
    path
    for path in sorted(FOLDER.glob("*.json"))
    if not any(word in path.name for word in ("__apirequest", "__apiresponse", "__exchange"))
]
if not WEBHOOKS:
    pytest.skip("letters of other projects are not at ../shared/data/whatsapp", allow_module_level=True)


def values(letter: dict[str, Any]) -> Iterator[dict[str, Any]]:
    if "entry" not in letter:
        yield letter
    entries = letter.get("entry", [])
    for entry in entries if isinstance(entries, list) else []:
        for change in entry["changes"]:
            yield {**change["value"], "field": change.get("field", "messages")}


def expected(letter: dict[str, Any]) -> Counter[str]:
    """The ids in a letter, as a plain walk finds them; "made" stands for an item without one."""
    names = ("messages", "message_echoes", "statuses")
    items = [item for value in values(letter) for name in names for item in value.get(name, [])]
    calls = [call["id"] for value in values(letter) for call in value.get("calls", []) if _is_theirs(call)]
    return Counter([item.get("id", "made") for item in items if item.get("type") != "call"] + calls)


def _is_theirs(call: dict[str, Any]) -> bool:
    return bool(call["direction"] == "USER_INITIATED")


@pytest.mark.parametrize("path", WEBHOOKS, ids=lambda path: path.stem)
def test_each_message_and_status_comes_out_once(path: Path) -> None:
    events = WHATSAPP.events(path.read_bytes())
    kinds = Incoming | Echo | AddressChange | PersonNotice | StatusChange
    items = [event for event in events if isinstance(event, kinds)]
    found = Counter("made" if item.network_id.startswith("made.") else item.network_id for item in items)
    assert found == expected(json.loads(path.read_bytes()))


@pytest.mark.parametrize("path", WEBHOOKS, ids=lambda path: path.stem)
def test_a_letter_never_reads_as_nothing(path: Path) -> None:
    assert WHATSAPP.events(path.read_bytes())


@pytest.mark.parametrize("path", WEBHOOKS, ids=lambda path: path.stem)
def test_only_a_malformed_letter_has_unreadable_parts(path: Path) -> None:
    events = WHATSAPP.events(path.read_bytes())
    is_odd = any(word in path.name for word in ("malformed",))
    assert any(isinstance(event, Unreadable) for event in events) is is_odd


@pytest.mark.parametrize(
    "path", [path for path in WEBHOOKS if "__field-" in path.name], ids=lambda path: path.stem
)
def test_a_field_about_the_line_names_its_account(path: Path) -> None:
    events = WHATSAPP.events(path.read_bytes())
    assert all(event.business_id for event in events if isinstance(event, LineNotice))
