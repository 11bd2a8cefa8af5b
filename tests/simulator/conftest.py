"""A simulator that really runs, a small webhook to receive what it posts, and pywa as independent client."""

import hashlib
import hmac
import json
import threading
import time
from collections.abc import Callable, Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

import httpx
import pytest
from pywa.client import WhatsApp

from simulator import demo_line
from simulator.lines import Line
from simulator.running import Running, running_simulator

NUMBER = "+31612345601"
RESIDENT = "rens-de-wit"


class Hooks:
    """The webhook of the product, as small as can be. `answers`: status codes still to give, then 200."""

    def __init__(self) -> None:
        self.url = ""
        self.forget()

    def forget(self) -> None:
        self.bodies: list[dict[str, Any]] = []
        self.forged = 0
        self.answers: list[int] = []
        self.pause = 0.0

    def receive(self, raw: bytes, signature: str) -> int:
        time.sleep(self.pause)
        right = "sha256=" + hmac.new(demo_line.APP_SECRET.encode(), raw, hashlib.sha256).hexdigest()
        if not hmac.compare_digest(right, signature):
            self.forged += 1
            return 403
        if self.answers:
            return self.answers.pop(0)
        self.bodies.append(json.loads(raw))
        return 200

    def values(self) -> list[dict[str, Any]]:
        changes = [change for body in self.bodies for entry in body["entry"] for change in entry["changes"]]
        return [change["value"] for change in changes]

    def messages(self) -> list[dict[str, Any]]:
        return [message for value in self.values() for message in value.get("messages", [])]

    def statuses(self) -> list[dict[str, Any]]:
        return [status for value in self.values() for status in value.get("statuses", [])]

    def status_names(self) -> list[str]:
        return [status["status"] for status in self.statuses()]


def _handler(hooks: Hooks) -> type[BaseHTTPRequestHandler]:
    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"

        def do_POST(self) -> None:
            raw = self.rfile.read(int(self.headers["content-length"]))
            self._answer(hooks.receive(raw, self.headers.get("x-hub-signature-256", "")), b"")

        def do_GET(self) -> None:
            query = dict(httpx.URL(self.path).params)
            right = query.get("hub.verify_token") == demo_line.VERIFY_TOKEN
            self._answer(200 if right else 403, query.get("hub.challenge", "").encode() if right else b"")

        def _answer(self, status: int, body: bytes) -> None:
            self.send_response(status)
            self.send_header("content-length", str(len(body)))
            self.end_headers()
            self.wfile.write(body)

        def log_message(self, *arguments: object) -> None:
            return None

    return Handler


@pytest.fixture(scope="session")
def hooks_server() -> Iterator[Hooks]:
    hooks = Hooks()
    server = ThreadingHTTPServer(("127.0.0.1", 0), _handler(hooks))
    hooks.url = f"http://127.0.0.1:{server.server_port}/hooks/whatsapp/demo/"
    threading.Thread(target=server.serve_forever, daemon=True).start()
    yield hooks
    server.shutdown()
    server.server_close()


@pytest.fixture(scope="session")
def running(hooks_server: Hooks) -> Iterator[Running]:
    with running_simulator(Line(webhook_url=hooks_server.url)) as running:
        yield running


@pytest.fixture
def simulator(running: Running, hooks_server: Hooks) -> Running:
    """A simulator without residue of earlier tests; Rens just wrote, so that his window is open."""
    running.control("reset", {})
    line = {"phone_number_id": demo_line.PHONE_NUMBER_ID, "webhook_url": hooks_server.url}
    running.control("lines", line)
    running.control(f"residents/{RESIDENT}/window", {"hours_ago": 0})
    assert running.settle()
    hooks_server.forget()
    return running


@pytest.fixture
def hooks(hooks_server: Hooks, simulator: Running) -> Hooks:
    """The webhook that the simulator posts to, with nothing received yet."""
    return hooks_server


class ToSimulator(httpx.HTTPTransport):
    """Sends what is meant for Meta to the simulator."""

    def __init__(self, base_url: str) -> None:
        super().__init__()
        self._base = httpx.URL(base_url)

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        request.url = request.url.copy_with(scheme="http", host=self._base.host, port=self._base.port)
        return super().handle_request(request)


@pytest.fixture
def wa(simulator: Running) -> WhatsApp:
    return WhatsApp(
        phone_id=demo_line.PHONE_NUMBER_ID,
        token=demo_line.ACCESS_TOKEN,
        waba_id=demo_line.WABA_ID,
        session=httpx.Client(transport=ToSimulator(simulator.base_url), timeout=20),
    )


Graph = Callable[..., httpx.Response]


@pytest.fixture
def graph(simulator: Running) -> Graph:
    """Calls the Graph API as the demo line: graph("POST", "<id>/messages", json=...)."""
    headers = {"authorization": f"Bearer {demo_line.ACCESS_TOKEN}"}

    def call(method: str, path: str, **extra: Any) -> httpx.Response:
        url = f"{simulator.base_url}/v25.0/{path}"
        return simulator.client.request(method, url, headers=headers, **extra)

    return call


Send = Callable[..., httpx.Response]


@pytest.fixture
def send(graph: Graph) -> Send:
    """Sends a text to Rens; anything named is added to the body or replaces a part of it."""

    def call(**extra: Any) -> httpx.Response:
        body = {
            "messaging_product": "whatsapp",
            "to": NUMBER,
            "type": "text",
            "text": {"body": "Dag"},
        } | extra
        wanted = {key: value for key, value in body.items() if value is not None}
        return graph("POST", f"{demo_line.PHONE_NUMBER_ID}/messages", json=wanted)

    return call
