"""Residents on demand: made, listed, and let do things with their telephone."""

import base64
from collections.abc import Callable
from dataclasses import asdict

from simulator import inbound
from simulator.control.asking import Asked
from simulator.lines import Line
from simulator.residents import Resident
from simulator.web import Json
from simulator.world import Message, World

ResidentDeed = Callable[[World, Line, Resident, Json], Json]


async def listed(asked: Asked) -> object:
    """All residents, or the one named in the path."""
    if asked.rest:
        return resident_json(asked.world, resident_named(asked.world, asked.rest[0]))
    return [resident_json(asked.world, resident) for resident in asked.world.residents.all()]


async def acted(asked: Asked) -> object:
    """Makes a resident, or with a name and a deed in the path lets one do something."""
    wish = asked.wish()
    if not asked.rest:
        return resident_json(asked.world, _made(asked.world, wish))
    if asked.rest[-1] not in RESIDENT_DEEDS:
        raise LookupError(f"unknown deed; known are {', '.join(RESIDENT_DEEDS)}")
    resident = resident_named(asked.world, asked.rest[0])
    return RESIDENT_DEEDS[asked.rest[-1]](asked.world, asked.line(), resident, wish)


async def chat(asked: Asked) -> object:
    """Every message with one resident, oldest first."""
    return [message_json(message) for message in asked.world.chat(resident_named(asked.world, asked.rest[0]))]


def resident_named(world: World, name: str) -> Resident:
    """By slug, number or user id. Raises LookupError."""
    resident = world.residents.find(name)
    if resident is None:
        raise LookupError(f"no resident {name}")
    return resident


def resident_json(world: World, resident: Resident) -> Json:
    return asdict(resident) | {"messages": len(world.chat(resident))}


def message_json(message: Message) -> Json:
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


def _made(world: World, wish: Json) -> Resident:
    address = {name: str(wish.get(name) or "") for name in ("phone", "username", "user_id")}
    resident = world.residents.add(str(wish.get("name", "")), **address)
    resident.parent_user_id = str(wish.get("parent_user_id", ""))
    resident.sends_receipts = bool(wish.get("sends_receipts", True))
    resident.reachable = bool(wish.get("reachable", True))
    return resident


def _send(world: World, line: Line, resident: Resident, wish: Json) -> Json:
    """Sends a message: `text`, or `type` with `content` as on the wire; `context` is what it replies to."""
    context = str(wish.get("context", ""))
    kind = "text" if "text" in wish else str(wish["type"])
    content = {"body": wish["text"]} if "text" in wish else wish["content"]
    content = content if isinstance(content, dict) else {"contacts": content}
    return message_json(inbound.writes(world, line, resident, kind, content, context_id=context))


def _file(world: World, line: Line, resident: Resident, wish: Json) -> Json:
    """Sends a file: `base64`, `mime_type`, `filename`, `caption`, `voice`."""
    file = inbound.File(
        base64.b64decode(wish["base64"]),
        str(wish.get("mime_type", "image/jpeg")),
        str(wish.get("filename", "bestand")),
        caption=str(wish.get("caption", "")),
        voice=bool(wish.get("voice")),
    )
    return message_json(inbound.sends_file(world, line, resident, file))


def _tap(world: World, line: Line, resident: Resident, wish: Json) -> Json:
    return message_json(inbound.taps(world, line, resident, wish["message_id"], wish["choice"]))


def _react(world: World, line: Line, resident: Resident, wish: Json) -> Json:
    emoji = str(wish.get("emoji", ""))
    return message_json(inbound.reacts(world, line, resident, wish["message_id"], emoji))


def _edit(world: World, line: Line, resident: Resident, wish: Json) -> Json:
    return message_json(inbound.edits(world, line, resident, wish["message_id"], wish["text"]))


def _revoke(world: World, line: Line, resident: Resident, wish: Json) -> Json:
    return message_json(inbound.revokes(world, line, resident, wish["message_id"]))


def _readdress(world: World, line: Line, resident: Resident, wish: Json) -> Json:
    """Changes the number to `phone`, or without it only the user id."""
    inbound.changes_address(world, line, resident, str(wish.get("phone", "")))
    return resident_json(world, resident)


def _window(world: World, line: Line, resident: Resident, wish: Json) -> Json:
    """Sets when the resident last wrote: `hours_ago`, or null for never."""
    hours = wish["hours_ago"]
    if hours is None:
        resident.wrote_at.pop(line.phone_number_id, None)
    else:
        resident.wrote_at[line.phone_number_id] = world.now() - float(hours) * 3600
    return resident_json(world, resident)


RESIDENT_DEEDS: dict[str, ResidentDeed] = {
    "send": _send,
    "file": _file,
    "tap": _tap,
    "react": _react,
    "edit": _edit,
    "revoke": _revoke,
    "address": _readdress,
    "window": _window,
}
