"""What was merged stands apart again: as it stood, within ten minutes, once, and only when there is room for it."""

from datetime import timedelta

import pytest

from samenspraak.conversations.answering import reply
from samenspraak.conversations.merging import merge, unmerge
from samenspraak.conversations.models import Conversation, Merge, State
from samenspraak.conversations.parts import messages_of
from samenspraak.conversations.receiving import receive
from samenspraak.organisation.models import Employee, JournalEntry, Line
from tests.makers import MONDAY_MORNING as NOW
from tests.makers import a_line, incoming, received

pytestmark = pytest.mark.django_db
MINUTE, HOUR = timedelta(minutes=1), timedelta(hours=1)


def _again(conversation: Conversation) -> Conversation:
    return Conversation.objects.select_related("line", "municipality", "resident").get(pk=conversation.pk)


def test_undone_both_stand_as_they_stood(
    part: Conversation, conversation: Conversation, agent: Employee
) -> None:
    Conversation.objects.filter(pk=part.pk).update(promised_at=NOW + HOUR, urgency="danger")
    before = Conversation.objects.order_by("pk").values()
    stood = list(before)
    assert unmerge(merge(part, conversation, agent, NOW), agent, NOW + 9 * MINUTE)
    assert list(before.all()) == stood
    assert JournalEntry.objects.filter(deed="unmerged", subject=f"conversation:{part.pk}").exists()


def test_undone_after_something_happened_the_whole_keeps_what_happened(
    merged: Merge, part: Conversation, conversation: Conversation, agent: Employee
) -> None:
    reply(_again(conversation), agent, "Morgen.", NOW + 22 * MINUTE)
    assert unmerge(merged, agent, NOW + 25 * MINUTE)
    assert _again(conversation).state == State.WAITING
    assert (_again(part).state, _again(part).unread_count) == (State.OPEN, 1)
    assert _again(part).promised_at


def test_too_late_or_twice_nothing_is_undone(merged: Merge, part: Conversation, agent: Employee) -> None:
    assert not unmerge(merged, agent, NOW + 30 * MINUTE)
    assert _again(part).merged_into_id == merged.whole_id
    again = Merge.objects.get()
    assert unmerge(merged, agent, NOW + 21 * MINUTE)
    assert not unmerge(again, agent, NOW + 22 * MINUTE)


def test_nothing_is_undone_when_the_resident_has_a_new_one_on_that_line(
    merged: Merge, agent: Employee, other_line: Line
) -> None:
    receive(other_line, incoming(other_line, "En de prijs?"), NOW + 21 * MINUTE)
    assert not unmerge(merged, agent, NOW + 22 * MINUTE)
    assert Merge.objects.get().part.merged_into_id == merged.whole_id


def test_parts_of_a_part_go_along_and_come_back(
    merged: Merge, conversation: Conversation, agent: Employee
) -> None:
    third = a_line(conversation.municipality, "551000000000003")
    whole = received(third, "Ook hier", at=NOW + HOUR).conversation
    kept = merge(conversation, whole, agent, NOW + HOUR)
    assert messages_of(whole).count() == 3
    assert unmerge(kept, agent, NOW + HOUR)
    assert (messages_of(whole).count(), messages_of(conversation).count()) == (1, 2)
