"""Posts payload files, signed, to the product's webhook and asks what became of each item in them."""

import json
import subprocess
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import httpx

from simulator.webhooks.signing import HEADER, signature

POLL_SECONDS = 0.5
TEXT_SHOWN = 60
Traces = dict[str, dict[str, Any]]
Trace = Callable[[list[str]], Traces]


class TraceFailed(Exception):
    """The product could not be asked what became of the items; the text says why."""


@dataclass(frozen=True, slots=True)
class Item:
    """One message or status in a file; `id` is empty when it has none."""

    kind: str
    id: str


@dataclass(frozen=True, slots=True)
class Posted:
    """A file that went out. `status` 0 means that the product could not be reached."""

    file: Path
    status: int
    items: tuple[Item, ...]


@dataclass(frozen=True, slots=True)
class Target:
    """Where files go. An empty `phone_number_id` leaves their bytes untouched."""

    webhook_url: str
    app_secret: str
    phone_number_id: str


def post(file: Path, target: Target, client: httpx.Client) -> Posted:
    """Posts one file; what is not JSON goes out as it is."""
    body = body_for(file.read_bytes(), target.phone_number_id)
    headers = {"Content-Type": "application/json", HEADER: signature(body, target.app_secret)}
    try:
        status = client.post(target.webhook_url, content=body, headers=headers).status_code
    except httpx.HTTPError:
        status = 0
    return Posted(file, status, tuple(items_in(body)))


def body_for(content: bytes, phone_number_id: str) -> bytes:
    """The bytes to post: with the line's phone number id in every value, if there is one to put in."""
    values = [value for value in _values(_parsed(content)) if isinstance(value.get("metadata"), dict)]
    if not phone_number_id or not values:
        return content
    payload = _parsed(content)
    for value in _values(payload):
        if isinstance(value.get("metadata"), dict):
            value["metadata"]["phone_number_id"] = phone_number_id
    return json.dumps(payload).encode()


def items_in(body: bytes) -> Iterator[Item]:
    """Every message and status, in the order in which they stand there."""
    for value in _values(_parsed(body)):
        for kind, name in (("message", "messages"), ("status", "statuses")):
            items = (item for item in _dicts(value.get(name)) if not _is_of_call(value, item))
            yield from (Item(kind, _traceable(item.get("id"))) for item in items)


def _is_of_call(value: dict[str, Any], item: dict[str, Any]) -> bool:
    """Whether it is the status of a telephone call, which is about no message."""
    return "calls" in value or item.get("type") == "call"


def _traceable(found: Any) -> str:
    """An id that can be asked for on a line of its own, or an empty text."""
    return found if isinstance(found, str) and len(found.splitlines()) == 1 else ""


def _parsed(content: bytes) -> Any:
    """The JSON in a file, or None when it is something else."""
    try:
        return json.loads(content)
    except (ValueError, RecursionError):
        return None


def _values(payload: Any) -> Iterator[dict[str, Any]]:
    """Of a whole body; or the body itself when it is a value without its envelope."""
    if isinstance(payload, dict) and "entry" not in payload:
        yield payload
    entries = _dicts(payload.get("entry")) if isinstance(payload, dict) else []
    for entry in entries:
        for change in _dicts(entry.get("changes")):
            if isinstance(change.get("value"), dict):
                yield change["value"]


def _dicts(found: Any) -> list[dict[str, Any]]:
    return [one for one in found if isinstance(one, dict)] if isinstance(found, list) else []


def traced(ids: list[str], trace: Trace, wait_seconds: float) -> Traces:
    """What became of these ids, asked again until all are found or the time is up. Raises TraceFailed."""
    deadline = time.monotonic() + wait_seconds
    while True:
        found = trace(ids) if ids else {}
        if all(_is_there(found, one) for one in ids) or time.monotonic() >= deadline:
            return found
        time.sleep(POLL_SECONDS)


def trace_with(command: list[str]) -> Trace:
    """Asks the product with a command that reads ids and writes one JSON object. Raises TraceFailed."""

    def ask(ids: list[str]) -> Traces:
        try:
            answer = subprocess.run(command, input="\n".join(ids) + "\n", capture_output=True, text=True)
        except OSError as error:
            raise TraceFailed(f"{command[0]}: {error.strerror}") from error
        if answer.returncode:
            raise TraceFailed(f"{' '.join(command)}: {answer.stderr.strip()[-300:]}")
        found = _parsed(answer.stdout.encode())
        if not isinstance(found, dict):
            raise TraceFailed(f"{' '.join(command)}: no JSON object came back")
        return {key: value for key, value in found.items() if isinstance(value, dict)}

    return ask


TIMES = {0: "kept for later", 1: "stored once"}


def report(posted: Posted, traces: Traces) -> Iterator[str]:
    """The lines to print about one file."""
    yield f"{posted.status or 'unreachable'}  {posted.file.name}  {_counted(posted)}"
    for item in posted.items:
        yield f"     {item.kind:8} {item.id or '(no id)'}  {_fate(item, traces)}"


def is_right(posted: Posted, traces: Traces) -> bool:
    """Whether the file was answered with 200 and every item that has an id was found."""
    return posted.status == 200 and all(_is_there(traces, item.id) for item in posted.items if item.id)


def _is_there(traces: Traces, one: str) -> bool:
    """Stored, or a status that the product keeps until it knows the message it is about."""
    found = traces.get(one, {})
    return bool(found.get("count") or found.get("status"))


def _counted(posted: Posted) -> str:
    return f"{len(posted.items)} item" + ("" if len(posted.items) == 1 else "s")


def _fate(item: Item, traces: Traces) -> str:
    if not item.id:
        return "cannot be traced"
    if not _is_there(traces, item.id):
        return "MISSING"
    found = traces[item.id]
    times = TIMES.get(found["count"], f"stored {found['count']} times")
    details = [times, *(str(found[name]) for name in ("type", "status") if found.get(name))]
    if found.get("text"):
        details.append(json.dumps(str(found["text"])[:TEXT_SHOWN], ensure_ascii=False))
    return "  ".join(details)
