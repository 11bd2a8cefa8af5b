"""A whole installation for measuring and for crashing: database, web, worker and simulator, each killable alone.

Everything lives in one folder and listens on free ports; the product's programs are those of the console.
"""

import os
import re
import shutil
import signal
import socket
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import psycopg

from samenspraak.installation import postgres
from samenspraak.installation.demo import GRAPH_VERSION, HOST, LINE, LINE_OPTIONS, WEBHOOK_PATH
from samenspraak.installation.demo_keys import keys_in
from samenspraak.installation.processes import answers

DATABASE = "samenspraak"
READY_SECONDS = 60.0
STOP_SECONDS = 15.0
APP_SECRET = LINE["app-secret"]
FAST_SIMULATOR = ("--delays=fast", "--throughput=0", "--no-pair-limit")

EVERY_DAY = tuple(range(7))


@dataclass
class Installation:
    """What runs; `environment` is what the product's programs get."""

    folder: Path
    environment: dict[str, str]
    web_port: int
    simulator_port: int
    web_workers: int = 1
    simulator_options: Sequence[str] = FAST_SIMULATOR
    processes: dict[str, "subprocess.Popen[bytes]"] = field(default_factory=dict)
    login: tuple[str, str] = ("", "")  # address and password of an agent

    @property
    def web(self) -> str:
        """Where the desk is, without a slash at its end."""
        return f"http://{HOST}:{self.web_port}"

    @property
    def simulator(self) -> str:
        """Where the simulator is, without a slash at its end."""
        return f"http://{HOST}:{self.simulator_port}"

    @property
    def postmaster(self) -> int:
        """The first process of the database, which made the others."""
        return int((self.folder / "postgres/data/postmaster.pid").read_text().split()[0])

    def database(self) -> "psycopg.Connection[tuple[Any, ...]]":
        """A connection of our own, each statement its own transaction."""
        return psycopg.connect(self.environment["DATABASE_URL"], autocommit=True)

    def count(self, query: str, parameters: Sequence[object] = ()) -> int:
        """The one number a query gives."""
        with self.database() as connection:
            row = connection.execute(query.encode(), parameters).fetchone()
        assert row
        return int(row[0])

    def start(self, *names: str) -> None:
        """Start web, simulator, and workers ("worker", "worker 2"); wait until those with an address answer."""
        for name in names:
            self.processes[name] = spawned(self._command(name), self.environment, self.folder / f"{name}.log")
        for name in names:
            if name in ("web", "simulator"):
                address = f"{self.web}/gezond/" if name == "web" else f"{self.simulator}/telefoon/"
                until_it_answers(self.processes[name], address, self.folder / f"{name}.log")

    def kill(self, *names: str) -> None:
        """kill -9, the whole group: nothing gets to say goodbye."""
        for name in names:
            os.killpg(self.processes[name].pid, signal.SIGKILL)
            self.processes.pop(name).wait()

    def kill_database(self) -> None:
        """kill -9 of the server and every process it made."""
        for process in (self.postmaster, *children_of(self.postmaster)):
            os.kill(process, signal.SIGKILL)

    def start_database(self) -> None:
        """Start it where it was; it repairs itself from its log."""
        postgres.start(self.folder / "postgres")

    def stop(self) -> None:
        """End everything, politely first."""
        for process in self.processes.values():
            process.terminate()
        for process in self.processes.values():
            ended(process)
        self.processes.clear()
        postgres.stop(self.folder / "postgres")

    def finish(self, *command: str) -> str:
        """What a command of the console program says, run to its end."""
        done = subprocess.run(
            [program("samenspraak"), *command], env=self.environment, capture_output=True, check=False
        )
        assert done.returncode == 0, done.stderr.decode()[-2000:]
        return done.stdout.decode()

    def _command(self, name: str) -> list[str]:
        if name == "web":
            return [program("samenspraak"), "web", f"--port={self.web_port}", f"--workers={self.web_workers}"]
        if name.startswith("worker"):
            return [program("samenspraak"), "worker"]
        webhook = f"--webhook-url={self.web}/{WEBHOOK_PATH}"
        listens = [program("samenspraak-simulator"), "serve", f"--port={self.simulator_port}"]
        return [*listens, *LINE_OPTIONS, webhook, *self.simulator_options]


