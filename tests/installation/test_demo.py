"""The demo refuses with a sentence what cannot be done. That it runs is walked in tests/walks/test_demo_walk.py."""

import fcntl
import socket
import time
from pathlib import Path

import pytest
from cryptography.fernet import Fernet

from samenspraak.installation import demo
from samenspraak.installation.commands.demo import run
from samenspraak.installation.demo_keys import keys_in


def test_keys_are_made_once_and_for_the_owner_only(tmp_path: Path) -> None:
    keys = keys_in(tmp_path)
    assert keys_in(tmp_path) == keys
    assert len(keys["SECRET_KEY"]) >= 50
    assert Fernet(keys["SAMENSPRAAK_KEYS"]).decrypt(Fernet(keys["SAMENSPRAAK_KEYS"]).encrypt(b"x")) == b"x"
    assert [path.stat().st_mode & 0o777 for path in tmp_path.iterdir()] == [0o600]


def test_keys_of_two_folders_differ(tmp_path: Path) -> None:
    (tmp_path / "other").mkdir()
    assert keys_in(tmp_path)["SECRET_KEY"] != keys_in(tmp_path / "other")["SECRET_KEY"]


@pytest.mark.parametrize("option", ["--port", "--simulator-port"])
def test_taken_port_is_refused(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], option: str
) -> None:
    monkeypatch.setattr(demo, "PORT_WAIT_SECONDS", 0.0)
    with socket.create_server(("127.0.0.1", 0)) as listener:
        port = listener.getsockname()[1]
        assert run(["--data", str(tmp_path), "--port=0", "--simulator-port=0", f"{option}={port}"]) == 1
    sentence = capsys.readouterr().err
    assert sentence.startswith(f"Port {port} is taken by another program")
    assert f"choose another one with {option}." in sentence


def test_port_that_comes_free_in_a_moment_is_waited_for(monkeypatch: pytest.MonkeyPatch) -> None:
    listener = socket.create_server(("127.0.0.1", 0))
    port = listener.getsockname()[1]
    monkeypatch.setattr(time, "sleep", lambda seconds: listener.close())
    assert demo._free_ports((port, "--port"), (0, "--simulator-port"))[0] == port


def test_same_port_twice_is_refused(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    with socket.create_server(("127.0.0.1", 0)) as listener:
        port = listener.getsockname()[1]
    assert run(["--data", str(tmp_path), f"--port={port}", f"--simulator-port={port}"]) == 1
    sentence = (
        f"Port {port} cannot serve both the desk and the simulator. Choose another with --simulator-port.\n"
    )
    assert capsys.readouterr().err == sentence


def test_port_that_only_an_administrator_may_use_is_refused(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def forbid(*_address: object) -> None:
        raise PermissionError

    monkeypatch.setattr(socket.socket, "bind", forbid)
    assert run(["--data", str(tmp_path), "--port=80", "--simulator-port=0"]) == 1
    sentence = "You may not use port 80 on this machine. Choose one above 1023 with --port.\n"
    assert capsys.readouterr().err == sentence


@pytest.mark.parametrize("port", ["65536", "-1", "80a", "٨٠"])
def test_what_is_no_port_is_refused(capsys: pytest.CaptureFixture[str], port: str) -> None:
    with pytest.raises(SystemExit, match="2"):
        run([f"--port={port}"])
    assert f"{port} is no port: give a number from 0 to 65535" in capsys.readouterr().err


def test_unwritable_folder_is_refused(capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["--data", "/proc/samenspraak"]) == 1
    assert capsys.readouterr().err.startswith("The folder /proc/samenspraak cannot be used: ")


def test_second_demo_in_the_same_folder_is_refused(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    with (tmp_path / "demo.lock").open("a") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        assert run(["--data", str(tmp_path)]) == 1
    assert capsys.readouterr().err == (
        f"A demo with the data in {tmp_path} runs already. Stop it, or choose another with --data.\n"
    )
