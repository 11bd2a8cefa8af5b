"""What the tests of the desk start from: a line, an agent at the desk, a conversation."""

import pytest
from django.test import Client
from django.utils import timezone

from samenspraak.conversations.models import Conversation
from samenspraak.organisation.models import Employee, Line
from tests.makers import a_line, an_employee, received


@pytest.fixture
def line(db: None) -> Line:
    return a_line()


@pytest.fixture
def agent(line: Line) -> Employee:
    return an_employee(line.municipality)


@pytest.fixture
def desk(client: Client, agent: Employee) -> Client:
    """A browser in which the agent is signed in."""
    client.force_login(agent)
    return client


@pytest.fixture
def conversation(line: Line) -> Conversation:
    """Somebody wrote just now, so the window is open."""
    return received(line, at=timezone.now()).conversation
