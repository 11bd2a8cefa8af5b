"""Finishing at the desk: the dialog with topics and results, what it refuses, and sending with finishing."""

from datetime import timedelta

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.utils import timezone

from samenspraak.conversations.models import Conclusion, Conversation, State
from samenspraak.handoff.models import TeamTerms
from samenspraak.organisation.models import Employee, Result, Role, Team, Topic
from tests.makers import a_municipality, a_topic, an_employee, received, usual_result


@pytest.fixture
def lamp(conversation: Conversation) -> Topic:
    return a_topic(conversation.municipality, "Lantaarnpaal", "Buiten", term_days=2)


@pytest.fixture
def usual(conversation: Conversation) -> Result:
    return usual_result(conversation.municipality)


def _address(conversation: Conversation) -> str:
    return f"/bureau/gesprek/{conversation.pk}/afronden/"


def test_everything_known_is_filled_in_and_enter_finishes(
    desk: Client, conversation: Conversation, lamp: Topic, usual: Result
) -> None:
    Conversation.objects.update(topic=lamp)
    desk.post(f"/bureau/gesprek/{conversation.pk}/schrijven/", {"text": "Hij doet het weer."})
    dialog = desk.get(_address(conversation)).context["dialog"]
    assert [(one.topic, one.result) for one in dialog.questions] == [(lamp, usual)]
    assert dialog.is_ready


def test_finishing_says_how_it_ended(
    desk: Client, conversation: Conversation, lamp: Topic, usual: Result
) -> None:
    answer = desk.post(_address(conversation), {"topic": lamp.pk, "result": usual.pk}).content.decode()
    assert "Lantaarnpaal: Beantwoord" in answer
    head = desk.get(f"/bureau/gesprek/{conversation.pk}/").context["thread"].head
    assert "Beantwoord" in [chip.text for chip in head.chips]


def test_two_questions_end_in_two_ways(
    desk: Client, conversation: Conversation, lamp: Topic, usual: Result
) -> None:
    broken = Result.objects.get(municipality=usual.municipality, ending="broken_off")
    asked = {"topic": [lamp.pk, lamp.pk], "result": [usual.pk, broken.pk]}
    assert len(desk.post(_address(conversation), {**asked, "more": "1"}).context["dialog"].questions) == 3
    assert not Conclusion.objects.exists()
    desk.post(_address(conversation), asked)
    assert list(Conclusion.objects.values_list("result", flat=True)) == [usual.pk, broken.pk]


@pytest.mark.parametrize("missing", ["topic", "result"])
def test_what_is_missing_is_asked_for(
    desk: Client, conversation: Conversation, lamp: Topic, usual: Result, missing: str
) -> None:
    answer = desk.post(_address(conversation), {"topic": lamp.pk, "result": usual.pk, missing: ""})
    assert answer.status_code == 422
    assert "Kies bij elke vraag een onderwerp en een resultaat." in answer.content.decode()
    assert Conversation.objects.get().state == State.OPEN


def test_nothing_at_all_is_refused(desk: Client, conversation: Conversation) -> None:
    assert desk.post(_address(conversation)).status_code == 422


def test_result_of_another_municipality_is_none(desk: Client, conversation: Conversation) -> None:
    strange = usual_result(a_municipality("elders"))
    assert desk.post(_address(conversation), {"topic": "", "result": strange.pk}).status_code == 422


def test_retired_result_is_offered_to_nobody(desk: Client, conversation: Conversation, usual: Result) -> None:
    Result.objects.filter(pk=usual.pk).update(retired_at=conversation.started_at)
    assert usual not in desk.get(_address(conversation)).context["dialog"].results
    assert desk.post(_address(conversation), {"topic": "", "result": usual.pk}).status_code == 422


def test_officer_finishes_nothing(client: Client, conversation: Conversation, usual: Result) -> None:
    client.force_login(an_employee(conversation.municipality, Role.PRIVACY_OFFICER))
    assert client.post(_address(conversation), {"topic": "", "result": usual.pk}).status_code == 404


def test_sending_and_finishing_ends_with_what_is_known(
    desk: Client, conversation: Conversation, lamp: Topic, usual: Result
) -> None:
    Conversation.objects.update(topic=lamp)
    desk.post(f"/bureau/gesprek/{conversation.pk}/schrijven/", {"text": "Gemaakt.", "then": "close"})
    ended = Conclusion.objects.get()
    assert (ended.topic, ended.result, ended.conversation.state) == (lamp, usual, State.CLOSED)


def test_sending_and_finishing_asks_for_a_topic_that_is_not_known(
    desk: Client, conversation: Conversation, lamp: Topic
) -> None:
    write = {"text": "Gemaakt.", "then": "close"}
    answer = desk.post(f"/bureau/gesprek/{conversation.pk}/schrijven/", write).content.decode()
    assert 'hx-target="#dialog"' in answer
    assert Conversation.objects.get().state == State.WAITING


def test_dialog_costs_as_much_for_many_topics_as_for_one(
    desk: Client, conversation: Conversation, lamp: Topic
) -> None:
    desk.get(_address(conversation))
    with CaptureQueriesContext(connection) as few:
        desk.get(_address(conversation))
    Topic.objects.bulk_create(
        Topic(municipality=lamp.municipality, team=lamp.team, name=f"Nog een {place}") for place in range(30)
    )
    with CaptureQueriesContext(connection) as many:
        desk.get(_address(conversation))
    assert len(many) == len(few) <= 12


def test_question_to_the_back_office_begins_with_team_and_term_of_the_topic(
    desk: Client, agent: Employee, conversation: Conversation, lamp: Topic
) -> None:
    for team in (Team.objects.create(municipality=agent.municipality, name="Aanbouw"), lamp.team):
        specialist = an_employee(agent.municipality, Role.SPECIALIST, f"Spes {team.name}")
        Employee.objects.filter(pk=specialist.pk).update(team=team)
        TeamTerms.objects.create(team=team, days=9, reminder_hours=4)
    without = desk.get(f"/bureau/gesprek/{conversation.pk}/doorzetten/").context["dialog"]
    Conversation.objects.update(topic=lamp)
    dialog = desk.get(f"/bureau/gesprek/{conversation.pk}/doorzetten/").context["dialog"]
    chosen = [one.value for team in dialog.teams for one in team.choices if one.is_chosen]
    assert chosen == [f"team:{lamp.team_id}"]
    assert dialog.term != without.term


def test_handing_over_proposes_the_team_of_the_topic(
    desk: Client, conversation: Conversation, lamp: Topic
) -> None:
    Conversation.objects.update(topic=lamp)
    dialog = desk.get(f"/bureau/gesprek/{conversation.pk}/overdragen/").context["dialog"]
    assert dialog.proposed == f"-{lamp.team_id}"


def test_both_heads_lead_to_each_other(desk: Client, agent: Employee, conversation: Conversation) -> None:
    old = Conversation.objects.get()
    ended_at = timezone.now() - timedelta(days=3)
    Conversation.objects.update(state=State.CLOSED, closed_at=ended_at)
    new = received(old.line, "Nog iets", at=timezone.now()).conversation
    for here, there in ((old, new), (new, old)):
        [link] = desk.get(f"/bureau/gesprek/{here.pk}/").context["thread"].head.links
        assert link.url == f"/bureau/gesprek/{there.pk}/"
