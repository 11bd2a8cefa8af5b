"""Who is asked how satisfied they are, who is not, and what their answer does and leaves alone."""

from collections.abc import Callable
from datetime import datetime, timedelta

import pytest

from samenspraak.conversations.answering import reply
from samenspraak.conversations.concluding import Ended, break_off, conclude
from samenspraak.conversations.models import Conversation, Kind, Message, Satisfaction, State
from samenspraak.conversations.receiving import receive, receive_all
from samenspraak.conversations.satisfaction import ask_due
from samenspraak.conversations.satisfaction_counts import satisfaction_by_topic
from samenspraak.domain.contents import Choice
from samenspraak.domain.satisfaction import reply_id
from samenspraak.organisation.journal import Deed, write
from samenspraak.organisation.models import Employee, Line, Municipality, OwnText, Role
from samenspraak.residents.models import Resident
from tests.makers import MONDAY_MORNING as NOW
from tests.makers import a_line, a_municipality, a_topic, an_employee, incoming, received, usual_result

pytestmark = pytest.mark.django_db

LATER = NOW + timedelta(minutes=11)
SOON = NOW + timedelta(minutes=30)


@pytest.fixture
def line() -> Line:
    line = a_line()
    Municipality.objects.update(asks_satisfaction=True)
    line.municipality.refresh_from_db()
    return line


def _finished(
    line: Line, agent: Employee, *, at: datetime = NOW, phone: str = "+31612345678"
) -> Conversation:
    conversation = received(line, phone=phone, at=at).conversation
    reply(conversation, agent, "Dinsdag wordt het opgehaald.", at)
    assert conclude(conversation, agent, [Ended(None, usual_result(agent.municipality))], at)
    return conversation


@pytest.fixture
def asked(line: Line, agent: Employee) -> Satisfaction:
    _finished(line, agent)
    assert ask_due(LATER) == 1
    return Satisfaction.objects.get()


def _automatic(conversation: Conversation) -> list[str]:
    return list(
        conversation.messages.exclude(automatic="").order_by("pk").values_list("automatic", flat=True)
    )


def test_resident_is_asked_with_a_list_to_tap_on(asked: Satisfaction) -> None:
    question = Message.objects.get(automatic="csat.ask")
    assert (question.kind, len(question.payload["options"])) == (Kind.LIST, 5)
    assert question.payload["options"][0] == {"id": reply_id(asked.pk, 5), "title": "5 · Heel goed"}
    assert asked.conversation.state == State.CLOSED


def test_question_is_in_the_municipality_s_words_and_the_resident_s_form(line: Line, agent: Employee) -> None:
    OwnText.objects.create(
        municipality=line.municipality, key="csat.ask", je="Hoe was het, jij?", u="Hoe vond u het?"
    )
    conversation = _finished(line, agent)
    Conversation.objects.update(form="je")
    ask_due(LATER)
    assert conversation.messages.get(automatic="csat.ask").text == "Hoe was het, jij?"


def test_nobody_is_asked_twice(asked: Satisfaction) -> None:
    assert ask_due(LATER + timedelta(minutes=1)) == 0


def test_nobody_is_asked_while_closing_can_be_undone(line: Line, agent: Employee) -> None:
    _finished(line, agent)
    assert ask_due(NOW + timedelta(minutes=9)) == 0


def test_nobody_is_asked_out_of_the_blue(line: Line, agent: Employee) -> None:
    _finished(line, agent)
    assert ask_due(NOW + timedelta(hours=1)) == 0


@pytest.mark.parametrize(("days", "count"), [(29, 0), (31, 1)])
def test_resident_is_asked_once_in_thirty_days(
    line: Line, agent: Employee, asked: Satisfaction, days: int, count: int
) -> None:
    at = NOW + timedelta(days=days)
    _finished(line, agent, at=at)
    assert ask_due(at + timedelta(minutes=11)) == count


def _switched_off(conversation: Conversation, _agent: Employee) -> None:
    Municipality.objects.update(asks_satisfaction=False)


def _conduct_step(conversation: Conversation, agent: Employee) -> None:
    subject = f"conversation:{conversation.pk}"
    write(Deed.TOOK_CONDUCT_STEP, subject, municipality=conversation.municipality_id, employee=agent)


def _emergency(conversation: Conversation, _agent: Employee) -> None:
    conversation.messages.filter(automatic="").update(automatic="emergency.danger")


def _blocked(_conversation: Conversation, _agent: Employee) -> None:
    Resident.objects.update(blocked_at=NOW)


def _shut_window(_conversation: Conversation, _agent: Employee) -> None:
    Conversation.objects.update(last_inbound_at=NOW - timedelta(days=2))


def _open_again(_conversation: Conversation, _agent: Employee) -> None:
    Conversation.objects.update(state=State.OPEN, closed_at=None)


@pytest.mark.parametrize(
    "happens", [_switched_off, _conduct_step, _emergency, _blocked, _shut_window, _open_again]
)
def test_who_had_something_else_is_not_asked(
    line: Line, agent: Employee, happens: Callable[[Conversation, Employee], None]
) -> None:
    happens(_finished(line, agent), agent)
    assert ask_due(LATER) == 0
    assert not Satisfaction.objects.exists()


def test_who_got_no_answer_is_not_asked(line: Line, agent: Employee) -> None:
    conclude(received(line).conversation, agent, [Ended(None, usual_result(agent.municipality))], NOW)
    break_off(received(line, phone="+31687654321").conversation, agent, NOW)
    assert ask_due(LATER) == 0


