"""Telephones that outlive a restart of the simulator: what was said stays, and so does the open window."""

import signal
from pathlib import Path

import httpx
import pytest

from simulator.lines import Line
from simulator.memory import MemoryUnreadable, recall, remember
from simulator.running import free_port
from simulator.world import Message, World, new_message_id
from tests.simulator.programs import started
from tests.waiting import until


def line(webhook_url: str = "http://127.0.0.1:1/") -> Line:
    return Line(phone_number_id="1", webhook_url=webhook_url)


@pytest.fixture
def world() -> World:
    return World(lines={"1": line()})


def said(world: World, text: str) -> Message:
    """The first resident says it."""
    resident, now = world.residents.all()[0], world.now()
    resident.wrote_at["1"] = now
    message = Message(
        new_message_id(), world.lines["1"], resident, False, "text", {"body": text}, now, "delivered"
    )
    world.add(message)
    return message


def test_what_was_said_is_found_again_with_its_window_and_its_line(world: World, tmp_path: Path) -> None:
    message = said(world, "Is mijn paspoort klaar?")
    world.media.keep(b"photo", "image/png", "a.png", "1")
    remember(world, tmp_path / "memory")
    later = World(lines={"1": line("http://127.0.0.1:2/")})
    recall(later, tmp_path / "memory")
    found = later.messages[message.id]
    assert found.content == {"body": "Is mijn paspoort klaar?"}
    assert found.line is later.lines["1"]
    assert later.chat(found.resident) == [found]
    assert later.residents.by_slug(found.resident.slug) is found.resident
    assert later.window_is_open(later.lines["1"], found.resident)


def test_secrets_of_a_line_are_not_written(world: World, tmp_path: Path) -> None:
    world.lines["1"].app_secret = "very-secret-indeed"
    said(world, "hallo")
    remember(world, tmp_path / "memory")
    assert b"very-secret-indeed" not in (tmp_path / "memory").read_bytes()


def test_without_a_file_it_begins_anew(world: World, tmp_path: Path) -> None:
    recall(world, tmp_path / "memory")
    assert not world.messages


@pytest.mark.parametrize("content", [b"", b"no memory at all", b"cos\nsystem\n(S'true'\ntR."])
def test_another_file_is_refused_and_runs_nothing(world: World, tmp_path: Path, content: bytes) -> None:
    (tmp_path / "memory").write_bytes(content)
    with pytest.raises(MemoryUnreadable):
        recall(world, tmp_path / "memory")


@pytest.mark.parametrize("stop", [signal.SIGTERM, signal.SIGKILL])
def test_a_running_simulator_finds_its_chats_again(tmp_path: Path, stop: signal.Signals) -> None:
    memory = tmp_path / "memory"
    for number in (1, 2):
        port = free_port()
        process = started(port, f"--memory={memory}")
        base = f"http://127.0.0.1:{port}/_sim"
        chat = httpx.get(f"{base}/chat/rens-de-wit", trust_env=False).text
        assert ("Is er iemand?" in chat) is (number == 2)
        httpx.post(f"{base}/residents/rens-de-wit/send", json={"text": "Is er iemand?"}, trust_env=False)
        if stop is signal.SIGKILL:  # it writes every second; asked to stop it writes at once
            until(lambda: memory.exists() and b"Is er iemand?" in memory.read_bytes())
        process.send_signal(stop)
        process.communicate(timeout=10)
