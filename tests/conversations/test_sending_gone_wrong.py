"""Sending when something else goes on: echoes, sweepers, lost files and keys, held lines."""

from dataclasses import replace
from datetime import timedelta

import pytest

from samenspraak.conversations.answering import reply
from samenspraak.conversations.echoing import keep_echo
from samenspraak.conversations.models import Attachment, Message, OutboxItem
from samenspraak.conversations.outbox import LEASE, sweep
from samenspraak.conversations.sending import deliver_next
from samenspraak.conversations.statuses import take_status
from samenspraak.domain.delivery import Decision, Failure, Reason, SendUncertain
from samenspraak.domain.events import StatusChange
from samenspraak.domain.statuses import Status
from samenspraak.organisation.models import Line
from samenspraak.residents.models import Resident
from tests.conversations.network import Network, echo_of, status
from tests.makers import MONDAY_MORNING as NOW
from tests.makers import an_employee

pytestmark = pytest.mark.django_db

FORBIDDEN = Failure("190", Decision.HOLD_LINE, Reason.NO_PERMISSION)
OPTED_OUT = Failure("131050", Decision.FAIL, Reason.OPTED_OUT)
UNREACHABLE = Failure("131026", Decision.FAIL, Reason.UNREACHABLE)
PASSING = Failure("131000", Decision.RETRY, Reason.TEMPORARY)


def test_echo_that_overtakes_its_own_send_call_is_one_message(network: Network, queued: Message) -> None:
    network.meanwhile = lambda: keep_echo(queued.line, echo_of(queued), NOW)
    deliver_next(NOW)
    sent = Message.objects.get(network_id="wamid.out")
    assert (sent.pk, sent.status) == (queued.pk, Status.SENT)


def test_uncertain_message_with_an_echo_is_known_again(network: Network, queued: Message) -> None:
    network.answer = SendUncertain
    deliver_next(NOW)
    keep_echo(queued.line, echo_of(queued), NOW)
    take_status(queued.line, status(queued, Status.DELIVERED, by_reference=True), NOW)
    known = Message.objects.get(network_id="wamid.out")
    assert (known.pk, known.status) == (queued.pk, Status.DELIVERED)


def test_status_before_its_echo_is_kept(queued: Message) -> None:
    take_status(queued.line, status(queued, Status.READ), NOW)
    message = keep_echo(queued.line, echo_of(queued), NOW)
    assert message is not None
    message.refresh_from_db()
    assert message.status == Status.READ


def test_early_status_counts_when_a_later_one_names_the_message(network: Network, queued: Message) -> None:
    network.answer = SendUncertain
    deliver_next(NOW)
    take_status(queued.line, status(queued, Status.READ), NOW)
    take_status(queued.line, status(queued, Status.SENT, by_reference=True), NOW)
    queued.refresh_from_db()
    assert queued.status == Status.READ


def test_refusal_after_the_sweeper_gave_up_is_a_failure_and_no_riddle(
    network: Network, queued: Message
) -> None:
    network.answer = PASSING
    network.meanwhile = lambda: sweep(NOW + LEASE + timedelta(seconds=1))
    deliver_next(NOW)
    queued.refresh_from_db()
    assert queued.status == Status.FAILED


@pytest.mark.parametrize(("failure", "wants"), [(OPTED_OUT, False), (UNREACHABLE, None)])
def test_refusal_because_advertising_was_stopped_is_remembered(
    network: Network, queued: Message, failure: Failure, wants: bool | None
) -> None:
    network.answer = failure
    deliver_next(NOW)
    assert Resident.objects.get().wants_marketing is wants


@pytest.mark.parametrize(("failure", "wants"), [(OPTED_OUT, False), (UNREACHABLE, None)])
def test_so_it_is_when_the_refusal_comes_as_a_status(
    network: Network, queued: Message, failure: Failure, wants: bool | None
) -> None:
    deliver_next(NOW)
    take_status(queued.line, replace(status(queued, Status.FAILED), failure=failure), NOW)
    assert Resident.objects.get().wants_marketing is wants


def test_missing_file_fails_the_message_before_the_call(network: Network, queued: Message) -> None:
    Message.objects.filter(pk=queued.pk).update(kind="document")
    Attachment.objects.create(message=queued, state="ready", file="attachments/gone", file_name="brief.pdf")
    deliver_next(NOW)
    queued.refresh_from_db()
    assert (queued.status, queued.failure_reason) == (Status.FAILED, Reason.MEDIA_REFUSED)
    assert network.posted == []


