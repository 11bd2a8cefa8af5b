"""Writes ready requests over connections that stay open, as fast as they are answered: a closed loop.

It is written for little: about 20 microseconds of processor time a request, so that on two cores it is not what
is measured. What fails is tried again after a moment, as networks do.
"""

import selectors
import socket
import time
from collections import Counter, deque
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field

from samenspraak.installation.demo import HOST

AGAIN_AFTER_SECONDS = 0.1
PATIENCE_SECONDS = 120.0


@dataclass(slots=True)
class Loaded:
    """What became of the requests: seconds each took that was answered 200, and what else came back."""

    seconds: float = 0.0
    answered: list[float] = field(default_factory=list)
    failed: Counter[str] = field(default_factory=Counter)

    @property
    def per_second(self) -> float:
        return len(self.answered) / self.seconds


@dataclass(slots=True, eq=False)
class _Lane:
    """One connection with the request it carries."""

    connection: socket.socket
    request: bytes
    sent_at: float
    answer: bytes = b""


class Load:
    """Use it once: `Load(port, requests, concurrency).run()`."""

    def __init__(self, port: int, requests: Iterable[bytes], concurrency: int) -> None:
        self._port = port
        self._waiting = deque(requests)
        self._concurrency = concurrency
        self._selector = selectors.EpollSelector()
        self._again_at = 0.0
        self._done = Loaded()

    def run(self, meanwhile: Callable[[int], None] | None = None) -> Loaded:
        """Until every request was answered 200. ``meanwhile`` is told how many were, now and then."""
        begin = time.perf_counter()
        deadline = begin + PATIENCE_SECONDS
        while self._fill() or self._waiting:
            for key, _ in self._selector.select(AGAIN_AFTER_SECONDS):
                self._read(key.data)
            if meanwhile is not None:
                meanwhile(len(self._done.answered))
            assert time.perf_counter() < deadline, f"no end to it: {self._done.failed}"
        self._done.seconds = time.perf_counter() - begin
        return self._done

    def _fill(self) -> bool:
        """Open connections while there are requests for them. Whether any is under way."""
        under_way = len(self._selector.get_map())
        while self._waiting and under_way < self._concurrency and time.perf_counter() >= self._again_at:
            try:
                connection = socket.create_connection((HOST, self._port), timeout=10)
            except OSError as error:
                self._fail(type(error).__name__)
                break
            connection.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
            lane = _Lane(connection, b"", 0.0)
            self._selector.register(connection, selectors.EVENT_READ, lane)
            self._next(lane)
            under_way += 1
        return bool(self._selector.get_map())

    def _next(self, lane: _Lane) -> None:
        if not self._waiting:
            self._close(lane)
            return
        lane.request, lane.answer = self._waiting.popleft(), b""
        lane.sent_at = time.perf_counter()
        try:
            lane.connection.sendall(lane.request)
        except OSError as error:
            self._broken(lane, type(error).__name__)

    def _read(self, lane: _Lane) -> None:
        try:
            part = lane.connection.recv(65536)
        except OSError as error:
            self._broken(lane, type(error).__name__)
            return
        if not part:
            self._broken(lane, "closed")
            return
        lane.answer += part
        if _is_whole(lane.answer):
            self._settle(lane)

    def _settle(self, lane: _Lane) -> None:
        status = lane.answer[9:12].decode()
        if status == "200":
            self._done.answered.append(time.perf_counter() - lane.sent_at)
        else:
            self._waiting.append(lane.request)
            self._fail(status)
        self._next(lane)

    def _broken(self, lane: _Lane, why: str) -> None:
        """Nobody knows whether it arrived: post it again."""
        self._waiting.append(lane.request)
        self._close(lane)
        self._fail(why)

    def _fail(self, why: str) -> None:
        self._done.failed[why] += 1
        self._again_at = time.perf_counter() + AGAIN_AFTER_SECONDS

    def _close(self, lane: _Lane) -> None:
        self._selector.unregister(lane.connection)
        lane.connection.close()


def _is_whole(answer: bytes) -> bool:
    head, found, body = answer.partition(b"\r\n\r\n")
    if not found:
        return False
    head = head.lower()
    if b"transfer-encoding: chunked" in head:
        return body.endswith(b"0\r\n\r\n")
    length = head.partition(b"content-length:")[2]
    return not length or len(body) >= int(length.split(b"\r\n", 1)[0])
