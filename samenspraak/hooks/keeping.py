"""Keeps letters that come at once in one commit: each waits for the commit it is in, none for another's turn.

A commit costs the same for fifty letters as for one. While one commit is under way the next letters gather.
"""

import asyncio
import contextlib
import logging
from collections import deque
from dataclasses import dataclass
from datetime import datetime
from typing import Any

import psycopg
from django.db import connection

logger = logging.getLogger(__name__)

MOST_AT_ONCE = 100
CONNECT_SECONDS = 5

KEEP = """
INSERT INTO hooks_letter (channel, letterbox, body, came_at, due_at, attempts, failed_why)
SELECT channel, letterbox, body, came_at, came_at, 0, ''
  FROM unnest(%b::text[], %b::text[], %b::bytea[], %b::timestamptz[])
    AS letter (channel, letterbox, body, came_at)
"""


class NotKept(Exception):
    """The database did not take the letter: answer 503, and the network posts it again."""


@dataclass(frozen=True, slots=True)
class SealedLetter:
    """A letter as it is kept."""

    channel: str
    letterbox: str
    body: bytes
    came_at: datetime


class Keeper:
    """Start it once per process, in its event loop. It has a connection of its own, made anew when it breaks."""

    def __init__(self) -> None:
        self._waiting: deque[tuple[SealedLetter, asyncio.Future[None]]] = deque()
        self._came = asyncio.Event()
        self._working: asyncio.Task[None] | None = None
        self._connection: psycopg.AsyncConnection[tuple[object, ...]] | None = None

    def start(self) -> None:
        """Begin to keep."""
        self._working = asyncio.create_task(self._work_for_ever())

    async def stop(self) -> None:
        """Who still waits gets NotKept."""
        if self._working is not None:
            self._working.cancel()
            await asyncio.gather(self._working, return_exceptions=True)
        _tell([future for _, future in self._waiting], NotKept("the server stops"))
        await self._disconnect()

    async def keep(self, letter: SealedLetter) -> None:
        """It is durable when this returns. Raises NotKept."""
        future: asyncio.Future[None] = asyncio.get_running_loop().create_future()
        self._waiting.append((letter, future))
        self._came.set()
        await future

    async def _work_for_ever(self) -> None:
        while True:
            await self._came.wait()
            self._came.clear()
            while self._waiting:
                await self._keep_together()

    async def _keep_together(self) -> None:
        together = [self._waiting.popleft() for _ in range(min(MOST_AT_ONCE, len(self._waiting)))]
        futures = [future for _, future in together]
        try:
            await self._commit([letter for letter, _ in together])
        except (psycopg.Error, OSError) as error:
            logger.warning("letters_not_kept", extra={"count": len(together), "why": type(error).__name__})
            await self._disconnect()
            _tell(futures, NotKept(type(error).__name__))
        except asyncio.CancelledError:
            _tell(futures, NotKept("the server stops"))
            raise
        else:
            _tell(futures, None)

    async def _commit(self, letters: list[SealedLetter]) -> None:
        if self._connection is None:
            self._connection = await psycopg.AsyncConnection.connect(_conninfo(), autocommit=True)
        columns = [[getattr(letter, name) for letter in letters] for name in SealedLetter.__slots__]
        await self._connection.execute(KEEP, columns, prepare=True)

    async def _disconnect(self) -> None:
        broken, self._connection = self._connection, None
        if broken is not None:
            with contextlib.suppress(psycopg.Error, OSError):
                await broken.close()


def _tell(futures: list["asyncio.Future[None]"], refusal: NotKept | None) -> None:
    """Whoever still waits; a client that hung up does not."""
    for future in futures:
        if future.done():
            continue
        if refusal is None:
            future.set_result(None)
        else:
            future.set_exception(refusal)


def _conninfo() -> str:
    """The same database as everybody's: all of Django's parameters that are libpq's."""
    parameters = connection.get_connection_params()
    plain: dict[str, Any] = {
        name: value for name, value in parameters.items() if isinstance(value, str | int)
    }
    return psycopg.conninfo.make_conninfo(connect_timeout=CONNECT_SECONDS, **plain)
