"""Posts a body over connections that stay open; as little as webhooks need, so that benches can lean on it.

httpx costs over ten times the processor time per post (1.4 ms against 0.1 ms, measured in November 2026): time
that the product beside it on the same machine would lose.
"""

import asyncio
import contextlib
import ssl
from dataclasses import dataclass
from urllib.parse import SplitResult, urlsplit

TIMEOUT_SECONDS = 10.0
UNREACHABLE = 0


class PostFailed(Exception):
    """No whole answer came; try again later."""


@dataclass(slots=True)
class Connection:
    """One open connection. `is_used`: it carried a post before, so the other side may have closed it."""

    reader: asyncio.StreamReader
    writer: asyncio.StreamWriter
    is_used: bool = False

    async def exchange(self, request: bytes) -> tuple[int, bool]:
        """The status code, and whether the connection can be used again. Raises OSError, EOFError, ValueError."""
        self.writer.write(request)
        head = (await self.reader.readuntil(b"\r\n\r\n")).lower()
        status = int(head.removeprefix(b"http/1.")[2:5])
        fields = dict(line.split(b":", 1) for line in head.split(b"\r\n")[1:] if b":" in line)
        stays_open = await self._skip_body({key: value.strip() for key, value in fields.items()}, status)
        self.is_used = True
        return status, stays_open

    async def _skip_body(self, fields: dict[bytes, bytes], status: int) -> bool:
        if fields.get(b"connection") == b"close":
            return False
        if b"content-length" in fields:
            await self.reader.readexactly(int(fields[b"content-length"]))
        elif fields.get(b"transfer-encoding") == b"chunked":
            while size := int(await self.reader.readline(), 16):
                await self.reader.readexactly(size + 2)
            await self.reader.readline()
        else:
            return status in (204, 304)
        return True


class Poster:
    """Keeps idle connections and posts over them."""

    def __init__(self) -> None:
        self._idle: dict[str, list[Connection]] = {}

    async def post(self, url: str, body: bytes, headers: dict[str, str]) -> int:
        """The status code of the answer, or UNREACHABLE."""
        try:
            async with asyncio.timeout(TIMEOUT_SECONDS):
                return await self._post(urlsplit(url), body, headers)
        except (OSError, EOFError, ValueError, asyncio.LimitOverrunError, PostFailed):
            return UNREACHABLE

    async def _post(self, url: SplitResult, body: bytes, headers: dict[str, str]) -> int:
        request = _head(url, len(body), headers) + body
        connection = await self._connection(url)
        try:
            status, stays_open = await self._exchange(connection, request)
        except (OSError, EOFError) as error:
            if not connection.is_used:
                raise PostFailed from error
            connection = await _opened(url)  # the other side closed it between two posts
            status, stays_open = await self._exchange(connection, request)
        if stays_open:
            self._idle.setdefault(url.netloc, []).append(connection)
        else:
            connection.writer.close()
        return status

    async def _exchange(self, connection: Connection, request: bytes) -> tuple[int, bool]:
        """As the connection's own; one that breaks or is cut off by the time-out is closed."""
        with contextlib.ExitStack() as on_failure:
            on_failure.callback(connection.writer.close)
            outcome = await connection.exchange(request)
            on_failure.pop_all()
        return outcome

    async def _connection(self, url: SplitResult) -> Connection:
        idle = self._idle.get(url.netloc)
        return idle.pop() if idle else await _opened(url)

    def close(self) -> None:
        for connections in self._idle.values():
            for connection in connections:
                connection.writer.close()
        self._idle.clear()


async def _opened(url: SplitResult) -> Connection:
    secure = url.scheme == "https"
    context = ssl.create_default_context() if secure else None
    port = url.port or (443 if secure else 80)
    return Connection(*await asyncio.open_connection(url.hostname, port, ssl=context))


def _head(url: SplitResult, length: int, headers: dict[str, str]) -> bytes:
    path = (url.path or "/") + (f"?{url.query}" if url.query else "")
    lines = [f"POST {path} HTTP/1.1", f"Host: {url.netloc}", f"Content-Length: {length}"]
    lines += [f"{name}: {value}" for name, value in headers.items()]
    return ("\r\n".join(lines) + "\r\n\r\n").encode()