def test_answer_opens_nothing_and_promises_nothing(line: Line, asked: Satisfaction) -> None:
    received(line, "heel goed!", at=SOON)
    row = Conversation.objects.get()
    asked.refresh_from_db()
    assert (asked.score, row.state, row.promised_at, row.unread_count) == (5, State.CLOSED, None, 0)
    assert _automatic(row) == ["csat.ask", "csat.high"]


def test_tap_is_an_answer(line: Line, asked: Satisfaction) -> None:
    received(line, Choice("4 · Goed", reply_id(asked.pk, 4)), at=SOON)
    asked.refresh_from_db()
    assert (asked.score, Conversation.objects.get().state) == (4, State.CLOSED)


def test_low_score_asks_what_can_be_better_and_that_opens_it_again(line: Line, asked: Satisfaction) -> None:
    received(line, "niet tevreden", at=SOON)
    conversation = Conversation.objects.get()
    assert (_automatic(conversation), conversation.state) == (["csat.ask", "csat.low"], State.CLOSED)
    received(line, "Ik wachtte drie dagen", at=SOON + timedelta(minutes=1))
    row = Conversation.objects.get()
    assert (row.state, row.promised_at is None) == (State.OPEN, False)


def test_score_hides_no_later_message_that_came_with_it(line: Line, asked: Satisfaction) -> None:
    score = incoming(line, Choice("4 · Goed", reply_id(asked.pk, 4)), at=SOON)
    later = incoming(line, "Ik heb nog een vraag", at=SOON + timedelta(minutes=1))
    receive_all(line, [score, later], SOON + timedelta(minutes=2))
    row = Conversation.objects.get()
    assert (row.preview, row.last_inbound_at) == ("Ik heb nog een vraag", later.sent_at)


def test_second_score_counts_and_thanks_once(line: Line, asked: Satisfaction) -> None:
    for score in ("2", "4"):
        received(line, score, at=SOON)
    asked.refresh_from_db()
    assert (asked.score, _automatic(asked.conversation)) == (4, ["csat.ask", "csat.low"])


@pytest.mark.parametrize("text", ["Dank je wel", "4 kinderen", "goed, maar waar staat hij?"])
def test_other_words_open_it_again(line: Line, asked: Satisfaction, text: str) -> None:
    received(line, text, at=SOON)
    asked.refresh_from_db()
    assert (asked.score, Conversation.objects.get().state) == (None, State.OPEN)


def test_figure_in_a_conversation_that_runs_again_is_an_answer_to_that(
    line: Line, asked: Satisfaction
) -> None:
    received(line, "Ik heb nog een vraag", at=SOON)
    received(line, "4", at=SOON + timedelta(minutes=1))
    asked.refresh_from_db()
    assert asked.score is None


def test_figure_a_day_later_is_a_message(line: Line, asked: Satisfaction) -> None:
    received(line, "4", at=LATER + timedelta(hours=24))
    asked.refresh_from_db()
    assert (asked.score, Conversation.objects.filter(state=State.OPEN).count()) == (None, 1)


def test_figure_of_who_was_not_asked_is_a_message(line: Line, asked: Satisfaction) -> None:
    received(line, "4", phone="+31687654321", at=SOON)
    received(line, Choice("4", reply_id(asked.pk, 4)), phone="+31687654321", at=SOON)
    asked.refresh_from_db()
    assert asked.score is None


def test_answer_that_comes_twice_is_kept_once(line: Line, asked: Satisfaction) -> None:
    event = incoming(line, "4", at=SOON)
    assert receive(line, event, SOON) is not None
    assert receive(line, event, SOON) is None


def _scores(line: Line, agent: Employee, topic: str, *scores: int) -> None:
    about = a_topic(line.municipality, topic)
    for place, score in enumerate(scores):
        conversation = _finished(line, agent, phone=f"+316{len(topic):04d}{place:04d}")
        Conversation.objects.filter(pk=conversation.pk).update(topic=about)
        Satisfaction.objects.create(
            conversation=conversation, resident=conversation.resident, asked_at=NOW, score=score
        )


def test_topics_are_counted_and_too_small_ones_come_together(line: Line, agent: Employee) -> None:
    _scores(line, agent, "Afval", 5, 4, 4, 2, 5)
    _scores(line, agent, "Parkeren", 1, 1, 2)
    _scores(line, agent, "Trouwen", 5, 5)
    lead = an_employee(line.municipality, Role.LEAD)
    rows = [
        (one.topic, one.answered, one.satisfied, one.average) for one in satisfaction_by_topic(lead, LATER)
    ]
    assert rows == [("Afval", 5, 4, 4.0), ("", 5, 2, 2.8)]


def test_too_few_answers_are_not_counted(line: Line, agent: Employee) -> None:
    _scores(line, agent, "Afval", 5, 4, 4, 2)
    assert satisfaction_by_topic(an_employee(line.municipality, Role.LEAD), LATER) == []


def test_only_team_leads_of_the_municipality_have_them_counted(line: Line, agent: Employee) -> None:
    _scores(line, agent, "Afval", 5, 4, 4, 2, 5)
    stranger = an_employee(a_municipality("elders"), Role.LEAD)
    assert [satisfaction_by_topic(who, LATER) for who in (agent, stranger)] == [[], []]
