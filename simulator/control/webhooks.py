"""Webhooks on demand: held back and released in another order or shape, posted raw, waited for."""

import asyncio
import random
from collections.abc import Awaitable, Callable

from simulator.web import Json, Request
from simulator.webhooks.delivery import Courier
from simulator.webhooks.envelopes import SHAPES
from simulator.webhooks.handshake import webhook_agrees
from simulator.webhooks.outbox import Update
from simulator.world import World

ORDERS: dict[str, Callable[[list[Update]], list[Update]]] = {
    "kept": list,
    "reversed": lambda updates: updates[::-1],
    "shuffled": lambda updates: random.sample(updates, len(updates)),
    "doubled": lambda updates: [update for update in updates for _ in range(2)],
}


async def acted(world: World, courier: Courier, request: Request, rest: list[str]) -> object:
    if not rest or rest[0] not in WEBHOOK_DEEDS:
        raise LookupError(f"unknown deed; known are {', '.join(WEBHOOK_DEEDS)}")
    return await WEBHOOK_DEEDS[rest[0]](world, courier, request.json())


async def _hold(world: World, courier: Courier, wish: Json) -> Json:
    """From now on updates pile up."""
    world.outbox.on_hold = True
    return {"on_hold": True}


async def _release(world: World, courier: Courier, wish: Json) -> Json:
    """Posts what piled up: in `order`, as `shape`, in bodies of at most `size` updates (1 is one by one)."""
    order, shape = str(wish.get("order", "kept")), str(wish.get("shape", "values"))
    if order not in ORDERS or shape not in SHAPES:
        raise LookupError(f"order is one of {', '.join(ORDERS)}; shape is one of {', '.join(SHAPES)}")
    updates = ORDERS[order](world.outbox.take_held())
    size = int(wish.get("size", 1000))
    bodies = [updates[start : start + size] for start in range(0, len(updates), size)]
    return {"statuses": [await courier.post_batch(body, shape) for body in bodies]}


async def _raw(world: World, courier: Courier, wish: Json) -> Json:
    """Posts any `value` of any `field`, signed; tried again like every other until it is answered."""
    line = world.line_or_main(str(wish.get("phone_number_id", "")))
    update = Update(line, wish["value"], str(wish.get("field", "messages")))
    return {"status": await courier.post_batch([update])}


async def _handshake(world: World, courier: Courier, wish: Json) -> Json:
    """Checks the line's webhook address as the network does when somebody edits it."""
    line = world.line_or_main(str(wish.get("phone_number_id", "")))
    token = str(wish.get("verify_token", line.verify_token))
    return {"agreed": await webhook_agrees(line.webhook_url, token)}


async def _settle(world: World, courier: Courier, wish: Json) -> Json:
    """Waits, at most `seconds` (10), until every status is due and every update is delivered."""
    for _ in range(int(float(wish.get("seconds", 10)) * 50)):
        if courier.is_idle():
            break
        await asyncio.sleep(0.02)
    return {"idle": courier.is_idle()}


WEBHOOK_DEEDS: dict[str, Callable[[World, Courier, Json], Awaitable[Json]]] = {
    "hold": _hold,
    "release": _release,
    "raw": _raw,
    "handshake": _handshake,
    "settle": _settle,
}
