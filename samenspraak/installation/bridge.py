"""Serves a WSGI application inside an ASGI server: Django's synchronous pages next to the asynchronous stream.

Why our own: a2wsgi cannot read a request body under granian (its `receive` gives a future, not a coroutine), and
Django under ASGI costs several times what it costs under WSGI. See docs/decisions.
"""

import asyncio
import io
import sys
import tempfile
from collections.abc import Awaitable, Callable, Iterable, MutableMapping
from concurrent.futures import ThreadPoolExecutor
from typing import Any

type Scope = MutableMapping[str, Any]
type Message = MutableMapping[str, Any]
type Receive = Callable[[], Awaitable[Message]]
type Send = Callable[[Message], Awaitable[None]]
type Wsgi = Callable[[dict[str, Any], Callable[..., Any]], Iterable[bytes]]

IN_MEMORY = 4 * 1024 * 1024
TOO_LARGE = 128 * 1024 * 1024
BODILESS = (204, 304)


class WsgiBridge:
    """An ASGI application around a WSGI one; ``threads`` requests are handled at once, others wait."""

    def __init__(self, wsgi: Wsgi, threads: int) -> None:
        self.wsgi = wsgi
        self.threads = ThreadPoolExecutor(threads, thread_name_prefix="page")

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        body = await _whole_body(receive)
        if body is None:
            await _answer(send, 413, [(b"content-length", b"0")], [b""])
            return
        environ = _environ(scope, body)
        loop = asyncio.get_running_loop()
        status, headers, chunks = await loop.run_in_executor(self.threads, self._called, environ)
        if isinstance(chunks, list):
            await _answer(send, status, headers, chunks)
        else:
            await self._streamed(send, status, headers, chunks)

    def _called(self, environ: dict[str, Any]) -> tuple[int, list[tuple[bytes, bytes]], Iterable[bytes]]:
        """In a thread: the whole answer when it is short, its iterator when it is a file."""
        started: list[Any] = []

        def start(status: str, headers: list[tuple[str, str]], _error: object = None) -> None:
            pairs = [(name.lower().encode("latin-1"), value.encode("latin-1")) for name, value in headers]
            started[:] = [int(status[:3]), pairs]

        chunks = self.wsgi(environ, start)
        if getattr(chunks, "streaming", False) or "wsgi.file_wrapper" in str(type(chunks)):
            return started[0], started[1], chunks
        whole = b"".join(chunks)
        _close(chunks)
        if started[0] not in BODILESS and not any(name == b"content-length" for name, _ in started[1]):
            started[1].append((b"content-length", str(len(whole)).encode()))
        return started[0], started[1], [whole]

    async def _streamed(
        self, send: Send, status: int, headers: list[tuple[bytes, bytes]], chunks: Iterable[bytes]
    ) -> None:
        loop = asyncio.get_running_loop()
        rest = iter(chunks)
        await send({"type": "http.response.start", "status": status, "headers": headers})
        try:
            while (chunk := await loop.run_in_executor(self.threads, next, rest, None)) is not None:
                await send({"type": "http.response.body", "body": chunk, "more_body": True})
            await send({"type": "http.response.body", "body": b""})
        finally:
            await loop.run_in_executor(self.threads, _close, chunks)


async def _whole_body(receive: Receive) -> io.BytesIO | Any | None:
    """The request body; on disk when it is large, None when it is larger than anything we take."""
    message = await receive()
    if message["type"] == "http.request" and not message.get("more_body"):
        return io.BytesIO(message.get("body", b""))
    body = tempfile.SpooledTemporaryFile(max_size=IN_MEMORY)  # noqa: SIM115  (closed with the request)
    size = 0
    while True:
        chunk = message.get("body", b"")
        size += len(chunk)
        if size > TOO_LARGE or message["type"] == "http.disconnect":
            return None
        body.write(chunk)
        if not message.get("more_body"):
            body.seek(0)
            return body
        message = await receive()


async def _answer(
    send: Send, status: int, headers: list[tuple[bytes, bytes]], chunks: Iterable[bytes]
) -> None:
    await send({"type": "http.response.start", "status": status, "headers": headers})
    await send({"type": "http.response.body", "body": b"".join(chunks)})


def _environ(scope: Scope, body: Any) -> dict[str, Any]:
    host, port = scope.get("server") or ("localhost", 80)
    environ: dict[str, Any] = {
        "REQUEST_METHOD": scope["method"],
        "SCRIPT_NAME": "",
        "PATH_INFO": scope["path"].encode().decode("latin-1"),
        "QUERY_STRING": scope["query_string"].decode("latin-1"),
        "SERVER_NAME": str(host),
        "SERVER_PORT": str(port),
        "SERVER_PROTOCOL": f"HTTP/{scope['http_version']}",
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
        name = raw_name.decode("latin-1").upper().replace("-", "_")
        key = name if name in ("CONTENT_TYPE", "CONTENT_LENGTH") else f"HTTP_{name}"
        value = raw_value.decode("latin-1")
        environ[key] = f"{environ[key]},{value}" if key in environ else value
    return environ


def _close(chunks: Iterable[bytes]) -> None:
    close = getattr(chunks, "close", None)
    if close is not None:
        close()
