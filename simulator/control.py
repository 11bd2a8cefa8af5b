"""The control API under /_sim/: tests make residents act, plan faults and read what was accepted."""

import base64
from collections.abc import Awaitable, Callable
from dataclasses import asdict, fields

from simulator import inbound
from simulator.faults import UnknownFault
from simulator.lines import Line
from simulator.residents import Resident, ResidentRefused
from simulator.web import Answer, BadRequest, Json, Request, json_answer
from simulator.webhooks.delivery import Courier
from simulator.webhooks.outbox import Update
from simulator.world import Message, Settings, World

Deed = Callable[[World, Courier, Request, list[str]], Awaitable[object]]


async def control_answer(world: World, courier: Courier, request: Request) -> Answer:
    parts = [part for part in request.path.split("/") if part][1:]
    deed = DEEDS.get((request.method, parts[0] if parts else ""))
    if deed is None:
        known = sorted(f"{method} /_sim/{name}" for method, name in DEEDS)
        return json_answer({"error": "unknown", "known": known}, 404)
    try:
        return json_answer(await deed(world, courier, request, parts[1:]))
    except (BadRequest, UnknownFault, ResidentRefused, inbound.CannotDo, KeyError, TypeError) as error:
        return json_answer({"error": f"{type(error).__name__}: {error}"}, 400)


async def _state(world: World, courier: Courier, request: Request, rest: list[str]) -> Json:
    return {
        "settings": asdict(world.settings),
        "now": world.now(),
        "lines": list(world.lines),
        "faults": world.faults.listed(),
        "webhooks": courier.as_json(),
        "counts": world.ledger.counts(),
    }


async def _ledger(world: World, courier: Courier, request: Request, rest: list[str]) -> Json:
    return world.ledger.counts() if "summary" in request.query() else world.ledger.as_json()


async def _reset(world: World, courier: Courier, request: Request, rest: list[str]) -> Json:
    world.forget()
    return {"reset": True}


async def _settings(world: World, courier: Courier, request: Request, rest: list[str]) -> Json:
    known = {one.name for one in fields(Settings)}
    for name, value in request.json().items():
        if name not in known:
            raise KeyError(name)
        setattr(world.settings, name, value)
    return asdict(world.settings)


async def _clock(world: World, courier: Courier, request: Request, rest: list[str]) -> Json:
    """Puts the clock forward by `seconds`."""
    world.clock_offset += float(request.json()["seconds"])
    return {"now": world.now()}


async def _plan_fault(world: World, courier: Courier, request: Request, rest: list[str]) -> Json:
    return asdict(world.faults.plan(request.json()))


async def _clear_faults(world: World, courier: Courier, request: Request, rest: list[str]) -> Json:
    world.faults.clear()
    return {"faults": []}


async def _residents(world: World, courier: Courier, request: Request, rest: list[str]) -> object:
    if rest:
        return _resident_json(world, _resident(world, rest[0]))
    return [_resident_json(world, resident) for resident in world.residents.all()]


async def _new_resident(world: World, courier: Courier, request: Request, rest: list[str]) -> object:
    """Makes a resident, or with a name and a deed in the path lets one do something."""
    wish = request.json()
    if rest:
        resident = _resident(world, rest[0])
        line = world.line_or_main(str(wish.get("phone_number_id", "")))
        return RESIDENT_DEEDS[rest[1]](world, line, resident, wish)
    resident = world.residents.add(
        str(wish.get("name", "")), phone=wish.get("phone", ""), username=wish.get("username", ""),
        user_id=wish.get("user_id", ""),
    )  # fmt: skip
    resident.sends_receipts = bool(wish.get("sends_receipts", True))
    resident.reachable = bool(wish.get("reachable", True))
    return _resident_json(world, resident)


def _resident(world: World, name: str) -> Resident:
    resident = world.residents.find(name)
    if resident is None:
        raise KeyError(f"no resident {name}")
    return resident


def _resident_json(world: World, resident: Resident) -> Json:
    about = asdict(resident)
    about["messages"] = len(world.chat(resident))
    return about


