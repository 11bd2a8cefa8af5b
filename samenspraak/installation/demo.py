"""The demo: the whole installation on one machine, with a database of its own and a stand-in for WhatsApp."""

import fcntl
import os
import socket
import sys
import time
from collections.abc import Callable
from contextlib import ExitStack
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import quote, urlsplit

from samenspraak.installation import demo_environment, postgres
from samenspraak.installation.demo_keys import keys_in
from samenspraak.installation.postgres_errors import FolderUnusable
from samenspraak.installation.processes import Program, Supervisor

HOST = "127.0.0.1"
DATABASE = "samenspraak"
PORT_WAIT_SECONDS = 3.0  # as long as the leash of a killed demo needs to end its programs
GRAPH_VERSION = "v25.0"

# The line the simulator opens by default. No secrets: they open nothing but a simulator on one's own machine.
LINE = {
    "phone-number-id": "551000000000001",
    "waba-id": "552000000000001",
    "app-secret": "demo-app-secret-alleen-voor-de-demo",
    "verify-token": "demo-verify-token",
    "access-token": "demo-access-token",
}
OTHER_LINE = "551000000000002,+31 85 000 0002,Gemeente Anderstad"
"""The line of the demo's second town, as the simulator takes it: its number's id, the number and the name."""
MAIL_FROM = "samenspraak@voorbeeldstad.example"
WEBHOOK_PATH = "hooks/whatsapp/demo/"
LINE_OPTIONS = tuple(f"--{name}={value}" for name, value in LINE.items())


@dataclass(frozen=True)
class Demo:
    """What was asked on the command line. Port 0 means any free one."""

    folder: Path
    port: int
    simulator_port: int
    ends_with_parent: bool = False


class PortRefused(Exception):
    """We cannot listen there. Choose another port."""


class PortTaken(PortRefused):
    """Another program listens there. Stop it, or choose another port."""

    def __init__(self, port: int, option: str) -> None:
        super().__init__(
            f"Port {port} is taken by another program (perhaps a demo that still runs). "
            f"Stop it, or choose another one with {option}."
        )


class PortForbidden(PortRefused):
    """The system keeps this port for its administrator. Choose one above 1023."""

    def __init__(self, port: int, option: str) -> None:
        super().__init__(f"You may not use port {port} on this machine. Choose one above 1023 with {option}.")


class PortsAlike(PortRefused):
    """The desk and the simulator were given the same port. Choose another for one of them."""

    def __init__(self, port: int, option: str) -> None:
        super().__init__(
            f"Port {port} cannot serve both the desk and the simulator. Choose another with {option}."
        )


class DemoRuns(Exception):
    """Another demo uses this folder. Two of them would stop each other's database."""

    def __init__(self, folder: Path) -> None:
        super().__init__(
            f"A demo with the data in {folder} runs already. Stop it, or choose another with --data."
        )


def run(demo: Demo) -> None:
    """Start everything, say where it is, and stop it when asked.

    Raises DemoRuns, PortRefused, ProgramFailed or ClusterUnavailable.
    """
    parent = os.getppid()
    with ExitStack() as stack:
        _take_folder(stack, demo.folder)
        _run(demo, stack, lambda: demo.ends_with_parent and os.getppid() != parent)


def _run(demo: Demo, stack: ExitStack, is_over: Callable[[], bool]) -> None:
    port, simulator_port = _free_ports((demo.port, "--port"), (demo.simulator_port, "--simulator-port"))
    desk, network = f"http://{HOST}:{port}/", f"http://{HOST}:{simulator_port}/"
    say(f"Starting the database in {demo.folder} ...")
    stack.callback(postgres.stop, demo.folder / "postgres")
    environment = _environment(demo.folder, desk, network)
    demo_environment.tell(demo.folder, environment)
    stack.callback(demo_environment.forget, demo.folder)
    supervisor = stack.enter_context(Supervisor(demo.folder / "log", environment, say))
    supervisor.start(_simulator(desk, network, demo.folder))  # needs no database, and may as well begin
    say("Bringing the tables up to date, and loading the demo municipality ...")
    logins = supervisor.finish(_loading(network))
    if logins is None:
        return
    say("Starting the desk and the worker ...")
    supervisor.start(Program("worker", (_program("samenspraak"), "worker")))
    supervisor.start(_web(desk))
    if not supervisor.wait_until_ready():
        return
    say(_welcome(desk, network, logins, demo.folder))
    supervisor.keep(until=is_over)
    say("Stopping ...")


