"""POST /<PHONE_NUMBER_ID>/messages: sends, and the read and typing calls that are only counted."""

import asyncio

from simulator import statuses
from simulator.errors import GraphError, error_answer
from simulator.faults import MESSAGES, Fault
from simulator.graph.calls import Call
from simulator.graph.checks import MEDIA_TYPES, checked_content, part
from simulator.graph.templates import checked_template
from simulator.ledger import AcceptedSend
from simulator.lines import Line
from simulator.residents import Resident, digits, is_user_id
from simulator.web import Answer, Json, json_answer
from simulator.world import Message, World, new_message_id

REFERENCE_MAX = 512
REACTION_SECONDS = 30 * 24 * 3600.0
TIMEOUT_SECONDS = 30.0


async def post_message(call: Call) -> Answer:
    world, line, body = call.world, call.line, call.request.json()
    if body.get("messaging_product") != "whatsapp":
        raise GraphError(100, "The parameter messaging_product is required.")
    if body.get("status"):
        return _read_or_typing(world, line, body)
    fault = world.faults.take(MESSAGES, address_of(body))
    if fault is None:
        message, failure = _accepted(world, line, body)
        return _answer(world, message, body, failure)
    return await _with_fault(world, line, body, fault)


def _answer(world: World, message: Message, body: Json, failure: int | None) -> Answer:
    statuses.follow(world, message, failure)
    return json_answer(_receipt(message, body))


async def _with_fault(world: World, line: Line, body: Json, fault: Fault) -> Answer:
    """Lets this send go wrong in the way that was asked for."""
    if fault.fault == "error" and not fault.as_status:
        raise GraphError(fault.code, fault.details, http_status=fault.http_status)
    if fault.fault == "server_error":
        return Answer(fault.http_status or 503, b"<html>Service Unavailable</html>", "text/html")
    if not fault.accepts:
        return await _no_answer(fault)
    message, failure = _accepted(world, line, body)
    if fault.fault == "error":
        failure = fault.code
    answer = _answer(world, message, body, failure)
    if fault.fault == "status_before_answer":
        await _until_told(world, message)
    if fault.fault in ("timeout", "reset"):
        return await _no_answer(fault)
    return Answer(200, b"<!doctype html>", "text/html") if fault.fault == "not_json" else answer


async def _no_answer(fault: Fault) -> Answer:
    if fault.fault == "reset":
        return Answer(breaks=True)
    await asyncio.sleep(fault.seconds or TIMEOUT_SECONDS)
    return error_answer(GraphError(2))


async def _until_told(world: World, message: Message) -> None:
    """Waits until every status of the message is out; at most ten seconds."""
    last = "read" if statuses.reads_by_itself(world, message) else "delivered"
    for _ in range(500):
        if message.status in (last, "failed") and not world.outbox.under_way(message.resident.slug):
            return
        await asyncio.sleep(0.02)


def address_of(body: Json) -> str:
    """Who a send is for: digits of the number, or the user id. When both are given the number wins."""
    return digits(str(body["to"])) if body.get("to") else str(body.get("recipient") or "")


def _accepted(world: World, line: Line, body: Json) -> tuple[Message, int | None]:
    """Checks, counts and keeps a send; the failure is the code that it will fail with later, if any."""
    kind, content = checked_content(body)
    resident = _recipient(world, line, body)
    _limits(world, line, resident)
    content = _completed(world, line, resident, kind, content)
    failure = _failure(world, line, resident, kind)
    message = Message(new_message_id(), line, resident, True, kind, content, world.now(), "accepted")
    message.reference = str(body.get("biz_opaque_callback_data") or "")
    message.addressed_by_user_id = not body.get("to")
    message.context_id = str(part(body, "context").get("message_id") or "")
    if len(message.reference) > REFERENCE_MAX:
        raise GraphError(131009, f"biz_opaque_callback_data must be at most {REFERENCE_MAX} characters long.")
    message.price = statuses.price(world, message)
    _keep(world, message, address_of(body))
    return message, failure


def _recipient(world: World, line: Line, body: Json) -> Resident:
    address = address_of(body)
    by_user_id = not body.get("to")
    if by_user_id and not is_user_id(address):
        raise GraphError(131009, "The business-scoped user ID is not valid.")
    if not by_user_id and not 7 <= len(address) <= 15:
        raise GraphError(131009, "The parameter to is not a valid phone number.")
    if address == digits(line.display_number):
        raise GraphError(131021)
    known = world.residents.by_user_id(address) if by_user_id else world.residents.by_phone(address)
    return known or _stranger(world, line, address, by_user_id)


