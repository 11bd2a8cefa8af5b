"""The hub: one LISTEN per web process, every announcement drawn once and handed to all open screens.

Screens are asyncio queues of ready text. Drawing needs the database and runs in a thread. When the listening
connection breaks it is made anew, and every screen is told to draw itself again: nothing is missed in silence.
"""

import asyncio
import json
import logging
from collections import defaultdict
from collections.abc import Callable, Coroutine, Iterable, Mapping
from time import monotonic
from typing import Any

import psycopg
from asgiref.sync import sync_to_async
from django.db import close_old_connections, connection

from samenspraak.conversations.access import circle_of
from samenspraak.conversations.announcing import CHANNEL, What
from samenspraak.desk.stream.drawing import draw
from samenspraak.desk.stream.notices import (
    AnyNotice,
    BatchNotice,
    CallsNotice,
    Notice,
    PresenceNotice,
    ResyncNotice,
    RightsNotice,
    Viewer,
    notice_from,
)
from samenspraak.desk.stream.presence import Place, Presence, Present
from samenspraak.organisation.access import first_names

logger = logging.getLogger(__name__)

MOST_WAITING = 200
"""A screen that is this many events behind is told to draw itself again instead."""
AGAIN_AFTER_SECONDS = 1.0
MISS_AFTER_SECONDS = 2.0
RESYNC = "event: resync\ndata: {}\n\n"
CALLS = "event: calls\ndata: {}\n\n"
"""Your own calls changed."""
AGENDA = "event: agenda\ndata: {}\n\n"
"""Somebody's did."""
HANDOFFS = "event: handoffs\ndata: {}\n\n"
"""Something about handoffs changed: each page asks again for what its employee may see of them."""

BATCH = "event: batch\ndata: {}\n\n"
"""Your own batch is further."""

BEGIN = "event: begin\ndata: {}\n\n"
"""A message came or left: the page of getting started asks how far it is."""

LOOK_AGAIN = ": kijk opnieuw\n\n"
"""For the door, a comment to a browser: look now whether this employee may still see what comes."""

type Screen = asyncio.Queue[str]
type Circle = frozenset[int] | None
"""Who sees a conversation of a private team; None: whoever reads conversations."""


