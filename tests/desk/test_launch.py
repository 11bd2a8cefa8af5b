"""A line begins with a pilot: one team, hours of its own; then an administrator opens it."""

from datetime import time

import pytest
from django.test import Client

from samenspraak.conversations.models import Conversation, Message
from samenspraak.domain.hours import Span
from samenspraak.organisation.launching import NoHours, begin_pilot, open_line
from samenspraak.organisation.models import Employee, JournalEntry, Line, PilotSpan, Role, Team
from samenspraak.organisation.opening import opening_of_line
from tests.makers import a_municipality, an_employee, received

AFTERNOONS = {day: (Span(time(13), time(16)),) for day in range(5)}


@pytest.fixture
def team(line: Line, agent: Employee) -> Team:
    """In which somebody answers."""
    team = Team.objects.create(municipality=line.municipality, name="Proefteam")
    agent.team = team
    agent.save()
    return team


def _posted(office: Client, line: Line, team: Team, opens: str = "10:00", closes: str = "12:00") -> int:
    said = {"team": team.pk, "opens-0-0": opens, "closes-0-0": closes}
    return office.post(f"/bureau/beheer/lijnen/{line.pk}/lancering/", said).status_code


def test_administrator_begins_a_pilot(office: Client, line: Line, team: Team) -> None:
    assert _posted(office, line, team) == 302
    line.refresh_from_db()
    assert line.pilot_team == team
    assert opening_of_line(line).times.week == {0: (Span(time(10), time(12)),)}
    assert "Proef van Proefteam" in office.get(f"/bureau/beheer/lijnen/{line.pk}/").content.decode()


def test_new_conversation_is_of_the_team_of_the_pilot(
    line: Line, team: Team, administrator: Employee
) -> None:
    before = received(line).conversation
    begin_pilot(line, administrator, team, AFTERNOONS)
    received(line, "Nog iets")
    during = received(line, phone="+31687654321").conversation
    assert Conversation.objects.get(pk=before.pk).team is None
    assert during.team_id == team.pk


def test_who_writes_outside_the_hours_of_the_pilot_hears_so(
    line: Line, team: Team, administrator: Employee
) -> None:
    begin_pilot(line, administrator, team, AFTERNOONS)
    told = received(line).conversation
    assert Message.objects.filter(conversation=told, automatic="auto.out_of_office").exists()
    open_line(line, administrator)
    line.refresh_from_db()
    other = received(line, phone="+31687654321").conversation
    assert not Message.objects.filter(conversation=other, automatic="auto.out_of_office").exists()


def test_opened_line_has_the_hours_of_the_municipality_again(
    office: Client, line: Line, team: Team, administrator: Employee
) -> None:
    usual = opening_of_line(line)
    begin_pilot(line, administrator, team, AFTERNOONS)
    office.post(f"/bureau/beheer/lijnen/{line.pk}/openzetten/")
    line.refresh_from_db()
    assert (line.pilot_team, PilotSpan.objects.count()) == (None, 0)
    assert opening_of_line(line) == usual


def test_opening_twice_is_in_the_journal_once(line: Line, team: Team, administrator: Employee) -> None:
    begin_pilot(line, administrator, team, AFTERNOONS)
    assert [open_line(line, administrator), open_line(line, administrator)] == [True, False]
    deeds = JournalEntry.objects.filter(subject=f"line:{line.pk}").order_by("pk")
    assert list(deeds.values_list("deed", flat=True)) == ["began_pilot", "opened_line"]


def test_pilot_without_hours_is_refused(
    office: Client, line: Line, team: Team, administrator: Employee
) -> None:
    assert _posted(office, line, team, "", "") == 422
    with pytest.raises(NoHours):
        begin_pilot(line, administrator, team, {})
    assert not PilotSpan.objects.exists()


@pytest.mark.parametrize("is_private", [True, False])
def test_team_that_cannot_do_a_pilot_is_refused(
    office: Client, line: Line, team: Team, is_private: bool
) -> None:
    team.is_private = is_private
    team.municipality = line.municipality if is_private else a_municipality("elders")
    team.save()
    assert _posted(office, line, team) == 422
    line.refresh_from_db()
    assert line.pilot_team is None


def test_team_in_which_nobody_answers_is_not_offered(office: Client, line: Line, team: Team) -> None:
    Employee.objects.filter(team=team).update(role=Role.SPECIALIST)
    assert _posted(office, line, team) == 422


@pytest.mark.parametrize("deed", ["lancering", "openzetten"])
def test_others_launch_nothing(client: Client, line: Line, team: Team, deed: str) -> None:
    for stranger, status in (
        (an_employee(line.municipality, Role.LEAD), 403),
        (an_employee(a_municipality("elders"), Role.ADMINISTRATOR), 404),
    ):
        client.force_login(stranger)
        assert client.post(f"/bureau/beheer/lijnen/{line.pk}/{deed}/").status_code == status
