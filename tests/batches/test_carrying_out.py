"""A batch does with each conversation what can be done with it by itself, once, and tells of the others why not."""

from datetime import timedelta
from itertools import count

import pytest
from django.utils import timezone
from pytest_django import DjangoAssertNumQueries

from samenspraak.batches import carrying_out
from samenspraak.batches.carrying_out import begin, carry_on, carry_on_batch, carry_on_left_behind
from samenspraak.batches.choosing import choose
from samenspraak.batches.deeds import DEEDS
from samenspraak.batches.forgetting import forget_batches
from samenspraak.batches.models import DONE, Batch
from samenspraak.batches.wanted import Wanted
from samenspraak.conversations.handing_over import Holder
from samenspraak.conversations.handling import close, take
from samenspraak.conversations.models import Conversation, State
from samenspraak.domain.batches import Action, Why
from samenspraak.domain.snoozing import Later
from samenspraak.organisation.models import Employee, JournalEntry, Line, Role
from tests.batches.made import answered, conversations_of, outcomes
from tests.handoff.handoffs import a_handoff
from tests.makers import a_line, a_municipality, a_topic, an_employee, received

pytestmark = pytest.mark.django_db
DEED = DEEDS[Action.CLOSE]


class Killed(Exception):
    """The process is gone."""


def _killed() -> str:
    raise Killed


def _chosen(agent: Employee, action: Action, conversations: list[Conversation]) -> Batch:
    batch = choose(agent, action, [one.pk for one in conversations], timezone.now())
    assert batch is not None
    return batch


def test_all_that_were_chosen_are_handed_over(
    agent: Employee, sanne: Employee, three: list[Conversation]
) -> None:
    batch = _chosen(agent, Action.HAND_OVER, three)
    assert begin(batch, Wanted(holder=Holder(sanne)), timezone.now())
    assert set(Conversation.objects.values_list("assignee", flat=True)) == {sanne.pk}
    assert outcomes(batch) == [DONE] * 3


def test_all_that_were_chosen_are_put_away(agent: Employee, three: list[Conversation]) -> None:
    begin(_chosen(agent, Action.LATER, three), Wanted(later=Later.TOMORROW), timezone.now())
    assert Conversation.objects.filter(state=State.WAITING, snoozed_until__isnull=False).count() == 3


def test_all_that_were_chosen_are_given_a_topic(agent: Employee, three: list[Conversation]) -> None:
    paper = a_topic(agent.municipality)
    begin(_chosen(agent, Action.TOPIC, three), Wanted(topic=paper), timezone.now())
    assert Conversation.objects.filter(topic=paper).count() == 3


def test_all_that_were_chosen_are_closed_with_the_result(closing: Batch) -> None:
    wanted = answered(closing.municipality)
    begin(closing, wanted, timezone.now())
    closed = Conversation.objects.filter(state=State.CLOSED, conclusions__result=wanted.result)
    assert closed.count() == 3


def test_journal_has_each_of_them(closing: Batch, three: list[Conversation]) -> None:
    begin(closing, answered(closing.municipality), timezone.now())
    entries = JournalEntry.objects.filter(deed="concluded", employee=closing.employee)
    assert {entry.subject for entry in entries} == {f"conversation:{one.pk}" for one in three}


def test_conversation_in_which_the_resident_wrote_meanwhile_stays_open(
    closing: Batch, three: list[Conversation], line: Line
) -> None:
    received(line, "En nog iets", phone="+31600000001", at=timezone.now())
    begin(closing, answered(closing.municipality), timezone.now())
    assert outcomes(closing) == [DONE, Why.NEWS, DONE]
    assert Conversation.objects.get(pk=three[1].pk).state == State.OPEN


def test_conversation_that_a_colleague_took_meanwhile_stays_theirs(
    agent: Employee, sanne: Employee, three: list[Conversation]
) -> None:
    batch = _chosen(agent, Action.HAND_OVER, three)
    take(three[0], sanne)
    begin(batch, Wanted(holder=Holder(agent)), timezone.now())
    assert outcomes(batch) == [Why.CHANGED, DONE, DONE]


def test_finished_conversation_is_left_as_it_is(closing: Batch, three: list[Conversation]) -> None:
    close(three[2], closing.employee, timezone.now())
    begin(closing, answered(closing.municipality), timezone.now())
    assert outcomes(closing) == [DONE, DONE, Why.FINISHED]


