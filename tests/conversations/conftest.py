"""What the tests of conversations start from: a conversation on the line, and a network that takes what leaves."""

import socketserver
import threading
from collections.abc import Iterator
from datetime import timedelta

import pytest
from pytest_django import Settings

from samenspraak.conversations import sending
from samenspraak.conversations.answering import reply
from samenspraak.conversations.merging import merge
from samenspraak.conversations.models import Conversation, Merge, Message
from samenspraak.organisation.models import Employee, Line, Role
from samenspraak.organisation.training import begin_training
from tests.conversations.network import Network
from tests.makers import MONDAY_MORNING as NOW
from tests.makers import a_conversation, a_line, an_employee, received


@pytest.fixture
def conversation(line: Line) -> Conversation:
    """Somebody wrote on Monday morning."""
    return a_conversation(line)


@pytest.fixture
def other_line(line: Line) -> Line:
    return a_line(line.municipality, "551000000000002")


@pytest.fixture
def part(conversation: Conversation, other_line: Line) -> Conversation:
    """The same resident wrote on the other line, a quarter of an hour later: it may go on in the first."""
    return received(other_line, "Het is de Dorpsstraat.", at=NOW + timedelta(minutes=15)).conversation


@pytest.fixture
def merged(part: Conversation, conversation: Conversation, agent: Employee) -> Merge:
    return merge(part, conversation, agent, NOW + timedelta(minutes=20))


@pytest.fixture
def network(monkeypatch: pytest.MonkeyPatch) -> Network:
    network = Network()
    monkeypatch.setattr(sending, "POSTERS", {"whatsapp": network})
    return network


@pytest.fixture
def queued(conversation: Conversation, agent: Employee) -> Message:
    return reply(conversation, agent, "Goedemorgen, dinsdag.", NOW)


@pytest.fixture
def scanner(settings: Settings) -> Iterator[dict[str, bytes]]:
    """A clamd that reads the stream whole and answers what the test wants."""
    says = {"answer": b"stream: OK\0"}

    class Handler(socketserver.StreamRequestHandler):
        def handle(self) -> None:
            assert self.rfile.read(10) == b"zINSTREAM\0"
            says["seen"] = b""
            while size := int.from_bytes(self.rfile.read(4), "big"):
                says["seen"] += self.rfile.read(size)
            self.wfile.write(says["answer"])

    with socketserver.TCPServer(("127.0.0.1", 0), Handler) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        settings.SAMENSPRAAK_CLAMD = f"127.0.0.1:{server.server_address[1]}"
        yield says
        server.shutdown()


@pytest.fixture
def senior(agent: Employee) -> Employee:
    return an_employee(agent.municipality, Role.SENIOR, "Sanne Peters")


@pytest.fixture
def trained(agent: Employee) -> Employee:
    begin_training(an_employee(agent.municipality, Role.LEAD, "Yusuf Aydın"), agent, NOW)
    return agent


@pytest.fixture
def kept(conversation: Conversation, trained: Employee) -> Message:
    """Written by the new agent, loaded as an approver's screen loads it."""
    number = reply(conversation, trained, "Goedemorgen Rens, dinsdag.", NOW).pk
    return Message.objects.select_related("conversation", "author").get(pk=number)
