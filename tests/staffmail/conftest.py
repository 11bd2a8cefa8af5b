"""What the tests of mail to colleagues start from: a mail server, a specialist, a team lead, a question that is out."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytest_django.fixtures import Settings

from samenspraak.conversations.models import Conversation
from samenspraak.handoff.models import Handoff
from samenspraak.organisation.models import Employee, Line, Role
from samenspraak.staffmail.answer_addresses import address_called
from samenspraak.staffmail.models import AnswerAddress
from tests.handoff.handoffs import a_handoff, a_specialist
from tests.mailservers.mail_server import MailServerOfTests, a_certificate, a_mail_server
from tests.mailservers.mails import SENDER
from tests.makers import a_conversation, an_employee
from tests.staffmail.answers import answer_address, switch_on


@pytest.fixture
def post(tmp_path: Path, settings: Settings, monkeypatch: pytest.MonkeyPatch) -> Iterator[MailServerOfTests]:
    """The mail server that this installation has, which takes everything."""
    monkeypatch.setenv("SSL_CERT_FILE", str(a_certificate(tmp_path)))
    with a_mail_server(tmp_path) as server:
        settings.SAMENSPRAAK_MAIL_URL, settings.SAMENSPRAAK_MAIL_FROM = server.address, SENDER
        yield server


@pytest.fixture
def conversation(line: Line) -> Conversation:
    return a_conversation(line)


@pytest.fixture
def noor(conversation: Conversation) -> Employee:
    """A specialist of Openbare ruimte."""
    return a_specialist(conversation.municipality)


@pytest.fixture
def lead(conversation: Conversation) -> Employee:
    return an_employee(conversation.municipality, Role.LEAD, "Karim Aydin")


@pytest.fixture
def handoff(conversation: Conversation, agent: Employee, noor: Employee) -> Handoff:
    """A question to Openbare ruimte, out since five past ten on Monday."""
    return a_handoff(conversation, agent)


@pytest.fixture
def answers_on(settings: Settings, noor: Employee) -> None:
    """Noor may answer by mail."""
    switch_on(settings, noor.email.rpartition("@")[2])
    settings.SAMENSPRAAK_MAIL_URL, settings.SAMENSPRAAK_MAIL_FROM = "folder:///nowhere", SENDER


@pytest.fixture
def address(answers_on: None, handoff: Handoff, noor: Employee) -> AnswerAddress:
    """Where Noor answers."""
    found = address_called(answer_address(noor))
    assert found is not None
    return found
