"""Canned answers: whose they are, what is found, and counting."""

from datetime import timedelta

import pytest

from samenspraak.organisation.canned_answers import (
    Wording,
    found,
    keep,
    manageable_by,
    remove,
    usable_by,
)
from samenspraak.organisation.kept_words import count_use, may_change
from samenspraak.organisation.lists import NameTaken
from samenspraak.organisation.models import CannedAnswer, Employee, JournalEntry, Role, Team
from tests.makers import MONDAY_MORNING as NOW
from tests.makers import a_municipality, an_employee

pytestmark = pytest.mark.django_db


@pytest.fixture
def administrator() -> Employee:
    return an_employee(a_municipality(), Role.ADMINISTRATOR)


@pytest.fixture
def team(administrator: Employee) -> Team:
    return Team.objects.create(municipality=administrator.municipality, name="Burgerzaken")


def _kept(employee: Employee, word: str = "grofvuil", team: Team | None = None) -> CannedAnswer:
    return keep(employee, Wording(word, word.title(), f"Je {word}.", f"Uw {word}.", team), NOW)


def _agent(employee: Employee, role: Role = Role.AGENT, team: Team | None = None) -> Employee:
    colleague = an_employee(employee.municipality, role)
    colleague.team = team
    colleague.save()
    return colleague


def test_answer_of_everybody_is_found_by_word_title_and_text(administrator: Employee) -> None:
    kept = _kept(administrator)
    agent = _agent(administrator)
    assert [found(agent, words) for words in ("grof", "Grofvuil", "uw grof", "anders")] == [
        [kept], [kept], [kept], [],
    ]  # fmt: skip


def test_answer_of_a_team_is_for_that_team(administrator: Employee, team: Team) -> None:
    _kept(administrator, team=team)
    inside, outside = _agent(administrator, team=team), _agent(administrator)
    assert (usable_by(inside).count(), usable_by(outside).count()) == (1, 0)


def test_most_used_comes_first_and_what_begins_so_before_it(administrator: Employee) -> None:
    often, rarely = _kept(administrator, "ophalen-vuil"), _kept(administrator, "vuil")
    for _time in range(3):
        count_use(often, NOW)
    agent = _agent(administrator)
    assert found(agent, "") == [often, rarely]
    assert found(agent, "vuil") == [rarely, often]


def test_use_is_counted_with_its_moment(administrator: Employee) -> None:
    kept = _kept(administrator)
    count_use(kept, NOW + timedelta(hours=1))
    kept.refresh_from_db()
    assert (kept.use_count, kept.used_at) == (1, NOW + timedelta(hours=1))


def test_word_is_there_once_for_everybody_and_once_for_a_team(administrator: Employee, team: Team) -> None:
    _kept(administrator)
    _kept(administrator, team=team)
    for double in (None, team):
        with pytest.raises(NameTaken):
            _kept(administrator, team=double)
    assert CannedAnswer.objects.count() == 2


def test_changing_and_removing_stand_in_the_journal(administrator: Employee) -> None:
    kept = _kept(administrator)
    keep(administrator, Wording("grofvuil", "Grof vuil", "Je.", "U."), NOW, kept)
    remove(kept, administrator)
    deeds = list(JournalEntry.objects.order_by("pk").values_list("deed", flat=True))
    assert deeds == ["changed_canned_answer", "changed_canned_answer", "removed_canned_answer"]
    assert not CannedAnswer.objects.exists()


@pytest.mark.parametrize(
    ("role", "usable", "manageable"),
    [(Role.AGENT, 1, 0), (Role.LEAD, 1, 1), (Role.ADMINISTRATOR, 0, 1), (Role.PRIVACY_OFFICER, 0, 0)],
)
def test_who_may_what(administrator: Employee, role: Role, usable: int, manageable: int) -> None:
    _kept(administrator)
    employee = _agent(administrator, role)
    assert (usable_by(employee).count(), manageable_by(employee).count()) == (usable, manageable)


def test_lead_changes_those_of_the_own_team_alone(administrator: Employee, team: Team) -> None:
    lead = _agent(administrator, Role.LEAD, team)
    assert (may_change(_kept(administrator, team=team), lead), may_change(_kept(administrator), lead)) == (
        True,
        False,
    )


def test_other_municipality_sees_none(administrator: Employee) -> None:
    _kept(administrator)
    elsewhere = a_municipality("elders")
    assert not usable_by(an_employee(elsewhere)).exists()
    assert not manageable_by(an_employee(elsewhere, Role.ADMINISTRATOR)).exists()
