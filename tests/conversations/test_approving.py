"""The answer of a new agent waits for an experienced colleague: approved, changed, returned, taken back."""

from datetime import timedelta
from uuid import uuid4

import pytest
from django.core.files.base import ContentFile

from samenspraak.conversations.answering import Empty, ReadyFile, TooLong, reply
from samenspraak.conversations.approving import (
    approve,
    change,
    send_back,
    withdraw,
)
from samenspraak.conversations.drafts import Drawn, keep
from samenspraak.conversations.filling_in import Filled, send_template
from samenspraak.conversations.looking import words_of
from samenspraak.conversations.models import (
    Approval,
    BrokenPromise,
    Conversation,
    Direction,
    Draft,
    Message,
    OutboxItem,
    State,
    Verdict,
)
from samenspraak.conversations.scheduling import schedule, send_due
from samenspraak.domain.contents import MediaKind
from samenspraak.organisation.models import Employee, JournalEntry, Role, Training
from samenspraak.organisation.training import let_go
from samenspraak.privacy.clearing import Stopped
from tests.conversations.sent import texts_sent
from tests.files import PDF
from tests.makers import MONDAY_MORNING, a_template, an_employee

NOW = MONDAY_MORNING + timedelta(minutes=10)
LATER = NOW + timedelta(minutes=5)
TEXT = "Goedemorgen Rens, dinsdag."
LEAFLET = ReadyFile(MediaKind.DOCUMENT, "application/pdf", "folder.pdf", ContentFile(PDF, "folder.pdf"))


def test_answer_of_a_new_agent_does_not_leave(conversation: Conversation, kept: Message) -> None:
    assert (kept.direction, kept.status) == (Direction.KEPT, "")
    assert not OutboxItem.objects.exists()
    assert texts_sent(conversation) == []


def test_promise_still_counts_while_it_waits(conversation: Conversation, kept: Message) -> None:
    row = Conversation.objects.get()
    assert (row.state, row.promised_at, row.unread_count) == (State.OPEN, conversation.promised_at, 1)
    assert row.assignee == kept.author


def test_answer_leaves_at_once_when_somebody_let_go(conversation: Conversation, trained: Employee) -> None:
    let_go(an_employee(trained.municipality, Role.LEAD), trained, NOW)
    reply(conversation, trained, TEXT, NOW)
    assert texts_sent(conversation) == [TEXT]


def test_double_click_asks_once(conversation: Conversation, trained: Employee) -> None:
    drawn = Drawn(uuid4())
    for _ in range(2):
        reply(conversation, trained, TEXT, NOW, drawn=drawn)
    assert Approval.objects.count() == 1


def test_guard_stops_it_before_a_colleague_reads_it(conversation: Conversation, trained: Employee) -> None:
    with pytest.raises(Stopped):
        reply(conversation, trained, "Uw BSN is 111222333", NOW)
    assert not Approval.objects.exists()


def test_template_and_file_wait_too(conversation: Conversation, trained: Employee) -> None:
    send_template(conversation, trained, Filled(a_template(conversation.line), ()), NOW)
    reply(conversation, trained, "", NOW, file=LEAFLET)
    assert not OutboxItem.objects.exists()
    assert Approval.objects.filter(verdict="").count() == 2


def test_answer_for_later_waits_from_its_moment_on(conversation: Conversation, trained: Employee) -> None:
    schedule(conversation, trained, TEXT, Drawn(uuid4()), send_at=LATER, now=NOW)
    assert send_due(LATER) == 1
    assert not OutboxItem.objects.exists()
    assert Approval.objects.get().message.text == TEXT


def test_approved_answer_leaves_in_its_writers_name(
    conversation: Conversation, kept: Message, senior: Employee
) -> None:
    approve(kept, senior, LATER)
    message = Message.objects.get(direction=Direction.OUT)
    assert (message.author, message.text, message.came_at) == (kept.author, TEXT, LATER)
    assert OutboxItem.objects.get().message == message
    assert Conversation.objects.get().state == State.WAITING


