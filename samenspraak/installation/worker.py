"""The worker: opens letters, empties the outbox and runs the jobs. Any number may run side by side.

Three kinds of work in one process: threads that look for letters ten times a second when there is nothing, threads that
send messages and rest until the bell rings, and procrastinate for everything that has a name and a time. What a
killed worker had in hand comes back: letters because their transaction never ended, messages because their lease runs
out.
"""

import asyncio
import contextlib
import logging
import os
import signal
import threading
from collections.abc import Callable
from functools import partial

from django.db import DatabaseError, close_old_connections, connections
from django.utils import timezone
from procrastinate.contrib.django import app
from procrastinate.contrib.django.django_connector import DjangoConnector
from procrastinate.exceptions import ConnectorException

from samenspraak.conversations.outbox import sweep
from samenspraak.conversations.sending import deliver_next
from samenspraak.hooks.opening import open_waiting
from samenspraak.installation.bell import Bell
from samenspraak.referrals.callbacks.listening import Listener

logger = logging.getLogger(__name__)

PAUSE_SECONDS = 0.1
SWEEP_SECONDS = 5.0
LISTEN_SECONDS = 0.5
OPENERS = int(os.environ.get("SAMENSPRAAK_OPENERS", "2"))
"""More than one, so that one reads while the database works for the other."""
SENDERS = int(os.environ.get("SAMENSPRAAK_SENDERS", "6"))


def work() -> None:
    """Until SIGTERM or SIGINT; what is in hand is finished first."""
    stop, listener, bell = threading.Event(), Listener(), Bell()
    rounds = [
        *(
            _thread(f"opener-{number}", stop, _pause(stop, PAUSE_SECONDS), lambda: bool(open_waiting()))
            for number in range(OPENERS)
        ),
        _thread("sweeper", stop, _pause(stop, SWEEP_SECONDS), lambda: bool(sweep())),
        _thread("answers", stop, _pause(stop, LISTEN_SECONDS), lambda: listener.listen(timezone.now())),
        _thread("bell", stop, bell.rest, bell.hear),
        *(_thread(f"sender-{number}", stop, bell.rest, lambda: _send(bell)) for number in range(SENDERS)),
    ]
    try:
        asyncio.run(_jobs())
    finally:
        stop.set()
        for thread in rounds:
            thread.join(timeout=20)


async def _jobs() -> None:
    """Procrastinate's worker, until a signal."""
    stopping = asyncio.Event()
    running = asyncio.create_task(_procrastinate(stopping))

    def stop() -> None:
        stopping.set()
        running.cancel()

    loop = asyncio.get_running_loop()
    for number in (signal.SIGTERM, signal.SIGINT):
        loop.add_signal_handler(number, stop)
    with contextlib.suppress(asyncio.CancelledError):
        await running


async def _procrastinate(stopping: asyncio.Event) -> None:
    """Begun again when it ends without being asked: it does so, with or without an error, when the database goes."""
    connector = app.connector
    assert isinstance(connector, DjangoConnector)
    worker_app = app.with_connector(connector.get_worker_connector())
    while not stopping.is_set():
        try:
            async with worker_app.open_async():
                await worker_app.run_worker_async(
                    concurrency=2, install_signal_handlers=False, shutdown_graceful_timeout=10
                )
        except ConnectorException:
            logger.exception("jobs_lost_database")
        if not stopping.is_set():
            logger.warning("jobs_begin_again")
            await asyncio.sleep(1)


def _send(bell: Bell) -> bool:
    is_sent = deliver_next(timezone.now())
    if is_sent:
        bell.ring()
    return is_sent


def _pause(stop: threading.Event, seconds: float) -> Callable[[], object]:
    return partial(stop.wait, seconds)


def _thread(
    name: str, stop: threading.Event, rest: Callable[[], object], work_once: Callable[[], bool]
) -> threading.Thread:
    thread = threading.Thread(name=name, target=_rounds, args=(stop, rest, work_once), daemon=True)
    thread.start()
    return thread


def _rounds(stop: threading.Event, rest: Callable[[], object], work_once: Callable[[], bool]) -> None:
    """Work as long as there is something, then rest a moment. A job runner: one bad round is not the last."""
    while not stop.is_set():
        try:
            found = work_once()
        except DatabaseError:
            logger.exception("round_lost_database")
            close_old_connections()
            stop.wait(1)
        except Exception:
            logger.exception("round_failed")
            stop.wait(1)
        else:
            if not found:
                rest()
    connections.close_all()
