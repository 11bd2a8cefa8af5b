"""PostgreSQL is killed under load: what was answered with 200 is there, and work goes on."""

import time

import pytest

from bench.installation import Installation
from bench.letters import posts
from bench.load import Load
from tests.crashes.conftest import until

pytestmark = pytest.mark.slow

MESSAGES = 1_500
KILLED_AT = 500
LETTERS = "SELECT count(*) FROM hooks_letter"
STORED = "SELECT count(*) FROM conversations_message WHERE network_id LIKE 'wamid.BENCH.database.%%'"


def test_every_acknowledged_letter_survives_the_database(installation: Installation) -> None:
    before = installation.count(LETTERS)
    seen: list[tuple[int, int]] = []

    def meanwhile(answered: int) -> None:
        if answered >= KILLED_AT and not seen:
            installation.kill_database()
            installation.start_database()
            seen.append((answered, installation.count(LETTERS) - before))

    requests = posts(installation.web_port, "database", range(MESSAGES), 200, int(time.time()))
    Load(installation.web_port, requests, concurrency=16).run(meanwhile)
    acknowledged, kept = seen[0]
    assert kept >= acknowledged
    until(lambda: installation.count(STORED) == MESSAGES)
