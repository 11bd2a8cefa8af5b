"""The letterbox's own door beside Django: letters are the one thing that comes by the thousand.

Handshakes and all other pages go through Django. What is checked is the same as in views.letterbox.
"""

import asyncio
import logging
import re
from collections.abc import Awaitable, Callable, Mapping, MutableMapping
from typing import Any

from django.db import close_old_connections
from django.utils import timezone

from samenspraak.hooks.keeping import Keeper, NotKept, SealedLetter
from samenspraak.hooks.letterboxes import OpenLetterbox, at_hand, has_signed, looked_up
from samenspraak.organisation.sealing import sealed

logger = logging.getLogger(__name__)

ADDRESS = re.compile(r"/hooks/([-a-zA-Z0-9_]+)/([-a-zA-Z0-9_]+)/")
MOST_BYTES = 8 * 1024 * 1024
"""The largest letter of a network has three million."""
LARGE = 100_000
"""Bytes; what takes longer than a millisecond to check and seal is done in a thread."""
HEADERS = [(b"content-length", b"0"), (b"x-content-type-options", b"nosniff")]

type Send = Callable[[MutableMapping[str, Any]], Awaitable[None]]
type Receive = Callable[[], Awaitable[MutableMapping[str, Any]]]


class TooLarge(Exception):
    """No letter is this long: answer 413."""


class LetterDoor:
    """An ASGI application for POSTs below /hooks/: 200 when the letter is durable, 403 for a forged one."""

    def __init__(self) -> None:
        self._keeper: Keeper | None = None

    async def start(self) -> None:
        """Begin to keep letters."""
        self._keeper = Keeper()
        self._keeper.start()

    async def stop(self) -> None:
        """Keep no more."""
        if self._keeper is not None:
            await self._keeper.stop()

    def is_for(self, scope: Mapping[str, Any]) -> bool:
        """Whether this request is a letter."""
        return scope["method"] == "POST" and ADDRESS.fullmatch(scope["path"]) is not None

    async def __call__(self, scope: MutableMapping[str, Any], receive: Receive, send: Send) -> None:
        try:
            status = await self._taken(scope, await _body(receive))
        except TooLarge:
            status = 413
        except NotKept:
            status = 503
        await send({"type": "http.response.start", "status": status, "headers": HEADERS})
        await send({"type": "http.response.body", "body": b""})

    async def _taken(self, scope: Mapping[str, Any], body: bytes) -> int:
        """The status to answer. Raises NotKept."""
        address = ADDRESS.fullmatch(scope["path"])
        assert address
        assert self._keeper
        channel, slug = address.groups()
        headers = {name.decode("latin-1"): value.decode("latin-1") for name, value in scope["headers"]}
        found = at_hand(channel, slug)
        if found is None or not has_signed(found, body, headers):
            found = await asyncio.to_thread(_looked_up, channel, slug)
            if found is None:
                return 404
            if not has_signed(found, body, headers):
                logger.warning("letter_forged", extra={"letterbox": slug, "bytes": len(body)})
                return 403
        hidden = sealed(body) if len(body) < LARGE else await asyncio.to_thread(sealed, body)
        await self._keeper.keep(SealedLetter(channel, slug, hidden, timezone.now()))
        return 200


def _looked_up(channel: str, slug: str) -> OpenLetterbox | None:
    """In a thread, whose connection goes back to the pool."""
    try:
        return looked_up(channel, slug)
    finally:
        close_old_connections()


async def _body(receive: Receive) -> bytes:
    """The whole letter. Raises TooLarge; NotKept when the client is gone before its end."""
    message = await receive()
    if message["type"] == "http.request" and not message.get("more_body"):
        return bytes(message.get("body", b""))
    parts, size = [], 0
    while message["type"] == "http.request":
        parts.append(message.get("body", b""))
        size += len(parts[-1])
        if size > MOST_BYTES:
            raise TooLarge
        if not message.get("more_body"):
            return b"".join(parts)
        message = await receive()
    raise NotKept("the client is gone")
