"""What becomes of a message that was accepted: sent, delivered, read; or failed."""

import asyncio
import random
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import partial

from simulator.errors import status_error
from simulator.lines import Line
from simulator.residents import Resident
from simulator.web import Json
from simulator.webhooks.outbox import Update
from simulator.world import Message, World

_chance = random.SystemRandom()
RANKS = {"accepted": 0, "sent": 1, "delivered": 2, "read": 3, "failed": 4}


@dataclass(frozen=True, slots=True)
class Delays:
    """Seconds, from and to, between one status and the next."""

    sent: tuple[float, float]
    delivered: tuple[float, float]
    read: tuple[float, float]

    def steps(self) -> tuple[tuple[str, tuple[float, float]], ...]:
        return (("sent", self.sent), ("delivered", self.delivered), ("read", self.read))


DELAYS: dict[str, Delays] = {
    "real": Delays((0.1, 0.3), (0.2, 0.6), (2.0, 6.0)),
    "fast": Delays((0.02, 0.05), (0.02, 0.05), (0.05, 0.1)),
    "none": Delays((0.0, 0.0), (0.0, 0.0), (0.0, 0.0)),
}


def follow(world: World, message: Message, failure: int | None = None) -> None:
    """Starts the life of an accepted message; with a `failure` it ends at once with this code."""
    delays = DELAYS[world.settings.delays]
    if failure is not None:
        _after(world, _chance.uniform(*delays.sent), partial(fail, world, message, failure))
        return
    pause = 0.0
    for status, span in delays.steps():
        if status == "read" and not reads_by_itself(world, message):
            return
        pause += _chance.uniform(*span)
        _after(world, pause, partial(advance, world, message, status))


def reads_by_itself(world: World, message: Message) -> bool:
    return message.resident.sends_receipts and world.settings.reads == "auto"


def _after(world: World, seconds: float, deed: Callable[[], None]) -> None:
    if not seconds:
        deed()
        return
    world.statuses_due += 1
    asyncio.get_running_loop().call_later(seconds, _due, world, deed)


def _due(world: World, deed: Callable[[], None]) -> None:
    world.statuses_due -= 1
    deed()


def advance(world: World, message: Message, status: str) -> None:
    """Moves a message on and tells the product; a message that is already as far stays where it is."""
    if world.messages.get(message.id) is not message or RANKS[status] <= RANKS[message.status]:
        return
    message.status = status
    world.touch(message.resident)
    value: Json = {"contacts": [message.resident.contact()], "statuses": [_status(world, message, status)]}
    world.outbox.put(Update(message.line, value), message.resident.slug)


def fail(world: World, message: Message, code: int) -> None:
    """Ends a message with a failed status; such a status comes without contacts and without a price."""
    if world.messages.get(message.id) is not message:
        return
    message.status = "failed"
    world.touch(message.resident)
    status = _status(world, message, "failed") | {"errors": [status_error(code)]}
    world.outbox.put(Update(message.line, {"statuses": [status]}), message.resident.slug)


def read_all(world: World, resident: Resident, line: Line) -> None:
    """The resident looks at the chat on this line: everything in it that was delivered is read now."""
    for message in world.chat(resident, line):
        if message.from_municipality and message.status == "delivered" and message.resident.sends_receipts:
            advance(world, message, "read")


def _status(world: World, message: Message, status: str) -> Json:
    resident = message.resident
    wanted: Json = {"id": message.id, "status": status, "timestamp": str(int(world.now()))}
    if resident.phone:
        wanted["recipient_id"] = resident.phone
    wanted["recipient_user_id"] = resident.user_id
    if message.reference:
        wanted["biz_opaque_callback_data"] = message.reference
    if status in ("sent", "delivered"):
        wanted["pricing"] = message.price
    return wanted


def price(world: World, message: Message) -> Json:
    """The price object, since 1 October 2026: replies are charged after the first thousand in a month.

    What the network sends inside that thousand is not documented; free_customer_service is our reading.
    """
    category = "service"
    if message.type == "template":
        category = str(message.content.get("category", "utility")).lower()
    month = datetime.fromtimestamp(world.now(), UTC).strftime("%Y-%m")
    free = category == "service" and message.line.service_message_is_free(month)
    kind = "free_customer_service" if free else "regular"
    return {"billable": not free, "pricing_model": "PMP", "type": kind, "category": category}
