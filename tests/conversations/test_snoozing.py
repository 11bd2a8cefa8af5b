"""What is put away for later waits, keeps its promise, and comes back once: at its moment or with the resident."""

from datetime import datetime, timedelta

import pytest
from django.db import transaction

from samenspraak.conversations.answering import reply
from samenspraak.conversations.handling import close, reopen
from samenspraak.conversations.models import Conversation, State
from samenspraak.conversations.noticing import brought_back
from samenspraak.conversations.snoozing import Pause, bring_back_due, pause
from samenspraak.organisation.models import Employee, JournalEntry
from tests.makers import MONDAY_MORNING as NOW
from tests.makers import received
from tests.together import PATIENCE_SECONDS, in_another, until_blocked

pytestmark = pytest.mark.django_db

UNTIL = NOW + timedelta(hours=2)


def _put_away(conversation: Conversation, agent: Employee, until: datetime | None = UNTIL) -> None:
    assert pause(conversation, agent, Pause(State.WAITING, until))


def _stands() -> Pause:
    return Pause.of(Conversation.objects.get())


def _deeds() -> list[str]:
    deeds = JournalEntry.objects.filter(deed__in=("snoozed", "brought_back"))
    return list(deeds.order_by("pk").values_list("deed", flat=True))


def test_it_waits_and_the_promise_runs_on(conversation: Conversation, agent: Employee) -> None:
    promised_at = conversation.promised_at
    _put_away(conversation, agent)
    row = Conversation.objects.get()
    assert (Pause.of(row), row.promised_at) == (Pause(State.WAITING, UNTIL), promised_at)


def test_it_comes_back_when_the_moment_is_there_and_not_before(
    conversation: Conversation, agent: Employee
) -> None:
    _put_away(conversation, agent)
    assert bring_back_due(UNTIL - timedelta(seconds=1)) == 0
    assert bring_back_due(UNTIL) == 1
    assert (_stands(), _deeds()) == (Pause(State.OPEN), ["snoozed", "brought_back"])


def test_second_run_brings_nothing_back(conversation: Conversation, agent: Employee) -> None:
    _put_away(conversation, agent)
    assert (bring_back_due(UNTIL), bring_back_due(UNTIL)) == (1, 0)
    assert _deeds() == ["snoozed", "brought_back"]


@pytest.mark.django_db(transaction=True)
def test_job_leaves_what_a_deed_has_in_hand_for_its_next_run(
    conversation: Conversation, agent: Employee
) -> None:
    _put_away(conversation, agent)
    with transaction.atomic():
        assert pause(conversation, agent, Pause(State.OPEN))
        assert in_another(lambda: bring_back_due(UNTIL)).result(PATIENCE_SECONDS) == 0
    assert _deeds() == ["snoozed", "brought_back"]


def test_resident_brings_it_back_at_once(conversation: Conversation, agent: Employee) -> None:
    _put_away(conversation, agent)
    received(conversation.line, "Nog iets", at=NOW + timedelta(minutes=5))
    assert _stands() == Pause(State.OPEN)


def test_what_happens_outside_the_channel_brings_it_back(conversation: Conversation, agent: Employee) -> None:
    _put_away(conversation, agent)
    brought_back(conversation, NOW)
    assert _stands() == Pause(State.OPEN)


def test_without_a_moment_only_the_resident_brings_it_back(
    conversation: Conversation, agent: Employee
) -> None:
    _put_away(conversation, agent, None)
    assert bring_back_due(NOW + timedelta(days=99)) == 0
    received(conversation.line, "Nog iets", at=NOW + timedelta(minutes=5))
    assert _stands() == Pause(State.OPEN)


def test_answer_leaves_nothing_to_come_back_for(conversation: Conversation, agent: Employee) -> None:
    _put_away(conversation, agent)
    reply(conversation, agent, "Goedemorgen!", NOW)
    assert (bring_back_due(UNTIL), _stands()) == (0, Pause(State.WAITING))


def test_finished_conversation_does_not_come_back(conversation: Conversation, agent: Employee) -> None:
    _put_away(conversation, agent)
    assert close(conversation, agent, NOW)
    assert (bring_back_due(UNTIL), _stands()) == (0, Pause(State.CLOSED))


def test_undone_closing_still_owes_what_was_put_away(conversation: Conversation, agent: Employee) -> None:
    promised_at = conversation.promised_at
    _put_away(conversation, agent)
    close(conversation, agent, NOW)
    reopen(conversation, agent, NOW)
    assert Conversation.objects.get().promised_at == promised_at


def test_finished_conversation_cannot_be_put_away(conversation: Conversation, agent: Employee) -> None:
    close(conversation, agent, NOW)
    assert not pause(conversation, agent, Pause(State.WAITING, UNTIL))
    assert not pause(conversation, agent, Pause(State.OPEN))
    assert (_stands(), _deeds()) == (Pause(State.CLOSED), [])


def test_it_cannot_be_finished_by_a_made_up_address(conversation: Conversation, agent: Employee) -> None:
    assert not pause(conversation, agent, Pause(State.CLOSED))
    assert _stands() == Pause(State.OPEN)


def test_question_that_nobody_read_is_not_put_away(conversation: Conversation, agent: Employee) -> None:
    received(conversation.line, "En het is dringend", at=NOW + timedelta(minutes=1))
    assert not pause(conversation, agent, Pause(State.WAITING, UNTIL))
    assert _stands() == Pause(State.OPEN)


@pytest.mark.django_db(transaction=True)
def test_of_two_at_once_the_second_puts_nothing_away(conversation: Conversation, agent: Employee) -> None:
    again = Conversation.objects.select_related("line", "municipality").get()
    later = Pause(State.WAITING, UNTIL + timedelta(days=1))
    with transaction.atomic():
        _put_away(conversation, agent)
        second = in_another(lambda: pause(again, agent, later))
        until_blocked()
    assert not second.result(PATIENCE_SECONDS)
    assert _deeds() == ["snoozed"]


@pytest.mark.parametrize("pause", [Pause(State.OPEN), Pause(State.WAITING), Pause(State.WAITING, UNTIL)])
def test_word_leads_back_to_how_it_was(pause: Pause) -> None:
    assert Pause.named(pause.word) == pause


@pytest.mark.parametrize(
    "word", ["", "later", "waiting@soon", "waiting@nan", "waiting@1e400", "waiting@9e99"]
)
def test_word_that_means_nothing_is_refused(word: str) -> None:
    assert Pause.named(word) is None