def say(line: str) -> None:
    print(line, flush=True)


def _take_folder(stack: ExitStack, folder: Path) -> None:
    """Make the folder if need be, and hold it as long as the demo runs; the kernel lets go when we die."""
    try:
        folder.mkdir(parents=True, exist_ok=True)
        lock = stack.enter_context((folder / "demo.lock").open("a"))
    except OSError as error:
        raise FolderUnusable(folder, error.strerror or "it cannot be written") from error
    try:
        fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError as error:
        raise DemoRuns(folder) from error


def _free_ports(*wishes: tuple[int, str]) -> list[int]:
    """The ports that were wished for, or any for 0. Held together, so that two of any are never the same."""
    (desk, _), (simulator, option) = wishes
    if desk and desk == simulator:
        raise PortsAlike(desk, option)
    deadline = time.monotonic() + PORT_WAIT_SECONDS
    with ExitStack() as held:
        return [_free_port(held, port, option, deadline) for port, option in wishes]


def _free_port(held: ExitStack, port: int, option: str, deadline: float) -> int:
    listener = held.enter_context(socket.socket())
    listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)  # connections that linger do not count
    while True:
        try:
            listener.bind((HOST, port))
            return int(listener.getsockname()[1])
        except PermissionError as error:
            raise PortForbidden(port, option) from error
        except OSError as error:
            if time.monotonic() > deadline:
                raise PortTaken(port, option) from error
            time.sleep(0.1)


def _environment(folder: Path, desk: str, network: str) -> dict[str, str]:
    """Ours, with what the settings ask for. Starts the database."""
    cluster = postgres.start(folder / "postgres")
    cluster.create_database(DATABASE)
    return {
        **os.environ,
        **keys_in(folder),
        "DATABASE_URL": cluster.url(DATABASE),
        "SAMENSPRAAK_MAIL_URL": f"folder://{quote(str(_mail_in(folder)))}",
        "SAMENSPRAAK_MAIL_FROM": MAIL_FROM,
        "SAMENSPRAAK_MEDIA_ROOT": str(folder / "media"),
        "SAMENSPRAAK_PUBLIC_URL": desk.rstrip("/"),
        "SAMENSPRAAK_SIMULATOR_URL": f"{network}{GRAPH_VERSION}",
        "PYTHONUNBUFFERED": "1",
    }


def _mail_in(folder: Path) -> Path:
    """Where mail to colleagues is written instead of sent."""
    return folder.resolve() / "mail"


def _simulator(desk: str, network: str, folder: Path) -> Program:
    port = urlsplit(network).port
    line = (*LINE_OPTIONS, f"--webhook-url={desk}{WEBHOOK_PATH}", f"--also-line={OTHER_LINE}")
    memory = f"--memory={folder / 'telephones'}"
    command = (_program("samenspraak-simulator"), "serve", f"--port={port}", memory, *line)
    return Program("simulator", command, f"{network}telefoon/")


def _loading(network: str) -> Program:
    """Migrates and loads the demo municipality; tells of the logins."""
    graph = f"--graph-url={network}{GRAPH_VERSION}"
    return Program("load-demo", (_program("samenspraak"), "load-demo", graph, *LINE_OPTIONS))


def _web(desk: str) -> Program:
    command = (_program("samenspraak"), "web", f"--port={urlsplit(desk).port}")
    return Program("web", command, f"{desk}gezond/")


def _program(name: str) -> str:
    """A console program of this very installation."""
    return str(Path(sys.executable).with_name(name))


def _welcome(desk: str, network: str, logins: str, folder: Path) -> str:
    """What somebody who sees it for the first time needs; the last line is what other programs wait for."""
    return "\n".join(
        [
            "",
            f"The desk:             {desk}",
            f"The resident's phone: {network}telefoon/ (chats with both municipalities)",
            f"Mail to colleagues:   files in {_mail_in(folder)}",
            "",
            logins.strip("\n"),
            "",
            f"The demo's line, at {desk}{WEBHOOK_PATH}:",
            *(f"  {name.replace('-', ' '):16} {value}" for name, value in LINE.items()),
            "",
            f"Data and logs are in {folder}. Ctrl-C stops everything; a next start finds the data again.",
            f"Klaar: {desk}",
        ]
    )
