"""The worker's rounds: one bad round, or a database that starts again, is not the last."""

import threading
from collections.abc import Callable

import pytest
from django.db import connection

from samenspraak.installation import worker
from tests.together import PATIENCE_SECONDS, in_another

pytestmark = pytest.mark.django_db(transaction=True)


def rounds(*works: Callable[[], bool]) -> int:
    """How many of the works were done when the last one says stop."""
    stop, done, waiting = threading.Event(), [0], list(works)

    def work_once() -> bool:
        if not waiting:
            stop.set()
            return False
        done[0] += waiting.pop(0)()
        return True

    in_another(lambda: worker._rounds(stop, lambda: stop.wait(0.01), work_once)).result(PATIENCE_SECONDS)
    return done[0]


def asks() -> bool:
    with connection.cursor() as cursor:
        cursor.execute("SELECT 1")
    return True


def cut_off() -> bool:
    with connection.cursor() as cursor:
        cursor.execute("SELECT pg_terminate_backend(pg_backend_pid())")
    return True


def stumbles() -> bool:
    raise ZeroDivisionError


@pytest.mark.parametrize("trouble", [cut_off, stumbles])
def test_bad_round_is_not_the_last(trouble: Callable[[], bool]) -> None:
    assert rounds(asks, trouble, asks, asks) == 3
