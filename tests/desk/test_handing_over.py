"""Handing over at the desk: the dialog, what it answers, its undo, and in which lists the row then stands."""

import pytest
from django.test import Client

from samenspraak.conversations import handling
from samenspraak.conversations.models import Conversation
from samenspraak.organisation.models import Employee, Line, Role, Team
from tests.desk.buttons import hidden_in, undo_in
from tests.makers import an_employee


@pytest.fixture
def sanne(line: Line) -> Employee:
    """Of another team than the agent."""
    sanne = an_employee(line.municipality, name="Sanne Peters")
    sanne.team = Team.objects.create(municipality=line.municipality, name="Belastingen")
    sanne.save()
    return sanne


@pytest.fixture
def welcome(agent: Employee) -> Team:
    agent.team = Team.objects.create(municipality=agent.municipality, name="Balie")
    agent.save()
    return agent.team


def _handed(desk: Client, conversation: Conversation, to: str, note: str = "") -> str:
    address = f"/bureau/gesprek/{conversation.pk}/overdragen/"
    known = hidden_in(desk.get(address).content.decode(), "van")
    answer = desk.post(address, {"van": known, "naar": to, "note": note})
    assert answer.status_code == 200
    conversation.refresh_from_db()
    return answer.content.decode()


def _segments(employee: Employee, conversation: Conversation) -> set[str]:
    desk = Client()
    desk.force_login(employee)
    lists = {name: desk.get(f"/bureau/?bak={name}").context["list"] for name in ("mijn", "vrij", "team")}
    return {name for name, one in lists.items() if conversation.pk in {row.id for row in one.rows}}


def test_colleague_has_it_and_reads_the_note(
    desk: Client, conversation: Conversation, sanne: Employee
) -> None:
    answer = _handed(desk, conversation, f"{sanne.pk}-", "Bel je haar terug?")
    assert conversation.assignee == sanne
    assert "Het gesprek is nu bij Sanne Peters." in answer
    assert "Bel je haar terug?" in answer


def test_undo_brings_it_back_to_who_had_it(desk: Client, agent: Employee, conversation: Conversation) -> None:
    handling.take(conversation, agent)
    desk.post(undo_in(_handed(desk, conversation, "-")))
    conversation.refresh_from_db()
    assert conversation.assignee == agent


def test_undo_is_refused_when_somebody_took_it(
    desk: Client, conversation: Conversation, welcome: Team, sanne: Employee
) -> None:
    undo = undo_in(_handed(desk, conversation, f"-{welcome.pk}"))
    handling.take(conversation, sanne)
    answer = desk.post(undo).content.decode()
    conversation.refresh_from_db()
    assert conversation.assignee == sanne
    assert "Sanne Peters heeft dit gesprek nu." in answer


def test_stale_dialog_takes_it_from_nobody(
    desk: Client, agent: Employee, conversation: Conversation, sanne: Employee
) -> None:
    address = f"/bureau/gesprek/{conversation.pk}/overdragen/"
    handling.take(conversation, sanne)
    answer = desk.post(address, {"van": "-", "naar": f"{agent.pk}-"}).content.decode()
    conversation.refresh_from_db()
    assert conversation.assignee == sanne
    assert "Sanne Peters heeft dit gesprek nu." in answer


@pytest.mark.parametrize(("to", "note"), [("999999-", ""), ("", ""), ("-", "x" * 2001)])
def test_what_cannot_be_is_refused_in_the_dialog(
    desk: Client, conversation: Conversation, to: str, note: str
) -> None:
    data = {"van": "-", "naar": to, "note": note}
    answer = desk.post(f"/bureau/gesprek/{conversation.pk}/overdragen/", data)
    assert answer.status_code == 422
    assert "dialoog-fout" in answer.content.decode()


def test_officer_hands_nothing_over(client: Client, conversation: Conversation) -> None:
    client.force_login(an_employee(conversation.municipality, Role.PRIVACY_OFFICER))
    address = f"/bureau/gesprek/{conversation.pk}/overdragen/"
    assert client.post(address, {"van": "-", "naar": "-"}).status_code == 404


def test_row_for_another_team_is_not_in_our_work(
    desk: Client, agent: Employee, conversation: Conversation, welcome: Team, sanne: Employee
) -> None:
    assert _segments(agent, conversation) == {"vrij", "team"}
    _handed(desk, conversation, f"-{sanne.team_id}")
    assert _segments(agent, conversation) == set()
    assert _segments(sanne, conversation) == {"vrij", "team"}


def test_row_says_which_team_it_is_for(desk: Client, conversation: Conversation, sanne: Employee) -> None:
    _handed(desk, conversation, f"-{sanne.team_id}")
    [row] = desk.get("/bureau/?bak=vrij").context["list"].rows
    assert "Belastingen" in [chip.text for chip in row.chips]
    assert row.team_id == sanne.team_id


def test_question_that_is_out_stays_out(
    desk: Client, agent: Employee, conversation: Conversation, sanne: Employee
) -> None:
    conversation.term_at = conversation.promised_at
    conversation.save()
    _handed(desk, conversation, f"{sanne.pk}-")
    assert conversation.term_at == conversation.promised_at
