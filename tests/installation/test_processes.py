"""The supervisor really starts, mends and stops processes; a killed one leaves nobody behind."""

import os
import re
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

# Stands for granian: a parent whose worker holds the port, and does not notice when the parent is killed.
SERVER = """
import http.server, os, signal, sys, time
port = int(sys.argv[1])
worker = os.fork()
if worker == 0:
    http.server.test(http.server.SimpleHTTPRequestHandler, port=port, bind="127.0.0.1")
def stop(number, frame):
    os.kill(worker, signal.SIGKILL)
    sys.exit(0)
signal.signal(signal.SIGTERM, stop)
print("parent", os.getpid(), flush=True)
while True:
    time.sleep(1)
"""
STUBBORN = """
import signal, time
signal.signal(signal.SIGTERM, signal.SIG_IGN)
print("on", flush=True)
time.sleep(600)
"""
KEEPER = """
import os, pathlib, sys
from samenspraak.installation import processes
processes.GRACE_SECONDS = 0.5
folder, programs = pathlib.Path(sys.argv[1]), eval(sys.argv[2])
try:
    with processes.Supervisor(folder, os.environ, lambda line: print(line, flush=True)) as supervisor:
        for program in programs:
            supervisor.start(processes.Program(*program))
        if supervisor.wait_until_ready():
            print("ready", flush=True)
            supervisor.keep()
except processes.ProgramFailed as failure:
    print(failure, flush=True)
    sys.exit(1)
print("stopped", flush=True)
"""

FINISHER = """
import os, pathlib, sys
from samenspraak.installation import processes
code = "import sys; print('a login'); print('an event', file=sys.stderr)"
with processes.Supervisor(pathlib.Path(sys.argv[1]), os.environ, print) as supervisor:
    print(supervisor.finish(processes.Program("load", (sys.executable, "-c", code))), end="")
"""


class Keeper:
    """A supervisor in a process of its own, as `samenspraak demo` is one."""

    def __init__(self, folder: Path, programs: list[tuple[object, ...]]) -> None:
        self.process = subprocess.Popen(
            [sys.executable, "-c", KEEPER, str(folder), repr(programs)], stdout=subprocess.PIPE, text=True
        )

    def line(self) -> str:
        assert self.process.stdout
        return self.process.stdout.readline().strip()


@pytest.fixture
def port() -> int:
    with socket.socket() as listener:
        listener.bind(("127.0.0.1", 0))
        return int(listener.getsockname()[1])


@pytest.fixture
def keep(tmp_path: Path) -> Iterator[Callable[..., Keeper]]:
    keepers: list[Keeper] = []

    def begin(*programs: tuple[object, ...]) -> Keeper:
        keepers.append(Keeper(tmp_path, list(programs)))
        return keepers[-1]

    yield begin
    for keeper in keepers:
        keeper.process.kill()
        keeper.process.communicate()


def server(port: int) -> tuple[object, ...]:
    return ("web", (sys.executable, "-c", SERVER, str(port)), f"http://127.0.0.1:{port}/")


def is_free(port: int) -> bool:
    with socket.socket() as listener:
        listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        return listener.connect_ex(("127.0.0.1", port)) != 0


def eventually(truth: Callable[[], bool], seconds: float = 15.0) -> bool:
    deadline = time.monotonic() + seconds
    while not truth() and time.monotonic() < deadline:
        time.sleep(0.05)
    return truth()


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM, signal.SIGHUP])
def test_asked_to_stop_it_stops_everything(keep: Callable[..., Keeper], port: int, number: int) -> None:
    keeper = keep(server(port))
    assert keeper.line() == "ready"
    assert not is_free(port)
    keeper.process.send_signal(number)
    assert keeper.line() == "stopped"
    assert keeper.process.wait(15) == 0
    assert is_free(port)


def test_killed_supervisor_leaves_the_port_free(keep: Callable[..., Keeper], port: int) -> None:
    keeper = keep(server(port))
    assert keeper.line() == "ready"
    keeper.process.kill()
    assert eventually(lambda: is_free(port))


def test_killed_program_is_started_again_on_its_port(
    keep: Callable[..., Keeper], port: int, tmp_path: Path
) -> None:
    keeper = keep(server(port))
    assert keeper.line() == "ready"
    log = tmp_path / "web.log"
    assert eventually(lambda: log.read_text().startswith("parent "))  # its child may answer before it says so
    parent = int(log.read_text().split()[1])
    os.kill(parent, signal.SIGKILL)
    assert re.match(
        r"The program web stopped \(killed by SIGKILL\); it is started again in 1 s", keeper.line()
    )
    assert eventually(lambda: is_free(port))
    assert eventually(lambda: not is_free(port))


def test_pause_grows_for_a_program_that_keeps_stopping(keep: Callable[..., Keeper]) -> None:
    keeper = keep(("worker", (sys.executable, "-c", "import time; time.sleep(0.3); raise SystemExit(7)")))
    assert keeper.line() == "ready"
    assert "(exit code 7); it is started again in 1 s" in keeper.line()
    assert "(exit code 7); it is started again in 2 s" in keeper.line()


def test_program_that_stops_at_once_is_a_failure(keep: Callable[..., Keeper], port: int) -> None:
    keeper = keep(
        ("web", (sys.executable, "-c", "print('Oei'); raise SystemExit(3)"), f"http://127.0.0.1:{port}/")
    )
    assert re.match(
        r"The program web stopped at once \(exit code 3\); see .*web.log\. Its last words: Oei$",
        keeper.line(),
    )
    assert keeper.process.wait(15) == 1


def test_stubborn_program_is_killed_after_the_grace(keep: Callable[..., Keeper], tmp_path: Path) -> None:
    keeper = keep(("worker", (sys.executable, "-c", STUBBORN)))
    assert keeper.line() == "ready"
    assert eventually(lambda: (tmp_path / "worker.log").read_text() == "on\n")
    keeper.process.terminate()
    assert keeper.line() == "The program worker does not stop by itself and is killed."
    assert keeper.line() == "stopped"


def test_what_a_program_says_comes_without_its_log_lines(tmp_path: Path) -> None:
    said = subprocess.run(
        [sys.executable, "-c", FINISHER, str(tmp_path)], capture_output=True, text=True, timeout=30
    )
    assert said.stdout == "a login\n"
    assert (tmp_path / "load.log").read_text() == "an event\n"
