"""Web and worker are killed in the middle of 5,000 messages and 500 replies: everything is there, once."""

import time
from concurrent.futures import Future, ThreadPoolExecutor, wait
from itertools import cycle

import pytest

from bench.agent import Agent
from bench.installation import Installation
from bench.letters import posts
from bench.load import Load
from bench.network import accepted, settled
from tests.crashes.replies import write_all
from tests.waiting import until

pytestmark = pytest.mark.slow

MESSAGES = 5_000
RESIDENTS = 400
REPLIES = 500
CONVERSATIONS = 100
AGENTS = 4
FEWEST_KILLS, MOST_KILLS = 4, 6
BETWEEN_KILLS_SECONDS = 1.5

STORED = "SELECT count(*) FROM conversations_message WHERE direction = 'in' AND network_id LIKE %s"
DISTINCT = STORED.replace("count(*)", "count(DISTINCT network_id)")
WRITTEN_TO = """
SELECT DISTINCT conversation_id FROM conversations_message WHERE network_id LIKE 'wamid.BENCH.first.%'
"""
OUR_REPLIES = """
SELECT reference::text, status, network_id FROM conversations_message
 WHERE direction = 'out' AND text LIKE '%dit is antwoord nummer%'
"""


def post(installation: Installation, run: str, messages: int) -> None:
    """Post them all, whatever dies: what failed is posted again, as the network does."""
    requests = posts(installation.web_port, run, range(messages), RESIDENTS, int(time.time()))
    Load(installation.web_port, requests, concurrency=16).run()


def signed_in(installation: Installation) -> list[Agent]:
    """One employee in several windows."""
    agents = [Agent(installation.web_port) for _ in range(AGENTS)]
    agents[0].sign_in(installation.login)
    for agent in agents[1:]:
        agent.cookies = dict(agents[0].cookies)
    return agents


def kill_in_turns(installation: Installation, work: list[Future[None]]) -> int:
    """Kill the worker and the web server again and again while there is work; how often."""
    kills = 0
    for name in cycle(("worker", "web")):
        wait(work, timeout=BETWEEN_KILLS_SECONDS)
        if kills == MOST_KILLS or all(one.done() for one in work):
            return kills
        installation.kill(name)
        installation.start(name)
        kills += 1
    return kills


@pytest.fixture(scope="module")
def survived(installation: Installation) -> Installation:
    """After the killing, when everything came to rest."""
    post(installation, "first", CONVERSATIONS)
    until(lambda: installation.count(STORED, ["wamid.BENCH.first.%"]) == CONVERSATIONS)
    with installation.database() as connection:
        conversations = [row[0] for row in connection.execute(WRITTEN_TO.encode())]
    agents = signed_in(installation)
    with ThreadPoolExecutor(1 + AGENTS) as pool:
        work = [
            pool.submit(write_all, installation, agent, conversations, range(first, REPLIES, AGENTS))
            for first, agent in enumerate(agents)
        ]
        work.append(pool.submit(post, installation, "killed", MESSAGES))
        assert kill_in_turns(installation, work) >= FEWEST_KILLS
        for one in work:
            one.result()
    until(lambda: installation.count("SELECT count(*) FROM conversations_outboxitem") == 0)
    settled(installation)
    until(lambda: installation.count("SELECT count(*) FROM hooks_letter WHERE due_at IS NOT NULL") == 0)
    return installation


def our_replies(installation: Installation) -> dict[str, tuple[str, str]]:
    """Status and network id of each, by reference."""
    with installation.database() as connection:
        return {row[0]: (row[1], row[2]) for row in connection.execute(OUR_REPLIES.encode())}


def test_every_message_is_there_once(survived: Installation) -> None:
    like = ["wamid.BENCH.killed.%"]
    assert survived.count(STORED, like) == survived.count(DISTINCT, like) == MESSAGES


def test_every_letter_was_opened(survived: Installation) -> None:
    with survived.database() as connection:
        closed = connection.execute(b"SELECT failed_why, attempts FROM hooks_letter WHERE opened_at IS NULL")
        assert closed.fetchall() == []


def test_every_reply_was_kept_once(survived: Installation) -> None:
    assert len(our_replies(survived)) == REPLIES


def test_no_reply_was_accepted_twice(survived: Installation) -> None:
    counted = accepted(survived)
    assert {counted.get(reference, 0) for reference in our_replies(survived)} <= {0, 1}


def test_every_reply_was_sent_or_is_uncertain(survived: Installation) -> None:
    counted = accepted(survived)
    for reference, (status, network_id) in our_replies(survived).items():
        if status == "uncertain":
            continue
        assert status in ("accepted", "sent", "delivered", "read")
        assert network_id
        assert counted[reference] == 1


def test_what_the_network_accepted_is_not_uncertain_for_long(survived: Installation) -> None:
    def still_uncertain() -> int:
        counted = accepted(survived)
        replies = our_replies(survived).items()
        return sum(status == "uncertain" and counted.get(ref, 0) for ref, (status, _) in replies)

    until(lambda: not still_uncertain())
