"""What a private team has stays with its members when conversations are merged: the part is read as the whole is."""

from datetime import timedelta

import pytest
from django.utils import timezone

from samenspraak.conversations.access import circle_of, conversations_for, messages_for
from samenspraak.conversations.concluding import Ended
from samenspraak.conversations.handing_over import Holder, hand_over
from samenspraak.conversations.handling import note
from samenspraak.conversations.merging import CannotMerge, merge, others_of
from samenspraak.conversations.models import Conversation, Merge
from samenspraak.conversations.splitting import Apart, split
from samenspraak.domain.merging import Why
from samenspraak.organisation.models import Employee, JournalEntry, Team, Topic
from tests.makers import MONDAY_MORNING, an_employee, received, usual_result

pytestmark = pytest.mark.django_db
LOADED = ("line", "municipality", "assignee", "team", "resident")


@pytest.fixture
def press(conversation: Conversation) -> Team:
    return Team.objects.create(municipality=conversation.municipality, name="Pers", is_private=True)


@pytest.fixture
def vera(press: Team) -> Employee:
    vera = an_employee(press.municipality, name="Vera Prins")
    vera.team = press
    vera.save()
    return vera


def _give_to(team: Team, *conversations: Conversation, by: Employee) -> None:
    for one in conversations:
        loaded = Conversation.objects.select_related(*LOADED).get(pk=one.pk)
        assert hand_over(loaded, by, Holder(team=team), timezone.now())


def test_private_one_goes_on_in_no_other_and_no_other_in_it(
    part: Conversation, conversation: Conversation, press: Team, vera: Employee
) -> None:
    _give_to(press, part, by=vera)
    for one, other in ((part, conversation), (conversation, part)):
        with pytest.raises(CannotMerge) as caught:
            merge(one, other, vera, timezone.now())
        assert caught.value.why is Why.PRIVATE


def test_stranger_is_not_offered_what_is_private(
    part: Conversation, conversation: Conversation, agent: Employee, press: Team, vera: Employee
) -> None:
    _give_to(press, part, by=vera)
    assert others_of(conversation, agent) == []
    assert others_of(conversation, vera) == [part]


def test_part_goes_with_the_whole_to_a_private_team(
    merged: Merge, agent: Employee, press: Team, vera: Employee
) -> None:
    _give_to(press, merged.whole, by=agent)
    assert not conversations_for(agent).exists()
    assert not messages_for(agent).exists()
    assert circle_of(merged.part_id) == frozenset({vera.pk})
    assert messages_for(vera).filter(conversation=merged.part).exists()


def test_colleague_named_in_the_part_is_let_into_the_whole_and_the_journal_says_so(
    part: Conversation, conversation: Conversation, agent: Employee, press: Team, vera: Employee
) -> None:
    _give_to(press, part, conversation, by=vera)
    loaded = Conversation.objects.select_related(*LOADED).get(pk=part.pk)
    note(loaded, vera, f"@{agent.name} weet jij dit?", timezone.now())
    merge(part, conversation, vera, timezone.now())
    assert set(conversations_for(agent)) == {part, conversation}
    entry = JournalEntry.objects.get(deed="let_in", subject=f"conversation:{conversation.pk}")
    assert (entry.employee, entry.details) == (vera, {"colleague": agent.pk})


def test_question_of_a_private_topic_goes_to_its_team_when_it_is_split_off(
    conversation: Conversation, agent: Employee, press: Team, vera: Employee
) -> None:
    later = MONDAY_MORNING + timedelta(minutes=5)
    start = received(conversation.line, "Ik ben van de krant.", at=later)
    topic = Topic.objects.create(municipality=press.municipality, team=press, name="Pers")
    apart = Apart(start, [Ended(None, usual_result(press.municipality))], topic)
    known = Conversation.objects.select_related(*LOADED).get(pk=conversation.pk)
    goes_on = split(known, agent, apart, later)
    assert set(conversations_for(agent)) == {conversation}
    assert goes_on in conversations_for(vera)
