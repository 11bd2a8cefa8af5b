"""A newcomer's first minute: the demo starts, stops, and finds its data again, also after a kill -9."""

import http.client
import os
import re
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import psycopg
import pytest

from samenspraak.installation import postgres
from samenspraak.installation.processes import answers

START_SECONDS = 30  # promised is 10; a busy machine gets more
LAST_LINE = re.compile(r"Klaar: (http://127\.0\.0\.1:\d+/)")


class RunningDemo:
    """`samenspraak demo` on free ports, until it says that it is ready."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        begin = time.monotonic()
        self.process = subprocess.Popen(
            [
                Path(sys.executable).with_name("samenspraak"),
                "demo",
                "--data",
                folder,
                "--port=0",
                "--simulator-port=0",
            ],
            env={name: value for name, value in os.environ.items() if name != "DJANGO_SETTINGS_MODULE"},
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
        )
        self.shown = ""
        while not (ready := LAST_LINE.search(self.shown)):
            line = self.process.stdout.readline() if self.process.stdout else ""
            assert line, f"the demo stopped: {self.shown}"
            self.shown += line
        self.seconds = time.monotonic() - begin
        self.desk = ready[1]
        self.phone = self.shown.partition("phone: ")[2].split()[0]

    def stop(self, number: signal.Signals) -> int:
        self.process.send_signal(number)
        return self.process.wait(20)

    def is_gone(self) -> bool:
        return not answers(f"{self.desk}gezond/") and not answers(self.phone)


@pytest.fixture(scope="module")
def demo_folder(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """One folder for the module: each test finds what the one before left behind."""
    folder = tmp_path_factory.mktemp("demo")
    yield folder
    postgres.stop(folder / "postgres")


@pytest.fixture
def start(demo_folder: Path) -> Iterator[Callable[[], RunningDemo]]:
    running: list[RunningDemo] = []

    def begin() -> RunningDemo:
        running.append(RunningDemo(demo_folder))
        return running[-1]

    yield begin
    for demo in running:
        demo.process.kill()
        demo.process.communicate()


def conversations(folder: Path) -> int:
    url = postgres.start(folder / "postgres").url("samenspraak")
    with psycopg.connect(url) as connection:
        row = connection.execute("SELECT count(*) FROM conversations_conversation").fetchone()
    return int(row[0]) if row else 0


def test_demo_starts_and_ctrl_c_stops_all_of_it(start: Callable[[], RunningDemo]) -> None:
    demo = start()
    assert demo.seconds < START_SECONDS
    assert answers(f"{demo.desk}gezond/")
    assert answers(demo.phone)
    assert status_of(demo.desk) in (200, 302)
    assert demo.stop(signal.SIGINT) == 0
    assert demo.is_gone()
    assert not (demo.folder / "postgres" / "data" / "postmaster.pid").exists()


def test_next_start_finds_the_data_and_kill_9_loses_none(
    start: Callable[[], RunningDemo], demo_folder: Path
) -> None:
    found = conversations(demo_folder)
    assert found >= 40
    demo = start()
    assert conversations(demo_folder) == found
    demo.process.kill()
    deadline = time.monotonic() + 5
    while not demo.is_gone() and time.monotonic() < deadline:
        time.sleep(0.1)
    assert demo.is_gone()
    assert conversations(demo_folder) == found


def status_of(address: str) -> int:
    host = address.split("/")[2]
    connection = http.client.HTTPConnection(host, timeout=5)
    connection.request("GET", "/")
    return connection.getresponse().status
