"""The worker is killed after the network accepted a message and before we wrote that down."""

import time

import pytest

from bench.agent import Agent
from bench.installation import Installation
from bench.letters import letter, network_id, phone_of, signed_post
from bench.load import Load
from bench.network import accepted, asked, settled
from tests.crashes.conftest import LEASE_SECONDS
from tests.waiting import until

pytestmark = pytest.mark.slow

RESIDENT = 77_777
NUMBER = 1
TEXT = "Beste inwoner, dit antwoord is onderweg wanneer alles stilvalt."
SWEEP_SECONDS = 5


def status_of(installation: Installation, reference: str) -> str:
    with installation.database() as connection:
        row = connection.execute(
            b"SELECT status FROM conversations_message WHERE reference = %s", [reference]
        ).fetchone()
    assert row
    return str(row[0])


def test_message_is_uncertain_until_its_status_comes(installation: Installation) -> None:
    conversation = a_conversation(installation)
    asked(installation, "POST", "faults", {"fault": "timeout", "seconds": 20, "to": phone_of(RESIDENT)})
    asked(installation, "POST", "webhooks/hold", {})
    agent = Agent(installation.web_port)
    agent.sign_in(installation.login)
    assert agent.reply(conversation, TEXT).status == 200
    reference = reference_of(installation, TEXT)
    until(lambda: accepted(installation).get(reference) == 1)
    installation.kill("worker")
    installation.start("worker")
    until(lambda: status_of(installation, reference) == "uncertain", LEASE_SECONDS + 4 * SWEEP_SECONDS)
    asked(installation, "POST", "webhooks/release", {})
    settled(installation)
    until(lambda: status_of(installation, reference) in ("sent", "delivered", "read"))
    assert accepted(installation)[reference] == 1


def a_conversation(installation: Installation) -> int:
    """With somebody who wrote just now, and nothing that the guard masks: that is answered at once, by itself."""
    body = letter("between", NUMBER, RESIDENT, int(time.time()))
    Load(installation.web_port, [signed_post(installation.web_port, body)], 1).run()
    query = "SELECT coalesce(max(conversation_id), 0) FROM conversations_message WHERE network_id = %s"
    until(lambda: installation.count(query, [network_id("between", NUMBER)]) > 0)
    return installation.count(query, [network_id("between", NUMBER)])


def reference_of(installation: Installation, text: str) -> str:
    with installation.database() as connection:
        query = b"SELECT reference::text FROM conversations_message WHERE text LIKE %s"
        row = connection.execute(query, [f"{text}%"]).fetchone()
    assert row
    return str(row[0])
