"""What the web server runs: the live stream and letters asynchronously, everything else through WSGI in threads."""

import gc
import os
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from samenspraak.installation.bridge import Receive, Scope, Send, WsgiBridge
from samenspraak.installation.wsgi import application as wsgi

# Models can only be read once Django is set up, which the line above does.
from samenspraak.desk.stream.door import STREAM_PATH, StreamDoor  # isort: skip
from samenspraak.hooks.door import LetterDoor  # isort: skip

THREADS = int(os.environ.get("SAMENSPRAAK_WEB_THREADS", "8"))

_pages = WsgiBridge(wsgi, THREADS)
_stream = StreamDoor()
_letters = LetterDoor()
gc.freeze()  # what is loaded stays loaded: the collector need not walk the guard's words at every turn


async def application(scope: Scope, receive: Receive, send: Send) -> None:
    """One ASGI application for the whole house."""
    if scope["type"] == "lifespan":
        async with _doors_open():
            await _lifespan(receive, send)
    elif scope["type"] == "http" and scope["path"] == STREAM_PATH:
        await _stream(scope, receive, send)
    elif scope["type"] == "http" and _letters.is_for(scope):
        await _letters(scope, receive, send)
    elif scope["type"] == "http":
        await _pages(scope, receive, send)
    else:
        await send({"type": "websocket.close", "code": 1000})


@asynccontextmanager
async def _doors_open() -> AsyncIterator[None]:
    await _stream.start()
    await _letters.start()
    try:
        yield
    finally:
        await _stream.stop()
        await _letters.stop()


async def _lifespan(receive: Receive, send: Send) -> None:
    while (message := await receive())["type"] != "lifespan.shutdown":
        await send({"type": f"{message['type']}.complete"})
    await send({"type": "lifespan.shutdown.complete"})
