"""Finds the deed behind a path of the control API; what it gives back is answered as JSON."""

from collections.abc import Awaitable, Callable
from dataclasses import asdict, fields

from simulator.control import lines, residents, webhooks
from simulator.faults import UnknownFault
from simulator.inbound import CannotDo
from simulator.residents import ResidentRefused
from simulator.web import Answer, BadRequest, Json, Request, json_answer
from simulator.webhooks.delivery import Courier
from simulator.world import Settings, World

Deed = Callable[[World, Courier, Request, list[str]], Awaitable[object]]


async def control_answer(world: World, courier: Courier, request: Request) -> Answer:
    parts = [part for part in request.path.split("/") if part][1:]
    deed = DEEDS.get((request.method, parts[0] if parts else ""))
    if deed is None:
        known = sorted(f"{method} /_sim/{name}" for method, name in DEEDS)
        return json_answer({"error": "unknown", "known": known}, 404)
    try:
        return json_answer(await deed(world, courier, request, parts[1:]))
    except (BadRequest, UnknownFault, ResidentRefused, CannotDo, LookupError, TypeError, ValueError) as error:
        return json_answer({"error": f"{type(error).__name__}: {error}"}, 400)


async def _state(world: World, courier: Courier, request: Request, rest: list[str]) -> Json:
    return {
        "settings": asdict(world.settings),
        "now": world.now(),
        "lines": [lines.line_json(line) for line in world.lines.values()],
        "faults": world.faults.listed(),
        "webhooks": courier.as_json(),
        "counts": world.ledger.counts(),
    }


async def _ledger(world: World, courier: Courier, request: Request, rest: list[str]) -> Json:
    return world.ledger.counts() if "summary" in request.query() else world.ledger.as_json()


async def _reset(world: World, courier: Courier, request: Request, rest: list[str]) -> Json:
    world.forget()
    courier.forget()
    return {"reset": True}


async def _settings(world: World, courier: Courier, request: Request, rest: list[str]) -> Json:
    """Changes the settings that are named."""
    known = {one.name for one in fields(Settings)}
    wish = request.json()
    if unknown := sorted(set(wish) - known):
        raise LookupError(f"unknown settings: {', '.join(unknown)}")
    for name, value in wish.items():
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


DEEDS: dict[tuple[str, str], Deed] = {
    ("GET", "state"): _state,
    ("GET", "ledger"): _ledger,
    ("POST", "reset"): _reset,
    ("POST", "settings"): _settings,
    ("POST", "clock"): _clock,
    ("POST", "faults"): _plan_fault,
    ("DELETE", "faults"): _clear_faults,
    ("GET", "residents"): residents.listed,
    ("POST", "residents"): residents.acted,
    ("GET", "chat"): residents.chat,
    ("POST", "webhooks"): webhooks.acted,
    ("POST", "lines"): lines.changed,
    ("POST", "templates"): lines.template_changed,
}
