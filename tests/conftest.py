"""What every test may use: a database that can be emptied, and a stop for the database server at the end."""

from collections.abc import Iterator

import pytest
from django.db import connection

from samenspraak.installation import postgres
from tests.settings import ROOT


@pytest.fixture(scope="session", autouse=True)
def _server_stops_at_the_end() -> Iterator[None]:
    yield
    postgres.stop(ROOT)


@pytest.fixture(autouse=True)
def _journal_can_be_emptied(monkeypatch: pytest.MonkeyPatch) -> None:
    """Emptying the database after a test truncates the journal, which its triggers refuse: not for this."""
    flush = connection.ops.execute_sql_flush

    def without_triggers(statements: list[str]) -> None:
        flush(
            [
                "SET session_replication_role = replica",
                *statements,
                "SET session_replication_role = origin",
            ]
        )

    monkeypatch.setattr(connection.ops, "execute_sql_flush", without_triggers)
