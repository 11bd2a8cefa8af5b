"""Who decides on an answer that waits, only once; what they are told happened meanwhile; how long it is known."""

from collections.abc import Callable
from datetime import datetime, timedelta

import pytest
from django.core.files.base import ContentFile
from django.utils import timezone
from pytest_django import DjangoAssertNumQueries

from samenspraak.conversations.answering import Empty, ReadyFile, reply
from samenspraak.conversations.approvals import approvable_for, meanwhile
from samenspraak.conversations.approving import (
    KEPT_FOR,
    CannotLeave,
    Decided,
    approve,
    change,
    forget_approvals,
    send_back,
    tell_of_late_approvals,
    withdraw,
)
from samenspraak.conversations.filling_in import Filled, send_template
from samenspraak.conversations.handling import close, take
from samenspraak.conversations.looking import words_of
from samenspraak.conversations.models import (
    Approval,
    Conversation,
    Draft,
    Message,
    OutboxItem,
    State,
)
from samenspraak.conversations.waiting_answers import waiting_in, with_waiting
from samenspraak.domain.approval import Meanwhile
from samenspraak.domain.contents import MediaKind
from samenspraak.organisation.models import Employee, GuardRule, JournalEntry, Role
from samenspraak.privacy.clearing import Stopped
from samenspraak.residents.blocking import keep_out
from tests.conversations.sent import texts_sent
from tests.files import PDF
from tests.makers import MONDAY_MORNING, a_municipality, a_template, an_employee, received

NOW = MONDAY_MORNING + timedelta(minutes=10)
LATER = NOW + timedelta(minutes=5)
TEXT = "Goedemorgen Rens, dinsdag."
LEAFLET = ReadyFile(MediaKind.DOCUMENT, "application/pdf", "folder.pdf", ContentFile(PDF, "folder.pdf"))


DECISIONS: list[Callable[[Message, Employee, datetime], None]] = [
    approve,
    lambda message, employee, now: change(message, employee, "Woensdag.", now),
    lambda message, employee, now: send_back(message, employee, "Nee.", now),
]


@pytest.mark.parametrize("decide", DECISIONS)
def test_it_is_decided_once(
    conversation: Conversation,
    kept: Message,
    senior: Employee,
    decide: Callable[[Message, Employee, datetime], None],
) -> None:
    approve(kept, senior, LATER)
    again = Message.objects.select_related("conversation", "author").get(pk=kept.pk)
    with pytest.raises(Decided):
        decide(again, an_employee(senior.municipality, Role.LEAD), LATER)
    assert texts_sent(conversation) == [TEXT]


@pytest.mark.parametrize("decide", DECISIONS)
def test_nobody_decides_on_their_own(
    kept: Message, trained: Employee, decide: Callable[[Message, Employee, datetime], None]
) -> None:
    trained.role = Role.SENIOR
    trained.save()
    with pytest.raises(Decided):
        decide(kept, trained, LATER)
    assert not OutboxItem.objects.exists()


@pytest.mark.parametrize("role", [Role.AGENT, Role.ADMINISTRATOR, Role.PRIVACY_OFFICER, Role.SPECIALIST])
@pytest.mark.parametrize("decide", DECISIONS)
def test_other_roles_decide_nothing(
    kept: Message, role: Role, decide: Callable[[Message, Employee, datetime], None]
) -> None:
    with pytest.raises(Decided):
        decide(kept, an_employee(kept.conversation.municipality, role), LATER)


@pytest.mark.parametrize("role", [Role.SENIOR, Role.LEAD])
def test_approver_of_another_municipality_finds_nothing(kept: Message, role: Role) -> None:
    assert not approvable_for(an_employee(a_municipality("elders"), role)).exists()


def test_writer_cannot_take_back_what_left(kept: Message, senior: Employee) -> None:
    approve(kept, senior, LATER)
    with pytest.raises(Decided):
        withdraw(Message.objects.get(pk=kept.pk), LATER)


def _fresh(message: Message) -> Message:
    shown = ("conversation__resident", "conversation__municipality", "conversation__line", "author")
    return Message.objects.select_related(*shown).get(pk=message.pk)


