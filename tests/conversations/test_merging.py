"""Two conversations of one resident go on as one: nothing moves, nothing owed is lost, and it can be undone."""

from collections.abc import Callable
from datetime import timedelta
from uuid import uuid4

import pytest

from samenspraak.conversations.answering import react, reply, send_again
from samenspraak.conversations.drafts import Drawn, keep
from samenspraak.conversations.erasing import erase_ended
from samenspraak.conversations.handling import close, note, reopen, see
from samenspraak.conversations.merging import CannotMerge, merge, others_of, unmerge
from samenspraak.conversations.models import (
    BrokenPromise,
    Conversation,
    Draft,
    Mention,
    Merge,
    Message,
    OutboxItem,
    State,
)
from samenspraak.conversations.parts import messages_of
from samenspraak.conversations.receiving import receive
from samenspraak.conversations.scheduling import schedule
from samenspraak.conversations.sending import deliver_next
from samenspraak.domain.merging import Why
from samenspraak.domain.statuses import Status
from samenspraak.organisation.models import Employee, JournalEntry, Line, Role
from samenspraak.organisation.training import begin_training
from tests.conversations.network import Network
from tests.makers import MONDAY_MORNING as NOW
from tests.makers import a_municipality, an_employee, incoming, received

pytestmark = pytest.mark.django_db
MINUTE, HOUR, DAY = timedelta(minutes=1), timedelta(hours=1), timedelta(days=1)


def _again(conversation: Conversation) -> Conversation:
    return Conversation.objects.select_related("line", "municipality", "resident").get(pk=conversation.pk)


def test_messages_of_both_are_read_as_one_and_each_stays_on_its_line(
    merged: Merge, conversation: Conversation, line: Line, other_line: Line
) -> None:
    shown = messages_of(conversation).order_by("came_at")
    assert [message.line for message in shown] == [line, other_line]
    assert [message.conversation_id for message in shown] == [conversation.pk, merged.part_id]


def test_what_is_owed_in_the_part_is_owed_in_the_whole(
    part: Conversation, conversation: Conversation, agent: Employee
) -> None:
    sooner = NOW + HOUR
    Conversation.objects.filter(pk=part.pk).update(promised_at=sooner, urgency="danger", has_priority=True)
    merge(part, conversation, agent, NOW + 20 * MINUTE)
    whole, closed = _again(conversation), _again(part)
    assert (whole.state, whole.promised_at, whole.urgency) == (State.OPEN, sooner, "danger")
    assert (whole.unread_count, whole.has_priority, whole.preview) == (2, True, "Het is de Dorpsstraat.")
    assert (closed.state, closed.promised_at, closed.unread_count) == (State.CLOSED, None, 0)
    assert (closed.urgency, closed.has_priority, closed.merged_into) == ("", False, whole)


def test_answered_conversation_is_our_turn_again_with_the_question_of_the_part(
    part: Conversation, conversation: Conversation, agent: Employee
) -> None:
    reply(_again(conversation), agent, "Morgen.", NOW + 16 * MINUTE)
    promised_at = _again(part).promised_at
    merge(part, conversation, agent, NOW + 20 * MINUTE)
    whole = _again(conversation)
    assert (whole.state, whole.promised_at) == (State.OPEN, promised_at)
    assert promised_at


def test_conversation_that_was_finished_lately_comes_along_as_it_ended(
    conversation: Conversation, agent: Employee, line: Line
) -> None:
    close(_again(conversation), agent, NOW)
    later = NOW + 3 * DAY
    whole = received(line, "Toch nog iets", at=later).conversation
    before = _again(whole)
    merge(conversation, whole, agent, later)
    assert _again(conversation).closed_at == NOW
    assert (_again(whole).promised_at, _again(whole).unread_count) == (before.promised_at, 1)
    assert messages_of(whole).count() == 2


def test_journal_says_into_which(merged: Merge, agent: Employee) -> None:
    entry = JournalEntry.objects.get(deed="merged")
    assert (entry.subject, entry.employee) == (f"conversation:{merged.part_id}", agent)
    assert entry.details == {"into": merged.whole_id}


def _other_resident(part: Conversation, whole: Conversation, agent: Employee) -> Conversation:
    return received(whole.line, phone="+31687654321").conversation


def _finished(part: Conversation, whole: Conversation, agent: Employee) -> Conversation:
    close(_again(whole), agent, NOW)
    return part


def _asked(part: Conversation, whole: Conversation, agent: Employee) -> Conversation:
    Conversation.objects.filter(pk=part.pk).update(term_at=NOW + DAY)
    return part


def _planned(part: Conversation, whole: Conversation, agent: Employee) -> Conversation:
    schedule(_again(whole), agent, "Morgen.", Drawn(uuid4()), send_at=NOW + HOUR, now=NOW + 16 * MINUTE)
    return part


def _waiting(part: Conversation, whole: Conversation, agent: Employee) -> Conversation:
    begin_training(an_employee(whole.municipality, Role.LEAD, "Yusuf Aydın"), agent, NOW)
    reply(_again(part), agent, "Morgen.", NOW + 16 * MINUTE)
    return part


@pytest.mark.parametrize(
    ("arrange", "why"),
    [
        (_other_resident, Why.OTHER_RESIDENT),
        (_finished, Why.FINISHED),
        (_asked, Why.ASKED),
        (_planned, Why.KEPT_BACK),
        (_waiting, Why.KEPT_BACK),
    ],
)
def test_what_stands_in_the_way_leaves_both_as_they_are(
    part: Conversation,
    conversation: Conversation,
    agent: Employee,
    arrange: Callable[[Conversation, Conversation, Employee], Conversation],
    why: Why,
) -> None:
    refused = arrange(part, conversation, agent)
    with pytest.raises(CannotMerge) as caught:
        merge(refused, conversation, agent, NOW + 20 * MINUTE)
    assert caught.value.why is why
    assert not Conversation.objects.exclude(merged_into=None).exists()


