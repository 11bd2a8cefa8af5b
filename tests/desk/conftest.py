"""What the tests of the desk start from: an agent at the desk, a conversation, colleagues with other roles."""

import pytest
from django.test import Client
from django.utils import timezone

from samenspraak.conversations.models import Conversation
from samenspraak.handoff.models import Handoff
from samenspraak.organisation import caring
from samenspraak.organisation.models import Employee, Line, Role
from tests.handoff.handoffs import a_handoff, a_specialist
from tests.makers import an_employee, received
from tests.organisation.network import FakeCaretaker


@pytest.fixture
def officer(line: Line) -> Employee:
    return an_employee(line.municipality, Role.PRIVACY_OFFICER, "Tom van Dalen")


@pytest.fixture
def specialist(line: Line) -> Employee:
    return a_specialist(line.municipality)


@pytest.fixture
def handoff(conversation: Conversation, agent: Employee, specialist: Employee) -> Handoff:
    """A question that is out, of which the resident knows."""
    return a_handoff(conversation, agent, timezone.now(), told="Ik zoek het uit.")


@pytest.fixture
def desk(client: Client, agent: Employee) -> Client:
    """A browser in which the agent is signed in."""
    client.force_login(agent)
    return client


@pytest.fixture
def conversation(line: Line) -> Conversation:
    """Somebody wrote just now, so the window is open."""
    return received(line, at=timezone.now()).conversation


@pytest.fixture
def network(db: None, monkeypatch: pytest.MonkeyPatch) -> FakeCaretaker:
    fake = FakeCaretaker()
    monkeypatch.setattr(caring, "CARETAKERS", {"whatsapp": fake})
    return fake


@pytest.fixture
def administrator(line: Line) -> Employee:
    return an_employee(line.municipality, Role.ADMINISTRATOR, "Marieke Hoekstra")


@pytest.fixture
def office(client: Client, administrator: Employee) -> Client:
    """A browser in which the administrator is signed in."""
    client.force_login(administrator)
    return client
