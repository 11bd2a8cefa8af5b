"""A specialist's own pages: the list, one question, the three deeds; and who may not look."""

from datetime import date, timedelta
from uuid import uuid4

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.urls import reverse
from django.utils import timezone

from samenspraak.conversations.models import Conversation, OutboxItem
from samenspraak.domain.handoff import Stage
from samenspraak.handoff.following import remind, withdraw
from samenspraak.handoff.models import Handoff
from samenspraak.organisation.models import Employee, JournalEntry, Line, Role
from tests.handoff.handoffs import a_handoff, a_specialist
from tests.makers import a_municipality, an_employee, received

LIST = "/bureau/vragen/"
DOORS = ("handoff_question", "handoff_answer", "handoff_more_time")


@pytest.fixture
def handoff(conversation: Conversation, agent: Employee, specialist: Employee) -> Handoff:
    quoted = conversation.messages.get(direction="in")
    received(conversation.line, "Dit is alleen voor het KCC", at=timezone.now())
    conversation.refresh_from_db()
    return a_handoff(conversation, agent, timezone.now(), quotes=(quoted.pk,))


@pytest.fixture
def office(client: Client, specialist: Employee) -> Client:
    """A browser in which the specialist is signed in."""
    client.force_login(specialist)
    return client


def test_list_has_the_question(office: Client, handoff: Handoff) -> None:
    content = office.get(LIST).content.decode()
    assert ("Oprit Kastanjelaan" in content, "Te beantwoorden" in content) == (True, True)


def test_empty_list_says_so(office: Client) -> None:
    assert "Niets wacht op jou" in office.get(LIST).content.decode()


def test_shortest_term_comes_first(office: Client, line: Line, agent: Employee, handoff: Handoff) -> None:
    other = received(line, phone="+31687654321", at=timezone.now()).conversation
    sooner = a_handoff(other, agent, timezone.now(), topic="Eerst dit")
    Handoff.objects.filter(pk=sooner.pk).update(term_at=handoff.term_at - timedelta(days=1))
    content = office.get(LIST).content.decode()
    assert content.index("Eerst dit") < content.index("Oprit Kastanjelaan")


def test_question_shows_what_was_asked_and_ticked_and_nothing_else(office: Client, handoff: Handoff) -> None:
    content = office.get(reverse("handoff_question", args=[handoff.pk])).content.decode()
    assert "Kan er een rijplaat voor de oprit?" in content
    assert "wanneer wordt het oud papier opgehaald?" in content
    for hidden in ("Dit is alleen voor het KCC", "Rens Vermeulen", "612345678", "Je hoort het donderdag."):
        assert hidden not in content
    assert JournalEntry.objects.filter(deed="saw_handoff", subject=f"handoff:{handoff.pk}").exists()


def test_message_that_was_taken_back_is_not_quoted(office: Client, handoff: Handoff) -> None:
    handoff.quotes.update(revoked_at=timezone.now())
    content = office.get(reverse("handoff_question", args=[handoff.pk])).content.decode()
    assert "oud papier" not in content


@pytest.mark.parametrize(
    ("posted", "stage"),
    [
        ({"text": "Ja, morgen."}, Stage.ANSWERED),
        ({"text": "Welke oprit?", "back": "1"}, Stage.ASKED_BACK),
    ],
)
def test_specialist_answers_or_asks_back(
    office: Client, handoff: Handoff, posted: dict[str, str], stage: Stage
) -> None:
    sent = OutboxItem.objects.count()
    answered = office.post(reverse("handoff_answer", args=[handoff.pk]), posted, follow=True)
    assert (answered.status_code, Handoff.objects.get().stage) == (200, stage)
    assert OutboxItem.objects.count() == sent


def test_specialist_asks_for_more_time(office: Client, handoff: Handoff) -> None:
    url = reverse("handoff_more_time", args=[handoff.pk])
    weekend = office.post(url, {"until": _saturday().isoformat(), "why": "De aannemer is ziek."})
    assert (weekend.status_code, "Kies een werkdag" in weekend.content.decode()) == (422, True)
    monday = (_saturday() + timedelta(days=9)).isoformat()
    office.post(url, {"until": monday, "why": "De aannemer is ziek."})
    assert Handoff.objects.get().stage == Stage.MORE_TIME


def test_nothing_written_comes_back_with_a_sentence(office: Client, handoff: Handoff) -> None:
    answered = office.post(reverse("handoff_answer", args=[handoff.pk]), {"text": ""})
    assert (answered.status_code, "Er is nog niets verstuurd." in answered.content.decode()) == (422, True)


def test_answer_to_a_withdrawn_question_says_that_it_is_too_late(
    office: Client, handoff: Handoff, agent: Employee
) -> None:
    withdraw(handoff, agent, timezone.now())
    url = reverse("handoff_answer", args=[handoff.pk])
    content = office.post(url, {"text": "Ja."}, follow=True).content.decode()
    assert "Dat kan niet meer." in content
    assert "<textarea" not in office.get(reverse("handoff_question", args=[handoff.pk])).content.decode()


@pytest.mark.parametrize("door", DOORS)
def test_question_is_for_its_team(client: Client, handoff: Handoff, door: str) -> None:
    other_team = a_specialist(handoff.municipality, "Vergunningen", "Piet Smit")
    elsewhere = a_specialist(a_municipality("anderstad"))
    teamless = an_employee(handoff.municipality, Role.SPECIALIST)
    url = reverse(door, args=[handoff.pk])
    for stranger in (other_team, elsewhere, teamless):
        client.force_login(stranger)
        assert (client.get(url) if door == "handoff_question" else client.post(url)).status_code == 404
    assert "Oprit Kastanjelaan" not in client.get(LIST).content.decode()


@pytest.mark.parametrize("role", [Role.AGENT, Role.LEAD, Role.ADMINISTRATOR, Role.PRIVACY_OFFICER])
def test_pages_are_for_specialists(client: Client, handoff: Handoff, role: Role) -> None:
    client.force_login(an_employee(handoff.municipality, role))
    assert client.get(LIST).status_code == 403
    for door in DOORS:
        url = reverse(door, args=[handoff.pk])
        assert (client.get(url) if door == "handoff_question" else client.post(url)).status_code == 403


def test_specialist_who_left_sees_nothing(office: Client, handoff: Handoff, specialist: Employee) -> None:
    specialist.is_active = False
    specialist.save()
    assert office.get(LIST).status_code == 302


def test_menu_counts_and_tells_of_a_reminder(office: Client, handoff: Handoff, agent: Employee) -> None:
    before = office.get(reverse("handoff_counts")).content.decode()
    remind(handoff, agent, timezone.now())
    after = office.get(reverse("handoff_counts")).content.decode()
    assert (">1<" in before, "het KCC wacht" in before, "het KCC wacht" in after) == (True, False, True)


def test_list_takes_as_many_queries_for_many(
    office: Client, line: Line, agent: Employee, handoff: Handoff
) -> None:
    def queries() -> int:
        with CaptureQueriesContext(connection) as caught:
            assert office.get(LIST).status_code == 200
        return len(caught)

    queries()
    few = queries()
    for number in range(6):
        talk = received(line, phone=f"+3168765432{number}", at=timezone.now()).conversation
        a_handoff(talk, agent, timezone.now(), reference=uuid4())
    assert queries() == few <= 9


def _saturday() -> date:
    """One that is later than any term that begins today."""
    today = timezone.localdate()
    return today + timedelta(days=(5 - today.weekday()) % 7 + 14)
