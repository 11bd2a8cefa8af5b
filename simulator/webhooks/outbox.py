"""Updates that wait to be delivered, in lanes: what concerns one resident keeps its order."""

import asyncio
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass, field

from simulator.lines import Line
from simulator.web import Json

LANES = 8


@dataclass(slots=True, eq=False)
class Update:
    """One message, one status or one value of another field. `done` is called after a 200."""

    line: Line
    value: Json
    field: str = "messages"
    done: Callable[[], None] | None = None


@dataclass(slots=True)
class Lane:
    waiting: deque[Update] = field(default_factory=deque)
    filled: asyncio.Event = field(default_factory=asyncio.Event)
    busy: bool = False


class Outbox:
    """Eight lanes, each emptied by one worker. Held back, updates pile up until they are released."""

    def __init__(self) -> None:
        self.lanes = [Lane() for _ in range(LANES)]
        self.on_hold = False
        self.held: list[tuple[str, Update]] = []

    def put(self, update: Update, key: str) -> None:
        """Queues an update; those with the same key are delivered in this order."""
        if self.on_hold:
            self.held.append((key, update))
            return
        lane = self.lanes[hash(key) % LANES]
        lane.waiting.append(update)
        lane.filled.set()

    def under_way(self, key: str) -> bool:
        """Whether anything with this key waits or is being delivered."""
        lane = self.lanes[hash(key) % LANES]
        return lane.busy or bool(lane.waiting)

    def waiting(self) -> int:
        return sum(len(lane.waiting) for lane in self.lanes) + len(self.held)

    def take_held(self) -> list[Update]:
        """Ends the hold and hands over what piled up."""
        held = [update for _, update in self.held]
        self.held, self.on_hold = [], False
        return held

    def clear(self) -> None:
        self.held, self.on_hold = [], False
        for lane in self.lanes:
            lane.waiting.clear()
