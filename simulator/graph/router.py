"""Finds the endpoint behind a Graph path, checks the token, and turns refusals into Meta's error bodies."""

import asyncio
import re
from collections.abc import Awaitable, Callable
from dataclasses import replace

from simulator.errors import GraphError, error_answer, unknown_object
from simulator.faults import Fault
from simulator.graph import account, blocking, media, nodes
from simulator.graph.calls import Call
from simulator.graph.messages import TIMEOUT_SECONDS, post_message
from simulator.graph.templates import list_templates
from simulator.lines import Line
from simulator.media_store import DOWNLOAD_PATH, Media
from simulator.web import Answer, BadRequest, Request
from simulator.world import World

Endpoint = Callable[[Call], Awaitable[Answer]]
MediaEndpoint = Callable[[Call, Media], Awaitable[Answer]]

NUMBER_EDGES: dict[tuple[str, str], Endpoint] = {
    ("POST", "messages"): post_message,
    ("POST", "media"): media.upload,
    ("POST", "block_users"): blocking.block,
    ("DELETE", "block_users"): blocking.unblock,
    ("GET", "block_users"): blocking.blocked,
    ("GET", "whatsapp_business_profile"): account.profile,
    ("POST", "whatsapp_business_profile"): account.set_profile,
    ("GET", "conversational_automation"): account.automation,
    ("POST", "conversational_automation"): account.set_automation,
    ("GET", "settings"): account.settings,
    ("POST", "settings"): account.set_settings,
    ("GET", ""): nodes.number,
}
WABA_EDGES: dict[tuple[str, str], Endpoint] = {
    ("GET", "message_templates"): list_templates,
    ("GET", "phone_numbers"): nodes.numbers,
    ("GET", "subscribed_apps"): account.subscriptions,
    ("POST", "subscribed_apps"): account.subscribe,
    ("DELETE", "subscribed_apps"): account.unsubscribe,
    ("GET", ""): nodes.waba,
}
MEDIA_METHODS: dict[str, MediaEndpoint] = {"GET": media.describe, "DELETE": media.delete}
OLDEST_VERSION = 23.0
_VERSION = re.compile(r"^v\d{1,3}\.\d$")


async def graph_answer(world: World, request: Request) -> Answer:
    answer = await _answer_or_refusal(world, request)
    return replace(answer, headers=(*answer.headers, *_version_headers(request.path)))


def _version_headers(path: str) -> tuple[tuple[str, str], ...]:
    """The version that answered; a call with an older one is upgraded, with a warning."""
    asked = path.split("/", 2)[1]
    if not _VERSION.match(asked):
        return ()
    if float(asked[1:]) >= OLDEST_VERSION:
        return (("facebook-api-version", asked),)
    warning = f"The call has been auto-upgraded to v{OLDEST_VERSION} as {asked} has been deprecated."
    return (("facebook-api-version", f"v{OLDEST_VERSION}"), ("x-ad-api-version-warning", warning))


async def _answer_or_refusal(world: World, request: Request) -> Answer:
    try:
        return await _answer(world, request)
    except BadRequest as error:
        refusal = GraphError(100, str(error))
    except GraphError as error:
        refusal = error
    world.ledger.refusals.append({"path": request.path, "code": refusal.code, "at": world.now()})
    return error_answer(refusal)


async def _answer(world: World, request: Request) -> Answer:
    if request.path == DOWNLOAD_PATH:
        return await media.download(world, request)
    parts = request.path.strip("/").split("/")
    if _VERSION.match(parts[0]):
        parts = parts[1:]
    object_id, edge = ([*parts, "", ""])[:2]
    line, edges = _owner(world, object_id)
    _check_token(world, line, request)
    if edge != "messages" and (fault := world.faults.take(edge or "node")):
        return await _faulty(fault)
    if found := world.media.by_id(object_id):
        return await _media_answer(world, found, request)
    endpoint = edges.get((request.method, edge))
    if line is None or endpoint is None:
        return unknown_object(object_id, request.method)
    return await endpoint(Call(world, line, request))


async def _media_answer(world: World, found: Media, request: Request) -> Answer:
    endpoint = MEDIA_METHODS.get(request.method)
    if endpoint is None:
        return unknown_object(found.id, request.method)
    owner = world.line_or_main(found.phone_number_id)
    return await endpoint(Call(world, owner, request), found)


def _owner(world: World, object_id: str) -> tuple[Line | None, dict[tuple[str, str], Endpoint]]:
    """The line with this phone number id or WABA id, and what can be asked of it."""
    if line := world.lines.get(object_id):
        return line, NUMBER_EDGES
    for one in world.lines.values():
        if one.waba_id == object_id:
            return one, WABA_EDGES
    return None, {}


def _check_token(world: World, line: Line | None, request: Request) -> None:
    authorization = request.header("authorization")
    lines = [line] if line else list(world.lines.values())
    if not any(one.opens_with(authorization) for one in lines):
        raise GraphError(190, "Invalid OAuth access token - Cannot parse access token")


async def _faulty(fault: Fault) -> Answer:
    """A planned fault at any endpoint but messages; nothing is done."""
    if fault.fault == "server_error":
        return Answer(fault.http_status or 503, b"<html>Service Unavailable</html>", "text/html")
    if fault.fault == "reset":
        return Answer(breaks=True)
    if fault.fault == "timeout":
        await asyncio.sleep(fault.seconds or TIMEOUT_SECONDS)
    raise GraphError(fault.code, fault.details, http_status=fault.http_status)
