"""The product's letterbox as small as can be: it lets in what our reader lets in, and keeps the letters."""

import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import httpx

from samenspraak.channels import READERS
from samenspraak.domain.events import Event
from simulator import demo_line

WHATSAPP = READERS["whatsapp"]
MOST_SECONDS = 5.0


@dataclass
class Letterbox:
    """What came in, already opened."""

    url: str = ""
    events: list[Event] = field(default_factory=list)
    forged: int = 0

    def take_in(self, body: bytes, headers: dict[str, str]) -> int:
        if not WHATSAPP.signature_is_right(body, headers, [demo_line.APP_SECRET]):
            self.forged += 1
            return 403
        self.events += WHATSAPP.events(body)
        return 200

    def wait_for[E: Event](self, kind: type[E], is_it: Callable[[E], bool] = lambda event: True) -> E:
        """The first event like this; fails when it does not come."""
        deadline = time.monotonic() + MOST_SECONDS
        while time.monotonic() < deadline:
            for event in list(self.events):
                if isinstance(event, kind) and is_it(event):
                    return event
            time.sleep(0.01)
        raise AssertionError(
            f"no {kind.__name__} like that among {[type(one).__name__ for one in self.events]}"
        )


@contextmanager
def open_letterbox() -> Iterator[Letterbox]:
    """A letterbox that listens on a free port."""
    letterbox = Letterbox()
    server = ThreadingHTTPServer(("127.0.0.1", 0), _handler(letterbox))
    letterbox.url = f"http://127.0.0.1:{server.server_port}/hooks/whatsapp/demo/"
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.05}, daemon=True)
    thread.start()
    try:
        yield letterbox
    finally:
        server.shutdown()
        server.server_close()


def _handler(letterbox: Letterbox) -> type[BaseHTTPRequestHandler]:
    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"

        def do_POST(self) -> None:
            body = self.rfile.read(int(self.headers["content-length"]))
            self._answer(letterbox.take_in(body, dict(self.headers.items())), b"")

        def do_GET(self) -> None:
            challenge = WHATSAPP.handshake(dict(httpx.URL(self.path).params), demo_line.VERIFY_TOKEN)
            self._answer(403 if challenge is None else 200, (challenge or "").encode())

        def _answer(self, status: int, body: bytes) -> None:
            self.send_response(status)
            self.send_header("content-length", str(len(body)))
            self.end_headers()
            self.wfile.write(body)

        def log_message(self, *arguments: object) -> None:
            return None

    return Handler
