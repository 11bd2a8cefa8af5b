"""A line that is not used any more: residents are still heard, and nothing is queued that could never leave."""

import pytest
from django.test import Client
from django.utils import timezone

from samenspraak.conversations.answering import WindowClosed, react, reply
from samenspraak.conversations.line_work import retire_line
from samenspraak.conversations.models import Conversation, OutboxItem
from samenspraak.conversations.outbox import claim
from samenspraak.organisation.models import Employee, Line, Role
from samenspraak.organisation.pausing import pause, retire
from tests.makers import a_line, a_template, an_employee, received

pytestmark = pytest.mark.usefixtures("in_office_hours")

BURNING = "Help! Mijn huis staat in brand!"


@pytest.fixture
def administrator(line: Line) -> Employee:
    return an_employee(line.municipality, Role.ADMINISTRATOR)


@pytest.fixture
def conversation(line: Line) -> Conversation:
    return received(line, at=timezone.now()).conversation


@pytest.fixture
def retired(line: Line, conversation: Conversation, administrator: Employee) -> Conversation:
    """Somebody wrote just before."""
    retire(line, administrator)
    return Conversation.objects.select_related("line", "municipality", "resident").get()


def test_answer_is_refused_instead_of_kept_for_ever(retired: Conversation, agent: Employee) -> None:
    with pytest.raises(WindowClosed):
        reply(retired, agent, "Dinsdag na negen uur.", timezone.now())
    with pytest.raises(WindowClosed):
        react(retired.messages.get(), agent, "👍", timezone.now())
    assert not OutboxItem.objects.exists()


def test_paused_line_keeps_an_answer_until_it_is_released(
    line: Line, conversation: Conversation, administrator: Employee, agent: Employee
) -> None:
    pause(line, administrator)
    reply(conversation, agent, "Dinsdag na negen uur.", timezone.now())
    assert OutboxItem.objects.count() == 1


def test_answer_that_still_had_to_leave_has_failed_and_its_author_sees_that(
    line: Line, conversation: Conversation, administrator: Employee, agent: Employee
) -> None:
    message = reply(conversation, agent, "Dinsdag na negen uur.", timezone.now())
    assert retire_line(line, administrator, timezone.now()) == 1
    message.refresh_from_db()
    assert (message.status, message.failure_code) == ("failed", "retired")
    assert not OutboxItem.objects.exists()


def test_message_in_the_hands_of_a_worker_is_left_to_it(
    line: Line, conversation: Conversation, administrator: Employee, agent: Employee
) -> None:
    message = reply(conversation, agent, "Dinsdag na negen uur.", timezone.now())
    assert claim(timezone.now())
    assert retire_line(line, administrator, timezone.now()) == 0
    message.refresh_from_db()
    assert message.status == "queued"


def test_message_on_another_line_goes_on_waiting(
    line: Line, conversation: Conversation, administrator: Employee, agent: Employee
) -> None:
    reply(conversation, agent, "Dinsdag na negen uur.", timezone.now())
    assert retire_line(a_line(line.municipality, "551000000000002"), administrator, timezone.now()) == 0
    assert OutboxItem.objects.count() == 1


def test_emergency_is_seen_and_gets_no_answer_that_never_leaves(retired: Conversation) -> None:
    line = Line.objects.select_related("municipality").get()
    conversation = received(line, BURNING, at=timezone.now()).conversation
    assert conversation.urgency == "danger"
    assert not OutboxItem.objects.exists()


def test_templates_of_a_retired_line_are_gone(line: Line, administrator: Employee) -> None:
    a_template(line)
    retire(line, administrator)
    assert not line.templates.exists()


def test_agent_reads_why_nothing_can_be_sent(retired: Conversation, agent: Employee, client: Client) -> None:
    client.force_login(agent)
    page = client.get(f"/bureau/gesprek/{retired.pk}/").content.decode()
    assert "Onze lijn is uit gebruik." in page
    assert "Je antwoorden" not in page
