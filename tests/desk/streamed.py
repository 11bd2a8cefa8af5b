"""Opens a stream as a web server does, or a screen on the hub, and keeps what is said on it."""

import asyncio
from collections.abc import Awaitable, Callable, MutableMapping
from typing import Any

from asgiref.sync import sync_to_async
from django.test import Client

from samenspraak.conversations.announcing import announce_rights
from samenspraak.desk.stream.door import StreamDoor
from samenspraak.desk.stream.hub import LOOK_AGAIN, RESYNC, Hub, Screen
from samenspraak.desk.stream.notices import Viewer
from samenspraak.organisation.models import Employee
from tests.aside import run_aside
from tests.together import PATIENCE_SECONDS


def cookie_of(desk: Client) -> str:
    return f"samenspraak={desk.cookies['samenspraak'].value}"


def streamed(
    cookie: str,
    meanwhile: Callable[[], object] = lambda: None,
    *,
    listens: bool = False,
    asked: bytes = b"",
) -> tuple[int, bytes]:
    """The status of a stream and what was said on it until it ended; ``meanwhile`` happens once it is open.

    ``listens``: it also hears what the database tells, and ``meanwhile`` waits for that.
    """
    sent: list[MutableMapping[str, Any]] = []
    is_open = asyncio.Event()

    async def send(message: MutableMapping[str, Any]) -> None:
        sent.append(message)
        is_open.set()

    async def receive() -> MutableMapping[str, Any]:
        await asyncio.Event().wait()
        return {}

    async def run() -> None:
        scope = {"headers": [(b"cookie", cookie.encode())], "query_string": asked}
        door = StreamDoor()
        running = asyncio.create_task(door(scope, receive, send))
        async with asyncio.timeout(PATIENCE_SECONDS):
            await is_open.wait()
            if listens:
                await door.start()
                while all(message.get("body") != RESYNC.encode() for message in sent):
                    await asyncio.sleep(0.01)
        await sync_to_async(meanwhile)()
        await asyncio.wait_for(running, PATIENCE_SECONDS)
        await door.stop()

    run_aside(run)
    return sent[0]["status"], b"".join(message.get("body", b"") for message in sent)


def heard(deeds: Callable[[Screen], Awaitable[None]], viewer: Viewer) -> list[str]:
    """What came on a screen while the hub listened to the database; ``deeds`` happen meanwhile.

    The last thing announced is one that every viewer hears, so that nothing can still be on its way.
    """
    events: list[str] = []

    async def run() -> None:
        hub = Hub()
        screen = hub.open(viewer)
        hub.start()
        try:
            await asyncio.wait_for(screen.get(), PATIENCE_SECONDS)
            await asyncio.wait_for(deeds(screen), PATIENCE_SECONDS)
            await sync_to_async(announce_rights)(
                [Employee(pk=viewer.employee_id, municipality_id=viewer.municipality_id)]
            )
            async with asyncio.timeout(PATIENCE_SECONDS):
                while (event := await screen.get()) != LOOK_AGAIN:
                    events.append(event)
        finally:
            await hub.stop()

    run_aside(run)
    return events