def test_what_the_resident_wrote_meanwhile_keeps_its_promise(kept: Message, senior: Employee) -> None:
    received(kept.line, "En het glas?", at=NOW + timedelta(minutes=2))
    assert meanwhile(_fresh(kept), LATER) == (Meanwhile.WROTE_AGAIN,)
    approve(_fresh(kept), senior, LATER)
    row = Conversation.objects.get()
    assert (row.state, row.unread_count) == (State.OPEN, 2)
    assert row.promised_at is not None


def test_answer_in_a_finished_conversation_can_be_approved(
    kept: Message, trained: Employee, senior: Employee
) -> None:
    close(Conversation.objects.get(), trained, NOW)
    assert meanwhile(_fresh(kept), LATER) == (Meanwhile.FINISHED,)
    approve(_fresh(kept), senior, LATER)
    assert Conversation.objects.get().state == State.WAITING


def test_approver_is_told_that_a_colleague_has_it_and_answered(
    conversation: Conversation, kept: Message, senior: Employee
) -> None:
    take(Conversation.objects.get(), senior)
    reply(conversation, senior, "Woensdag.", NOW + timedelta(minutes=1))
    assert meanwhile(_fresh(kept), LATER) == (Meanwhile.ANSWERED, Meanwhile.TAKEN_OVER)


def test_answer_to_who_was_blocked_stays_here_and_can_be_returned(kept: Message, senior: Employee) -> None:
    keep_out(kept.conversation.resident, kept.line, senior)
    with pytest.raises(CannotLeave) as refused:
        approve(_fresh(kept), senior, LATER)
    assert refused.value.why is Meanwhile.BLOCKED
    send_back(_fresh(kept), senior, "De inwoner is geblokkeerd.", LATER)
    assert words_of(Draft.objects.get()) == TEXT


def test_answer_stays_here_when_the_window_closed(kept: Message, senior: Employee) -> None:
    with pytest.raises(CannotLeave) as refused:
        approve(kept, senior, NOW + timedelta(days=1))
    assert refused.value.why is Meanwhile.WINDOW_CLOSED
    assert not OutboxItem.objects.exists()


def test_guard_reads_it_again_with_the_rules_of_now(kept: Message, senior: Employee) -> None:
    Message.objects.filter(pk=kept.pk).update(text="Mail naar rens@voorbeeld.nl")
    with pytest.raises(Stopped):
        approve(_fresh(kept), senior, LATER)
    assert JournalEntry.objects.filter(deed="stopped", employee=senior).exists()
    assert not GuardRule.objects.exists()


def test_words_of_a_template_are_not_changed(
    conversation: Conversation, trained: Employee, senior: Employee
) -> None:
    message = send_template(conversation, trained, Filled(a_template(conversation.line), ()), NOW)
    with pytest.raises(Empty):
        change(message, senior, "Iets anders.", LATER)
    send_back(message, senior, "Wacht even.", LATER)
    assert not Draft.objects.exists()


def test_row_knows_what_waits_in_one_query(
    kept: Message, senior: Employee, django_assert_num_queries: DjangoAssertNumQueries
) -> None:
    with django_assert_num_queries(1):
        [row] = with_waiting(Conversation.objects.all())
    assert [(one.author_id, one.asked_at) for one in waiting_in(row)] == [(kept.author_id, kept.stored_at)]
    approve(kept, senior, LATER)
    assert waiting_in(with_waiting(Conversation.objects.all()).get()) == ()


def test_lead_hears_once_of_what_waits_too_long(kept: Message) -> None:
    assert [tell_of_late_approvals(0), tell_of_late_approvals(0)] == [1, 0]
    assert Approval.objects.get().lead_told_at is not None


def test_lead_hears_nothing_of_what_was_decided(kept: Message, senior: Employee) -> None:
    approve(kept, senior, LATER)
    assert tell_of_late_approvals(0) == 0


@pytest.mark.parametrize(("age", "left"), [(KEPT_FOR, 0), (KEPT_FOR - timedelta(minutes=1), 1)])
def test_approval_is_forgotten_a_term_after_it_was_decided(
    kept: Message, senior: Employee, age: timedelta, left: int
) -> None:
    send_back(kept, senior, "Noem ook de tijd.", timezone.now() - age)
    forget_approvals(0)
    assert Approval.objects.count() == left


def test_what_waits_is_never_forgotten_before_its_conversation(kept: Message) -> None:
    forget_approvals(0)
    assert Approval.objects.exists()
    Message.objects.all().delete()
    assert not Approval.objects.exists()
