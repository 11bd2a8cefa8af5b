"""Broken promises at the desk: the lead's figures, the notice in the conversation, and naming the cause."""

from datetime import timedelta

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.utils import timezone

from samenspraak.conversations.broken_promises import record_all
from samenspraak.conversations.models import BrokenPromise, Conversation
from samenspraak.organisation.models import Employee, Line, Role
from tests.makers import a_line, a_municipality, an_employee, received

PAGE = "/bureau/termijnen/"


@pytest.fixture
def lead(client: Client, line: Line) -> Client:
    client.force_login(an_employee(line.municipality, Role.LEAD))
    return client


@pytest.fixture
def broken(conversation: Conversation) -> BrokenPromise:
    """It passed an hour ago, and nobody had taken it."""
    return _broken()


def _broken() -> BrokenPromise:
    passed_at = timezone.now() - timedelta(hours=1)
    asked_at = passed_at - timedelta(days=7)
    Conversation.objects.update(promised_at=passed_at)
    for one in Conversation.objects.all():
        one.messages.update(came_at=asked_at, stored_at=asked_at)
    record_all(timezone.now())
    return BrokenPromise.objects.latest("pk")


def test_lead_sees_figures_and_the_newest(lead: Client, broken: BrokenPromise) -> None:
    page = lead.get(PAGE).content.decode()
    assert "1 termijn niet gehaald in 8 weken. Meestal: niemand pakte het op." in page
    assert "1 termijn loopt binnen een uur af, of is al voorbij." in page
    assert f"Gesprek {broken.conversation_id}" in page


def test_lead_without_broken_promises_reads_so(lead: Client) -> None:
    assert "Geen termijn gemist" in lead.get(PAGE).content.decode()


def test_number_of_queries_does_not_grow_with_the_promises(lead: Client, broken: BrokenPromise) -> None:
    with CaptureQueriesContext(connection) as few:
        lead.get(PAGE)
    for number in range(5):
        received(broken.conversation.line, phone=f"+3161000001{number}", at=timezone.now())
    _broken()
    with CaptureQueriesContext(connection) as many:
        lead.get(PAGE)
    assert len(many) == len(few)


def test_conversation_says_the_cause_until_somebody_named_it(desk: Client, broken: BrokenPromise) -> None:
    page = f"/bureau/gesprek/{broken.conversation_id}/"
    assert "zoals het systeem die ziet: Niemand pakte het op." in desk.get(page).content.decode()
    answer = desk.post(f"{PAGE}{broken.pk}/oorzaak/", {"cause": "busy"})
    assert "Te druk" in answer.content.decode()
    assert "zoals het systeem die ziet" not in desk.get(page).content.decode()


def test_notice_costs_no_query(desk: Client, conversation: Conversation) -> None:
    page = f"/bureau/gesprek/{conversation.pk}/"
    desk.get(page)
    with CaptureQueriesContext(connection) as without:
        desk.get(page)
    _broken()
    with CaptureQueriesContext(connection) as with_notice:
        desk.get(page)
    assert len(with_notice) == len(without)


@pytest.mark.parametrize("word", ["", "nobody's fault"])
def test_cause_that_is_none_is_refused(desk: Client, broken: BrokenPromise, word: str) -> None:
    answer = desk.post(f"{PAGE}{broken.pk}/oorzaak/", {"cause": word})
    assert answer.status_code == 422
    assert "Kies een oorzaak uit de lijst." in answer.content.decode()
    assert BrokenPromise.objects.get().judged_by is None


def test_other_municipality_names_no_cause(client: Client, broken: BrokenPromise) -> None:
    elsewhere = a_line(a_municipality("elders"), "551000000000009").municipality
    client.force_login(an_employee(elsewhere, Role.LEAD))
    assert client.post(f"{PAGE}{broken.pk}/oorzaak/", {"cause": "busy"}).status_code == 404
    assert BrokenPromise.objects.get().judged_by is None


def test_officer_names_no_cause_and_sees_no_figures(
    client: Client, officer: Employee, broken: BrokenPromise
) -> None:
    client.force_login(officer)
    assert client.post(f"{PAGE}{broken.pk}/oorzaak/", {"cause": "busy"}).status_code == 404
    assert client.get(PAGE).status_code == 403
