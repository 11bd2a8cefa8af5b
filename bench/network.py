"""Talks to the simulator's control API: what it counted, what goes wrong, what is held back."""

import http.client
import json
from typing import Any

from bench.installation import Installation
from samenspraak.installation.demo import HOST


def asked(installation: Installation, method: str, path: str, wish: object = None) -> Any:
    """The JSON that `/_sim/<path>` answers."""
    connection = http.client.HTTPConnection(HOST, installation.simulator_port, timeout=60)
    try:
        body = None if wish is None else json.dumps(wish)
        connection.request(method, f"/_sim/{path}", body, {"Content-Type": "application/json"})
        response = connection.getresponse()
        found = json.loads(response.read())
    finally:
        connection.close()
    assert response.status == 200, found
    return found


def accepted(installation: Installation) -> dict[str, int]:
    """How often each of our references was accepted."""
    found: dict[str, int] = asked(installation, "GET", "ledger")["by_reference"]
    return found


def settled(installation: Installation) -> None:
    """Wait until the simulator has told everything it has to tell."""
    asked(installation, "POST", "webhooks/settle", {"seconds": 30})
