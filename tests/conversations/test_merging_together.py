"""Merging and splitting beside somebody else's deed, each on its own connection: nobody waits in a circle."""

from datetime import timedelta

import pytest
from django.db import transaction

from samenspraak.conversations.concluding import Ended
from samenspraak.conversations.handling import close
from samenspraak.conversations.merging import CannotMerge, merge, unmerge
from samenspraak.conversations.models import Conversation, Merge, State
from samenspraak.conversations.receiving import receive
from samenspraak.conversations.splitting import Apart, CannotSplit, split
from samenspraak.domain.merging import Why
from samenspraak.organisation.models import Employee, Line
from tests.makers import MONDAY_MORNING as NOW
from tests.makers import incoming, received, usual_result
from tests.together import PATIENCE_SECONDS, in_another, until_blocked

pytestmark = pytest.mark.django_db(transaction=True)
MINUTE = timedelta(minutes=1)
LATER = NOW + 20 * MINUTE


def test_of_two_who_merge_the_same_two_in_opposite_ways_one_does(
    part: Conversation, conversation: Conversation, agent: Employee
) -> None:
    with transaction.atomic():
        merge(part, conversation, agent, LATER)
        other_way = in_another(lambda: merge(conversation, part, agent, LATER))
        until_blocked()
    with pytest.raises(CannotMerge) as caught:
        other_way.result(PATIENCE_SECONDS)
    assert caught.value.why is Why.MERGED
    assert Merge.objects.get().part == part


def test_message_for_the_part_that_comes_meanwhile_begins_a_new_conversation(
    part: Conversation, conversation: Conversation, agent: Employee, other_line: Line
) -> None:
    with transaction.atomic():
        merge(part, conversation, agent, LATER)
        receiving = in_another(lambda: receive(other_line, incoming(other_line, "En nog iets"), NOW))
        until_blocked()
    message = receiving.result(PATIENCE_SECONDS)
    assert message
    assert (message.conversation.follows, message.conversation.state) == (part, State.OPEN)


def test_message_for_the_whole_that_came_first_is_still_unread(
    part: Conversation, conversation: Conversation, agent: Employee, line: Line
) -> None:
    with transaction.atomic():
        receive(line, incoming(line, "En nog iets"), NOW)
        merging = in_another(lambda: merge(part, conversation, agent, LATER))
        until_blocked()
    merging.result(PATIENCE_SECONDS)
    conversation.refresh_from_db()
    assert (conversation.unread_count, conversation.state) == (3, State.OPEN)


def test_nothing_goes_on_in_what_a_colleague_finishes_at_that_moment(
    part: Conversation, conversation: Conversation, agent: Employee
) -> None:
    with transaction.atomic():
        assert close(Conversation.objects.get(pk=conversation.pk), agent, NOW)
        merging = in_another(lambda: merge(part, conversation, agent, LATER))
        until_blocked()
    with pytest.raises(CannotMerge) as caught:
        merging.result(PATIENCE_SECONDS)
    assert caught.value.why is Why.FINISHED


def test_of_two_who_undo_the_second_does_nothing(
    part: Conversation, conversation: Conversation, agent: Employee
) -> None:
    kept = merge(part, conversation, agent, LATER)
    same = Merge.objects.get()
    with transaction.atomic():
        assert unmerge(kept, agent, LATER + MINUTE)
        undoing = in_another(lambda: unmerge(same, agent, LATER + MINUTE))
        until_blocked()
    assert undoing.result(PATIENCE_SECONDS) is False


def test_message_that_comes_while_it_is_split_is_of_the_one_that_goes_on(
    conversation: Conversation, agent: Employee, line: Line
) -> None:
    start = received(line, "En mijn paspoort?", at=LATER)
    known = Conversation.objects.select_related("line", "municipality", "resident").get()
    apart = Apart(start, [Ended(None, usual_result(agent.municipality))])
    with transaction.atomic():
        goes_on = split(known, agent, apart, LATER)
        receiving = in_another(lambda: receive(line, incoming(line, "Hallo?"), LATER))
        until_blocked()
    message = receiving.result(PATIENCE_SECONDS)
    assert message
    assert message.conversation == goes_on


def test_of_two_who_split_the_second_does_nothing(
    conversation: Conversation, agent: Employee, line: Line
) -> None:
    start = received(line, "En mijn paspoort?", at=LATER)
    rows = Conversation.objects.select_related("line", "municipality", "resident")
    known, same = rows.get(), rows.get()
    apart = Apart(start, [Ended(None, usual_result(agent.municipality))])
    with transaction.atomic():
        split(known, agent, apart, LATER)
        splitting = in_another(lambda: split(same, agent, apart, LATER))
        until_blocked()
    with pytest.raises(CannotSplit):
        splitting.result(PATIENCE_SECONDS)
    assert Conversation.objects.count() == 2