def test_token_nobody_can_open_holds_the_line(network: Network, queued: Message) -> None:
    Line.objects.update(token=b"sealed with a lost key")
    deliver_next(NOW)
    queued.refresh_from_db()
    assert (queued.status, queued.line.held_reason) == (Status.QUEUED, Reason.NO_PERMISSION)


def test_released_line_sends_what_it_was_held_for_at_once(network: Network, queued: Message) -> None:
    network.answer = Failure("131048", Decision.HOLD_LINE, Reason.SPAM_LIMIT, 4 * 3600)
    deliver_next(NOW)
    Line.objects.update(held_until=None)
    assert deliver_next(NOW + timedelta(seconds=5))


def test_held_line_is_not_counted_as_a_try(network: Network, queued: Message) -> None:
    network.answer = FORBIDDEN
    for _ in range(6):
        Line.objects.update(held_until=None)
        deliver_next(NOW + timedelta(seconds=5))
    Line.objects.update(held_until=None)
    network.answer = PASSING
    deliver_next(NOW + timedelta(seconds=10))
    queued.refresh_from_db()
    assert queued.status == Status.QUEUED


def test_short_hold_does_not_cut_a_long_one(network: Network, queued: Message) -> None:
    until = NOW + timedelta(hours=1)
    network.meanwhile = lambda: Line.objects.update(held_until=until, held_reason=Reason.ACCOUNT_LOCKED)
    network.answer = Failure("130429", Decision.HOLD_LINE, Reason.TOO_FAST, 5)
    deliver_next(NOW)
    queued.line.refresh_from_db()
    assert (queued.line.held_until, queued.line.held_reason) == (until, Reason.ACCOUNT_LOCKED)


@pytest.mark.parametrize(("minutes_ago", "is_held"), [(1, True), (10, False)])
def test_refusal_of_the_line_in_a_status_holds_it_when_it_is_fresh(
    network: Network, queued: Message, minutes_ago: int, is_held: bool
) -> None:
    deliver_next(NOW)
    unpaid = Failure("131042", Decision.HOLD_LINE, Reason.PAYMENT)
    failed = StatusChange(queued.line.external_id, "wamid.out", Status.FAILED, NOW, failure=unpaid)
    take_status(queued.line, failed, NOW + timedelta(minutes=minutes_ago))
    assert (Line.objects.get().held_until is not None) is is_held


def test_held_line_does_not_stop_another(network: Network, queued: Message) -> None:
    other = Line.objects.create(
        municipality=queued.municipality,
        channel="whatsapp",
        name="Twee",
        external_id="2",
        token=queued.line.token,
    )
    Line.objects.filter(pk=queued.line_id).update(held_until=NOW + timedelta(hours=1))
    conversation = queued.conversation
    conversation.pk, conversation.line = None, other
    conversation.save(force_insert=True)
    reply(conversation, an_employee(queued.municipality), "Op de andere lijn", NOW)
    assert [deliver_next(NOW), deliver_next(NOW)] == [True, False]
    assert OutboxItem.objects.get().message_id == queued.pk


def test_waiting_for_one_person_is_not_counted_as_a_try(network: Network, queued: Message) -> None:
    network.answer = Failure("131056", Decision.HOLD_RESIDENT, Reason.TOO_FAST, 6)
    for _ in range(6):
        OutboxItem.objects.update(due_at=NOW)
        deliver_next(NOW + timedelta(minutes=5))
    network.answer = PASSING
    OutboxItem.objects.update(due_at=NOW)
    deliver_next(NOW + timedelta(minutes=10))
    queued.refresh_from_db()
    assert queued.status == Status.QUEUED
    assert OutboxItem.objects.get().attempts == 1


def test_wait_for_one_person_grows_with_every_time_the_network_asks(
    network: Network, queued: Message
) -> None:
    network.answer = Failure("131056", Decision.HOLD_RESIDENT, Reason.TOO_FAST, 6)
    at, waits = NOW, []
    for _ in range(4):
        assert deliver_next(at)
        due_at = OutboxItem.objects.get().due_at
        waits.append(round((due_at - at).total_seconds()))
        at = due_at + timedelta(seconds=1)
    assert waits == [6, 6, 16, 64]


def test_real_tries_still_run_out_between_waits(network: Network, queued: Message) -> None:
    waiting = Failure("131056", Decision.HOLD_RESIDENT, Reason.TOO_FAST, 6)
    for answer in [PASSING, waiting] * 4 + [PASSING]:
        network.answer = answer
        OutboxItem.objects.update(due_at=NOW)
        deliver_next(NOW + timedelta(minutes=5))
    queued.refresh_from_db()
    assert queued.status == Status.FAILED