def test_conversation_with_a_question_at_the_back_office_stays_open(
    closing: Batch, three: list[Conversation]
) -> None:
    a_handoff(three[0], closing.employee, timezone.now())
    begin(closing, answered(closing.municipality), timezone.now())
    assert outcomes(closing) == [Why.ASKED, DONE, DONE]


def test_conversation_without_a_topic_is_not_closed_where_topics_are_asked(
    closing: Batch, three: list[Conversation]
) -> None:
    three[0].topic = a_topic(closing.municipality)
    three[0].save()
    begin(closing, answered(closing.municipality), timezone.now())
    assert outcomes(closing) == [DONE, Why.NO_TOPIC, Why.NO_TOPIC]


def test_conversation_that_has_to_be_answered_soon_is_not_put_away(
    agent: Employee, three: list[Conversation]
) -> None:
    Conversation.objects.filter(pk=three[0].pk).update(promised_at=timezone.now())
    batch = _chosen(agent, Action.LATER, three)
    begin(batch, Wanted(later=Later.TOMORROW), timezone.now())
    assert outcomes(batch) == [Why.NO_TIME, DONE, DONE]


def test_second_click_does_nothing(closing: Batch) -> None:
    assert begin(closing, answered(closing.municipality), timezone.now())
    entries = JournalEntry.objects.count()
    assert not begin(closing, answered(closing.municipality), timezone.now())
    assert JournalEntry.objects.count() == entries


def test_who_may_not_answer_residents_any_more_does_nothing(closing: Batch) -> None:
    Employee.objects.filter(pk=closing.employee_id).update(role=Role.SPECIALIST)
    begin(closing, answered(closing.municipality), timezone.now())
    assert outcomes(closing) == [Why.NOT_ALLOWED] * 3
    assert not Conversation.objects.filter(state=State.CLOSED).exists()


def test_conversations_of_another_municipality_cannot_be_chosen(three: list[Conversation]) -> None:
    stranger = an_employee(a_municipality("elders"))
    assert choose(stranger, Action.CLOSE, [one.pk for one in three], timezone.now()) is None


def test_specialist_cannot_choose_any(line: Line, three: list[Conversation]) -> None:
    specialist = an_employee(line.municipality, Role.SPECIALIST)
    assert choose(specialist, Action.CLOSE, [one.pk for one in three], timezone.now()) is None


def test_choosing_leaves_out_what_is_elsewhere(agent: Employee, three: list[Conversation]) -> None:
    elsewhere = conversations_of(a_line(a_municipality("elders"), "551000000000002"), 1)
    batch = _chosen(agent, Action.CLOSE, [*three, *elsewhere])
    assert {item.conversation_id for item in batch.items.all()} == {one.pk for one in three}


def test_long_batch_waits_for_a_worker(closing: Batch, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(carrying_out, "AT_ONCE", 2)
    begin(closing, answered(closing.municipality), timezone.now())
    assert outcomes(closing) == ["", "", ""]
    carry_on_batch(closing.pk)
    assert outcomes(closing) == [DONE] * 3


def test_killed_worker_leaves_the_rest_and_nothing_is_done_twice(
    closing: Batch, monkeypatch: pytest.MonkeyPatch
) -> None:
    turns = count(1)
    monkeypatch.setitem(DEEDS, Action.CLOSE, lambda turn: DEED(turn) if next(turns) != 3 else _killed())
    with pytest.raises(Killed):
        begin(closing, answered(closing.municipality), timezone.now())
    assert outcomes(closing) == [DONE, DONE, ""]
    Batch.objects.update(begun_at=timezone.now() - timedelta(minutes=2))
    carry_on_left_behind(0)
    carry_on_left_behind(0)
    assert outcomes(closing) == [DONE] * 3
    assert JournalEntry.objects.filter(deed="closed").count() == 3


def test_batch_that_is_over_is_not_carried_on(closing: Batch) -> None:
    begin(closing, answered(closing.municipality), timezone.now())
    ended = Batch.objects.get().ended_at
    carry_on(Batch.objects.get())
    assert Batch.objects.get().ended_at == ended


def test_batch_is_forgotten_after_a_day(closing: Batch) -> None:
    forget_batches(0)
    assert Batch.objects.exists()
    Batch.objects.update(chosen_at=timezone.now() - timedelta(hours=25))
    forget_batches(0)
    assert not Batch.objects.exists()


def test_choosing_takes_three_statements_however_many_they_are(
    agent: Employee, line: Line, django_assert_num_queries: DjangoAssertNumQueries
) -> None:
    many = conversations_of(line, 12)
    with django_assert_num_queries(5):  # and a savepoint around them
        _chosen(agent, Action.CLOSE, many)
