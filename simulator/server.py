"""The ASGI application, and the server around it."""

import asyncio
import contextlib
import logging
import os
import signal
import socket
import sys
from pathlib import Path

from granian.constants import HTTPModes, Interfaces
from granian.log import LogLevels
from granian.server.embed import Server

from simulator.control.doors import control_answer
from simulator.graph.router import graph_answer
from simulator.memory import keep, recall, remember
from simulator.phone.doors import phone_answer
from simulator.web import Answer, Receive, Request, Scope, Send, read_request, redirect, send_answer
from simulator.webhooks.delivery import Courier
from simulator.world import World

logger = logging.getLogger(__name__)


class Simulator:
    """One simulator as an ASGI application: the network's API, the control API and the phone page."""

    def __init__(self, world: World, *, batch_max: int = 100) -> None:
        self.world = world
        self.courier = Courier(world, batch_max=batch_max)

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] == "lifespan":
            await self._live(receive, send)
        elif scope["type"] == "http":
            answer = await self.answer(await read_request(scope, receive))
            await send_answer(answer, send)

    async def answer(self, request: Request) -> Answer:
        path = request.path
        if path.startswith("/_sim"):
            return await control_answer(self.world, self.courier, request)
        if path == "/" or path.startswith("/telefoon"):
            return await phone_answer(self.world, request) if path != "/" else redirect("/telefoon/")
        return await graph_answer(self.world, request)

    async def _live(self, receive: Receive, send: Send) -> None:
        await receive()
        self.courier.start()
        await send({"type": "lifespan.startup.complete"})
        await receive()
        await self.courier.stop()
        await send({"type": "lifespan.shutdown.complete"})


def granian_server(simulator: Simulator, host: str, port: int) -> Server:
    return Server(
        simulator,
        address=host,
        port=port,
        interface=Interfaces.ASGI,
        http=HTTPModes.http1,
        websockets=False,
        backlog=1024,
        log_level=LogLevels.error,
    )


def port_is_free(host: str, port: int) -> bool:
    with socket.socket() as probe:
        probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            probe.bind((host, port))
        except OSError:
            return False
    return True


def serve(simulator: Simulator, host: str, port: int, memory: Path | None = None) -> None:
    """Serves until Ctrl-C or SIGTERM, and then ends the process itself, with status 0.

    With a `memory` it begins where the one before stopped. Raises MemoryUnreadable.
    """
    if memory:
        recall(simulator.world, memory)
    asyncio.run(_serve(simulator, host, port, memory))


async def _serve(simulator: Simulator, host: str, port: int, memory: Path | None) -> None:
    server = granian_server(simulator, host, port)
    loop = asyncio.get_running_loop()
    for one in (signal.SIGINT, signal.SIGTERM):
        with contextlib.suppress(NotImplementedError):
            loop.add_signal_handler(one, stop, simulator, server)
    keeping = asyncio.create_task(keep(simulator.world, memory)) if memory else None
    await server.serve()
    if keeping and memory:
        keeping.cancel()
        remember(simulator.world, memory)
    sys.stdout.flush()
    # granian's own threads can outlive its server, and abort a process that takes its interpreter down
    os._exit(0)


def stop(simulator: Simulator, server: Server) -> None:
    """Lets open streams end, and then the server."""
    simulator.world.close()
    server.stop()  # type: ignore[no-untyped-call]  # granian leaves this method without annotations
