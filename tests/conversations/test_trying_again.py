"""Trying again what the network took and failed afterwards: once for each failure, never what arrived after all."""

from dataclasses import replace
from datetime import datetime, timedelta

import pytest
from django.db import transaction

from samenspraak.conversations.answering import Empty, react, reply, send_again
from samenspraak.conversations.echoing import keep_echo
from samenspraak.conversations.models import Message, OutboxItem
from samenspraak.conversations.sending import deliver_next
from samenspraak.conversations.statuses import take_status, take_statuses
from samenspraak.domain.delivery import Accepted, Decision, Failure, Reason, SendUncertain
from samenspraak.domain.events import StatusChange
from samenspraak.domain.outgoing import OutText
from samenspraak.domain.statuses import Status
from samenspraak.organisation.models import JournalEntry, Line
from tests.conversations.network import Network, echo_of, status
from tests.makers import MONDAY_MORNING as NOW
from tests.makers import an_employee, received
from tests.together import PATIENCE_SECONDS, in_another, until_blocked

pytestmark = pytest.mark.django_db

PASSING = Failure("131000", Decision.RETRY, Reason.TEMPORARY)
NO_FILE = Failure("131053", Decision.RETRY, Reason.MEDIA_REFUSED, 10)
TOO_FAST = Failure("131056", Decision.HOLD_RESIDENT, Reason.TOO_FAST, 6)
UNPAID = Failure("131042", Decision.HOLD_LINE, Reason.PAYMENT)
UNREACHABLE = Failure("131026", Decision.FAIL, Reason.UNREACHABLE)
LATER = NOW + timedelta(minutes=10)


def failed(message: Message, failure: Failure = PASSING, at: datetime = NOW) -> StatusChange:
    return StatusChange(message.line.external_id, message.network_id, Status.FAILED, at, failure=failure)


def leaves(network: Network, network_id: str, at: datetime = NOW) -> Message:
    """The next message of the outbox, as the network knows it."""
    network.answer = Accepted(network_id)
    assert deliver_next(at)
    return Message.objects.select_related("line").get(network_id=network_id)


@pytest.mark.parametrize(("failure", "seconds"), [(PASSING, 1), (NO_FILE, 10), (TOO_FAST, 6), (UNPAID, 1)])
def test_failure_that_may_pass_is_tried_again_after_a_while(
    network: Network, queued: Message, failure: Failure, seconds: int
) -> None:
    sent = leaves(network, "out.1")
    take_status(sent.line, failed(sent, failure), NOW)
    sent.refresh_from_db()
    copy = sent.next_try
    assert copy is not None
    assert (sent.status, copy.status, copy.text, copy.author) == ("failed", "queued", sent.text, sent.author)
    assert copy.reference != sent.reference
    assert OutboxItem.objects.get().due_at == NOW + timedelta(seconds=seconds)


def test_failure_that_does_not_pass_is_not_tried_again(network: Network, queued: Message) -> None:
    sent = leaves(network, "out.1")
    take_status(sent.line, failed(sent, UNREACHABLE), NOW)
    assert not OutboxItem.objects.exists()


@pytest.mark.parametrize(("failure", "most"), [(PASSING, 5), (TOO_FAST, 5), (NO_FILE, 2)])
def test_trying_again_ends(network: Network, queued: Message, failure: Failure, most: int) -> None:
    for number in range(most):
        at = NOW + timedelta(minutes=5 * number)
        sent = leaves(network, f"out.{number}", at)
        take_status(sent.line, failed(sent, failure, at), at)
    assert len(network.posted) == most
    assert not OutboxItem.objects.exists()
    assert Message.objects.filter(status=Status.FAILED, next_try=None).count() == 1


def test_waiting_grows(network: Network, queued: Message) -> None:
    waits = []
    for number in range(4):
        sent = leaves(network, f"out.{number}", LATER)
        take_status(sent.line, failed(sent, at=LATER), LATER)
        waits.append((OutboxItem.objects.get().due_at - LATER).seconds)
        OutboxItem.objects.update(due_at=LATER)
    assert waits == [1, 4, 16, 64]


def test_status_that_comes_twice_makes_one_copy(network: Network, queued: Message) -> None:
    sent = leaves(network, "out.1")
    take_statuses(sent.line, [failed(sent), failed(sent)], NOW)
    take_status(sent.line, failed(sent), LATER)
    assert OutboxItem.objects.count() == 1


@pytest.mark.parametrize("is_first", [True, False])
def test_what_is_delivered_in_the_same_letter_is_not_tried_again(
    network: Network, queued: Message, is_first: bool
) -> None:
    sent = leaves(network, "out.1")
    delivered = StatusChange(sent.line.external_id, "out.1", Status.DELIVERED, NOW)
    both = [delivered, failed(sent)] if is_first else [failed(sent), delivered]
    take_statuses(sent.line, both, NOW)
    assert not OutboxItem.objects.exists()


@pytest.mark.parametrize("tries", [1, 2])
def test_copy_stays_here_when_an_earlier_try_arrives_after_all(
    network: Network, queued: Message, tries: int
) -> None:
    for number in range(tries):
        at = NOW + timedelta(minutes=number)
        sent = leaves(network, f"out.{number}", at)
        take_status(sent.line, failed(sent, at=at), at)
    take_status(sent.line, StatusChange(sent.line.external_id, "out.0", Status.READ, LATER), LATER)
    assert deliver_next(LATER)
    assert len(network.posted) == tries
    assert Message.objects.filter(failure_reason=Reason.ARRIVED).count() == 1


