"""Finds the deed behind a path of the control API; what it gives back is answered as JSON."""

from collections.abc import Awaitable, Callable
from dataclasses import asdict, fields

from simulator.control import lines, residents, webhooks
from simulator.control.asking import Asked
from simulator.faults import UnknownFault
from simulator.inbound import CannotDo
from simulator.residents import ResidentRefused
from simulator.web import Answer, BadRequest, Json, Request, json_answer
from simulator.webhooks.delivery import Courier
from simulator.world import Settings, World

Deed = Callable[[Asked], Awaitable[object]]


async def control_answer(world: World, courier: Courier, request: Request) -> Answer:
    parts = [part for part in request.path.split("/") if part][1:]
    deed = DEEDS.get((request.method, parts[0] if parts else ""))
    if deed is None:
        known = sorted(f"{method} /_sim/{name}" for method, name in DEEDS)
        return json_answer({"error": "unknown", "known": known}, 404)
    try:
        return json_answer(await deed(Asked(world, courier, request, parts[1:])))
    except (BadRequest, UnknownFault, ResidentRefused, CannotDo, LookupError, TypeError, ValueError) as error:
        return json_answer({"error": f"{type(error).__name__}: {error}"}, 400)


async def _state(asked: Asked) -> Json:
    return {
        "settings": asdict(asked.world.settings),
        "now": asked.world.now(),
        "lines": [lines.line_json(line) for line in asked.world.lines.values()],
        "faults": asked.world.faults.listed(),
        "webhooks": asked.courier.as_json(),
        "counts": asked.world.ledger.counts(),
    }


async def _ledger(asked: Asked) -> Json:
    ledger = asked.world.ledger
    return ledger.counts() if "summary" in asked.request.query() else ledger.as_json()


async def _reset(asked: Asked) -> Json:
    asked.world.forget()
    asked.courier.forget()
    return {"reset": True}


async def _settings(asked: Asked) -> Json:
    """Changes the settings that are named."""
    known = {one.name for one in fields(Settings)}
    wish = asked.wish()
    if unknown := sorted(set(wish) - known):
        raise LookupError(f"unknown settings: {', '.join(unknown)}")
    for name, value in wish.items():
        setattr(asked.world.settings, name, value)
    return asdict(asked.world.settings)


async def _clock(asked: Asked) -> Json:
    """Puts the clock forward by `seconds`."""
    asked.world.clock_offset += float(asked.wish()["seconds"])
    return {"now": asked.world.now()}


async def _plan_fault(asked: Asked) -> Json:
    return asdict(asked.world.faults.plan(asked.wish()))


async def _clear_faults(asked: Asked) -> Json:
    asked.world.faults.clear()
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
