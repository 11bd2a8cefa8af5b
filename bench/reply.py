"""(c) From click to accepted: an agent's reply at the desk until the simulator took it."""

import time
from typing import Any

from bench.agent import Agent
from bench.figures import Figure, Report, milliseconds
from bench.installation import Installation, installed
from bench.letters import posts
from bench.load import Load
from bench.network import asked

REPLIES = 150
PAUSE_SECONDS = 0.15
PATIENCE_SECONDS = 60.0
WORDS = "Beste inwoner, bedankt voor uw bericht. We zoeken het uit en laten het u weten. Nummer {}."
WROTE = """
SELECT conversation_id FROM conversations_message WHERE network_id LIKE 'wamid.BENCH.reply.%'
 GROUP BY conversation_id ORDER BY conversation_id
"""


def measure() -> Report:
    """From just before the form is posted; the simulator writes down when it accepted."""
    with installed() as installation:
        installation.start("simulator", "web", "worker")
        conversations = _conversations(installation)
        agent = Agent(installation.web_port)
        agent.sign_in(installation.login)
        clicked: list[float] = []
        answered: list[float] = []
        for number, conversation in enumerate(conversations):
            clicked.append(time.time())
            assert agent.reply(conversation, WORDS.format(number)).status == 200
            answered.append(time.time() - clicked[-1])
            time.sleep(PAUSE_SECONDS)
        accepted_at = _accepted(installation)
        taken = [accepted_at[number] - at for number, at in enumerate(clicked)]
        return Report(
            "reply", "From click to accepted by the network", _figures(taken, answered), [_remark()]
        )


def _conversations(installation: Installation) -> list[int]:
    """One for each reply, with somebody who wrote just now."""
    requests = posts(installation.web_port, "reply", range(REPLIES), REPLIES, int(time.time()))
    Load(installation.web_port, requests, 8).run()
    deadline = time.monotonic() + PATIENCE_SECONDS
    with installation.database() as connection:
        while len(found := connection.execute(WROTE.encode()).fetchall()) < REPLIES:
            assert time.monotonic() < deadline, "messages are missing"
            time.sleep(0.1)
    return [row[0] for row in found]


def _accepted(installation: Installation) -> dict[int, float]:
    """When each reply was accepted, by its number, in unix seconds."""
    deadline = time.monotonic() + PATIENCE_SECONDS
    while len(replies := _replies(installation)) < REPLIES:
        assert time.monotonic() < deadline, "replies are missing"
        time.sleep(0.1)
    return {int(send["text"].partition("Nummer ")[2].partition(".")[0]): send["at"] for send in replies}


def _replies(installation: Installation) -> list[dict[str, Any]]:
    """What the network accepted of us, but for what left by itself."""
    return [send for send in asked(installation, "GET", "ledger")["sends"] if "Nummer " in send["text"]]


def _figures(taken: list[float], answered: list[float]) -> list[Figure]:
    return [
        Figure("p50", milliseconds(taken, 50), "ms"),
        Figure("p95", milliseconds(taken, 95), "ms"),
        Figure("p99", milliseconds(taken, 99), "ms"),
        Figure("p50 until the desk has its answer", milliseconds(answered, 50), "ms"),
        Figure("p95 until the desk has its answer", milliseconds(answered, 95), "ms"),
    ]


def _remark() -> str:
    return (
        f"{REPLIES} replies, one after another, each to another resident; the guard reads each twice. Includes the"
        " way through the outbox, where a resting sender hears of the message when it is committed."
    )
