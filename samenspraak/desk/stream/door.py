"""Opens a live stream for a signed-in employee: server-sent events, one response per open screen."""

import asyncio
import logging
from collections.abc import Awaitable, Callable, MutableMapping
from importlib import import_module
from random import uniform
from secrets import token_hex
from time import monotonic
from typing import Any
from urllib.parse import parse_qs

from django.conf import settings
from django.contrib.auth import get_user
from django.db import DatabaseError, close_old_connections
from django.http import HttpRequest, parse_cookie

from samenspraak.conversations.access import conversations_for
from samenspraak.conversations.announcing import Doing, announce_presence
from samenspraak.desk.stream.hub import LOOK_AGAIN, RESYNC, Hub, Screen
from samenspraak.desk.stream.notices import Viewer
from samenspraak.domain.ids import id_in
from samenspraak.handoff.access import questions_for
from samenspraak.organisation.access import WRITERS
from samenspraak.organisation.models import Employee, Role

STREAM_PATH = "/bureau/stroom/"
ONLY_CALLS = b"alleen=bellen"
"""What a page asks that shows no conversations."""
UNTIL_BEGUN = b"alleen=begin"
"""What the page of getting started asks, of who reads no conversations."""
HEARTBEAT_SECONDS = 20
LOOK_AGAIN_SECONDS = 15
"""After an event or heartbeat, at most this long after the last look, we look whether the employee may see more."""
HEADERS = [
    (b"content-type", b"text/event-stream; charset=utf-8"),
    (b"cache-control", b"no-store"),
    (b"x-accel-buffering", b"no"),
    (b"content-security-policy", b"default-src 'none'"),
    (b"x-content-type-options", b"nosniff"),
]

logger = logging.getLogger(__name__)

type Send = Callable[[MutableMapping[str, Any]], Awaitable[None]]
type Receive = Callable[[], Awaitable[MutableMapping[str, Any]]]


class StreamDoor:
    """An ASGI application: 403 for who may see nothing that is live, else events until the screen is gone."""

    def __init__(self) -> None:
        self.hub = Hub()

    async def start(self) -> None:
        """Begin to listen to the database."""
        self.hub.start()

    async def stop(self) -> None:
        """Stop listening."""
        await self.hub.stop()

    async def __call__(self, scope: MutableMapping[str, Any], receive: Receive, send: Send) -> None:
        viewer = await _looked(scope)
        if viewer is None:
            await send({"type": "http.response.start", "status": 403, "headers": [(b"content-length", b"0")]})
            await send({"type": "http.response.body", "body": b""})
            return
        await send({"type": "http.response.start", "status": 200, "headers": HEADERS})
        await self._stream(viewer, scope, receive, send)

    async def _stream(
        self, viewer: Viewer, scope: MutableMapping[str, Any], receive: Receive, send: Send
    ) -> None:
        screen = self.hub.open(viewer)
        gone = asyncio.create_task(_gone(receive))
        here = _Here(viewer)
        try:
            came_back = any(name == b"last-event-id" for name, _ in scope["headers"])
            await _say(send, RESYNC if came_back else ": welkom\n\n")
            await here.say(Doing.LOOKS)
            look_again_at = monotonic() + _apart(LOOK_AGAIN_SECONDS)
            while not gone.done():
                event = await _next_event(screen, gone)
                if LOOK_AGAIN in event and await _looked(scope) != viewer:
                    break
                await _say(send, event)
                await here.say(Doing.LOOKS)
                if monotonic() < look_again_at:
                    continue
                if await _looked(scope) != viewer:
                    # Signed out, sent away, of another role or language: the browser asks again, and is told.
                    break
                look_again_at = monotonic() + _apart(LOOK_AGAIN_SECONDS)
            await send({"type": "http.response.body", "body": b""})
        finally:
            gone.cancel()
            self.hub.close(viewer, screen)
            await here.say(Doing.GONE)


