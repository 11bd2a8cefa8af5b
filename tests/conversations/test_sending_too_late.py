"""What may leave is decided when it leaves: the window may have closed since, or the resident been blocked."""

from datetime import datetime, timedelta

import pytest

from samenspraak.conversations.filling_in import Filled, send_template
from samenspraak.conversations.models import Message, OutboxItem
from samenspraak.conversations.outbox import queue
from samenspraak.conversations.sending import deliver_next
from samenspraak.desk.thread.failures import explanation_of
from samenspraak.domain.delivery import Decision, Failure, Reason
from samenspraak.domain.statuses import Status
from samenspraak.residents.models import Resident
from tests.conversations.network import Network
from tests.makers import MONDAY_MORNING as NOW
from tests.makers import a_template, an_employee

pytestmark = pytest.mark.django_db

TOO_LATE = NOW + timedelta(hours=24)


@pytest.fixture
def template(queued: Message) -> Message:
    """A queued template in a conversation without anything else on its way."""
    OutboxItem.objects.all().delete()
    filled = Filled(a_template(queued.line), ())
    return send_template(queued.conversation, an_employee(queued.municipality), filled, NOW)


def left(message: Message, at: datetime) -> tuple[str, str]:
    """Its status and why it failed, after the sender had it."""
    assert deliver_next(at)
    message.refresh_from_db()
    return message.status, message.failure_reason


def block(message: Message) -> None:
    Resident.objects.filter(pk=message.conversation.resident_id).update(blocked_at=NOW)


@pytest.mark.parametrize(
    ("hours", "outcome"),
    [(23, (Status.ACCEPTED, "")), (24, (Status.FAILED, Reason.WINDOW_CLOSED))],
)
def test_answer_leaves_only_while_the_window_is_open(
    network: Network, queued: Message, hours: int, outcome: tuple[str, str]
) -> None:
    assert left(queued, NOW + timedelta(hours=hours)) == outcome
    assert len(network.posted) == (outcome[0] == Status.ACCEPTED)


def test_reaction_leaves_no_more_when_the_window_is_closed(network: Network, queued: Message) -> None:
    OutboxItem.objects.all().delete()
    reaction = Message(kind="reaction", payload={"target": "wamid.in", "emoji": "👍"})
    queue(queued.conversation, reaction, NOW)
    assert left(reaction, TOO_LATE) == (Status.FAILED, Reason.WINDOW_CLOSED)


def test_answer_that_had_to_wait_for_its_line_does_not_leave_too_late(
    network: Network, queued: Message
) -> None:
    network.answer = Failure("131048", Decision.HOLD_LINE, Reason.SPAM_LIMIT, 24 * 3600)
    assert left(queued, NOW) == (Status.QUEUED, Reason.SPAM_LIMIT)
    assert left(queued, TOO_LATE + timedelta(hours=1)) == (Status.FAILED, Reason.WINDOW_CLOSED)
    assert len(network.posted) == 1


def test_template_leaves_after_the_window(network: Network, template: Message) -> None:
    assert left(template, TOO_LATE) == (Status.ACCEPTED, "")


def test_emergency_answer_leaves_to_a_blocked_resident(network: Network, queued: Message) -> None:
    OutboxItem.objects.all().delete()
    answer = Message(text="Bel 112.", automatic="emergency.danger")
    queue(queued.conversation, answer, NOW)
    block(answer)
    assert left(answer, NOW) == (Status.ACCEPTED, "")


def test_nothing_leaves_to_a_blocked_resident(network: Network, queued: Message) -> None:
    block(queued)
    assert left(queued, NOW) == (Status.FAILED, Reason.BLOCKED_LIST)
    assert network.posted == []


def test_template_does_not_leave_to_a_blocked_resident_either(network: Network, template: Message) -> None:
    block(template)
    assert left(template, NOW) == (Status.FAILED, Reason.BLOCKED_LIST)
    assert network.posted == []


@pytest.mark.parametrize(
    ("reason", "what", "advice"),
    [
        (Reason.WINDOW_CLOSED, "meer dan 24 uur geleden", "sjabloon"),
        (Reason.BLOCKED_LIST, "geblokkeerd", "blokkade"),
    ],
)
def test_agent_reads_why_and_what_to_do(reason: Reason, what: str, advice: str) -> None:
    told = explanation_of(reason)
    assert what in str(told.what)
    assert advice in str(told.advice)
