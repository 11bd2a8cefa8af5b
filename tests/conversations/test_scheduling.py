"""An answer for later leaves at its moment, once, and not when something happened since."""

from collections.abc import Callable
from datetime import datetime, timedelta
from uuid import uuid4

import pytest

from samenspraak.conversations.answering import reply
from samenspraak.conversations.drafts import Drawn, keep, take_back
from samenspraak.conversations.handling import close, take
from samenspraak.conversations.looking import words_of
from samenspraak.conversations.models import Conversation, Draft
from samenspraak.conversations.scheduling import OutOfTime, schedule, send_due, send_now
from samenspraak.organisation.models import Employee, Role
from samenspraak.privacy.clearing import Stopped
from tests.conversations.sent import texts_sent
from tests.makers import MONDAY_MORNING, an_employee, received

pytestmark = pytest.mark.django_db

NOW = MONDAY_MORNING + timedelta(minutes=10)
THEN = NOW + timedelta(hours=3)
TEXT = "Goedemiddag Rens, het antwoord is ja."


@pytest.fixture
def scheduled(conversation: Conversation, agent: Employee) -> Draft:
    schedule(conversation, agent, TEXT, Drawn(uuid4()), send_at=THEN, now=NOW)
    return Draft.objects.get()


def test_answer_leaves_at_its_moment_and_once(conversation: Conversation, scheduled: Draft) -> None:
    assert send_due(THEN - timedelta(seconds=1)) == 0
    assert [send_due(THEN), send_due(THEN)] == [1, 0]
    assert texts_sent(conversation) == [TEXT]
    assert not Draft.objects.exists()


def test_double_click_schedules_once(conversation: Conversation, agent: Employee) -> None:
    drawn = Drawn(uuid4())
    for _ in range(2):
        schedule(conversation, agent, TEXT, drawn, send_at=THEN, now=NOW)
    assert Draft.objects.count() == 1


def test_scheduling_takes_the_draft_along(conversation: Conversation, agent: Employee) -> None:
    drawn = Drawn(uuid4())
    keep(conversation, agent, TEXT, drawn, NOW)
    schedule(conversation, agent, TEXT, drawn, send_at=THEN, now=NOW)
    keep(conversation, agent, TEXT, drawn, NOW)
    assert Draft.objects.get().send_at == THEN


@pytest.mark.parametrize("send_at", [NOW, MONDAY_MORNING + timedelta(hours=24)])
def test_moment_that_is_over_or_beyond_the_window_is_refused(
    conversation: Conversation, agent: Employee, send_at: datetime
) -> None:
    with pytest.raises(OutOfTime) as refused:
        schedule(conversation, agent, TEXT, Drawn(uuid4()), send_at=send_at, now=NOW)
    assert refused.value.closes_at == MONDAY_MORNING + timedelta(hours=24, minutes=-5)
    assert not Draft.objects.exists()


def test_guard_stops_it_already_when_it_is_scheduled(conversation: Conversation, agent: Employee) -> None:
    with pytest.raises(Stopped):
        schedule(conversation, agent, "Uw BSN is 111222333", Drawn(uuid4()), send_at=THEN, now=NOW)
    assert not Draft.objects.exists()


def resident_writes(conversation: Conversation, _agent: Employee) -> None:
    received(conversation.line, "Laat maar, ik weet het al", at=NOW + timedelta(minutes=5))


def colleague_answers(conversation: Conversation, _agent: Employee) -> None:
    sanne = an_employee(conversation.municipality, name="Sanne Peters")
    reply(conversation, sanne, "Nee.", NOW + timedelta(minutes=5))


def colleague_takes_it(conversation: Conversation, _agent: Employee) -> None:
    take(conversation, an_employee(conversation.municipality, name="Sanne Peters"))


def is_finished(conversation: Conversation, agent: Employee) -> None:
    close(conversation, agent, NOW + timedelta(minutes=5))


@pytest.mark.parametrize("happened", [resident_writes, colleague_answers, colleague_takes_it, is_finished])
def test_answer_goes_back_to_its_author_when_something_happened_since(
    conversation: Conversation,
    agent: Employee,
    scheduled: Draft,
    happened: Callable[[Conversation, Employee], None],
) -> None:
    happened(conversation, agent)
    assert send_due(THEN) == 0
    assert TEXT not in texts_sent(conversation)
    draft = Draft.objects.get()
    assert (draft.send_at, draft.author, words_of(draft)) == (None, agent, TEXT)


def test_author_sends_it_now_although_the_resident_wrote(
    conversation: Conversation, agent: Employee, scheduled: Draft
) -> None:
    resident_writes(conversation, agent)
    assert send_now(scheduled, NOW + timedelta(minutes=6))
    assert texts_sent(conversation) == [TEXT]


@pytest.mark.parametrize("change", [{"is_active": False}, {"role": Role.ADMINISTRATOR}])
def test_answer_of_who_answers_no_residents_any_more_does_not_leave(
    conversation: Conversation, agent: Employee, scheduled: Draft, change: dict[str, object]
) -> None:
    Employee.objects.filter(pk=agent.pk).update(**change)
    assert send_due(THEN) == 0
    assert Draft.objects.get().send_at is None


def test_answer_that_is_taken_back_stands_below_what_is_written_now(
    conversation: Conversation, agent: Employee, scheduled: Draft
) -> None:
    keep(conversation, agent, "Iets anders", Drawn(uuid4()), NOW)
    assert take_back(scheduled, NOW)
    assert not take_back(scheduled, NOW)
    assert words_of(Draft.objects.get()) == f"Iets anders\n\n{TEXT}"
