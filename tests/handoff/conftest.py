"""What the tests of handoffs start from: a conversation, an agent, a specialist."""

from collections.abc import Iterator

import pytest
from pytest_django.fixtures import Settings

from samenspraak.conversations.models import Conversation
from samenspraak.handoff.models import Handoff, Register
from samenspraak.organisation.models import Employee, Line
from tests.handoff.handoffs import a_handoff, a_specialist
from tests.handoff.registers import a_register_of
from tests.makers import a_conversation
from tests.registers.register import OpenKlant, a_register


@pytest.fixture
def conversation(line: Line) -> Conversation:
    return a_conversation(line)


@pytest.fixture
def specialist(conversation: Conversation) -> Employee:
    return a_specialist(conversation.municipality)


@pytest.fixture
def handoff(conversation: Conversation, agent: Employee, specialist: Employee) -> Handoff:
    return a_handoff(conversation, agent)


@pytest.fixture
def register(line: Line, settings: Settings) -> Register:
    """The municipality's specialists work in a register. Ask for it before the handoff."""
    settings.SAMENSPRAAK_REGISTER_HOSTS = [".voorbeeldstad.example"]
    return a_register_of(line.municipality)


@pytest.fixture
def open_klant(register: Register, monkeypatch: pytest.MonkeyPatch) -> Iterator[OpenKlant]:
    """The register itself, which answers at that address."""
    with a_register(monkeypatch) as answering:
        yield answering


@pytest.fixture
def out(open_klant: OpenKlant, handoff: Handoff) -> Handoff:
    """A question that is out in a municipality with a register; nothing was told yet."""
    return handoff
