"""A foreground supervisor: start programs, wait until they answer, start again what dies, stop all of them.

Every program is a process group in a session of its own, so that Ctrl-C reaches only the supervisor and nothing of
a program outlives it: granian's workers would keep the port. What a program prints goes to `<name>.log`.
"""

import http.client
import os
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from types import FrameType
from typing import IO, Self
from urllib.parse import urlsplit

READY_SECONDS = 60.0
GRACE_SECONDS = 8.0
LONGEST_PAUSE_SECONDS = 30.0
STEADY_SECONDS = 60.0  # a program that lived this long starts with the shortest pause again
LOOK_SECONDS = 0.1
STOP_SIGNALS = (signal.SIGINT, signal.SIGTERM, signal.SIGHUP)


@dataclass(frozen=True)
class Program:
    """A command to keep running; it is ready when `address` answers 200, or at once without one."""

    name: str
    command: tuple[str, ...]
    address: str | None = None


class ProgramFailed(Exception):
    """A program stopped, or never answered, before it was ready. Read its log."""

    def __init__(self, name: str, reason: str, log: Path) -> None:
        lines = log.read_text(errors="replace").rstrip().split("\n") if log.exists() else []
        words = f" Its last words: {lines[-1].strip()}" if lines and lines[-1] else ""
        super().__init__(f"The program {name} {reason}; see {log}.{words}")


@dataclass
class _Child:
    program: Program
    process: subprocess.Popen[bytes]
    started_at: float = field(default_factory=time.monotonic)
    pause_seconds: float = 1.0
    due_at: float | None = None  # on the monotonic clock; set while it waits to be started again


