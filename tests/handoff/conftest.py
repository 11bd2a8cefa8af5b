"""What the tests of handoffs start from: a conversation, an agent, a specialist."""

import pytest

from samenspraak.conversations.models import Conversation
from samenspraak.handoff.models import Handoff
from samenspraak.organisation.models import Employee, Line
from tests.handoff.handoffs import a_handoff, a_specialist
from tests.makers import a_conversation


@pytest.fixture
def conversation(line: Line) -> Conversation:
    return a_conversation(line)


@pytest.fixture
def specialist(conversation: Conversation) -> Employee:
    return a_specialist(conversation.municipality)


@pytest.fixture
def handoff(conversation: Conversation, agent: Employee, specialist: Employee) -> Handoff:
    return a_handoff(conversation, agent)