@contextmanager
def installed(
    *,
    web_workers: int = 1,
    environment: Mapping[str, str] | None = None,
    simulator_options: Sequence[str] = FAST_SIMULATOR,
) -> Iterator[Installation]:
    """A loaded demo municipality that is open all week, with nothing running but its database."""
    folder = Path(tempfile.mkdtemp(prefix="samenspraak-bench-"))
    web_port, simulator_port = free_ports(2)
    installation = Installation(folder, {}, web_port, simulator_port, web_workers, simulator_options)
    try:
        installation.environment = _environment(installation) | dict(environment or {})
        installation.finish("migrate", "--verbosity=0")
        graph = f"--graph-url={installation.simulator}/{GRAPH_VERSION}"
        installation.login = login_in(installation.finish("manage", "load_demo", graph, *LINE_OPTIONS))
        open_on(installation, EVERY_DAY)
        yield installation
    finally:
        installation.stop()
        shutil.rmtree(folder, ignore_errors=True)


def _environment(installation: Installation) -> dict[str, str]:
    cluster = postgres.start(installation.folder / "postgres")
    cluster.create_database(DATABASE)
    return {
        **os.environ,
        **keys_in(installation.folder),
        "DJANGO_SETTINGS_MODULE": "samenspraak.installation.settings",
        "DATABASE_URL": cluster.url(DATABASE),
        "SAMENSPRAAK_MEDIA_ROOT": str(installation.folder / "media"),
        "SAMENSPRAAK_PUBLIC_URL": installation.web,
        "SAMENSPRAAK_POOL": "yes",
        "PYTHONUNBUFFERED": "1",
    }


def login_in(said: str) -> tuple[str, str]:
    """The address and password of the first agent that load_demo tells of."""
    password = re.search(r"password (\S+)", said)
    address = re.search(r"^ +(\S+@\S+).* agent in", said, re.MULTILINE)
    assert password, said
    assert address, said
    return address[1], password[1]


def open_on(installation: Installation, weekdays: Sequence[int]) -> None:
    """Open the municipality around the clock on these days (0 is Monday), whatever day of the year it is."""
    with installation.database() as connection:
        connection.execute("DELETE FROM organisation_openingspan")
        connection.execute("DELETE FROM organisation_closingday")
        connection.execute("UPDATE organisation_municipality SET keeps_recognised_days = false")
        connection.execute(
            "INSERT INTO organisation_openingspan (municipality_id, weekday, opens, closes)"
            " SELECT id, day, '00:00', '23:59:59.999999' FROM organisation_municipality, unnest(%s::int[]) AS day",
            [list(weekdays)],
        )


def program(name: str) -> str:
    """A console program of this very installation."""
    return str(Path(sys.executable).with_name(name))


def spawned(command: Sequence[str], environment: Mapping[str, str], log: Path) -> "subprocess.Popen[bytes]":
    """A process in a group of its own, so that it can be killed with everything it made."""
    with log.open("ab") as words:
        return subprocess.Popen(
            command,
            env=dict(environment),
            stdin=subprocess.DEVNULL,
            stdout=words,
            stderr=words,
            start_new_session=True,
        )


def until_it_answers(process: "subprocess.Popen[bytes]", address: str, log: Path) -> None:
    """Wait for a 200."""
    deadline = time.monotonic() + READY_SECONDS
    while not answers(address):
        assert process.poll() is None, f"it stopped: {log.read_text()[-2000:]}"
        assert time.monotonic() < deadline, f"no answer at {address}: {log.read_text()[-2000:]}"
        time.sleep(0.05)


def ended(process: "subprocess.Popen[bytes]") -> None:
    """Wait until it is gone, and kill what it left behind."""
    try:
        process.wait(STOP_SECONDS)
    except subprocess.TimeoutExpired:
        process.kill()
        process.wait()
    try:
        os.killpg(process.pid, signal.SIGKILL)
    except ProcessLookupError:
        return


def children_of(parent: int) -> list[int]:
    """The processes that this one made and that still run."""
    found = []
    for status in Path("/proc").glob("[0-9]*/stat"):
        try:
            fields = status.read_text().rpartition(")")[2].split()
        except (FileNotFoundError, ProcessLookupError):
            continue
        if int(fields[1]) == parent:
            found.append(int(status.parent.name))
    return found


def free_ports(number: int) -> list[int]:
    """Ports nobody listens on; held together, so that no two are the same."""
    sockets = [socket.create_server((HOST, 0)) for _ in range(number)]
    ports = [int(one.getsockname()[1]) for one in sockets]
    for one in sockets:
        one.close()
    return ports
