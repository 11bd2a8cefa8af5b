"""PostgreSQL is killed under load: what was answered with 200 is there, and every program goes on by itself."""

import base64
import time
from dataclasses import dataclass

import pytest

from bench.agent import Agent
from bench.installation import Installation
from bench.letters import posts
from bench.load import Load
from bench.network import asked
from bench.screen import Desks
from tests.waiting import until

pytestmark = pytest.mark.slow

MESSAGES = 1_500
KILLED_AT = 500
PICTURE = base64.b64encode(b"\x89PNG\r\n\x1a\n" + b"\0" * 60).decode()
LETTERS = "SELECT count(*) FROM hooks_letter"
STORED = "SELECT count(*) FROM conversations_message WHERE network_id LIKE 'wamid.BENCH.database.%%'"
FETCHED = """
SELECT count(*) FROM conversations_attachment AS attachment
  JOIN conversations_message AS message ON message.id = attachment.message_id
 WHERE message.network_id = %s AND attachment.state <> 'waiting'
"""


@dataclass
class Recovered:
    """How many letters were acknowledged when the database died, and how many it had when it was back."""

    acknowledged: int
    kept: int
    desks: Desks


@pytest.fixture(scope="module")
def recovered(installation: Installation) -> Recovered:
    """After the kill; with a desk that was open all the while."""
    agent, desks = Agent(installation.web_port), Desks(installation.web_port)
    agent.sign_in(installation.login)
    desks.open(agent.cookie_header())
    before = installation.count(LETTERS)
    seen: list[Recovered] = []

    def meanwhile(answered: int) -> None:
        if answered >= KILLED_AT and not seen:
            installation.kill_database()
            installation.start_database()
            seen.append(Recovered(answered, installation.count(LETTERS) - before, desks))

    requests = posts(installation.web_port, "database", range(MESSAGES), 200, int(time.time()))
    Load(installation.web_port, requests, concurrency=16).run(meanwhile)
    return seen[0]


def test_every_acknowledged_letter_survives(recovered: Recovered) -> None:
    assert recovered.kept >= recovered.acknowledged


def test_every_message_is_there_once(installation: Installation, recovered: Recovered) -> None:
    until(lambda: installation.count(STORED) == MESSAGES)


def test_open_desk_hears_what_comes_in_afterwards(installation: Installation, recovered: Recovered) -> None:
    desks = recovered.desks
    desks.watch(1)
    before = sum(map(len, desks.arrived.values()))

    def hears() -> bool:
        asked(installation, "POST", "residents/rens-de-wit/send", {"text": "Is daar nog iemand?"})
        desks.watch(1)
        return sum(map(len, desks.arrived.values())) > before

    def has_drawn_itself_anew() -> bool:
        desks.watch(1)
        return desks.resyncs > 1

    until(hears)
    until(has_drawn_itself_anew)


def test_jobs_go_on(installation: Installation, recovered: Recovered) -> None:
    file = {"base64": PICTURE, "mime_type": "image/png", "filename": "stoep.png"}
    sent = asked(installation, "POST", "residents/rens-de-wit/file", file)
    until(lambda: installation.count(FETCHED, [sent["id"]]) == 1)


def test_no_program_ended(installation: Installation, recovered: Recovered) -> None:
    assert [name for name, process in installation.processes.items() if process.poll() is not None] == []
