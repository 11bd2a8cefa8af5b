"""How updates are put together into one body: in one value, or as several changes or entries."""

import json
from typing import Any

from simulator.web import Json
from simulator.webhooks.outbox import Update

SHAPES = ("values", "changes", "entries")
_LISTS = ("contacts", "messages", "statuses", "errors")


def body_of(updates: list[Update], shape: str = "values") -> bytes:
    """The bytes to post. All updates are of the same line."""
    return json.dumps(envelope(updates, shape), ensure_ascii=False, separators=(",", ":")).encode()


def envelope(updates: list[Update], shape: str = "values") -> Json:
    """One envelope around all updates.

    values: everything of the field messages in one value; changes: a change for each; entries: an entry for
    each.
    """
    changes = merged(updates) if shape == "values" else [change(update) for update in updates]
    waba_id = updates[0].line.waba_id
    if shape == "entries":
        entries = [{"id": waba_id, "changes": [one]} for one in changes]
    else:
        entries = [{"id": waba_id, "changes": changes}]
    return {"object": "whatsapp_business_account", "entry": entries}


def change(update: Update) -> Json:
    if update.field != "messages":
        return {"value": update.value, "field": update.field}
    value = {"messaging_product": "whatsapp", "metadata": update.line.metadata(), **update.value}
    return {"value": value, "field": "messages"}


def merged(updates: list[Update]) -> list[Json]:
    """One change for all updates of the field messages; others keep a change of their own."""
    plain = [update for update in updates if update.field == "messages"]
    others = [change(update) for update in updates if update.field != "messages"]
    if len(plain) < 2:
        return [change(update) for update in plain] + others
    together = {name: items for name in _LISTS if (items := _joined(plain, name))}
    return [change(Update(plain[0].line, together)), *others]


def _joined(updates: list[Update], name: str) -> list[Any]:
    """The items of one list of all updates; a contact that was named just before is not named again."""
    kept: list[Any] = []
    for update in updates:
        kept += [item for item in update.value.get(name, ()) if name != "contacts" or item not in kept[-3:]]
    return kept
