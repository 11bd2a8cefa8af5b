"""A conversation of a private team is behind no address for anybody else, whatever they type, follow or press."""

from collections.abc import Iterator

import pytest
from django.test import Client
from django.utils import timezone

from samenspraak.conversations.handing_over import Holder, hand_over
from samenspraak.conversations.handling import note
from samenspraak.conversations.models import Conversation
from samenspraak.organisation.models import Employee, Role
from tests.doors import Door, doors
from tests.makers import a_press_officer
from tests.source import none_of
from tests.walls.test_roles import LETS_IN, _answers
from tests.walls.town import Town, row_of, undone

ITS_ROWS = {
    "conversation", "message", "draft", "scheduled", "referral", "appointment", "answer", "answer_file", "block",
    "broken_promise", "handoff",
}  # fmt: skip
"""What stands in the conversation, or hangs on it."""
READ_BY = (Role.AGENT, Role.SENIOR, Role.LEAD, Role.PRIVACY_OFFICER)


@pytest.fixture
def member(town: Town) -> Employee:
    """Somebody of the press team, which has the town's conversation now."""
    member = a_press_officer(town.municipality)
    assert hand_over(_conversation(town), town.people[Role.AGENT], Holder(None, member.team), timezone.now())
    return member


@pytest.fixture
def its_desk(member: Employee) -> Client:
    desk = Client()
    desk.force_login(member)
    return desk


def _conversation(town: Town) -> Conversation:
    loaded = Conversation.objects.select_related("assignee", "team", "line", "municipality")
    return loaded.get(pk=town.rows["conversation"])


def _its_doors(role: Role) -> Iterator[Door]:
    """The addresses of its rows that this role may open for others."""
    for door in doors():
        if "number" in door.arguments and role in LETS_IN.get(door.name, ()) and row_of(door) in ITS_ROWS:
            yield door


@pytest.mark.parametrize("role", READ_BY)
@pytest.mark.usefixtures("member")
def test_nobody_else_finds_anything_of_it_behind_any_address(town: Town, role: Role) -> None:
    assert len(list(_its_doors(role))) > 10
    wrong = []
    for door in _its_doors(role):
        statuses, changes = _answers(town, role, town.path(door))
        if not statuses <= {404, 405} or changes:
            wrong.append(f"{door.route}: {role} gets {statuses}, {changes}")
    none_of(wrong)


@pytest.mark.parametrize("role", [*READ_BY, Role.ADMINISTRATOR])
@pytest.mark.usefixtures("member")
def test_no_page_of_anybody_else_names_it(town: Town, role: Role) -> None:
    wrong = []
    for door in doors():
        if door.name == "journal" or role not in LETS_IN.get(door.name, ()):
            continue
        with undone():
            page = b"".join(town.desks[role].get(town.path(door))).decode(errors="replace")
        named = [word for word in ("Rens Kwartel", f"/gesprek/{town.rows['conversation']}/") if word in page]
        wrong += [f"{door.route}: shows {role} {word}" for word in named]
    none_of(wrong)


def test_its_team_reads_it_and_acts_in_it(town: Town, its_desk: Client) -> None:
    number = town.rows["conversation"]
    assert "Rens Kwartel" in its_desk.get(f"/bureau/gesprek/{number}/").content.decode()
    assert its_desk.get(f"/bureau/bericht/{town.rows['message']}/").status_code == 200
    assert its_desk.post(f"/bureau/gesprek/{number}/oppakken/").status_code == 200


def test_communications_adviser_finds_nothing_of_what_no_private_team_has(town: Town) -> None:
    adviser = a_press_officer(town.municipality)
    Employee.objects.filter(pk=adviser.pk).update(role=Role.COMMUNICATIONS)
    desk = Client()
    desk.force_login(adviser)
    town.desks[Role.COMMUNICATIONS] = desk
    wrong = []
    for door in _its_doors(Role.AGENT):
        statuses, changes = _answers(town, Role.COMMUNICATIONS, town.path(door))
        if not statuses <= {404, 405} or changes:
            wrong.append(f"{door.route}: gets {statuses}, {changes}")
    none_of(wrong)


@pytest.mark.usefixtures("member")
def test_specialist_who_was_asked_still_reads_the_question(town: Town) -> None:
    question = town.desks[Role.SPECIALIST].get(f"/bureau/vragen/{town.rows['handoff']}/")
    assert "Oprit Kwartel" in question.content.decode()


def test_whom_a_note_of_the_team_names_reads_it(town: Town, member: Employee) -> None:
    lead, url = town.people[Role.LEAD], f"/bureau/gesprek/{town.rows['conversation']}/"
    assert town.desks[Role.LEAD].get(url).status_code == 404
    note(_conversation(town), member, f"@{lead.name} klopt dit?", timezone.now())
    for _time in range(2):
        assert town.desks[Role.LEAD].get(url).status_code == 200
    assert town.desks[Role.AGENT].get(url).status_code == 404


def test_journal_still_tells_the_privacy_officer_what_was_done(town: Town, its_desk: Client) -> None:
    its_desk.get(f"/bureau/gesprek/{town.rows['conversation']}/")
    officer = town.desks[Role.PRIVACY_OFFICER]
    page = officer.get("/bureau/logboek/", {"gesprek": town.rows["conversation"]}).content.decode()
    assert "Femke Postma" in page
    assert "Rens" not in page
