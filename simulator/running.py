"""A simulator that runs beside the caller's own code, for tests and benches: in a thread, on a free port."""

import asyncio
import contextlib
import socket
import threading
import time
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

import httpx

from simulator.lines import Line
from simulator.server import Simulator, granian_server, stop
from simulator.web import Json
from simulator.world import Settings, World

START_SECONDS = 10.0


@dataclass(frozen=True, slots=True)
class Running:
    """A simulator that answers at `base_url`."""

    base_url: str
    client: httpx.Client

    def control(self, path: str, wish: Json | None = None) -> Any:
        """One call of the control API: a POST with a wish, else a GET. Raises httpx.HTTPStatusError."""
        url = f"{self.base_url}/_sim/{path}"
        answer = self.client.get(url) if wish is None else self.client.post(url, json=wish)
        return answer.raise_for_status().json()

    def settle(self, seconds: float = 10.0) -> bool:
        """Waits until everything is delivered; whether that came about."""
        return bool(self.control("webhooks/settle", {"seconds": seconds})["idle"])


@contextlib.contextmanager
def running_simulator(line: Line, settings: Settings | None = None, *, port: int = 0) -> Iterator[Running]:
    """Runs a simulator with this line until the block ends."""
    port = port or free_port()
    base_url = f"http://127.0.0.1:{port}"
    settings = settings or Settings(delays="none", throughput_per_second=0)
    settings.base_url = base_url
    simulator = Simulator(World(lines={line.phone_number_id: line}, settings=settings))
    server = granian_server(simulator, "127.0.0.1", port)
    loop = asyncio.new_event_loop()
    thread = threading.Thread(target=_run, args=(loop, server), daemon=True)
    thread.start()
    with httpx.Client(timeout=40, trust_env=False) as client:
        _wait_until_up(client, base_url)
        try:
            yield Running(base_url, client)
        finally:
            loop.call_soon_threadsafe(stop, simulator, server)
            thread.join(START_SECONDS)


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


def _run(loop: asyncio.AbstractEventLoop, server: Any) -> None:
    asyncio.set_event_loop(loop)
    loop.run_until_complete(server.serve())
    loop.close()


def _wait_until_up(client: httpx.Client, base_url: str) -> None:
    deadline = time.monotonic() + START_SECONDS
    while True:
        try:
            client.get(f"{base_url}/_sim/ledger?summary=1")
            return
        except httpx.TransportError:
            if time.monotonic() > deadline:
                raise
            time.sleep(0.02)
