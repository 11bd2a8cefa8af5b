"""A batch is undone for a while: each conversation goes back to how it was, unless something happened with it since."""

from dataclasses import replace
from datetime import timedelta

import pytest
from django.utils import timezone

from samenspraak.batches.carrying_out import begin, carry_on, undo
from samenspraak.batches.choosing import choose
from samenspraak.batches.models import UNDONE, Batch
from samenspraak.batches.wanted import Wanted
from samenspraak.conversations import handling
from samenspraak.conversations.handing_over import Holder
from samenspraak.conversations.handling import take
from samenspraak.conversations.models import Conversation, State
from samenspraak.conversations.snoozing import Pause, pause
from samenspraak.domain.batches import Action, Why
from samenspraak.domain.snoozing import Later
from samenspraak.organisation.models import Employee, JournalEntry
from tests.batches.made import answered, outcomes
from tests.makers import a_topic

pytestmark = pytest.mark.django_db


def _done(agent: Employee, action: Action, wanted: Wanted) -> Batch:
    numbers = Conversation.objects.values_list("pk", flat=True)
    batch = choose(agent, action, list(numbers), timezone.now())
    assert batch is not None
    begin(batch, wanted, timezone.now())
    return batch


def _undone(batch: Batch, later: timedelta = timedelta()) -> bool:
    batch.refresh_from_db()
    return undo(batch, timezone.now() + later)


def test_handed_over_conversations_go_back_to_who_had_them(
    agent: Employee, sanne: Employee, three: list[Conversation]
) -> None:
    take(three[0], agent)
    batch = _done(agent, Action.HAND_OVER, Wanted(holder=Holder(sanne)))
    assert _undone(batch)
    holders = Conversation.objects.order_by("pk").values_list("assignee", flat=True)
    assert list(holders) == [agent.pk, None, None]
    assert outcomes(batch) == [UNDONE] * 3


def test_put_away_conversations_come_back(agent: Employee, three: list[Conversation]) -> None:
    _undone(_done(agent, Action.LATER, Wanted(later=Later.TOMORROW)))
    assert {Pause.of(one).word for one in Conversation.objects.all()} == {"open"}


def test_closed_conversations_are_again_of_who_had_them(
    agent: Employee, sanne: Employee, three: list[Conversation]
) -> None:
    take(three[0], sanne)
    pause(three[1], agent, Pause(State.WAITING))
    _undone(_done(agent, Action.CLOSE, answered(agent.municipality)))
    stand = [(one.assignee, one.state) for one in Conversation.objects.order_by("pk")]
    assert stand == [(sanne, State.OPEN), (None, State.WAITING), (None, State.OPEN)]


def test_conversation_closed_with_a_topic_is_about_what_it_was(
    agent: Employee, three: list[Conversation]
) -> None:
    paper, glass = (a_topic(agent.municipality, name) for name in ("Papier", "Glas"))
    Conversation.objects.filter(pk=three[0].pk).update(topic=paper)
    _undone(_done(agent, Action.CLOSE, replace(answered(agent.municipality), topic=glass)))
    topics = Conversation.objects.order_by("pk").values_list("topic", flat=True)
    assert list(topics) == [paper.pk, None, None]


def test_promise_is_kept_again_however_long_the_batch_took(
    closing: Batch, monkeypatch: pytest.MonkeyPatch
) -> None:
    promised_at = timezone.now() + timedelta(hours=1)
    Conversation.objects.update(promised_at=promised_at)
    begin(closing, answered(closing.municipality), timezone.now())
    monkeypatch.setattr(handling, "UNDONE_WITHIN", timedelta(microseconds=1))
    _undone(closing)
    assert set(Conversation.objects.values_list("promised_at", flat=True)) == {promised_at}


def test_who_carries_on_late_does_not_end_the_undoing(closing: Batch) -> None:
    begin(closing, answered(closing.municipality), timezone.now())
    late = Batch.objects.get()
    Batch.objects.update(is_undoing=True, ended_at=None)
    carry_on(late)
    assert Batch.objects.get().ended_at is None


def test_what_a_colleague_took_since_stays_theirs(
    agent: Employee, sanne: Employee, three: list[Conversation]
) -> None:
    batch = _done(agent, Action.HAND_OVER, Wanted(holder=Holder(agent)))
    take(Conversation.objects.get(pk=three[0].pk), sanne)
    _undone(batch)
    assert outcomes(batch) == [Why.CHANGED, UNDONE, UNDONE]
    assert Conversation.objects.get(pk=three[0].pk).assignee == sanne


def test_what_was_skipped_is_not_touched(agent: Employee, sanne: Employee, three: list[Conversation]) -> None:
    three[0].assignee = sanne
    three[0].save()
    batch = _done(agent, Action.HAND_OVER, Wanted(holder=Holder(sanne)))
    _undone(batch)
    assert outcomes(batch) == [Why.ALREADY, UNDONE, UNDONE]
    assert Conversation.objects.get(pk=three[0].pk).assignee == sanne


def test_second_click_undoes_nothing_more(
    agent: Employee, sanne: Employee, three: list[Conversation]
) -> None:
    batch = _done(agent, Action.HAND_OVER, Wanted(holder=Holder(sanne)))
    stale = Batch.objects.get(pk=batch.pk)
    assert _undone(batch)
    entries = JournalEntry.objects.count()
    assert not undo(stale, timezone.now())
    assert JournalEntry.objects.count() == entries


def test_after_ten_minutes_it_is_too_late(closing: Batch) -> None:
    begin(closing, answered(closing.municipality), timezone.now())
    assert not _undone(closing, timedelta(minutes=10))
    assert Conversation.objects.filter(state=State.CLOSED).count() == 3


def test_topic_has_no_way_back(agent: Employee, three: list[Conversation]) -> None:
    batch = _done(agent, Action.TOPIC, Wanted(topic=a_topic(agent.municipality)))
    assert not _undone(batch)
    assert Conversation.objects.filter(topic=None).count() == 0
