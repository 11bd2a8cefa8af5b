"""What a simulator remembers over a restart: residents, their chats and files, in one file of its own.

Lines are not kept: they and their secrets are given at each start, and a message finds its line by its number's id.
What was on its way when the simulator stopped stays where it was.
"""

import asyncio
import pickle
from pathlib import Path
from typing import Any

from simulator.lines import Line
from simulator.world import World

PAUSE_SECONDS = 1.0
KEPT = ("residents", "messages", "chats", "media")


class MemoryUnreadable(Exception):
    """The file holds something else, or was written by another release. Throw it away to begin anew."""

    def __init__(self, path: Path) -> None:
        super().__init__(f"{path} cannot be read. Throw it away to begin with empty telephones.")


def recall(world: World, path: Path) -> None:
    """Everything that `keep` wrote there; nothing when there is no such file. Raises MemoryUnreadable."""
    if not path.exists():
        return
    try:
        with path.open("rb") as file:
            kept = _Reader(file, world).load()
            for name in KEPT:
                setattr(world, name, kept[name])
    except (pickle.UnpicklingError, EOFError, AttributeError, KeyError, TypeError) as error:
        raise MemoryUnreadable(path) from error


def remember(world: World, path: Path) -> None:
    """Write it whole or not at all."""
    new = path.with_name(f"{path.name}.new")
    with new.open("wb") as file:
        _Writer(file).dump({name: getattr(world, name) for name in KEPT})
    new.replace(path)


async def keep(world: World, path: Path) -> None:
    """Remember what changes, as long as the world is open."""
    seen = changes = _changes(world)
    while not world.closing:
        await asyncio.sleep(PAUSE_SECONDS)
        changes = _changes(world)
        if changes != seen:
            remember(world, path)
            seen = changes


def _changes(world: World) -> int:
    return sum(resident.version for resident in world.residents.all()) + len(world.residents.all())


class _Writer(pickle.Pickler):
    def persistent_id(self, one: Any) -> str | None:
        return one.phone_number_id if isinstance(one, Line) else None


class _Reader(pickle.Unpickler):
    """Makes nothing but what a simulator is made of."""

    def __init__(self, file: Any, world: World) -> None:
        super().__init__(file)
        self._world = world

    def persistent_load(self, phone_number_id: Any) -> Line:
        return self._world.line_or_main(phone_number_id)

    def find_class(self, module: str, name: str) -> Any:
        if not module.startswith("simulator."):
            raise pickle.UnpicklingError(f"{module}.{name}")
        return super().find_class(module, name)
