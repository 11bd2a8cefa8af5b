"""A note that names a colleague is told to them alone, until they look; never to who may not read it."""

import pytest

from samenspraak.conversations.handling import note, see
from samenspraak.conversations.leaving import let_go_of_conversations
from samenspraak.conversations.models import Conversation, Mention
from samenspraak.organisation.models import Employee, Role
from tests.makers import MONDAY_MORNING as NOW
from tests.makers import a_line, a_municipality, an_employee

pytestmark = pytest.mark.django_db


def _named() -> list[str]:
    return list(Mention.objects.order_by("pk").values_list("employee__name", flat=True))


def test_note_names_a_colleague_until_they_look(
    conversation: Conversation, agent: Employee, sanne: Employee
) -> None:
    note(conversation, agent, "@Sanne Peters weet jij dit?", NOW)
    assert _named() == ["Sanne Peters"]
    see(conversation, agent)
    assert _named() == ["Sanne Peters"]
    see(conversation, sanne)
    assert _named() == []


def test_privacy_officer_can_be_named(conversation: Conversation, agent: Employee) -> None:
    an_employee(conversation.municipality, Role.PRIVACY_OFFICER, "Tom van Dalen")
    note(conversation, agent, "@Tom van Dalen mag dit?", NOW)
    assert _named() == ["Tom van Dalen"]


@pytest.mark.parametrize("role", [Role.SPECIALIST, Role.ADMINISTRATOR])
def test_who_may_not_read_conversations_is_not_named(
    conversation: Conversation, agent: Employee, role: Role
) -> None:
    an_employee(conversation.municipality, role, "Tom van Dalen")
    note(conversation, agent, "@Tom van Dalen weet jij dit?", NOW)
    assert _named() == []


def test_nor_is_who_left_or_works_elsewhere_or_wrote_it(
    conversation: Conversation, agent: Employee, sanne: Employee
) -> None:
    Employee.objects.filter(pk=sanne.pk).update(is_active=False)
    elsewhere = a_line(a_municipality("elders"), "551000000000009").municipality
    an_employee(elsewhere, name="Rik Elders")
    note(conversation, agent, "@Sanne Peters @Rik Elders @Ilse de Boer", NOW)
    assert _named() == []


def test_who_leaves_is_asked_nothing_any_more(
    conversation: Conversation, agent: Employee, sanne: Employee
) -> None:
    note(conversation, agent, "@Sanne Peters weet jij dit?", NOW)
    let_go_of_conversations([sanne], agent)
    assert _named() == []
