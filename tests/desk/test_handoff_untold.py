"""Nobody could tell the resident the term: the agent has the task, and reads why."""

from datetime import timedelta

import pytest
from django.test import Client
from django.urls import reverse
from django.utils import timezone

from samenspraak.handoff.models import Handoff
from samenspraak.organisation.models import Employee, Line
from samenspraak.residents.models import Resident
from tests.handoff.handoffs import a_handoff
from tests.makers import received


def test_untold_term_is_a_task_until_somebody_did_it(
    desk: Client, line: Line, agent: Employee, specialist: Employee
) -> None:
    old = received(line, phone="+31687654321", at=timezone.now() - timedelta(hours=30)).conversation
    untold = a_handoff(old, agent, timezone.now(), told="")
    writing = reverse("writing", args=[old.pk])
    assert "De inwoner weet de termijn niet" in desk.get(writing).content.decode()
    desk.post(reverse("handoff_told", args=[untold.pk]))
    assert "De inwoner weet de termijn niet" not in desk.get(writing).content.decode()


@pytest.mark.parametrize(
    ("days", "advice"), [(1, "Bel, of schrijf een brief."), (-1, "Verleng de termijn op de kaart, en bel")]
)
def test_agent_reads_that_the_resident_is_blocked(
    desk: Client, handoff: Handoff, days: int, advice: str
) -> None:
    Resident.objects.update(blocked_at=timezone.now())
    term_at = timezone.now() + timedelta(days=days)
    Handoff.objects.update(untold_at=timezone.now(), term_at=term_at)
    page = desk.get(reverse("writing", args=[handoff.conversation_id])).content.decode()
    assert f"De inwoner is geblokkeerd op WhatsApp. {advice}" in page


def test_dialog_to_prolong_says_why_the_resident_gets_no_message(desk: Client, handoff: Handoff) -> None:
    Resident.objects.update(blocked_at=timezone.now())
    page = desk.get(reverse("handoff_prolong", args=[handoff.pk])).content.decode()
    assert "Deze inwoner is geblokkeerd op onze lijn." in page
    assert 'name="text"' not in page
