"""What a private team has is for its members, and for whom their note names; nobody else keeps a way to it."""

from collections.abc import Callable

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from samenspraak.conversations.access import (
    answerable_for,
    circle_of,
    conversations_for,
    in_sight_of,
    messages_for,
    readers_of,
)
from samenspraak.conversations.concluding import Ended, conclude
from samenspraak.conversations.going_private import change_team, shut_out_of_former_team
from samenspraak.conversations.handing_over import Holder, hand_over
from samenspraak.conversations.handling import close, note, see, take
from samenspraak.conversations.leaving import let_go_of_conversations
from samenspraak.conversations.models import Conversation, Mention, Message
from samenspraak.conversations.topics import choose_topic
from samenspraak.organisation.models import Employee, JournalEntry, Line, Role, Team, Topic
from samenspraak.organisation.teams import TeamSettings
from tests.makers import MONDAY_MORNING as NOW
from tests.makers import a_press_officer, a_topic, an_employee, received, usual_result

pytestmark = pytest.mark.django_db

type Deed = Callable[[Conversation, Employee, Topic], object]


@pytest.fixture
def femke(line: Line) -> Employee:
    return a_press_officer(line.municipality)


@pytest.fixture
def press(femke: Employee) -> Team:
    assert femke.team
    return femke.team


@pytest.fixture
def topic(line: Line, press: Team) -> Topic:
    return a_topic(line.municipality, "Persvraag", team=press.name)


@pytest.fixture
def private(conversation: Conversation, agent: Employee, press: Team) -> Conversation:
    """The agent handed it to the press team."""
    assert hand_over(conversation, agent, Holder(None, press), NOW)
    return _now(conversation)


def _now(conversation: Conversation) -> Conversation:
    loaded = Conversation.objects.select_related("team", "assignee", "line", "municipality", "topic")
    return loaded.get(pk=conversation.pk)


def _sees(employee: Employee, conversation: Conversation) -> bool:
    return conversations_for(employee).filter(pk=conversation.pk).exists()


@pytest.mark.parametrize("role", [Role.AGENT, Role.SENIOR, Role.LEAD, Role.PRIVACY_OFFICER])
def test_only_its_members_see_what_it_has(private: Conversation, femke: Employee, role: Role) -> None:
    stranger = an_employee(private.municipality, role, "Yusuf Aydin")
    assert _sees(femke, private)
    assert messages_for(femke).exists()
    assert not _sees(stranger, private)
    assert not messages_for(stranger).exists()
    assert not in_sight_of(Message.objects.all(), stranger).exists()


def test_each_side_of_the_rule_says_the_same_of_everybody(private: Conversation, femke: Employee) -> None:
    public = received(private.line, phone="+31687654321").conversation
    for role in Role:
        an_employee(private.municipality, role, f"Een {role}")
    note(private, femke, "@Een lead klopt dit?", NOW)
    people = list(Employee.objects.all())
    for conversation in (private, public):
        seeing = {one.pk for one in people if _sees(one, conversation)}
        assert {one.pk for one in readers_of(_now(conversation))} == seeing
    assert circle_of(private.pk) == frozenset(readers_of(private).values_list("pk", flat=True))
    assert circle_of(public.pk) is None


def test_rule_costs_no_query_of_its_own(private: Conversation, agent: Employee) -> None:
    with CaptureQueriesContext(connection) as caught:
        assert not list(conversations_for(agent))
        assert not list(messages_for(agent))
    assert len(caught) == 2


DEEDS: dict[str, Deed] = {
    "topic": choose_topic,
    "closing": lambda one, by, topic: conclude(one, by, [Ended(topic, usual_result(one.municipality))], NOW),
    "team": lambda one, by, topic: hand_over(one, by, Holder(None, topic.team), NOW),
    "member": lambda one, by, topic: hand_over(one, by, Holder(topic.team.employees.get()), NOW),
}


@pytest.mark.parametrize("deed", DEEDS)
def test_every_way_to_its_team_takes_it_from_who_had_it(
    conversation: Conversation, agent: Employee, topic: Topic, deed: str
) -> None:
    take(conversation, agent)
    DEEDS[deed](_now(conversation), agent, topic)
    after = _now(conversation)
    assert after.team == topic.team
    assert after.assignee != agent
    assert not _sees(agent, conversation)


def test_member_keeps_what_turns_out_to_be_their_teams(
    conversation: Conversation, femke: Employee, topic: Topic
) -> None:
    take(conversation, femke)
    choose_topic(_now(conversation), femke, topic)
    assert Holder.of(_now(conversation)) == Holder(femke, topic.team)


def test_no_topic_takes_it_out_of_the_team(private: Conversation, femke: Employee, press: Team) -> None:
    an_employee(private.municipality).team = None
    choose_topic(private, femke, a_topic(private.municipality, "Oud papier"))
    assert _now(private).team == press


def test_team_in_which_nobody_answers_gets_nothing(
    conversation: Conversation, agent: Employee, femke: Employee, topic: Topic
) -> None:
    Employee.objects.filter(pk=femke.pk).update(is_active=False)
    choose_topic(_now(conversation), agent, topic)
    assert _now(conversation).team is None


def test_handing_it_to_somebody_else_opens_it(
    private: Conversation, femke: Employee, agent: Employee
) -> None:
    assert hand_over(private, femke, Holder(agent, private.team), NOW)
    assert Holder.of(_now(private)) == Holder(agent)
    assert _sees(an_employee(private.municipality, name="Sanne Peters"), private)


