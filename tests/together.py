"""Runs things side by side, each on a connection of its own: for tests with `django_db(transaction=True)`."""

from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor

from django.db import connection

from tests.waiting import until

PATIENCE_SECONDS = 20


def in_another[Answer](work: Callable[[], Answer]) -> "Future[Answer]":
    """Begin ``work`` in a thread of its own; its answer is in the future."""
    pool = ThreadPoolExecutor(1)
    future = pool.submit(_alone, work)
    pool.shutdown(wait=False)
    return future


def until_blocked(others: int = 1) -> None:
    """Wait until so many others came to a lock: that of the transaction we are in."""
    until(lambda: _blocked() == others, PATIENCE_SECONDS)


def _blocked() -> int:
    with connection.cursor() as cursor:
        cursor.execute("SELECT count(*) FROM pg_locks WHERE NOT granted")
        return int(cursor.fetchone()[0])


def _alone[Answer](work: Callable[[], Answer]) -> Answer:
    try:
        return work()
    finally:
        connection.close()