def test_approval_is_counted_and_in_the_journal(kept: Message, senior: Employee) -> None:
    approve(kept, senior, LATER)
    assert Training.objects.get().approved == 1
    entries = JournalEntry.objects.filter(subject=f"message:{kept.pk}").order_by("pk")
    assert list(entries.values_list("deed", "employee")) == [
        ("asked_approval", kept.author_id),
        ("sent", kept.author_id),
        ("approved_answer", senior.pk),
    ]


def test_promise_that_ended_while_it_waited_is_broken(kept: Message, senior: Employee) -> None:
    promised_at = kept.conversation.promised_at
    assert promised_at is not None
    approve(kept, senior, promised_at + timedelta(minutes=1))
    assert BrokenPromise.objects.exists()


def test_changed_answer_leaves_with_the_new_text_and_its_writer_sees_both(
    conversation: Conversation, kept: Message, senior: Employee
) -> None:
    change(kept, senior, "Goedemorgen Rens, woensdag.", LATER)
    approval = Approval.objects.get()
    assert texts_sent(conversation) == ["Goedemorgen Rens, woensdag."]
    assert (approval.verdict, approval.before, approval.approver) == (Verdict.CHANGED, TEXT, senior)
    assert Training.objects.get().changed == 1


def test_change_that_changes_nothing_is_approval(kept: Message, senior: Employee) -> None:
    change(kept, senior, f" {TEXT} ", LATER)
    assert Approval.objects.get().verdict == Verdict.APPROVED


@pytest.mark.parametrize(
    ("text", "refusal"), [("", Empty), ("x" * 4097, TooLong), ("Uw BSN is 111222333", Stopped)]
)
def test_change_that_cannot_be_sent_changes_nothing(
    conversation: Conversation, kept: Message, senior: Employee, text: str, refusal: type[Exception]
) -> None:
    with pytest.raises(refusal):
        change(kept, senior, text, LATER)
    assert texts_sent(conversation) == []
    assert (Message.objects.get(pk=kept.pk).text, Approval.objects.get().verdict) == (TEXT, "")


def test_returned_answer_stands_in_its_writers_composer(kept: Message, senior: Employee) -> None:
    send_back(kept, senior, "Noem ook de tijd.", LATER)
    draft, approval = Draft.objects.get(), Approval.objects.get()
    assert (draft.author, words_of(draft)) == (kept.author, TEXT)
    assert (approval.verdict, approval.remark) == (Verdict.RETURNED, "Noem ook de tijd.")
    assert Training.objects.get().returned == 1
    assert Message.objects.get(pk=kept.pk).direction == Direction.KEPT


def test_what_its_writer_is_writing_meanwhile_is_kept_above_it(
    conversation: Conversation, kept: Message, senior: Employee
) -> None:
    assert kept.author is not None
    keep(conversation, kept.author, "En nog iets.", Drawn(uuid4()), NOW)
    send_back(kept, senior, "Noem ook de tijd.", LATER)
    assert words_of(Draft.objects.get()) == f"En nog iets.\n\n{TEXT}"


def test_returning_asks_for_a_remark(kept: Message, senior: Employee) -> None:
    with pytest.raises(Empty):
        send_back(kept, senior, "  ", LATER)
    assert Approval.objects.get().verdict == ""


def test_data_in_a_remark_is_masked(kept: Message, senior: Employee) -> None:
    send_back(kept, senior, "Noem 111222333 niet.", LATER)
    assert "111222333" not in Approval.objects.get().remark


def test_writer_takes_it_back(kept: Message) -> None:
    withdraw(kept, LATER)
    assert words_of(Draft.objects.get()) == TEXT
    training = Training.objects.get()
    assert (training.approved, training.changed, training.returned) == (0, 0, 0)
