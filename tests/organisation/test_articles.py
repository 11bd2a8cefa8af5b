"""Articles of the knowledge base: who reads and changes which, and what stands in the journal."""

import pytest

from samenspraak.organisation.articles import (
    Writing,
    articles_for,
    changeable_articles_for,
    keep_article,
    remove_article,
)
from samenspraak.organisation.kept_words import count_use
from samenspraak.organisation.lists import NameTaken
from samenspraak.organisation.models import Article, Employee, JournalEntry, Role, Team
from tests.makers import MONDAY_MORNING as NOW
from tests.makers import a_municipality, an_article, an_employee

pytestmark = pytest.mark.django_db


@pytest.fixture
def administrator() -> Employee:
    return an_employee(a_municipality(), Role.ADMINISTRATOR)


@pytest.fixture
def team(administrator: Employee) -> Team:
    return Team.objects.create(municipality=administrator.municipality, name="Burgerzaken")


def _colleague(administrator: Employee, role: Role, team: Team | None = None) -> Employee:
    colleague = an_employee(administrator.municipality, role)
    colleague.team = team
    colleague.save()
    return colleague


@pytest.mark.parametrize(
    ("role", "reads", "changes"),
    [
        (Role.AGENT, 2, 0),
        (Role.LEAD, 2, 1),
        (Role.ADMINISTRATOR, 2, 2),
        (Role.PRIVACY_OFFICER, 0, 0),
        (Role.SPECIALIST, 0, 0),
    ],
)
def test_who_answers_residents_reads_all_and_a_lead_changes_those_of_the_own_team(
    administrator: Employee, team: Team, role: Role, reads: int, changes: int
) -> None:
    an_article(administrator, "Grof vuil")
    an_article(administrator, "Paspoort", team=team)
    employee = _colleague(administrator, role, team)
    assert (articles_for(employee).count(), changeable_articles_for(employee).count()) == (reads, changes)


@pytest.mark.parametrize("role", [Role.AGENT, Role.ADMINISTRATOR])
def test_who_left_reads_none(administrator: Employee, role: Role) -> None:
    an_article(administrator)
    employee = _colleague(administrator, role)
    employee.is_active = False
    assert not articles_for(employee).exists()


def test_lead_without_a_team_changes_none(administrator: Employee) -> None:
    an_article(administrator)
    assert not changeable_articles_for(_colleague(administrator, Role.LEAD)).exists()


def test_other_municipality_sees_none(administrator: Employee) -> None:
    an_article(administrator)
    elsewhere = an_employee(a_municipality("elders"), Role.ADMINISTRATOR)
    assert not articles_for(elsewhere).exists()
    assert not changeable_articles_for(elsewhere).exists()


def test_title_is_there_once_in_a_municipality(administrator: Employee) -> None:
    an_article(administrator, "Grof vuil")
    an_article(an_employee(a_municipality("elders"), Role.ADMINISTRATOR), "Grof vuil")
    with pytest.raises(NameTaken):
        an_article(administrator, "Grof vuil")
    assert Article.objects.count() == 2


def test_changing_and_removing_stand_in_the_journal(administrator: Employee) -> None:
    kept = an_article(administrator)
    keep_article(administrator, Writing("Anders", "Tekst.", "Je.", "U."), NOW, kept)
    remove_article(kept, administrator)
    deeds = list(JournalEntry.objects.order_by("pk").values_list("deed", flat=True))
    assert deeds == ["changed_article", "changed_article", "removed_article"]
    assert not Article.objects.exists()


def test_use_is_counted_with_its_moment(administrator: Employee) -> None:
    kept = an_article(administrator)
    for _time in range(2):
        count_use(kept, NOW)
    kept.refresh_from_db()
    assert (kept.use_count, kept.used_at) == (2, NOW)
