"""Who is mailed about what happens to a question for the back office, once, and who is not."""

from datetime import timedelta

import pytest
from django.utils import timezone
from pytest_django.fixtures import Settings

from samenspraak.conversations.models import Conversation
from samenspraak.handoff.answering import answer
from samenspraak.handoff.following import remind, tell_more
from samenspraak.handoff.models import Handoff
from samenspraak.handoff.watching import remind_due
from samenspraak.organisation.models import Employee, Line, Role, Team
from samenspraak.staffmail.models import StaffMail
from samenspraak.staffmail.queueing import LOOKS_BACK, queue_news, queue_staff_mail
from tests.handoff.handoffs import SOON, a_handoff, a_specialist
from tests.makers import a_conversation, a_line, a_municipality, an_employee

type Told = list[tuple[str, str]]

LATER = SOON + timedelta(minutes=1)


def told(since: str = "") -> Told:
    """Who is mailed, and about which kind of thing."""
    rows = StaffMail.objects.exclude(key__startswith=since) if since else StaffMail.objects.all()
    return sorted(rows.values_list("employee__name", "kind"))


def test_question_to_a_team_is_mailed_to_each_specialist_of_it(handoff: Handoff) -> None:
    a_specialist(handoff.municipality, name="Piet Smit")
    a_specialist(handoff.municipality, team="Belastingen", name="Els Kok")
    assert queue_news(LATER) == 2
    assert told() == [("Noor Bakker", "question"), ("Piet Smit", "question")]


def test_question_is_mailed_once_however_often_it_is_looked_for(handoff: Handoff) -> None:
    assert [queue_news(LATER), queue_news(LATER), queue_news(LATER + timedelta(hours=2))] == [1, 0, 0]


def test_question_to_one_specialist_is_mailed_to_that_one_alone(
    conversation: Conversation, agent: Employee, noor: Employee
) -> None:
    a_specialist(conversation.municipality, name="Piet Smit")
    a_handoff(conversation, agent, specialist=noor)
    queue_news(LATER)
    assert told() == [("Noor Bakker", "question")]


def test_question_to_somebody_who_left_is_mailed_to_the_team(
    conversation: Conversation, agent: Employee, noor: Employee
) -> None:
    a_specialist(conversation.municipality, name="Piet Smit")
    a_handoff(conversation, agent, specialist=noor)
    Employee.objects.filter(pk=noor.pk).update(is_active=False)
    queue_news(LATER)
    assert told() == [("Piet Smit", "question")]


def test_specialists_of_another_municipality_hear_nothing(handoff: Handoff) -> None:
    elsewhere = a_specialist(a_municipality("anderstad"), name="Els Kok")
    Employee.objects.filter(pk=elsewhere.pk).update(team=handoff.team)
    queue_news(LATER)
    assert told() == [("Noor Bakker", "question")]


def test_who_is_told_more_about_a_question_is_mailed_again(handoff: Handoff, agent: Employee) -> None:
    queue_news(LATER)
    tell_more(handoff, agent, "Het gaat om nummer 12.", LATER)
    assert queue_news(LATER + timedelta(minutes=1)) == 1


def test_question_that_was_answered_already_is_mailed_to_nobody(handoff: Handoff, noor: Employee) -> None:
    answer(handoff, noor, "Ja.", SOON)
    assert queue_news(LATER) == 0


def test_question_of_before_mail_could_leave_is_no_news(handoff: Handoff) -> None:
    assert queue_news(SOON + LOOKS_BACK) == 0


def test_reminder_of_an_agent_is_mailed_to_the_specialist_alone(
    handoff: Handoff, agent: Employee, lead: Employee
) -> None:
    queue_news(LATER)
    remind(handoff, agent, LATER)
    queue_news(LATER)
    assert told(since="turn:") == [("Noor Bakker", "reminder")]


def test_each_reminder_is_mailed_once(handoff: Handoff, agent: Employee) -> None:
    remind(handoff, agent, LATER)
    queue_news(LATER)
    remind(handoff, agent, LATER + timedelta(hours=1))
    assert [queue_news(LATER + timedelta(hours=1)), queue_news(LATER + timedelta(hours=1))] == [1, 0]


def test_term_that_nearly_ends_is_mailed_to_the_specialist_and_the_team_leads(
    handoff: Handoff, lead: Employee
) -> None:
    an_employee(a_municipality("anderstad"), Role.LEAD, "Els Kok")
    remind_due(handoff.reminder_due_at)
    queue_news(handoff.reminder_due_at + timedelta(minutes=1))
    assert told() == [("Karim Aydin", "nearing"), ("Noor Bakker", "reminder")]


def test_lead_hears_once_of_a_term_however_often_the_specialist_is_reminded(
    handoff: Handoff, agent: Employee, lead: Employee
) -> None:
    due = handoff.reminder_due_at
    remind_due(due)
    queue_news(due + timedelta(minutes=1))
    remind(handoff, agent, due + timedelta(minutes=30))
    queue_news(due + timedelta(minutes=31))
    assert told() == [("Karim Aydin", "nearing"), *[("Noor Bakker", "reminder")] * 2]


def test_term_in_a_conversation_of_a_private_team_is_mailed_to_no_lead_outside_it(
    handoff: Handoff, lead: Employee
) -> None:
    private = Team.objects.create(municipality=handoff.municipality, name="Persteam", is_private=True)
    Conversation.objects.filter(pk=handoff.conversation_id).update(team=private)
    remind_due(handoff.reminder_due_at)
    queue_news(handoff.reminder_due_at + timedelta(minutes=1))
    assert told() == [("Noor Bakker", "reminder")]


def test_questions_of_two_municipalities_are_mailed_each_to_its_own(handoff: Handoff) -> None:
    other = a_line(a_municipality("anderstad"), "559000000000009")
    els = a_specialist(other.municipality, name="Els Kok")
    asked = a_handoff(a_conversation(other), an_employee(other.municipality))
    queue_news(LATER)
    mail = StaffMail.objects.get(employee=els)
    assert mail.handoff == asked
    assert told() == [("Els Kok", "question"), ("Noor Bakker", "question")]


@pytest.mark.parametrize(("url", "queued"), [("", 0), ("folder:///nowhere", 1)])
def test_job_queues_only_where_mail_can_leave(
    line: Line, agent: Employee, settings: Settings, url: str, queued: int
) -> None:
    a_specialist(line.municipality)
    a_handoff(a_conversation(line, at=timezone.now()), agent, timezone.now())
    settings.SAMENSPRAAK_MAIL_URL = url
    assert queue_staff_mail(0) == queued
