"""What somebody had in hand is let go of when they leave: for their team, or for everybody."""

import pytest
from django.utils import timezone

from samenspraak.conversations.leaving import let_go_of_conversations
from samenspraak.conversations.models import Conversation, State
from samenspraak.organisation.models import Employee, JournalEntry, Role, Team
from tests.makers import a_conversation, an_employee


@pytest.fixture
def conversation(db: None) -> Conversation:
    return a_conversation(at=timezone.now())


@pytest.fixture
def leaver(conversation: Conversation) -> Employee:
    """Somebody of a team, with a conversation, who was deactivated."""
    team = Team.objects.create(municipality=conversation.municipality, name="KCC")
    leaver = an_employee(conversation.municipality)
    Employee.objects.filter(pk=leaver.pk).update(team=team, is_active=False)
    leaver.refresh_from_db()
    Conversation.objects.update(assignee=leaver)
    return leaver


@pytest.fixture
def administrator(conversation: Conversation) -> Employee:
    return an_employee(conversation.municipality, Role.ADMINISTRATOR)


def _in_team(leaver: Employee, role: Role = Role.AGENT) -> None:
    colleague = an_employee(leaver.municipality, role)
    Employee.objects.filter(pk=colleague.pk).update(team=leaver.team)


def test_conversation_is_free_for_the_team(leaver: Employee, administrator: Employee) -> None:
    _in_team(leaver)
    assert let_go_of_conversations([leaver], administrator) == 1
    kept = Conversation.objects.get()
    assert (kept.assignee, kept.team) == (None, leaver.team)
    entry = JournalEntry.objects.get(deed="released")
    assert (entry.subject, entry.employee) == (f"conversation:{kept.pk}", administrator)


def test_conversation_stays_with_the_team_it_is_for(leaver: Employee, administrator: Employee) -> None:
    _in_team(leaver)
    other = Team.objects.create(municipality=leaver.municipality, name="Afval")
    Employee.objects.filter(pk=an_employee(leaver.municipality).pk).update(team=other)
    Conversation.objects.update(team=other)
    let_go_of_conversations([leaver], administrator)
    assert Conversation.objects.get().team == other


@pytest.mark.parametrize("role", [None, Role.SPECIALIST])
def test_conversation_is_for_everybody_when_nobody_of_the_team_answers(
    leaver: Employee, administrator: Employee, role: Role | None
) -> None:
    if role:
        _in_team(leaver, role)
    let_go_of_conversations([leaver], administrator)
    assert Conversation.objects.get().team is None


def test_closed_conversation_keeps_who_had_it(leaver: Employee, administrator: Employee) -> None:
    Conversation.objects.update(state=State.CLOSED)
    assert let_go_of_conversations([leaver], administrator) == 0
    assert Conversation.objects.get().assignee == leaver