def _message_json(message: Message) -> Json:
    return {
        "id": message.id,
        "from_municipality": message.from_municipality,
        "type": message.type,
        "content": message.content,
        "status": message.status,
        "at": message.at,
        "biz_opaque_callback_data": message.reference,
        "context_id": message.context_id,
        "reaction": message.reaction,
    }


def _send(world: World, line: Line, resident: Resident, wish: Json) -> Json:
    """Sends a message: `text`, or `type` with `content` as on the wire; `context` is the message replied to."""
    context = str(wish.get("context", ""))
    if "text" in wish:
        kind, content = "text", {"body": wish["text"]}
    else:
        kind, content = wish["type"], wish["content"]
        content = {"contacts": content} if kind == "contacts" else content
    return _message_json(inbound.writes(world, line, resident, kind, content, context_id=context))


def _file(world: World, line: Line, resident: Resident, wish: Json) -> Json:
    """Sends a file: `base64`, `mime_type`, `filename`, `caption`, `voice`."""
    return _message_json(inbound.sends_file(
        world, line, resident, base64.b64decode(wish["base64"]), wish.get("mime_type", "image/jpeg"),
        wish.get("filename", "bestand"), caption=wish.get("caption", ""), voice=bool(wish.get("voice")),
    ))  # fmt: skip


def _tap(world: World, line: Line, resident: Resident, wish: Json) -> Json:
    return _message_json(inbound.taps(world, line, resident, wish["message_id"], wish["choice"]))


def _react(world: World, line: Line, resident: Resident, wish: Json) -> Json:
    return _message_json(inbound.reacts(world, line, resident, wish["message_id"], wish.get("emoji", "")))


def _edit(world: World, line: Line, resident: Resident, wish: Json) -> Json:
    return _message_json(inbound.edits(world, line, resident, wish["message_id"], wish["text"]))


def _revoke(world: World, line: Line, resident: Resident, wish: Json) -> Json:
    return _message_json(inbound.revokes(world, line, resident, wish["message_id"]))


def _readdress(world: World, line: Line, resident: Resident, wish: Json) -> Json:
    inbound.changes_address(world, line, resident, wish.get("phone", ""))
    return _resident_json(world, resident)


def _window(world: World, line: Line, resident: Resident, wish: Json) -> Json:
    """Sets when the resident last wrote: `hours_ago`, or null for never."""
    hours = wish["hours_ago"]
    if hours is None:
        resident.wrote_at.pop(line.phone_number_id, None)
    else:
        resident.wrote_at[line.phone_number_id] = world.now() - float(hours) * 3600
    return _resident_json(world, resident)


RESIDENT_DEEDS: dict[str, Callable[[World, Line, Resident, Json], Json]] = {
    "send": _send,
    "file": _file,
    "tap": _tap,
    "react": _react,
    "edit": _edit,
    "revoke": _revoke,
    "address": _readdress,
    "window": _window,
}


async def _chat(world: World, courier: Courier, request: Request, rest: list[str]) -> object:
    return [_message_json(message) for message in world.chat(_resident(world, rest[0]))]


async def _raw_webhook(world: World, courier: Courier, request: Request, rest: list[str]) -> Json:
    """Posts any value of any field, as `field` and `value`."""
    wish = request.json()
    line = world.line_or_main(str(wish.get("phone_number_id", "")))
    status = await courier.post_batch([Update(line, wish["value"], wish.get("field", "messages"))])
    return {"status": status}


DEEDS: dict[tuple[str, str], Deed] = {
    ("GET", "state"): _state,
    ("GET", "ledger"): _ledger,
    ("POST", "reset"): _reset,
    ("POST", "settings"): _settings,
    ("POST", "clock"): _clock,
    ("POST", "faults"): _plan_fault,
    ("DELETE", "faults"): _clear_faults,
    ("GET", "residents"): _residents,
    ("POST", "residents"): _new_resident,
    ("GET", "chat"): _chat,
    ("POST", "webhooks"): _raw_webhook,
}
