"""The small client that posts webhooks: every way in which an answer can end, and a server that goes away."""

import asyncio
import contextlib
from collections.abc import AsyncIterator, Coroutine
from concurrent.futures import ThreadPoolExecutor

import pytest

from simulator.webhooks.posting import UNREACHABLE, Poster

OK = b"HTTP/1.1 200 OK\r\ncontent-length: 2\r\n\r\nok"
ANSWERS: list[tuple[bytes, int]] = [
    (OK, 200),
    (b"HTTP/1.1 403 Forbidden\r\nContent-Length: 0\r\n\r\n", 403),
    (b"HTTP/1.1 204 No Content\r\n\r\n", 204),
    (b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n2\r\nok\r\n0\r\n\r\n", 200),
    (b"HTTP/1.1 200 OK\r\nConnection: close\r\n\r\nok", 200),
    (b"HTTP/1.1 200 OK\r\n\r\nuntil the end", 200),
    (b"", UNREACHABLE),
    (b"nonsense\r\n\r\n", UNREACHABLE),
    (b"HTTP/1.1 200 OK\r\ncontent-length: 9\r\n\r\nok", UNREACHABLE),
]


def finished[T](work: Coroutine[None, None, T]) -> T:
    """The outcome, from a thread: the browser of other tests keeps a loop of its own in this one."""
    with ThreadPoolExecutor(1) as pool:
        return pool.submit(asyncio.run, work).result()


@contextlib.asynccontextmanager
async def answering(answer: bytes, *, posts: int = 1) -> AsyncIterator[str]:
    """A server that gives this answer `posts` times on a connection, and then closes it."""

    async def meet(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        with contextlib.suppress(EOFError, ConnectionError):
            for _ in range(posts):
                await reader.readuntil(b"\r\n\r\nletter")
                writer.write(answer)
                await writer.drain()
        writer.close()

    server = await asyncio.start_server(meet, "127.0.0.1", 0)
    async with server:
        yield f"http://127.0.0.1:{server.sockets[0].getsockname()[1]}/hook?a=b"


async def statuses(answer: bytes, times: int, *, posts: int) -> list[int]:
    poster = Poster()
    async with answering(answer, posts=posts) as url:
        found = [await poster.post(url, b"letter", {"X-Test": "1"}) for _ in range(times)]
        poster.close()
    return found


@pytest.mark.parametrize(("answer", "status"), ANSWERS)
def test_answer_is_read_to_its_end(answer: bytes, status: int) -> None:
    assert finished(statuses(answer, 1, posts=1)) == [status]


@pytest.mark.parametrize("posts", [1, 2, 99])
def test_connection_that_was_closed_in_between_is_opened_again(posts: int) -> None:
    assert finished(statuses(OK, 6, posts=posts)) == [200] * 6


@pytest.mark.parametrize("url", ["http://127.0.0.1:1/", "http://", "http://[::1", "https://127.0.0.1:1/"])
def test_address_that_does_not_answer_is_unreachable(url: str) -> None:
    assert finished(Poster().post(url, b"letter", {})) == UNREACHABLE


def test_server_that_keeps_silent_is_unreachable(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("simulator.webhooks.posting.TIMEOUT_SECONDS", 0.1)

    async def wait() -> int:
        server = await asyncio.start_server(lambda reader, writer: asyncio.sleep(1), "127.0.0.1", 0)
        port = server.sockets[0].getsockname()[1]
        status = await Poster().post(f"http://127.0.0.1:{port}/", b"letter", {})
        server.close()
        return status

    assert finished(wait()) == UNREACHABLE