def test_only_the_residents_own_are_offered_and_only_to_who_may_act_in_them(
    part: Conversation, conversation: Conversation, agent: Employee
) -> None:
    received(conversation.line, phone="+31687654321")
    stranger = an_employee(a_municipality("elders"))
    assert [one.pk for one in others_of(conversation, agent)] == [part.pk]
    assert others_of(conversation, stranger) == []


def test_answer_that_is_on_its_way_leaves_by_its_own_line(
    part: Conversation, conversation: Conversation, agent: Employee, network: Network, other_line: Line
) -> None:
    answer = reply(_again(part), agent, "Morgen.", NOW + 16 * MINUTE)
    merge(part, conversation, agent, NOW + 17 * MINUTE)
    assert deliver_next(NOW + 18 * MINUTE)
    answer.refresh_from_db()
    assert (answer.status, answer.line, answer.conversation_id) == (Status.ACCEPTED, other_line, part.pk)


def test_answer_leaves_by_the_line_of_the_whole_and_a_reaction_by_that_of_its_message(
    merged: Merge, conversation: Conversation, agent: Employee, line: Line, other_line: Line
) -> None:
    answer = reply(_again(conversation), agent, "Morgen.", NOW + HOUR)
    react(Message.objects.get(text="Het is de Dorpsstraat."), agent, "👍", NOW + HOUR)
    assert answer.line == line
    assert [item.line for item in OutboxItem.objects.order_by("pk")] == [line, other_line]


def test_answer_from_a_screen_of_the_part_leaves_by_the_line_it_was_written_for(
    part: Conversation, conversation: Conversation, agent: Employee, other_line: Line
) -> None:
    stale = _again(part)
    merge(part, conversation, agent, NOW + 20 * MINUTE)
    answer = reply(stale, agent, "Morgen.", NOW + HOUR)
    assert (answer.line, answer.conversation_id) == (other_line, part.pk)
    assert _again(part).state == State.CLOSED
    assert _again(conversation).promised_at


def test_what_failed_in_the_part_is_sent_again_by_its_line(
    part: Conversation, conversation: Conversation, agent: Employee, network: Network, other_line: Line
) -> None:
    failed = reply(_again(part), agent, "Morgen.", NOW + 16 * MINUTE)
    deliver_next(NOW + 17 * MINUTE)
    merge(part, conversation, agent, NOW + 20 * MINUTE)
    Message.objects.filter(pk=failed.pk).update(status=Status.FAILED)
    assert send_again(Message.objects.get(pk=failed.pk), agent, NOW + HOUR).line == other_line


def test_resident_who_writes_on_begins_a_new_one_that_follows_the_part(
    merged: Merge, other_line: Line
) -> None:
    message = receive(other_line, incoming(other_line, "En de prijs?"), NOW + HOUR)
    assert message
    assert message.conversation_id not in (merged.part_id, merged.whole_id)
    assert message.conversation.follows_id == merged.part_id


def test_resident_who_writes_on_the_line_of_the_whole_stays_in_it(merged: Merge, line: Line) -> None:
    message = receive(line, incoming(line, "En de prijs?"), NOW + HOUR)
    assert message
    assert message.conversation_id == merged.whole_id


def test_opening_a_part_again_leads_to_the_whole(
    merged: Merge, part: Conversation, conversation: Conversation, agent: Employee
) -> None:
    assert reopen(_again(part), agent) == conversation
    assert _again(part).state == State.CLOSED


def test_draft_in_the_part_stands_below_that_in_the_whole(
    part: Conversation, conversation: Conversation, agent: Employee
) -> None:
    keep(_again(conversation), agent, "Morgen.", Drawn(uuid4()), NOW)
    keep(_again(part), agent, "Om acht uur.", Drawn(uuid4()), NOW)
    merge(part, conversation, agent, NOW + 20 * MINUTE)
    draft = Draft.objects.get()
    assert (draft.conversation, draft.text) == (conversation, "Morgen.\n\nOm acht uur.")


def test_colleague_named_in_the_part_sees_it_in_the_whole(
    part: Conversation, conversation: Conversation, agent: Employee
) -> None:
    sanne = an_employee(conversation.municipality, name="Sanne Peters")
    note(_again(part), agent, "@Sanne Peters weet jij dit?", NOW + 16 * MINUTE)
    merge(part, conversation, agent, NOW + 20 * MINUTE)
    assert Mention.objects.get().conversation == conversation
    see(_again(conversation), sanne)
    assert not Mention.objects.exists()


def test_promise_that_was_broken_is_counted_once(
    part: Conversation, conversation: Conversation, agent: Employee
) -> None:
    passed = NOW + 16 * MINUTE
    Conversation.objects.filter(pk=part.pk).update(promised_at=passed)
    kept = merge(part, conversation, agent, NOW + 20 * MINUTE)
    assert [one.conversation_id for one in BrokenPromise.objects.all()] == [conversation.pk]
    unmerge(kept, agent, NOW + 21 * MINUTE)
    assert [one.conversation_id for one in BrokenPromise.objects.all()] == [part.pk]


def test_what_was_masked_in_a_part_is_kept_until_the_whole_ended(
    conversation: Conversation, agent: Employee, other_line: Line
) -> None:
    said = received(other_line, "Mijn BSN is 111222333", at=NOW)
    merge(said.conversation, conversation, agent, NOW)
    erase_ended(timestamp=0)
    said.refresh_from_db()
    assert said.original
    close(_again(conversation), agent, NOW)
    erase_ended(timestamp=0)
    said.refresh_from_db()
    assert said.original is None
