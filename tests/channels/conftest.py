"""Every test here has a network of its own: a faked one, or the simulator. None can reach the real one."""

from collections.abc import Iterator

import httpx
import pytest

from samenspraak.channels.whatsapp import graph
from samenspraak.domain.channel import Account
from simulator import demo_line
from simulator.lines import Line
from simulator.running import Running, running_simulator
from tests.channels.hooks_server import Letterbox, open_letterbox
from tests.channels.network import Network

RENS_AT = "residents/rens-de-wit"


@pytest.fixture
def network(monkeypatch: pytest.MonkeyPatch) -> Iterator[Network]:
    """A network that answers what the test tells it to."""
    fake = Network()
    with httpx.Client(transport=httpx.MockTransport(fake.handle)) as client:
        monkeypatch.setattr(graph, "client", lambda: client)
        yield fake


@pytest.fixture(scope="session")
def letterbox_of_all() -> Iterator[Letterbox]:
    with open_letterbox() as letterbox:
        yield letterbox


@pytest.fixture(scope="session")
def running(letterbox_of_all: Letterbox) -> Iterator[Running]:
    with running_simulator(Line(webhook_url=letterbox_of_all.url)) as running:
        yield running


@pytest.fixture
def letterbox(letterbox_of_all: Letterbox) -> Letterbox:
    letterbox_of_all.events.clear()
    return letterbox_of_all


@pytest.fixture
def simulator(running: Running, letterbox: Letterbox, monkeypatch: pytest.MonkeyPatch) -> Iterator[Running]:
    """A fresh simulator; Rens just wrote, so his window is open. Our client loses its patience sooner."""
    running.control("reset", {})
    running.control("lines", {"phone_number_id": demo_line.PHONE_NUMBER_ID, "webhook_url": letterbox.url})
    running.control(f"{RENS_AT}/window", {"hours_ago": 0})
    with httpx.Client(timeout=httpx.Timeout(1.0), trust_env=False) as client:
        monkeypatch.setattr(graph, "client", lambda: client)
        yield running


@pytest.fixture
def account(simulator: Running) -> Account:
    base_url = f"{simulator.base_url}/v25.0"
    return Account(demo_line.PHONE_NUMBER_ID, demo_line.WABA_ID, base_url, demo_line.ACCESS_TOKEN)