def test_journal_says_that_a_topic_handed_it_over(
    conversation: Conversation, agent: Employee, topic: Topic
) -> None:
    choose_topic(_now(conversation), agent, topic)
    assert JournalEntry.objects.get(deed="handed_over").details == {"to": f"-{topic.team_id}"}


def test_whom_a_member_names_reads_it_until_it_is_finished(
    private: Conversation, femke: Employee, agent: Employee
) -> None:
    note(private, femke, "@Ilse de Boer klopt dit?", NOW)
    see(_now(private), agent)
    assert _sees(agent, private)
    assert answerable_for(agent).exists()
    close(_now(private), femke, NOW)
    assert not _sees(agent, private)
    assert not Mention.objects.exists()


def test_journal_says_who_was_let_in_and_not_who_was_there(private: Conversation, femke: Employee) -> None:
    lead = an_employee(private.municipality, Role.LEAD, "Yusuf Aydin")
    colleague = a_press_officer(private.municipality, "Joris Mol")
    note(private, femke, f"@{lead.name} en @{colleague.name}, kijken jullie mee?", NOW)
    assert JournalEntry.objects.get(deed="let_in").details == {"colleague": lead.pk}


def test_who_was_named_before_it_came_there_is_not_let_in(
    conversation: Conversation, agent: Employee, press: Team
) -> None:
    lead = an_employee(conversation.municipality, Role.LEAD, "Yusuf Aydin")
    note(conversation, agent, "@Yusuf Aydin weet jij dit?", NOW)
    hand_over(_now(conversation), agent, Holder(None, press), NOW, text="Voor jullie. @Yusuf Aydin")
    assert not _sees(lead, conversation)


def test_named_colleague_stays_when_a_member_gives_it_to_another(
    private: Conversation, femke: Employee, agent: Employee
) -> None:
    joris = a_press_officer(private.municipality, "Joris Mol")
    note(private, femke, "@Ilse de Boer klopt dit?", NOW)
    hand_over(private, femke, Holder(joris, private.team), NOW)
    assert _sees(agent, private)


def test_team_that_becomes_private_shuts_out_who_is_not_in_it(
    conversation: Conversation, agent: Employee
) -> None:
    boss = an_employee(conversation.municipality, Role.ADMINISTRATOR, "Marieke Hoekstra")
    team = Team.objects.create(municipality=conversation.municipality, name="Juristen")
    note(conversation, an_employee(conversation.municipality, name="Sanne Peters"), "@Ilse de Boer?", NOW)
    hand_over(conversation, agent, Holder(agent, team), NOW)
    change_team(boss, team, TeamSettings("Juristen", is_private=True))
    assert not _sees(agent, conversation)
    assert Holder.of(_now(conversation)) == Holder(None, team)
    assert not Mention.objects.exists()
    change_team(boss, team, TeamSettings("Juristen"))
    assert _sees(agent, conversation)


def test_who_goes_to_another_team_has_nothing_left_there(private: Conversation, femke: Employee) -> None:
    joris = a_press_officer(private.municipality, "Joris Mol")
    note(private, joris, "@Femke Postma neem jij deze?", NOW)
    see(private, femke)
    take(private, femke)
    Employee.objects.filter(pk=femke.pk).update(team=None)
    femke.refresh_from_db()
    shut_out_of_former_team([femke], joris)
    assert not _sees(femke, private)
    assert _now(private).assignee is None


def test_it_stays_private_when_the_last_member_leaves(private: Conversation, femke: Employee) -> None:
    take(private, femke)
    Employee.objects.filter(pk=femke.pk).update(is_active=False)
    let_go_of_conversations([femke], femke)
    assert Holder.of(_now(private)) == Holder(None, femke.team)


@pytest.fixture
def adviser(femke: Employee) -> Employee:
    """Femke, who is no agent."""
    Employee.objects.filter(pk=femke.pk).update(role=Role.COMMUNICATIONS)
    femke.refresh_from_db()
    return femke


def test_communications_adviser_sees_what_their_team_has_and_nothing_else(
    private: Conversation, adviser: Employee
) -> None:
    public = received(private.line, phone="+31687654321").conversation
    assert list(answerable_for(adviser)) == [private]
    assert list(messages_for(adviser)) == list(private.messages.all())
    assert adviser not in readers_of(_now(public))


def test_communications_adviser_of_a_team_that_is_not_private_sees_nothing(
    private: Conversation, adviser: Employee, press: Team
) -> None:
    Team.objects.filter(pk=press.pk).update(is_private=False)
    assert not conversations_for(adviser).exists()


def test_communications_adviser_reads_where_a_note_names_them_until_it_is_finished(
    conversation: Conversation, agent: Employee, adviser: Employee
) -> None:
    note(conversation, agent, "@Femke Postma is dit voor jullie?", NOW)
    see(_now(conversation), adviser)
    assert _sees(adviser, conversation)
    assert JournalEntry.objects.get(deed="let_in").details == {"colleague": adviser.pk}
    close(_now(conversation), agent, NOW)
    assert not _sees(adviser, conversation)


def test_communications_adviser_sees_what_they_were_given_by_name(
    conversation: Conversation, adviser: Employee
) -> None:
    Employee.objects.filter(pk=adviser.pk).update(team=None)
    adviser.refresh_from_db()
    take(conversation, adviser)
    assert _sees(adviser, conversation)
    assert adviser in readers_of(_now(conversation))