class _Here:
    """Tells every desk what this screen shows: at once, again before that is forgotten, and when it goes."""

    def __init__(self, viewer: Viewer) -> None:
        self._viewer = viewer
        self._screen = token_hex(4)
        self._again_at = 0.0

    async def say(self, doing: Doing) -> None:
        viewer, is_late = self._viewer, monotonic() >= self._again_at
        if viewer.conversation_id is None or not (is_late or doing is Doing.GONE):
            return
        self._again_at = monotonic() + HEARTBEAT_SECONDS
        place = viewer.municipality_id, viewer.conversation_id
        await asyncio.to_thread(_announce, place, viewer.employee_id, doing, self._screen)


def _announce(place: tuple[int, int], employee_id: int, doing: Doing, screen: str) -> None:
    """In vain while the database cannot be asked: it is said again."""
    try:
        announce_presence(place, employee_id, doing, screen)
    except DatabaseError:
        logger.warning("presence_not_told", extra={"employee_id": employee_id})
    finally:
        close_old_connections()


async def _next_event(screen: Screen, gone: "asyncio.Task[None]") -> str:
    """What waits, all at once; a heartbeat when nothing came for a while."""
    waiting = asyncio.create_task(screen.get())
    both: set[asyncio.Task[Any]] = {waiting, gone}
    await asyncio.wait(both, timeout=_apart(HEARTBEAT_SECONDS), return_when=asyncio.FIRST_COMPLETED)
    if not waiting.done():
        waiting.cancel()
        return ": nog hier\n\n"
    events = [waiting.result()]
    while not screen.empty():
        events.append(screen.get_nowait())
    return "".join(events)


def _apart(seconds: float) -> float:
    """Between half of it and all: screens that were opened together do not ask the database together."""
    return seconds * uniform(0.5, 1.0)  # noqa: S311  (nothing secret)


async def _say(send: Send, text: str) -> None:
    await send({"type": "http.response.body", "body": text.encode(), "more_body": True})


async def _gone(receive: Receive) -> None:
    while (await receive())["type"] != "http.disconnect":
        pass


async def _looked(scope: MutableMapping[str, Any]) -> Viewer | None:
    """Who asks, as the database knows it now; in a thread of its own, so that no event waits for it to be drawn."""
    return await asyncio.to_thread(_viewer, scope)


def _viewer(scope: MutableMapping[str, Any]) -> Viewer | None:
    """The signed-in employee; None for who may not look, and while the database cannot be asked."""
    asked = scope.get("query_string", b"")
    try:
        employee = _employee(scope, asked)
        opened = _opened(employee, asked) if employee else None
    except DatabaseError:
        return None
    finally:
        close_old_connections()
    if employee is None:
        return None
    return Viewer(
        employee.pk,
        employee.municipality_id,
        employee.language,
        shows_none=asked in (ONLY_CALLS, UNTIL_BEGUN) or not _reads(employee),
        may_write=employee.role in WRITERS,
        conversation_id=opened,
        team_id=employee.team_id,
        reads_apart=employee.role == Role.COMMUNICATIONS,
        awaits_first=asked == UNTIL_BEGUN,
    )


def _opened(employee: Employee, asked: bytes) -> int | None:
    """What stands open on the screen, if this employee may see it."""
    number = parse_qs(asked).get(b"gesprek", [b""])[0].decode("latin-1")
    return conversations_for(employee).filter(pk=id_in(number) or 0).values_list("pk", flat=True).first()


def _employee(scope: MutableMapping[str, Any], asked: bytes) -> Employee | None:
    # A cookie of somebody else that we cannot read must not hide ours.
    told = [value.decode("latin-1") for name, value in scope["headers"] if name == b"cookie"]
    session_key = parse_cookie("; ".join(told)).get(settings.SESSION_COOKIE_NAME)
    if not session_key:
        return None
    request = HttpRequest()
    request.session = import_module(settings.SESSION_ENGINE).SessionStore(session_key)
    user = get_user(request)
    if not isinstance(user, Employee):
        return None
    is_heard = _reads(user) or _is_asked(user) or (asked == UNTIL_BEGUN and user.role == Role.ADMINISTRATOR)
    return user if is_heard else None


def _reads(employee: Employee) -> bool:
    return not conversations_for(employee).query.is_empty()


def _is_asked(employee: Employee) -> bool:
    return not questions_for(employee).query.is_empty()
