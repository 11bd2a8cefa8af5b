"""What every test may use: a database that can be emptied, on a server that is gone at the end; a line, two agents."""

import os
import shutil
import signal
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest
from django.db import connection
from django.db.backends.postgresql.operations import DatabaseOperations
from django.utils import timezone

from samenspraak.installation import postgres
from samenspraak.organisation.models import Employee, Line
from tests.emptying import emptied, statements_that_empty
from tests.makers import MONDAY_MORNING, a_line, an_employee
from tests.settings import FOLDER
from tests.source import ROOT


def pytest_configure() -> None:
    """A run in the background may ignore signals, and so would every program it starts: tests of it would never end."""
    if signal.getsignal(signal.SIGINT) is signal.SIG_IGN:
        signal.signal(signal.SIGINT, signal.default_int_handler)
    if signal.getsignal(signal.SIGHUP) is signal.SIG_IGN:
        signal.signal(signal.SIGHUP, signal.SIG_DFL)


def pytest_unconfigure() -> None:
    """Stop this run's database server and leave nothing behind."""
    connection.close()
    postgres.stop(FOLDER / "postgres")
    shutil.rmtree(FOLDER, ignore_errors=True)


@pytest.fixture(autouse=True, scope="session")
def _database_is_emptied_quickly() -> Iterator[None]:
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(DatabaseOperations, "sql_flush", statements_that_empty)
        patch.setattr(DatabaseOperations, "execute_sql_flush", emptied)
        yield


@pytest.fixture(scope="session")
def browser_type_launch_args() -> dict[str, object]:
    """Chromium of the system; without one these tests are skipped, in continuous integration they fail."""
    found = subprocess.run([ROOT / "scripts/chromium"], capture_output=True, text=True)
    if found.returncode and not os.environ.get("CI"):
        pytest.skip(found.stderr.strip())
    path = Path(found.stdout.splitlines()[0])
    return {"executable_path": path, "args": ["--no-sandbox", "--disable-dev-shm-usage"]}


@pytest.fixture
def in_office_hours(monkeypatch: pytest.MonkeyPatch) -> None:
    """The clock goes on from ten on a working day: what comes in gets no answer that says we are closed."""
    clock, ahead = timezone.now, MONDAY_MORNING - timezone.now()
    monkeypatch.setattr(timezone, "now", lambda: clock() + ahead)


@pytest.fixture
def line(db: None) -> Line:
    return a_line()


@pytest.fixture
def agent(line: Line) -> Employee:
    return an_employee(line.municipality)


@pytest.fixture
def sanne(line: Line) -> Employee:
    """A colleague of the agent."""
    return an_employee(line.municipality, name="Sanne Peters")
