"""Terms of teams for administrators, and turnaround for team leads."""

from datetime import timedelta

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.urls import reverse
from django.utils import timezone

from samenspraak.conversations.models import Conversation
from samenspraak.handoff.answering import answer
from samenspraak.handoff.models import Handoff, TeamTerms
from samenspraak.handoff.terms import terms_of
from samenspraak.organisation.models import Employee, JournalEntry, Line, Role, Team
from tests.handoff.handoffs import a_handoff, a_specialist, a_team
from tests.makers import a_municipality, an_employee, received

TERMS, TURNAROUND = "/bureau/beheer/termijnen/", "/bureau/doorlooptijden/"


@pytest.fixture
def team(line: Line) -> Team:
    return a_team(line.municipality)


@pytest.fixture
def lead(client: Client, line: Line) -> Client:
    """A browser in which a team lead is signed in."""
    client.force_login(an_employee(line.municipality, Role.LEAD))
    return client


def test_team_has_three_days_until_somebody_says_otherwise(office: Client, team: Team) -> None:
    content = office.get(TERMS).content.decode()
    assert "3 werkdagen, herinnering 4 openingsuren voor het einde." in content


def test_administrator_changes_a_term(office: Client, team: Team) -> None:
    url = reverse("terms_of_team", args=[team.pk])
    assert 'value="3"' in office.get(url).content.decode()
    content = office.post(url, {"days": "5", "reminder_hours": "8"}, follow=True).content.decode()
    assert "5 werkdagen, herinnering 8 openingsuren" in content
    assert JournalEntry.objects.filter(deed="changed_terms", subject=f"team:{team.pk}").count() == 1


@pytest.mark.parametrize("days", ["0", "61", "", "drie"])
def test_term_that_cannot_be_comes_back(office: Client, team: Team, days: str) -> None:
    url = reverse("terms_of_team", args=[team.pk])
    assert office.post(url, {"days": days, "reminder_hours": "4"}).status_code == 422
    assert not TeamTerms.objects.exists()


def test_running_question_keeps_its_term(
    office: Client, team: Team, conversation: Conversation, agent: Employee
) -> None:
    handoff = a_handoff(conversation, agent, timezone.now())
    office.post(reverse("terms_of_team", args=[team.pk]), {"days": "9", "reminder_hours": "4"})
    assert Handoff.objects.get().term_at == handoff.term_at
    assert terms_of(Team.objects.get(pk=team.pk)).days == 9


@pytest.mark.parametrize("role", [Role.AGENT, Role.LEAD, Role.PRIVACY_OFFICER, Role.SPECIALIST])
def test_terms_are_for_administrators(client: Client, team: Team, role: Role) -> None:
    client.force_login(an_employee(team.municipality, role))
    for url in (TERMS, reverse("terms_of_team", args=[team.pk])):
        assert client.get(url).status_code == 403


def test_team_of_another_municipality_is_not_there(office: Client) -> None:
    elsewhere = a_team(a_municipality("anderstad"))
    url = reverse("terms_of_team", args=[elsewhere.pk])
    assert office.post(url, {"days": "9", "reminder_hours": "4"}).status_code == 404


def test_lead_sees_what_nearly_ends_and_the_figures(
    lead: Client, line: Line, conversation: Conversation, agent: Employee
) -> None:
    specialist = a_specialist(line.municipality)
    answer(a_handoff(conversation, agent, timezone.now()), specialist, "Ja.", timezone.now())
    other = received(line, phone="+31687654321", at=timezone.now()).conversation
    late = a_handoff(other, agent, timezone.now(), topic="Dit is laat")
    past = timezone.now() - timedelta(hours=1)
    Handoff.objects.filter(pk=late.pk).update(reminded_at=past, term_at=past, agreed_at=past)
    content = lead.get(TURNAROUND).content.decode()
    assert "Dit is laat" in content
    assert "2 vragen in 6 maanden; 50% beantwoord binnen de eerste termijn." in content
    assert ">1<" in lead.get(reverse("handoff_counts")).content.decode()


def test_without_questions_the_page_says_so(lead: Client) -> None:
    assert "Nog geen vragen" in lead.get(TURNAROUND).content.decode()


@pytest.mark.parametrize("role", [Role.AGENT, Role.ADMINISTRATOR, Role.PRIVACY_OFFICER, Role.SPECIALIST])
def test_turnaround_is_for_team_leads(client: Client, line: Line, role: Role) -> None:
    client.force_login(an_employee(line.municipality, role))
    assert client.get(TURNAROUND).status_code == 403


def test_turnaround_of_another_municipality_is_not_there(
    client: Client, conversation: Conversation, agent: Employee
) -> None:
    a_handoff(conversation, agent, timezone.now())
    client.force_login(an_employee(a_municipality("anderstad"), Role.LEAD))
    assert "Nog geen vragen" in client.get(TURNAROUND).content.decode()


def test_turnaround_takes_as_many_queries_for_many(lead: Client, line: Line, agent: Employee) -> None:
    def queries() -> int:
        with CaptureQueriesContext(connection) as caught:
            assert lead.get(TURNAROUND).status_code == 200
        return len(caught)

    def one_more(number: int) -> None:
        talk = received(line, phone=f"+3168765432{number}", at=timezone.now()).conversation
        late = a_handoff(talk, agent, timezone.now())
        Handoff.objects.filter(pk=late.pk).update(reminded_at=timezone.now())

    one_more(0)
    queries()
    few = queries()
    for number in range(1, 6):
        one_more(number)
    assert queries() == few <= 12
