"""What an agent and a specialist see of a question that stands in a register too."""

import pytest
from django.test import Client
from django.urls import reverse
from django.utils import timezone

from samenspraak.conversations.models import Conversation
from samenspraak.domain.handoff import Step
from samenspraak.handoff.models import Department, Handoff, Registration
from samenspraak.handoff.stepping import keep, stepped
from samenspraak.organisation.models import Employee, Team
from tests.handoff.handoffs import a_handoff, a_team
from tests.handoff.registers import a_register_of
from tests.makers import a_municipality


@pytest.fixture
def handoff(conversation: Conversation, agent: Employee, specialist: Employee) -> Handoff:
    return a_handoff(conversation, agent, timezone.now())


@pytest.fixture
def handled(handoff: Handoff) -> Handoff:
    """As the job takes the step when the register says so."""
    now = timezone.now()
    Registration.objects.create(handoff=handoff, put_there_at=now, handled_at=now)
    return keep(stepped(handoff, Step.HANDLED, now), Step.HANDLED, now)


def shown(desk: Client, conversation: Conversation) -> str:
    return desk.get(reverse("conversation", args=[conversation.pk])).content.decode()


def test_agent_sees_that_the_register_does_not_have_it_yet(
    desk: Client, conversation: Conversation, handoff: Handoff
) -> None:
    assert "nog niet in het register" not in shown(desk, conversation)
    Registration.objects.create(handoff=handoff, due_at=timezone.now())
    assert "nog niet in het register" in shown(desk, conversation)


def test_agent_sees_that_it_was_handled_in_the_register(
    desk: Client, conversation: Conversation, handled: Handoff
) -> None:
    assert shown(desk, conversation).count("Afgehandeld in het register") >= 2


def test_handled_question_offers_to_ask_on_and_to_settle(
    desk: Client, conversation: Conversation, handled: Handoff
) -> None:
    content = shown(desk, conversation)
    for door in ("handoff_tell_more", "handoff_settle"):
        assert reverse(door, args=[handled.pk]) in content


def test_answer_in_samenspraak_offers_to_settle_only_beside_the_answer(
    desk: Client, conversation: Conversation, handoff: Handoff
) -> None:
    Registration.objects.create(handoff=handoff, put_there_at=timezone.now())
    assert reverse("handoff_settle", args=[handoff.pk]) not in shown(desk, conversation)


def test_specialist_reads_that_it_was_handled_in_the_register(
    client: Client, specialist: Employee, handled: Handoff
) -> None:
    client.force_login(specialist)
    page = client.get(reverse("handoff_question", args=[handled.pk]))
    assert "Afgehandeld in het register" in page.content.decode()


@pytest.fixture
def known_there(conversation: Conversation) -> Team:
    """A team without anybody who works in Samenspraak, with a code in the register."""
    team = a_team(conversation.municipality, "Vergunningen")
    Department.objects.create(team=team, code="vergunningen")
    return team


def offered(desk: Client, conversation: Conversation) -> bool:
    dialog = desk.get(reverse("hand_off", args=[conversation.pk]))
    return "Vergunningen: wie tijd heeft" in dialog.content.decode()


def test_team_that_works_in_the_register_can_be_asked(
    desk: Client, conversation: Conversation, known_there: Team
) -> None:
    a_register_of(conversation.municipality)
    assert offered(desk, conversation)


def test_team_that_nobody_reads_for_cannot_be_asked(
    desk: Client, conversation: Conversation, known_there: Team
) -> None:
    assert not offered(desk, conversation)
    a_register_of(a_municipality("elders"))
    assert not offered(desk, conversation)


def test_team_that_the_register_does_not_know_cannot_be_asked(
    desk: Client, conversation: Conversation, known_there: Team
) -> None:
    a_register_of(conversation.municipality)
    Department.objects.all().delete()
    assert not offered(desk, conversation)
