"""Finds the endpoint behind a Graph path, checks the token, and turns refusals into Meta's error bodies."""

import re
from collections.abc import Awaitable, Callable

from simulator.errors import GraphError, error_answer, unknown_object
from simulator.faults import Fault
from simulator.graph.messages import post_message
from simulator.graph.templates import list_templates
from simulator.lines import Line
from simulator.web import Answer, BadRequest, Request
from simulator.world import World

Endpoint = Callable[[World, Line, Request], Awaitable[Answer]]

NUMBER_EDGES: dict[tuple[str, str], Endpoint] = {
    ("POST", "messages"): post_message,
}
WABA_EDGES: dict[tuple[str, str], Endpoint] = {
    ("GET", "message_templates"): list_templates,
}
_VERSION = re.compile(r"^v\d{1,3}\.\d$")


async def graph_answer(world: World, request: Request) -> Answer:
    try:
        return await _answer(world, request)
    except BadRequest as error:
        refusal = GraphError(100, str(error))
    except GraphError as error:
        refusal = error
    world.ledger.refusals.append({"path": request.path, "code": refusal.code, "at": world.now()})
    return error_answer(refusal)


async def _answer(world: World, request: Request) -> Answer:
    parts = request.path.strip("/").split("/")
    if _VERSION.match(parts[0]):
        parts = parts[1:]
    object_id, edge = (parts + ["", ""])[:2]
    line, edges = _owner(world, object_id)
    _check_token(world, line, request)
    endpoint = edges.get((request.method, edge))
    if line is None or endpoint is None:
        return unknown_object(object_id, request.method)
    return await endpoint(world, line, request)


def _owner(world: World, object_id: str) -> tuple[Line | None, dict[tuple[str, str], Endpoint]]:
    if line := world.lines.get(object_id):
        return line, NUMBER_EDGES
    for line in world.lines.values():
        if line.waba_id == object_id:
            return line, WABA_EDGES
    return None, {}


def _check_token(world: World, line: Line | None, request: Request) -> None:
    authorization = request.header("authorization")
    lines = [line] if line else list(world.lines.values())
    if not any(one.opens_with(authorization) for one in lines):
        raise GraphError(190, "Invalid OAuth access token - Cannot parse access token")
