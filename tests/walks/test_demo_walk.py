"""A newcomer's first minute: the demo starts, stops, and finds its data again, also after a kill -9."""

import http.client
import signal
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import psycopg
import pytest

from samenspraak.installation import postgres
from samenspraak.installation.processes import answers
from tests.walks.running import RunningDemo, seconds_to_start_django

FIRST_START_SECONDS, NEXT_START_SECONDS = 30, 10
FIRST_START, NEXT_START = 25, 10
"""As many times what it takes to start Django once, twice what it should be: a slow machine gets so much longer."""


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
    allowed = max(FIRST_START_SECONDS, FIRST_START * seconds_to_start_django())
    demo = start()
    assert demo.seconds < allowed
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
    allowed = max(NEXT_START_SECONDS, NEXT_START * seconds_to_start_django())
    demo = start()
    assert demo.seconds < allowed
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
