"""A second question goes on by itself: what was before it is finished, and each promise is right."""

from collections.abc import Callable
from datetime import timedelta
from uuid import uuid4

import pytest

from samenspraak.conversations.answering import reply
from samenspraak.conversations.concluding import Ended
from samenspraak.conversations.drafts import Drawn, keep
from samenspraak.conversations.handling import close, note
from samenspraak.conversations.models import Conversation, Draft, Mention, Merge, Message, OutboxItem, State
from samenspraak.conversations.parts import messages_of
from samenspraak.conversations.receiving import receive
from samenspraak.conversations.scheduling import schedule
from samenspraak.conversations.sending import deliver_next
from samenspraak.conversations.splitting import Apart, CannotSplit, join_again, split
from samenspraak.domain.splitting import Why
from samenspraak.organisation.models import Employee, JournalEntry, Line
from tests.conversations.network import Network
from tests.makers import MONDAY_MORNING as NOW
from tests.makers import a_topic, an_employee, incoming, received, usual_result

pytestmark = pytest.mark.django_db
MINUTE, HOUR, DAY = timedelta(minutes=1), timedelta(hours=1), timedelta(days=1)


@pytest.fixture
def second(conversation: Conversation, agent: Employee, network: Network) -> Message:
    """The first question was answered; then the resident asks another."""
    reply(_again(conversation), agent, "Dinsdag.", NOW + MINUTE)
    assert deliver_next(NOW + MINUTE)
    return received(conversation.line, "En mijn paspoort?", at=NOW + DAY)


def _again(conversation: Conversation) -> Conversation:
    loaded = ("line", "municipality", "resident", "assignee", "team", "topic")
    return Conversation.objects.select_related(*loaded).get(pk=conversation.pk)


def _split(start: Message, agent: Employee) -> Conversation:
    paper = a_topic(agent.municipality)
    apart = Apart(
        start, [Ended(paper, usual_result(agent.municipality))], a_topic(agent.municipality, "Paspoort")
    )
    return split(_again(start.conversation), agent, apart, NOW + DAY + HOUR)


def test_messages_from_there_on_are_the_new_conversation_that_follows(
    second: Message, conversation: Conversation, agent: Employee
) -> None:
    note(_again(conversation), agent, "Even nakijken.", NOW + DAY + MINUTE)
    goes_on = _split(second, agent)
    assert [one.text for one in goes_on.messages.order_by("pk")] == ["En mijn paspoort?", "Even nakijken."]
    assert (goes_on.follows, goes_on.line, goes_on.topic and goes_on.topic.name) == (
        conversation,
        conversation.line,
        "Paspoort",
    )
    assert conversation.messages.count() == 2


def test_question_before_is_finished_with_its_result(
    second: Message, conversation: Conversation, agent: Employee
) -> None:
    _split(second, agent)
    ended = _again(conversation)
    assert (ended.state, ended.promised_at, ended.preview) == (State.CLOSED, None, "Dinsdag.")
    assert [one.topic and one.topic.name for one in ended.conclusions.all()] == ["Oud papier"]


def test_promise_of_the_new_one_runs_from_its_own_first_question(
    second: Message, conversation: Conversation, agent: Employee
) -> None:
    promised_at = _again(conversation).promised_at
    goes_on = _split(second, agent)
    assert (goes_on.state, goes_on.promised_at) == (State.OPEN, promised_at)


def test_what_was_asked_before_does_not_hurry_what_is_asked_later(
    conversation: Conversation, agent: Employee
) -> None:
    later = received(conversation.line, "En mijn paspoort?", at=NOW + DAY)
    first_promise = _again(conversation).promised_at
    goes_on = _split(later, agent)
    assert first_promise
    assert goes_on.promised_at
    assert goes_on.promised_at > first_promise


def test_answered_question_waits_for_the_resident(
    second: Message, conversation: Conversation, agent: Employee, network: Network
) -> None:
    reply(_again(conversation), agent, "Dat duurt een week.", NOW + DAY + MINUTE)
    OutboxItem.objects.all().delete()  # it left
    goes_on = _split(second, agent)
    assert (goes_on.state, goes_on.promised_at, goes_on.preview_is_ours) == (State.WAITING, None, True)