class Supervisor:
    """Keeps programs running in the foreground; use it once, in a `with`, at the end of a process's life.

    From the end of the `with` on the process ignores the signals that stop it, and so does every program it starts:
    what is left to do, such as stopping a database, is not broken off by a second Ctrl-C.
    """

    def __init__(self, logs: Path, environment: Mapping[str, str], say: Callable[[str], None]) -> None:
        self._logs = logs
        self._environment = environment
        self._say = say
        self._children: list[_Child] = []
        self._stopping = False
        self._leash = subprocess.Popen(
            [sys.executable, "-I", "-S", str(Path(__file__).with_name("leash.py"))],
            stdin=subprocess.PIPE,
            stdout=subprocess.DEVNULL,
            start_new_session=True,
        )

    def __enter__(self) -> Self:
        for number in STOP_SIGNALS:
            if signal.getsignal(number) is not signal.SIG_IGN:  # as nohup does
                signal.signal(number, self._ask_to_stop)
        return self

    def __exit__(self, *_: object) -> None:
        self._stop_all()

    def start(self, program: Program) -> None:
        """Start it, and do not wait."""
        self._children.append(_Child(program, self._spawn(program)))

    def wait_until_ready(self) -> bool:
        """True when all that was started is ready, False when somebody asked to stop first. Raises ProgramFailed."""
        deadline = time.monotonic() + READY_SECONDS
        return all(self._is_ready(child, deadline) for child in self._children)

    def finish(self, program: Program) -> str | None:
        """What it says on standard output, when it has come to its end; the rest is in its log.

        None when somebody asked to stop first. Raises ProgramFailed.
        """
        with tempfile.TemporaryFile() as said:
            child = _Child(program, self._spawn(program, said))
            self._children.append(child)
            while child.process.poll() is None and not self._stopping:
                time.sleep(LOOK_SECONDS / 2)
            if self._stopping:
                return None
            self._children.remove(child)
            self._kill_rest(child)
            if child.process.returncode != 0:
                raise ProgramFailed(program.name, f"failed ({_end_of(child)})", self._log(program))
            said.seek(0)
            return said.read().decode(errors="replace")

    def keep(self, until: Callable[[], bool] = lambda: False) -> None:
        """Start again what dies, until somebody asks to stop or `until` says so."""
        while not self._stopping and not until():
            for child in self._children:
                self._mend(child)
            time.sleep(LOOK_SECONDS)

    def _ask_to_stop(self, _number: int, _frame: FrameType | None) -> None:
        self._stopping = True

    def _spawn(self, program: Program, said: IO[bytes] | None = None) -> "subprocess.Popen[bytes]":
        self._logs.mkdir(mode=0o700, parents=True, exist_ok=True)
        with self._log(program).open("ab") as log:
            process = subprocess.Popen(
                program.command,
                env=dict(self._environment),
                stdin=subprocess.DEVNULL,
                stdout=said or log,
                stderr=log,
                start_new_session=True,
            )
        self._tell_leash(f"+{process.pid}\n")
        return process

    def _log(self, program: Program) -> Path:
        return self._logs / f"{program.name}.log"

    def _tell_leash(self, line: str) -> None:
        """Without a leash we go on: it only matters when we are killed ourselves."""
        try:
            assert self._leash.stdin
            self._leash.stdin.write(line.encode())
            self._leash.stdin.flush()
        except BrokenPipeError:
            return

    def _is_ready(self, child: _Child, deadline: float) -> bool:
        program = child.program
        while not self._stopping:
            if child.process.poll() is not None:
                raise ProgramFailed(program.name, f"stopped at once ({_end_of(child)})", self._log(program))
            if program.address is None or answers(program.address):
                return True
            if time.monotonic() > deadline:
                raise ProgramFailed(program.name, f"does not answer at {program.address}", self._log(program))
            time.sleep(LOOK_SECONDS)
        return False

    def _mend(self, child: _Child) -> None:
        now = time.monotonic()
        if child.due_at is None and child.process.poll() is not None:
            self._kill_rest(child)
            if now - child.started_at > STEADY_SECONDS:
                child.pause_seconds = 1.0
            child.due_at = now + child.pause_seconds
            self._say(
                f"The program {child.program.name} stopped ({_end_of(child)}); it is started again in "
                f"{child.pause_seconds:.0f} s, see {self._log(child.program)}."
            )
            child.pause_seconds = min(child.pause_seconds * 2, LONGEST_PAUSE_SECONDS)
        elif child.due_at is not None and now >= child.due_at:
            child.process, child.started_at, child.due_at = self._spawn(child.program), now, None

    def _kill_rest(self, child: _Child) -> None:
        """What a dead program leaves behind: its workers would keep the port."""
        _signal_group(child, signal.SIGKILL)
        self._tell_leash(f"-{child.process.pid}\n")

    def _stop_all(self) -> None:
        """Ask every program to stop, in the order opposite to starting; kill what has not after the grace."""
        for number in STOP_SIGNALS:
            signal.signal(number, signal.SIG_IGN)
        for child in reversed(self._children):
            child.process.terminate()
        deadline = time.monotonic() + GRACE_SECONDS
        for child in self._children:
            try:
                child.process.wait(max(0.0, deadline - time.monotonic()))
            except subprocess.TimeoutExpired:
                self._say(f"The program {child.program.name} does not stop by itself and is killed.")
            if child.due_at is None:
                self._kill_rest(child)
            child.process.wait()
        self._leash.communicate()


def answers(address: str) -> bool:
    """Whether this address answers 200 now; no proxy is asked."""
    parts = urlsplit(address)
    connection = http.client.HTTPConnection(parts.hostname or "", parts.port, timeout=2)
    try:
        connection.request("GET", parts.path)
        return connection.getresponse().status == 200
    except (OSError, http.client.HTTPException):
        return False
    finally:
        connection.close()


def _signal_group(child: _Child, number: int) -> None:
    try:
        os.killpg(child.process.pid, number)
    except ProcessLookupError:
        return


def _end_of(child: _Child) -> str:
    code = child.process.returncode
    return f"exit code {code}" if code >= 0 else f"killed by {signal.Signals(-code).name}"
