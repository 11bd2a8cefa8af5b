"""What the tests of conversations start from: a line, a conversation on it, and two who answer residents."""

import pytest

from samenspraak.conversations.models import Conversation
from samenspraak.organisation.models import Employee, Line
from tests.makers import a_conversation, a_line, an_employee


@pytest.fixture
def line(db: None) -> Line:
    return a_line()


@pytest.fixture
def conversation(line: Line) -> Conversation:
    """Somebody wrote on Monday morning."""
    return a_conversation(line)


@pytest.fixture
def agent(line: Line) -> Employee:
    return an_employee(line.municipality)


@pytest.fixture
def sanne(line: Line) -> Employee:
    return an_employee(line.municipality, name="Sanne Peters")
