"""The team lead's page of satisfaction: figures by topic in a fixed number of queries, nothing of too few."""

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.utils import timezone

from samenspraak.conversations.models import Conversation, Satisfaction
from samenspraak.organisation.models import Line, Role
from tests.makers import a_topic, an_employee, received

PAGE = "/bureau/tevredenheid/"


@pytest.fixture
def lead(client: Client, line: Line) -> Client:
    client.force_login(an_employee(line.municipality, Role.LEAD))
    return client


def _scores(line: Line, topic: str, *scores: int) -> None:
    about = a_topic(line.municipality, topic)
    for place, score in enumerate(scores):
        conversation = received(
            line, phone=f"+316{len(topic):04d}{place:04d}", at=timezone.now()
        ).conversation
        Conversation.objects.filter(pk=conversation.pk).update(topic=about)
        Satisfaction.objects.create(
            conversation=conversation, resident=conversation.resident, asked_at=timezone.now(), score=score
        )


def test_lead_sees_a_topic_in_words(lead: Client, line: Line) -> None:
    _scores(line, "Afval", 5, 4, 4, 2, 5)
    page = lead.get(PAGE).content.decode()
    assert "5 antwoorden in 90 dagen; 80% gaf een 4 of een 5." in page
    assert "Afval" in page


def test_too_few_answers_are_not_shown(lead: Client, line: Line) -> None:
    _scores(line, "Afval", 5, 4, 4, 2)
    page = lead.get(PAGE).content.decode()
    assert "Afval" not in page
    assert "Nog te weinig antwoorden" in page


def test_lead_reads_that_nobody_is_asked_now(lead: Client, line: Line) -> None:
    assert "Inwoners krijgen deze vraag nu niet." in lead.get(PAGE).content.decode()
    line.municipality.asks_satisfaction = True
    line.municipality.save()
    assert "Inwoners krijgen deze vraag nu niet." not in lead.get(PAGE).content.decode()


def test_number_of_queries_does_not_grow_with_the_topics(lead: Client, line: Line) -> None:
    _scores(line, "Afval", 5, 4, 4, 2, 5)
    with CaptureQueriesContext(connection) as few:
        lead.get(PAGE)
    _scores(line, "Parkeren", 5, 4, 4, 2, 5)
    with CaptureQueriesContext(connection) as many:
        lead.get(PAGE)
    assert len(many) == len(few)
