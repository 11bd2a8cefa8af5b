"""Runs things side by side, each on a connection of its own: for tests with `django_db(transaction=True)`."""

from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor

from django.db import connection

PATIENCE_SECONDS = 20


def in_another[Answer](work: Callable[[], Answer]) -> "Future[Answer]":
    """Begin ``work`` in a thread of its own; its answer is in the future."""
    pool = ThreadPoolExecutor(1)
    future = pool.submit(_alone, work)
    pool.shutdown(wait=False)
    return future


def _alone[Answer](work: Callable[[], Answer]) -> Answer:
    try:
        return work()
    finally:
        connection.close()
