"""Sending: what becomes of a queued message, whatever the network says, and when."""

from datetime import timedelta

import pytest

from samenspraak.conversations.answering import reply
from samenspraak.conversations.models import Message, OutboxItem
from samenspraak.conversations.outbox import sweep
from samenspraak.conversations.sending import deliver_next
from samenspraak.conversations.statuses import take_status
from samenspraak.domain.delivery import (
    Decision,
    Failure,
    Reason,
    SendUncertain,
)
from samenspraak.domain.outgoing import OutText
from samenspraak.domain.statuses import Status
from tests.conversations.network import Network, status
from tests.makers import MONDAY_MORNING as NOW
from tests.makers import an_employee

pytestmark = pytest.mark.django_db


def test_message_is_sent_once_with_its_reference(network: Network, queued: Message) -> None:
    assert [deliver_next(NOW), deliver_next(NOW)] == [True, False]
    queued.refresh_from_db()
    assert (queued.status, queued.network_id) == (Status.ACCEPTED, "wamid.out")
    (posted,) = network.posted
    assert posted.reference == str(queued.reference)
    assert posted.to.value == "+31612345678"
    assert isinstance(posted.content, OutText)
    assert posted.content.body.text == "Goedemorgen, dinsdag."


def test_text_the_guard_does_not_like_never_reaches_the_network(network: Network, queued: Message) -> None:
    Message.objects.filter(pk=queued.pk).update(text="Uw BSN is 111222333")
    deliver_next(NOW)
    queued.refresh_from_db()
    assert (queued.status, queued.failure_reason) == (Status.FAILED, Reason.GUARDED)
    assert network.posted == []


@pytest.mark.parametrize(
    ("failure", "status", "stays"),
    [
        (Failure("131000", Decision.RETRY, Reason.TEMPORARY), Status.QUEUED, True),
        (Failure("131056", Decision.HOLD_RESIDENT, Reason.TOO_FAST), Status.QUEUED, True),
        (Failure("190", Decision.HOLD_LINE, Reason.NO_PERMISSION), Status.QUEUED, True),
        (Failure("131026", Decision.FAIL, Reason.UNREACHABLE), Status.FAILED, False),
    ],
)
def test_refusal_is_decided_by_its_code(
    network: Network, queued: Message, failure: Failure, status: Status, stays: bool
) -> None:
    network.answer = failure
    deliver_next(NOW)
    queued.refresh_from_db()
    assert (queued.status, queued.failure_code) == (status, failure.code)
    assert OutboxItem.objects.exists() is stays


def test_held_line_lets_nothing_out_until_its_time(network: Network, queued: Message) -> None:
    network.answer = Failure("190", Decision.HOLD_LINE, Reason.NO_PERMISSION)
    deliver_next(NOW)
    queued.line.refresh_from_db()
    assert queued.line.held_until is not None
    assert queued.line.held_reason == Reason.NO_PERMISSION
    OutboxItem.objects.update(due_at=NOW)
    assert not deliver_next(NOW)


def test_last_try_fails(network: Network, queued: Message) -> None:
    network.answer = Failure("131000", Decision.RETRY, Reason.TEMPORARY)
    OutboxItem.objects.update(attempts=4)
    deliver_next(NOW)
    queued.refresh_from_db()
    assert queued.status == Status.FAILED


def test_call_without_an_answer_makes_it_uncertain_and_never_again(network: Network, queued: Message) -> None:
    network.answer = SendUncertain
    assert deliver_next(NOW)
    queued.refresh_from_db()
    assert queued.status == Status.UNCERTAIN
    assert not deliver_next(NOW + timedelta(days=1))


def test_uncertain_message_is_known_again_by_its_reference(network: Network, queued: Message) -> None:
    network.answer = SendUncertain
    deliver_next(NOW)
    take_status(queued.line, status(queued, Status.DELIVERED, by_reference=True), NOW)
    queued.refresh_from_db()
    assert (queued.status, queued.network_id) == (Status.DELIVERED, "wamid.out")


@pytest.mark.parametrize("by_reference", [True, False])
def test_status_before_the_answer_is_kept(network: Network, queued: Message, by_reference: bool) -> None:
    early = status(queued, Status.DELIVERED, by_reference=by_reference)
    network.meanwhile = lambda: take_status(queued.line, early, NOW)
    deliver_next(NOW)
    queued.refresh_from_db()
    assert (queued.status, queued.network_id) == (Status.DELIVERED, "wamid.out")


@pytest.mark.parametrize(
    ("reported", "final"),
    [
        ([Status.READ, Status.SENT, Status.DELIVERED], Status.READ),
        ([Status.DELIVERED, Status.FAILED], Status.DELIVERED),
        ([Status.SENT, Status.FAILED], Status.FAILED),
        ([Status.SENT, Status.SENT], Status.SENT),
    ],
)
def test_statuses_never_go_backwards(
    network: Network, queued: Message, reported: list[Status], final: Status
) -> None:
    deliver_next(NOW)
    for one in reported:
        take_status(queued.line, status(queued, one), NOW)
    queued.refresh_from_db()
    assert queued.status == final


def test_second_answer_waits_for_the_first(network: Network, queued: Message) -> None:
    network.answer = Failure("131000", Decision.RETRY, Reason.TEMPORARY)
    conversation = queued.conversation
    reply(conversation, an_employee(conversation.municipality), "En nog iets.", NOW)
    assert deliver_next(NOW)
    assert not deliver_next(NOW)


def test_what_a_dead_worker_had_in_hand_becomes_uncertain(network: Network, queued: Message) -> None:
    OutboxItem.objects.update(leased_until=NOW - timedelta(seconds=1))
    assert [sweep(NOW), sweep(NOW)] == [1, 0]
    queued.refresh_from_db()
    assert queued.status == Status.UNCERTAIN
    assert not deliver_next(NOW)
