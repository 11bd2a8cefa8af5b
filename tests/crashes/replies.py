"""Replies of an agent whose web server is killed now and then."""

import http.client
import time
from collections.abc import Sequence

from bench.agent import Agent
from bench.installation import Installation

AGAIN_AFTER_SECONDS = 0.2
WORDS = "Beste inwoner, dit is antwoord nummer {} van vandaag."
WRITTEN = "SELECT count(*) FROM conversations_message WHERE direction = 'out' AND text LIKE %s"


def write_all(
    installation: Installation, agent: Agent, conversations: Sequence[int], numbers: Sequence[int]
) -> None:
    """Write the replies with these numbers, to the conversations in turn. The agent is signed in.

    When the web server dies under a reply, nobody knows whether it was kept: like an agent, we look in the
    conversation before we write again.
    """
    for number in numbers:
        while not _is_written(installation, agent, conversations[number % len(conversations)], number):
            time.sleep(AGAIN_AFTER_SECONDS)


def _is_written(installation: Installation, agent: Agent, conversation: int, number: int) -> bool:
    text = WORDS.format(number)
    try:
        return agent.reply(conversation, text).status == 200
    except (OSError, http.client.HTTPException):
        return installation.count(WRITTEN, [f"{text}%"]) == 1