def _stranger(world: World, line: Line, address: str, by_user_id: bool) -> Resident:
    """Somebody the simulator did not know yet; whether they have WhatsApp is a setting."""
    if world.settings.strangers != "welcome" and by_user_id:
        raise GraphError(131009, "The business-scoped user ID belongs to another business.")
    name = f"Onbekend {address[-4:]}"
    wanted = {"user_id": address} if by_user_id else {"phone": address}
    stranger = world.residents.add(name, **wanted)
    if world.settings.strangers == "welcome":
        stranger.wrote_at[line.phone_number_id] = world.now()
    else:
        stranger.reachable = False
    return stranger


def _limits(world: World, line: Line, resident: Resident) -> None:
    now = world.now()
    if not line.throughput.allows(world.settings.throughput_per_second, now):
        raise GraphError(130429, "Cloud API message throughput has been reached.")
    if world.settings.pair_limit and not world.pairs.allows((line.phone_number_id, resident.slug), now):
        raise GraphError(131056, "Too many messages sent to the same recipient in a short period of time.")


def _completed(world: World, line: Line, resident: Resident, kind: str, content: Json) -> Json:
    """The content with what the network looks up: the template's text, the media behind an id."""
    if kind == "template":
        content = checked_template(line, content)
        _check_media(world, content["file"])
        return content
    if kind == "reaction":
        target = world.messages.get(str(content["message_id"]))
        too_old = target is not None and world.now() - target.at > REACTION_SECONDS
        if target is None or too_old or target.resident is not resident or target.type == "reaction":
            raise GraphError(131009, "The message to react to was not found, is a reaction, or is too old.")
    if kind in MEDIA_TYPES:
        _check_media(world, content)
    return content


def _check_media(world: World, file: Json) -> None:
    if file.get("id") and world.media.by_id(str(file["id"])) is None:
        raise GraphError(131009, "The media id does not exist.")


def _failure(world: World, line: Line, resident: Resident, kind: str) -> int | None:
    if not resident.reachable or resident.slug in line.blocked:
        return 131026
    if kind == "template" or world.window_is_open(line, resident):
        return None
    if world.settings.window_error == "answer":
        raise GraphError(131047, "More than 24 hours have passed since the recipient last replied.")
    return 131047


def _keep(world: World, message: Message, address: str) -> None:
    if message.type == "reaction":
        world.messages[str(message.content["message_id"])].reaction = str(message.content["emoji"])
        world.messages[message.id] = message
        world.touch(message.resident)
    else:
        world.add(message)
    text = str(message.content.get("body") or message.content.get("caption") or "")
    send = AcceptedSend(
        id=message.id,
        phone_number_id=message.line.phone_number_id,
        resident=message.resident.slug,
        to=address,
        type=message.type,
        text=text,
        biz_opaque_callback_data=message.reference,
        at=message.at,
    )
    world.ledger.sends.append(send)


def _receipt(message: Message, body: Json) -> Json:
    resident = message.resident
    contact: Json = {"input": str(body.get("to") or body.get("recipient"))}
    contact |= {"user_id": resident.user_id} if message.addressed_by_user_id else {"wa_id": resident.phone}
    receipt: Json = {"id": message.id}
    if message.type == "template":
        receipt["message_status"] = "accepted"
    return {"messaging_product": "whatsapp", "contacts": [contact], "messages": [receipt]}


def _read_or_typing(world: World, line: Line, body: Json) -> Answer:
    """Marks the message and everything before it as read, and keeps that this was called."""
    message = world.messages.get(str(body.get("message_id")))
    call = {"phone_number_id": line.phone_number_id, "message_id": body.get("message_id"), "at": world.now()}
    (world.ledger.typings if "typing_indicator" in body else world.ledger.reads).append(call)
    if body["status"] != "read" or message is None or message.from_municipality:
        raise GraphError(131009, "message_id was not found, or status is not read.")
    for one in world.chat(message.resident):
        if not one.from_municipality and one.at <= message.at and one.status == "delivered":
            one.status = "read"
    world.touch(message.resident)
    return json_answer({"success": True})
