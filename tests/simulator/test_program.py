"""The console program in a process of its own: it serves, refuses a taken port and stops cleanly."""

import signal
import socket

import httpx
import pytest

from simulator.program import main
from simulator.running import Running, free_port
from tests.simulator.conftest import RESIDENT
from tests.simulator.programs import started


@pytest.mark.parametrize("stop", [signal.SIGINT, signal.SIGTERM])
def test_it_serves_and_stops_cleanly_with_a_page_open(stop: signal.Signals) -> None:
    port = free_port()
    process = started(port, "--delays=none")
    with httpx.stream("GET", f"http://127.0.0.1:{port}/telefoon/veranderingen", trust_env=False) as stream:
        assert stream.status_code == 200
        process.send_signal(stop)
        out, err = process.communicate(timeout=10)
    assert (process.returncode, err) == (0, "")
    assert out == f"Simulator: http://127.0.0.1:{port}/telefoon/\n"


def test_taken_port_is_refused(capsys: pytest.CaptureFixture[str]) -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        assert main(["serve", "--port", str(taken.getsockname()[1])]) == 2
    assert "is taken" in capsys.readouterr().err


def test_resident_sends_from_the_shell(simulator: Running, capsys: pytest.CaptureFixture[str]) -> None:
    given = ["send", "--simulator", simulator.base_url, "--resident", RESIDENT, "--text", "Hallo"]
    assert main(given) == 0
    [message] = simulator.control(f"chat/{RESIDENT}")
    assert capsys.readouterr().out.strip() == message["id"]


@pytest.mark.parametrize(("where", "status"), [("", 1), ("http://127.0.0.1:1", 2)])
def test_send_that_cannot_be_done_says_so(
    simulator: Running, capsys: pytest.CaptureFixture[str], where: str, status: int
) -> None:
    given = ["send", "--simulator", where or simulator.base_url, "--resident", "niemand", "--text", "x"]
    assert main(given) == status
    assert "".join(capsys.readouterr())
