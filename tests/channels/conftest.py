"""Every test here has a network of its own; none can reach the real one."""

from collections.abc import Iterator

import httpx
import pytest

from samenspraak.channels.whatsapp import graph
from tests.channels.network import Network


@pytest.fixture
def network(monkeypatch: pytest.MonkeyPatch) -> Iterator[Network]:
    fake = Network()
    with httpx.Client(transport=httpx.MockTransport(fake.handle)) as client:
        monkeypatch.setattr(graph, "client", lambda: client)
        yield fake