class Hub:
    """Start it once per process; screens come and go."""

    def __init__(self) -> None:
        self._screens: dict[int, dict[Screen, Viewer]] = defaultdict(dict)
        self._presence = Presence()
        self._told: dict[Place, tuple[str, Circle]] = {}
        self._running: tuple[asyncio.Task[None], ...] = ()
        self._position = 0

    def start(self) -> None:
        """Begin to listen, in the running event loop."""
        self._running = (
            asyncio.create_task(_for_ever(self._listen)),
            asyncio.create_task(_for_ever(self._miss)),
        )

    async def stop(self) -> None:
        """Stop listening."""
        for task in self._running:
            task.cancel()
        await asyncio.gather(*self._running, return_exceptions=True)

    def open(self, viewer: Viewer) -> Screen:
        """A queue on which this viewer's events come, ready to be sent."""
        screen: Screen = asyncio.Queue(MOST_WAITING)
        self._screens[viewer.municipality_id][screen] = viewer
        if not viewer.shows_none:
            for (municipality_id, _conversation_id), (event, circle) in self._told.items():
                if municipality_id == viewer.municipality_id and viewer.is_in(circle):
                    self._put(screen, event)
        return screen

    def close(self, viewer: Viewer, screen: Screen) -> None:
        """The viewer is gone."""
        self._screens[viewer.municipality_id].pop(screen, None)

    async def _listen(self) -> None:
        listener = await psycopg.AsyncConnection.connect(_conninfo(), autocommit=True)
        async with listener:
            await listener.execute(f"LISTEN {CHANNEL}")
            self._tell_all(RESYNC)
            async for notification in listener.notifies():
                await self._pass_on(notice_from(notification.payload))

    async def _miss(self) -> None:
        """Whose time is over is shown no longer."""
        while True:
            await asyncio.sleep(MISS_AFTER_SECONDS)
            await self._tell_presence(self._presence.expire(monotonic()))

    async def _tell_presence(self, places: Iterable[Place]) -> None:
        for place in places:
            people = self._presence.at(place)
            known = [one.employee_id for one in people]
            names = await sync_to_async(first_names)(place[0], known) if known else {}
            circle = await sync_to_async(circle_of)(place[1])
            event = _presence_event(place, people, names)
            self._told[place] = event, circle
            if not people:
                del self._told[place]
            for screen, viewer in self._screens.get(place[0], {}).items():
                if not viewer.shows_none and viewer.is_in(circle):
                    self._put(screen, event)

    async def _pass_on(self, notice: AnyNotice) -> None:
        if isinstance(notice, PresenceNotice):
            if self._presence.hear(notice, monotonic()):
                await self._tell_presence([(notice.municipality_id, notice.conversation_id)])
            return
        screens = self._screens.get(notice.municipality_id, {})
        if isinstance(notice, CallsNotice):
            self._tell_of_calls(notice, screens)
            return
        if isinstance(notice, RightsNotice):
            self._tell_employee(notice.employee_id, screens, LOOK_AGAIN)
            return
        if isinstance(notice, BatchNotice):
            self._tell_employee(notice.employee_id, screens, BATCH)
            return
        if isinstance(notice, ResyncNotice) or notice.what == What.HANDOFF:
            for screen in screens:
                self._put(screen, RESYNC if isinstance(notice, ResyncNotice) else HANDOFFS)
            return
        if notice.what == What.GONE:
            await self._tell_gone(notice, screens)
            return
        await self._tell_change(notice, screens)

    async def _tell_gone(self, notice: Notice, screens: dict[Screen, Viewer]) -> None:
        circle = await sync_to_async(circle_of)(notice.conversation_id)
        for screen, viewer in screens.items():
            if not viewer.shows_none and not viewer.is_in(circle):
                self._put(screen, f"event: gone\ndata: {notice.conversation_id}\n\n")

    async def _tell_change(self, notice: Notice, screens: dict[Screen, Viewer]) -> None:
        self._tell_of_beginning(screens)
        looks = {viewer.look for viewer in screens.values() if not viewer.shows_none}
        if not looks and not any(viewer.may_write for viewer in screens.values()):
            return
        open_now = {viewer.conversation_id for viewer in screens.values() if viewer.conversation_id}
        drawn = await sync_to_async(draw, thread_sensitive=True)(notice, looks, open_now)
        if not any(drawn.pieces.values()) and not drawn.alert:
            return
        # Asked after drawing: what goes to a private team in between is told to its members alone.
        circle = await sync_to_async(circle_of, thread_sensitive=True)(notice.conversation_id)
        self._position += 1
        events = {look: _event(self._position, html) for look, html in drawn.pieces.items()}
        alert = f"event: alert\ndata: {drawn.alert}\n\n" if drawn.alert else ""
        for screen, viewer in screens.items():
            told = "" if viewer.shows_none else events.get(viewer.look, "")
            told += alert if viewer.may_write else ""
            if told and viewer.is_in(circle):
                self._put(screen, told)

    def _tell_of_beginning(self, screens: dict[Screen, Viewer]) -> None:
        for screen, viewer in screens.items():
            if viewer.awaits_first:
                self._put(screen, BEGIN)

    def _tell_of_calls(self, notice: CallsNotice, screens: dict[Screen, Viewer]) -> None:
        self._tell_employee(notice.employee_id, screens, CALLS)
        for screen, viewer in screens.items():
            if viewer.shows_none:
                self._put(screen, AGENDA)

    def _tell_employee(self, employee_id: int | None, screens: dict[Screen, Viewer], event: str) -> None:
        for screen, viewer in screens.items():
            if viewer.employee_id == employee_id:
                self._put(screen, event)

    def _tell_all(self, event: str) -> None:
        for screens in self._screens.values():
            for screen in screens:
                self._put(screen, event)

    def _put(self, screen: Screen, event: str) -> None:
        if screen.full():
            _empty(screen)
            event = RESYNC
        screen.put_nowait(event)


async def _for_ever(work: Callable[[], Coroutine[Any, Any, None]]) -> None:
    """Whatever goes wrong, such as with one announcement, it begins again."""
    while True:
        working = asyncio.create_task(work())
        try:
            await asyncio.wait({working})
        finally:
            working.cancel()
        error = working.exception()
        logger.warning("stream_broken", exc_info=error, extra={"why": type(error).__name__})
        await sync_to_async(close_old_connections, thread_sensitive=True)()
        await asyncio.sleep(AGAIN_AFTER_SECONDS)


def _presence_event(place: Place, people: Iterable[Present], names: Mapping[int, str]) -> str:
    """Who is there, by their first names."""
    known = [one for one in people if one.employee_id in names]
    told = [{"id": one.employee_id, "name": names[one.employee_id], "types": one.types} for one in known]
    return f"event: presence\ndata: {json.dumps({'conversation': place[1], 'people': told})}\n\n"


def _event(position: int, html: str) -> str:
    lines = "\n".join(f"data: {line}" for line in html.splitlines())
    return f"id: {position}\n{lines}\n\n"


def _empty(screen: Screen) -> None:
    while not screen.empty():
        screen.get_nowait()


def _conninfo() -> str:
    """The same database as everybody; a connection of its own, since it only listens."""
    wanted = ("dbname", "user", "password", "host", "port")
    parameters = connection.get_connection_params()
    return psycopg.conninfo.make_conninfo(**{key: parameters[key] for key in wanted if parameters.get(key)})