def test_resident_who_writes_on_writes_in_the_new_one(second: Message, agent: Employee, line: Line) -> None:
    goes_on = _split(second, agent)
    message = receive(line, incoming(line, "Hallo?"), NOW + DAY + 2 * HOUR)
    assert message
    assert message.conversation == goes_on


def test_draft_and_who_is_named_go_along(
    second: Message, conversation: Conversation, agent: Employee
) -> None:
    sanne = an_employee(agent.municipality, name="Sanne Peters")
    note(_again(conversation), agent, "@Sanne Peters weet jij dit?", NOW + DAY + MINUTE)
    keep(_again(conversation), agent, "Uw paspoort", Drawn(uuid4()), NOW + DAY)
    goes_on = _split(second, agent)
    assert (Draft.objects.get().conversation, Draft.objects.get().text) == (goes_on, "Uw paspoort")
    assert (Mention.objects.get().conversation, Mention.objects.get().employee) == (goes_on, sanne)


def _finished(conversation: Conversation, agent: Employee) -> None:
    close(_again(conversation), agent, NOW + DAY)


def _asked(conversation: Conversation, agent: Employee) -> None:
    Conversation.objects.filter(pk=conversation.pk).update(term_at=NOW + DAY)


def _planned(conversation: Conversation, agent: Employee) -> None:
    at = NOW + DAY + MINUTE
    schedule(_again(conversation), agent, "Morgen.", Drawn(uuid4()), send_at=at + HOUR, now=at)


def _leaving(conversation: Conversation, agent: Employee) -> None:
    reply(_again(conversation), agent, "Een week.", NOW + DAY + MINUTE)
    assert OutboxItem.objects.exists()


@pytest.mark.parametrize(
    ("arrange", "why"),
    [
        (_finished, Why.FINISHED),
        (_asked, Why.ASKED),
        (_planned, Why.KEPT_BACK),
        (_leaving, Why.LEAVING),
    ],
)
def test_what_stands_in_the_way_leaves_it_whole(
    second: Message,
    conversation: Conversation,
    agent: Employee,
    arrange: Callable[[Conversation, Employee], None],
    why: Why,
) -> None:
    arrange(conversation, agent)
    with pytest.raises(CannotSplit) as caught:
        _split(second, agent)
    assert caught.value.why is why
    assert Conversation.objects.count() == 1


def test_first_question_is_split_off_nothing(conversation: Conversation, agent: Employee) -> None:
    with pytest.raises(CannotSplit) as caught:
        _split(conversation.messages.get(), agent)
    assert caught.value.why is Why.NOTHING_BEFORE


def test_what_came_since_the_screen_was_drawn_is_looked_at_first(
    second: Message, conversation: Conversation, agent: Employee, line: Line
) -> None:
    known = _again(conversation)
    receive(line, incoming(line, "Laat maar."), NOW + DAY + HOUR)
    with pytest.raises(CannotSplit) as caught:
        split(known, agent, Apart(second, []), NOW + DAY + HOUR)
    assert caught.value.why is Why.NEWS


def test_undone_all_stands_together_again_with_the_earliest_promise(
    conversation: Conversation, agent: Employee
) -> None:
    later = received(conversation.line, "En mijn paspoort?", at=NOW + DAY)
    promised_at = _again(conversation).promised_at
    goes_on = _split(later, agent)
    join_again(_again(goes_on), agent, NOW + DAY + HOUR)
    assert Merge.objects.get().part == conversation
    assert messages_of(goes_on).count() == 2
    assert _again(goes_on).promised_at == promised_at


def test_journal_says_into_which(second: Message, conversation: Conversation, agent: Employee) -> None:
    goes_on = _split(second, agent)
    entry = JournalEntry.objects.get(deed="split")
    assert (entry.subject, entry.details) == (f"conversation:{conversation.pk}", {"into": goes_on.pk})
