"""A promise that passes is kept once with its cause, by the job or by who comes too late; a person may know better."""

from datetime import datetime, timedelta

import pytest

from samenspraak.conversations.answering import reply
from samenspraak.conversations.broken_promises import judge, record_all
from samenspraak.conversations.handling import close, take
from samenspraak.conversations.models import BrokenPromise, Conversation
from samenspraak.conversations.promise_counts import broken_by_week
from samenspraak.domain.broken_promise import Cause
from samenspraak.organisation.models import Employee, JournalEntry, Line, Role, Team
from tests.makers import MONDAY_MORNING as MORNING
from tests.makers import a_line, a_municipality, a_topic, an_employee, received

pytestmark = pytest.mark.django_db

CLOSING = datetime.fromisoformat("2026-11-23T17:00+01:00")
LATE = CLOSING + timedelta(minutes=5)


def _causes() -> list[str]:
    return list(BrokenPromise.objects.order_by("pk").values_list("cause", flat=True))


def test_promise_that_passes_is_kept_once(conversation: Conversation) -> None:
    assert record_all(CLOSING - timedelta(seconds=1)) == 0
    assert record_all(CLOSING) == 1
    assert record_all(LATE) == 0
    broken = BrokenPromise.objects.get()
    assert (broken.conversation, broken.promised_at, broken.cause) == (conversation, CLOSING, Cause.NOT_TAKEN)


def test_answer_in_time_breaks_nothing(conversation: Conversation, agent: Employee) -> None:
    reply(conversation, agent, "Morgen.", CLOSING - timedelta(minutes=1))
    assert record_all(LATE) == 0


def test_late_answer_keeps_what_the_job_has_not_seen(conversation: Conversation, agent: Employee) -> None:
    reply(conversation, agent, "Morgen.", LATE)
    assert record_all(LATE) == 0
    assert _causes() == [Cause.NOT_TAKEN]


def test_late_answer_keeps_nothing_twice(conversation: Conversation, agent: Employee) -> None:
    record_all(CLOSING)
    reply(conversation, agent, "Morgen.", LATE)
    assert _causes() == [Cause.NOT_TAKEN]


def test_finishing_too_late_keeps_it(conversation: Conversation, agent: Employee) -> None:
    take(conversation, agent)
    assert close(conversation, agent, LATE)
    assert _causes() == [Cause.NOT_ANSWERED]


def test_time_is_counted_from_what_waits(conversation: Conversation, agent: Employee) -> None:
    reply(conversation, agent, "Morgen.", MORNING)
    received(conversation.line, "En glas?", at=CLOSING - timedelta(minutes=70))
    assert record_all(CLOSING) == 1
    assert _causes() == [Cause.LITTLE_TIME]


def test_held_line_is_the_cause(conversation: Conversation) -> None:
    Line.objects.update(held_until=LATE, held_reason="account")
    record_all(CLOSING)
    assert _causes() == [Cause.LINE_DOWN]


def test_team_is_of_who_has_it_else_of_the_topic(conversation: Conversation, agent: Employee) -> None:
    topic = a_topic(conversation.municipality, "Oud papier", "Afval")
    Conversation.objects.update(topic=topic)
    record_all(CLOSING)
    assert BrokenPromise.objects.get().team == topic.team
    BrokenPromise.objects.all().delete()
    agent.team = Team.objects.create(municipality=conversation.municipality, name="Balie")
    agent.save()
    Conversation.objects.update(assignee=agent)
    record_all(LATE)
    assert BrokenPromise.objects.get().team == agent.team


def test_person_has_the_last_word(conversation: Conversation, agent: Employee) -> None:
    record_all(CLOSING)
    judge(BrokenPromise.objects.get(), agent, Cause.BUSY)
    assert record_all(LATE) == 0
    broken = BrokenPromise.objects.get()
    assert (broken.cause, broken.judged_by) == (Cause.BUSY, agent)
    entry = JournalEntry.objects.get(deed="judged_promise")
    assert (entry.employee, entry.details) == (agent, {"cause": "busy"})


def test_lead_counts_by_week_team_and_cause(conversation: Conversation) -> None:
    lead = an_employee(conversation.municipality, Role.LEAD)
    received(conversation.line, phone="+31610000002", at=MORNING)
    record_all(CLOSING)
    [figures] = broken_by_week(lead, LATE)
    assert figures == (MORNING.date(), "", Cause.NOT_TAKEN, 2)
    assert broken_by_week(lead, LATE + timedelta(weeks=8)) == []


def test_other_municipality_and_agent_count_nothing(conversation: Conversation, agent: Employee) -> None:
    record_all(CLOSING)
    elsewhere = a_line(a_municipality("elders"), "551000000000009").municipality
    assert broken_by_week(an_employee(elsewhere, Role.LEAD), LATE) == []
    assert broken_by_week(agent, LATE) == []