def test_failure_that_overtook_the_answer_of_the_send_call_is_tried_again_once(
    network: Network, queued: Message
) -> None:
    early = replace(status(queued, Status.FAILED), failure=PASSING)
    network.meanwhile = lambda: take_status(queued.line, early, NOW)
    deliver_next(NOW)
    queued.refresh_from_db()
    assert (queued.status, queued.failure_reason) == (Status.FAILED, Reason.TEMPORARY)
    assert OutboxItem.objects.get().message_id == queued.next_try_id


@pytest.mark.parametrize("has_answer", [True, False])
def test_so_is_one_that_comes_by_our_reference_during_the_call(
    network: Network, queued: Message, has_answer: bool
) -> None:
    early = replace(status(queued, Status.FAILED, by_reference=True), failure=PASSING)
    network.answer = Accepted("wamid.out") if has_answer else SendUncertain
    network.meanwhile = lambda: take_status(queued.line, early, NOW)
    deliver_next(NOW)
    queued.refresh_from_db()
    assert (queued.status, queued.failure_reason) == (Status.FAILED, Reason.TEMPORARY)
    assert OutboxItem.objects.get().message_id == queued.next_try_id


def test_failure_of_long_ago_is_for_an_agent_to_judge(network: Network, queued: Message) -> None:
    sent = leaves(network, "out.1")
    take_status(sent.line, failed(sent), NOW + timedelta(minutes=61))
    assert not OutboxItem.objects.exists()


def test_what_an_agent_sent_again_is_not_tried_again(network: Network, queued: Message) -> None:
    network.answer = SendUncertain
    deliver_next(NOW)
    queued.refresh_from_db()
    send_again(queued, an_employee(queued.municipality), NOW)
    late = replace(status(queued, Status.FAILED, by_reference=True), failure=PASSING)
    take_status(queued.line, late, NOW)
    assert OutboxItem.objects.count() == 1


def test_what_is_tried_again_an_agent_cannot_send_again(network: Network, queued: Message) -> None:
    sent = leaves(network, "out.1")
    take_status(sent.line, failed(sent), NOW)
    sent.refresh_from_db()
    with pytest.raises(Empty):
        send_again(sent, an_employee(sent.municipality), NOW)
    assert JournalEntry.objects.filter(deed="sent_again", employee=None).count() == 1


def test_trying_again_leaves_whose_turn_it_is(network: Network, queued: Message) -> None:
    sent = leaves(network, "out.1")
    received(sent.line, "Nog iets", at=LATER)
    before = type(queued.conversation).objects.values().get()
    take_status(sent.line, failed(sent, at=LATER), LATER + timedelta(minutes=1))
    assert type(queued.conversation).objects.values().get() == before


def test_reaction_is_not_tried_again(network: Network, queued: Message) -> None:
    OutboxItem.objects.all().delete()
    question = queued.conversation.messages.get(direction="in")
    react(question, an_employee(queued.municipality), "👍", NOW)
    sent = leaves(network, "out.1")
    take_status(sent.line, failed(sent), NOW)
    assert not OutboxItem.objects.exists()


def test_what_was_sent_outside_this_house_is_not_tried_again(queued: Message) -> None:
    OutboxItem.objects.all().delete()
    echo = keep_echo(queued.line, echo_of(queued), NOW)
    assert echo is not None
    take_status(queued.line, failed(echo), NOW)
    assert not OutboxItem.objects.exists()


@pytest.mark.django_db(transaction=True)
def test_status_that_two_workers_take_at_once_makes_one_copy(network: Network, queued: Message) -> None:
    sent = leaves(network, "out.1")
    with transaction.atomic():
        take_status(sent.line, failed(sent), NOW)
        others = [in_another(lambda: take_status(sent.line, failed(sent), NOW)) for _ in range(3)]
        until_blocked(3)
    for other in others:
        other.result(PATIENCE_SECONDS)
    assert OutboxItem.objects.count() == 1


@pytest.mark.django_db(transaction=True)
def test_agent_who_clicks_while_the_failure_comes_in_makes_no_second_copy(
    network: Network, queued: Message
) -> None:
    network.answer = SendUncertain
    deliver_next(NOW)
    queued.refresh_from_db()
    agent = an_employee(queued.municipality)
    late = replace(status(queued, Status.FAILED, by_reference=True), failure=PASSING)
    with transaction.atomic():
        take_status(queued.line, late, NOW)
        clicking = in_another(lambda: send_again(queued, agent, NOW))
        until_blocked()
    with pytest.raises(Empty):
        clicking.result(PATIENCE_SECONDS)
    assert OutboxItem.objects.count() == 1


def test_other_line_cannot_fail_our_message(network: Network, queued: Message) -> None:
    sent = leaves(network, "out.1")
    other = Line.objects.create(
        municipality=sent.municipality, channel="whatsapp", name="Twee", external_id="2"
    )
    take_status(other, failed(sent), NOW)
    assert not OutboxItem.objects.exists()


def test_answer_that_is_written_meanwhile_waits_its_turn(network: Network, queued: Message) -> None:
    sent = leaves(network, "out.1")
    take_status(sent.line, failed(sent), NOW)
    reply(queued.conversation, an_employee(sent.municipality), "En nog dit.", NOW)
    leaves(network, "out.2", LATER)
    leaves(network, "out.3", LATER)
    texts = [one.content.body.text for one in network.posted if isinstance(one.content, OutText)]
    assert texts == [sent.text, sent.text, "En nog dit."]
    assert len(network.posted) == len(texts)
