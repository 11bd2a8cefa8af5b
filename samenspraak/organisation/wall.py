"""The second wall between municipalities: in the database itself, for what is done on behalf of one of them.

The first wall are the access functions, and all code goes through them. Should one ever forget to ask whose a row is,
the database does not give it: a request of one municipality runs as a role that row-level security holds to its rows.
The owner of the tables, as whom the worker and the commands run, is not held. `installation/walling.py` builds it.
"""

from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar

import psycopg
from django.db import connection, transaction
from django.db.backends.signals import connection_created
from django.dispatch import receiver

ROLE = "samenspraak_page"
SETTING = "samenspraak.municipality"
ENTER = "SELECT set_config('role', %s, false), set_config(%s, %s, false)"
LOOK_OVER = "SELECT current_setting('role'), set_config('role', 'none', true)"
LOOK_BACK = "SELECT set_config('role', %s, true)"
"""Not after a failure: what is rolled back takes this along."""

_INSIDE: ContextVar[str] = ContextVar("inside", default="")
"""The municipality within which this request is answered; empty for none."""


@contextmanager
def within(municipality_id: int) -> Iterator[None]:
    """All queries of this connection meet rows of this municipality alone; to be left before it serves another."""
    before = _INSIDE.set(str(municipality_id))
    try:
        _become(ROLE, str(municipality_id))
        yield
    finally:
        _INSIDE.reset(before)
        _leave()


@contextmanager
def over() -> Iterator[None]:
    """A transaction that looks over the wall, from behind it: for what the database cannot answer there.

    That is what an index may not answer behind it, such as words in a text, and whether something is taken elsewhere.
    Only for ids and for yes or no: what is shown is read behind the wall again.
    """
    with transaction.atomic():
        ((role, _none),) = connection.connection.execute(LOOK_OVER).fetchall()
        yield
        connection.connection.execute(LOOK_BACK, [role])


@receiver(connection_created)
def _enter_again(**_sent: object) -> None:
    """A connection that replaces one that was lost meanwhile stands behind the same wall."""
    if _INSIDE.get():
        connection.connection.execute(ENTER, [ROLE, SETTING, _INSIDE.get()])


def _leave() -> None:
    """A connection that cannot be brought back is not used again; what was entered in a transaction ends with it."""
    try:
        _become("none", "")
    except psycopg.Error:
        if not connection.in_atomic_block:
            connection.close()


def _become(role: str, municipality: str) -> None:
    """Not a query of the page: past what counts and logs those."""
    connection.ensure_connection()
    connection.connection.execute(ENTER, [role, SETTING, municipality])
