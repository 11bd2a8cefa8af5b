"""Webhooks on demand: held back and released in another order or shape, posted raw, waited for."""

import asyncio
import random
from collections.abc import Awaitable, Callable

from simulator.control.asking import Asked
from simulator.web import Json
from simulator.webhooks.envelopes import SHAPES
from simulator.webhooks.handshake import webhook_agrees
from simulator.webhooks.outbox import Update

ORDERS: dict[str, Callable[[list[Update]], list[Update]]] = {
    "kept": list,
    "reversed": lambda updates: updates[::-1],
    "shuffled": lambda updates: random.sample(updates, len(updates)),
    "doubled": lambda updates: [update for update in updates for _ in range(2)],
}


async def acted(asked: Asked) -> object:
    if not asked.rest or asked.rest[0] not in WEBHOOK_DEEDS:
        raise LookupError(f"unknown deed; known are {', '.join(WEBHOOK_DEEDS)}")
    return await WEBHOOK_DEEDS[asked.rest[0]](asked)


async def _hold(asked: Asked) -> Json:
    """From now on updates pile up."""
    asked.world.outbox.on_hold = True
    return {"on_hold": True}


async def _release(asked: Asked) -> Json:
    """Posts what piled up: in `order`, as `shape`, in bodies of at most `size` updates (1 is one by one)."""
    wish = asked.wish()
    order, shape = str(wish.get("order", "kept")), str(wish.get("shape", "values"))
    if order not in ORDERS or shape not in SHAPES:
        raise LookupError(f"order is one of {', '.join(ORDERS)}; shape is one of {', '.join(SHAPES)}")
    updates = ORDERS[order](asked.world.outbox.take_held())
    size = int(wish.get("size", 1000))
    bodies = [updates[start : start + size] for start in range(0, len(updates), size)]
    return {"statuses": [await asked.courier.post_batch(body, shape) for body in bodies]}


async def _raw(asked: Asked) -> Json:
    """Posts any `value` of any `field`, signed; tried again like every other until it is answered."""
    wish = asked.wish()
    update = Update(asked.line(), wish["value"], str(wish.get("field", "messages")))
    return {"status": await asked.courier.post_batch([update])}


async def _handshake(asked: Asked) -> Json:
    """Checks the line's webhook address as the network does when somebody edits it."""
    line = asked.line()
    token = str(asked.wish().get("verify_token", line.verify_token))
    return {"agreed": await webhook_agrees(line.webhook_url, token)}


async def _settle(asked: Asked) -> Json:
    """Waits, at most `seconds` (10), until every status is due and every update is delivered."""
    for _ in range(int(float(asked.wish().get("seconds", 10)) * 50)):
        if asked.courier.is_idle():
            break
        await asyncio.sleep(0.02)
    return {"idle": asked.courier.is_idle()}


WEBHOOK_DEEDS: dict[str, Callable[[Asked], Awaitable[Json]]] = {
    "hold": _hold,
    "release": _release,
    "raw": _raw,
    "handshake": _handshake,
    "settle": _settle,
}
