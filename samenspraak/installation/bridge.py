"""Serves a WSGI application inside an ASGI server: Django's synchronous pages next to the asynchronous stream.

Why our own: a2wsgi cannot read a request body under granian (its `receive` gives a future, not a coroutine), and
Django under ASGI costs several times what it costs under WSGI. See docs/decisions.
"""

import asyncio
import sys
import tempfile
from collections.abc import Awaitable, Callable, Iterable, Iterator, MutableMapping
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from typing import IO, Any

type Scope = MutableMapping[str, Any]
type Message = MutableMapping[str, Any]
type Receive = Callable[[], Awaitable[Message]]
type Send = Callable[[Message], Awaitable[None]]
type Headers = list[tuple[bytes, bytes]]
type Wsgi = Callable[[dict[str, Any], Callable[..., Any]], Iterable[bytes]]

IN_MEMORY = 4 * 1024 * 1024
TOO_LARGE = 128 * 1024 * 1024
TOO_LARGE_FOR_WORDS = 8 * 1024 * 1024
"""Bytes: the largest webhook has three million."""
PIECE = 256 * 1024
"""Bytes of a file that are sent at once."""
BODILESS = (204, 304)


class TooLarge(Exception):
    """The body is larger than anything we take: answer 413."""


class Gone(Exception):
    """Nobody waits for an answer any more."""


@dataclass(frozen=True, slots=True)
class Start:
    """How an answer begins."""

    status: int
    headers: Headers


class WsgiBridge:
    """An ASGI application around a WSGI one; ``threads`` requests are handled at once, others wait."""

    def __init__(self, wsgi: Wsgi, threads: int) -> None:
        self.wsgi = wsgi
        self.threads = ThreadPoolExecutor(threads, thread_name_prefix="page")

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        with tempfile.SpooledTemporaryFile(max_size=IN_MEMORY) as body:
            try:
                size = await _read_body(receive, body, _most_bytes(scope))
            except TooLarge:
                await _answer(send, 413, [(b"content-length", b"0")], b"")
                return
            except Gone:
                return
            environ = _environ(scope, body, size)
            loop = asyncio.get_running_loop()
            status, headers, chunks = await loop.run_in_executor(self.threads, self._called, environ)
            if isinstance(chunks, bytes):
                await _answer(send, status, headers, b"" if _is_bare(scope, status) else chunks)
            else:
                await self._streamed(receive, send, Start(status, headers), chunks)

    def _called(self, environ: dict[str, Any]) -> tuple[int, Headers, bytes | Iterable[bytes]]:
        """In a thread: the whole answer as bytes when it is short, its iterator when it is a file."""
        started: list[Start] = []

        def start(status: str, headers: list[tuple[str, str]], _error: object = None) -> None:
            pairs = [(name.lower().encode("latin-1"), value.encode("latin-1")) for name, value in headers]
            started[:] = [Start(int(status[:3]), pairs)]

        chunks = self.wsgi(environ, start)
        status, sent = started[0].status, started[0].headers
        is_file = getattr(chunks, "streaming", False)
        if is_file and environ["REQUEST_METHOD"] != "HEAD":
            return status, sent, chunks
        try:
            whole = b"" if is_file else b"".join(chunks)
        finally:
            _close(chunks)
        if not is_file and status not in BODILESS and all(name != b"content-length" for name, _ in sent):
            sent.append((b"content-length", str(len(whole)).encode()))
        return status, sent, whole

    async def _streamed(self, receive: Receive, send: Send, start: Start, chunks: Iterable[bytes]) -> None:
        """Until the file is at its end or nobody reads any more; the server does not say so when sending."""
        loop = asyncio.get_running_loop()
        gone = asyncio.create_task(_disconnected(receive))
        rest = iter(chunks)
        try:
            await send({"type": "http.response.start", "status": start.status, "headers": start.headers})
            while not gone.done() and (piece := await loop.run_in_executor(self.threads, _piece, rest)):
                await send({"type": "http.response.body", "body": piece, "more_body": True})
            await send({"type": "http.response.body", "body": b""})
        finally:
            gone.cancel()
            await loop.run_in_executor(self.threads, _close, chunks)


def _most_bytes(scope: Scope) -> int:
    """Only a form with files may be large; Django refuses other large bodies too, but after they were kept."""
    types = [value for name, value in scope["headers"] if name == b"content-type"]
    return TOO_LARGE if types and types[0].lower().startswith(b"multipart/form-data") else TOO_LARGE_FOR_WORDS


async def _read_body(receive: Receive, body: IO[bytes], most: int) -> int:
    """Its size in bytes; ``body`` stands at its beginning. Raises TooLarge, Gone."""
    size = 0
    while True:
        message = await receive()
        if message["type"] == "http.disconnect":
            raise Gone
        chunk = message.get("body", b"")
        size += len(chunk)
        if size > most:
            raise TooLarge
        body.write(chunk)
        if not message.get("more_body"):
            body.seek(0)
            return size


async def _disconnected(receive: Receive) -> None:
    while (await receive())["type"] != "http.disconnect":
        pass


def _piece(rest: Iterator[bytes]) -> bytes:
    """The next piece of a file, some chunks at once; empty at its end."""
    pieces: list[bytes] = []
    size = 0
    while size < PIECE and (chunk := next(rest, b"")):
        pieces.append(chunk)
        size += len(chunk)
    return b"".join(pieces)


def _is_bare(scope: Scope, status: int) -> bool:
    """Whether the answer may have no body."""
    return scope["method"] == "HEAD" or status in BODILESS


async def _answer(send: Send, status: int, headers: Headers, body: bytes) -> None:
    await send({"type": "http.response.start", "status": status, "headers": headers})
    await send({"type": "http.response.body", "body": body})


def _environ(scope: Scope, body: IO[bytes], size: int) -> dict[str, Any]:
    """As CGI has it. The length of the body is what we read: a chunked one comes without.

    A header with an underscore is left out: it would pass for the one with a hyphen, which a proxy may have set.
    """
    host, port = scope.get("server") or ("localhost", 80)
    environ: dict[str, Any] = {
        "REQUEST_METHOD": scope["method"],
        "SCRIPT_NAME": "",
        "PATH_INFO": scope["path"].encode().decode("latin-1"),
        "QUERY_STRING": scope["query_string"].decode("latin-1"),
        "SERVER_NAME": str(host),
        "SERVER_PORT": str(port),
        "SERVER_PROTOCOL": f"HTTP/{scope['http_version']}",
        "CONTENT_LENGTH": str(size),
        "REMOTE_ADDR": (scope.get("client") or ("",))[0],
        "wsgi.version": (1, 0),
        "wsgi.url_scheme": scope.get("scheme", "http"),
        "wsgi.input": body,
        "wsgi.errors": sys.stderr,
        "wsgi.multithread": True,
        "wsgi.multiprocess": True,
        "wsgi.run_once": False,
    }
    for raw_name, raw_value in scope["headers"]:
        name = raw_name.decode("latin-1").upper()
        if "_" in name or name in ("CONTENT-LENGTH", "TRANSFER-ENCODING"):
            continue
        key = "CONTENT_TYPE" if name == "CONTENT-TYPE" else f"HTTP_{name.replace('-', '_')}"
        value = raw_value.decode("latin-1")
        between = "; " if name == "COOKIE" else ","
        environ[key] = f"{environ[key]}{between}{value}" if key in environ else value
    return environ


def _close(chunks: Iterable[bytes]) -> None:
    close = getattr(chunks, "close", None)
    if close is not None:
        close()
