"""(d) From commit to screen: 200 open desks, the clock from just before COMMIT until each has the whole event."""

import json
import selectors
import socket
import threading
import time
import uuid
from collections import defaultdict
from dataclasses import dataclass, field

from bench.agent import Agent
from bench.figures import Figure, Report, at_most, milliseconds
from bench.installation import Installation, installed
from samenspraak.installation.demo import HOST

DESKS = 200
EVENTS_PER_SECOND = 10
SECONDS = 20
REST_SECONDS = 3.0
STREAM = "/bureau/stroom/"
END_OF_EVENT = b"\n\n"
ROW = b'<li id="g-'

# As the product keeps a message and tells the desks of it, in one transaction.
KEEP = """
INSERT INTO conversations_message (municipality_id, conversation_id, line_id, direction, kind, automatic, reference,
    network_id, text, findings, payload, is_forwarded, status, failure_code, failure_reason, resident_reaction,
    own_reaction, came_at, stored_at)
SELECT municipality_id, conversation_id, line_id, direction, kind, '', %s, %s, %s, '[]', '{}', false, '', '', '', '',
    '', now(), now()
  FROM conversations_message WHERE direction = 'in' AND kind = 'text' AND municipality_id = 1 ORDER BY id LIMIT 1
RETURNING id, conversation_id, municipality_id
"""
WRITTEN_IN = """
SELECT conversation_id FROM conversations_message
 WHERE direction = 'in' AND kind = 'text' AND municipality_id = 1 ORDER BY id LIMIT 1
"""
TEXT = "Dank u wel! Dan kom ik donderdag langs met het formulier en de foto's."


@dataclass
class Desks:
    """Open streams, and when each event with a row was whole on each of them: the first, the second, and so on."""

    port: int
    arrived: dict[int, list[float]] = field(default_factory=lambda: defaultdict(list))
    resyncs: int = 0

    def __post_init__(self) -> None:
        self._selector = selectors.EpollSelector()
        self._read: dict[socket.socket, bytes] = {}
        self._rows: dict[socket.socket, int] = defaultdict(int)
        self._changing = threading.Lock()

    def open(self, cookies: str, conversation: int | None = None) -> socket.socket:
        """One more desk, with this conversation open."""
        connection = socket.create_connection((HOST, self.port), timeout=30)
        path = f"{STREAM}?gesprek={conversation}" if conversation else STREAM
        head = f"GET {path} HTTP/1.1\r\nHost: {HOST}:{self.port}\r\nCookie: {cookies}\r\n\r\n"
        connection.sendall(head.encode())
        said = connection.recv(65536)
        assert said.startswith(b"HTTP/1.1 200"), said[:200]
        with self._changing:
            self._read[connection] = b""
            self._selector.register(connection, selectors.EVENT_READ)
        return connection

    def leave(self, connection: socket.socket) -> None:
        """One desk less, as when another conversation is opened on it."""
        with self._changing:
            self._selector.unregister(connection)
            del self._read[connection]
            self._rows.pop(connection, None)
        connection.close()

    def watch(self, seconds: float) -> None:
        """Take in what comes."""
        deadline = time.perf_counter() + seconds
        while time.perf_counter() < deadline:
            for key, _ in self._selector.select(0.1):
                assert isinstance(key.fileobj, socket.socket)
                self._take(key.fileobj)

    def _take(self, connection: socket.socket) -> None:
        with self._changing:
            if connection not in self._read:
                return
            part = connection.recv(262_144)
            assert part, "a stream was closed"
            *events, self._read[connection] = (self._read[connection] + part).split(END_OF_EVENT)
        now = time.perf_counter()
        for event in events:
            if ROW in event:
                self.arrived[self._rows[connection]].append(now)
                self._rows[connection] += 1
            self.resyncs += b"event: resync" in event

    def close(self) -> None:
        for connection in self._read:
            connection.close()


def measure() -> Report:
    """How long it takes for all, and whether all got everything."""
    with installed() as installation:
        installation.start("web")
        agent = Agent(installation.web_port)
        agent.sign_in(installation.login)
        desks = Desks(installation.web_port)
        desks.open(agent.cookie_header(), installation.count(WRITTEN_IN))
        for _ in range(DESKS - 1):
            desks.open(agent.cookie_header())
        desks.watch(1)
        desks.resyncs = 0
        committed: list[float] = []
        writer = threading.Thread(target=_write, args=(installation, committed))
        writer.start()
        desks.watch(SECONDS + REST_SECONDS)
        writer.join()
        desks.close()
        return Report("screen", "From commit to screen", _figures(desks, committed), [_remark(committed)])


def _write(installation: Installation, committed: list[float]) -> None:
    """Keep and announce messages at an even pace; note when each COMMIT began."""
    due = time.perf_counter()
    with installation.database() as connection:
        for number in range(EVENTS_PER_SECOND * SECONDS):
            due += 1 / EVENTS_PER_SECOND
            connection.execute(b"BEGIN")
            row = connection.execute(
                KEEP.encode(), [uuid.uuid4(), f"wamid.SCREEN.{number}", TEXT], prepare=True
            ).fetchone()
            assert row
            message, conversation, municipality = row
            payload = {"municipality": municipality, "conversation": conversation, "message": message}
            notice = json.dumps(payload | {"what": "message"})
            connection.execute(b"SELECT pg_notify('samenspraak_desk', %s)", [notice])
            committed.append(time.perf_counter())
            connection.execute(b"COMMIT")
            time.sleep(max(0.0, due - time.perf_counter()))


def _figures(desks: Desks, committed: list[float]) -> list[Figure]:
    taken = [at - committed[place] for place, times in desks.arrived.items() for at in times]
    last = [max(times) - committed[place] for place, times in desks.arrived.items()]
    missing = len(committed) * DESKS - len(taken)
    return [
        Figure("p50", milliseconds(taken, 50), "ms"),
        Figure("p95", milliseconds(taken, 95), "ms"),
        at_most("p99", milliseconds(taken, 99), "ms", 150),
        Figure("p50 until the last desk has it", milliseconds(last, 50), "ms"),
        at_most("events that did not arrive", missing, "", 0),
        Figure("events delivered", len(taken), ""),
    ]


def _remark(committed: list[float]) -> str:
    return (
        f"{DESKS} streams of signed-in employees over HTTP, {len(committed)} new messages at {EVENTS_PER_SECOND} a"
        " second, drawn by the product: the row for all, the message for the one who has its conversation open; one"
        " web process. All desks are read by the bench itself, on the same cores."
    )
