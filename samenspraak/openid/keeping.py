"""Keeps what a provider tells about itself for a while, in this process: it is the same for everybody who signs in."""

from collections.abc import Callable
from time import monotonic


class Kept[Thing]:
    """Things by their address, with when they were fetched. Two that fetch at once fetch twice, and no harm is done."""

    def __init__(self) -> None:
        self._things: dict[str, tuple[float, Thing]] = {}

    def thing(self, address: str, fetch: Callable[[], Thing], *, most_seconds: float) -> Thing:
        """What is kept if it is no older than this, or else what ``fetch`` gives now."""
        now = monotonic()
        fetched_at, thing = self._things.get(address, (None, None))
        if thing is not None and fetched_at is not None and now - fetched_at < most_seconds:
            return thing
        thing = fetch()
        self._things[address] = (now, thing)
        return thing

    def forget(self) -> None:
        """Everything, so that each is fetched anew."""
        self._things.clear()
