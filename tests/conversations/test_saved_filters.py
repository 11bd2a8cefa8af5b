"""A search is kept under a name, for oneself or the team; what it finds is counted; it goes when nobody needs it."""

from datetime import timedelta

import pytest
from django.utils import timezone
from pytest_django import DjangoAssertNumQueries

from samenspraak.conversations.leaving import let_go_of_conversations
from samenspraak.conversations.models import SavedFilter
from samenspraak.conversations.search import saved
from samenspraak.conversations.search.saved import (
    NameTaken,
    PersonalData,
    counted_for,
    filters_for,
    forget_unused_filters,
    keep_filter,
    opened,
    own_filters_of,
    remove_filter,
)
from samenspraak.organisation.models import Employee, JournalEntry, Line, Role, Team
from tests.makers import a_municipality, an_employee, received

pytestmark = pytest.mark.django_db


@pytest.fixture
def team(agent: Employee, sanne: Employee) -> Team:
    """The agent and Sanne are both in it."""
    agent.team = sanne.team = Team.objects.create(municipality=agent.municipality, name="Balie")
    agent.save()
    sanne.save()
    return agent.team


def _kept(
    owner: Employee, typed: str = "papier", name: str = "Oud papier", *, is_shared: bool = False
) -> SavedFilter:
    saved = SavedFilter(owner=owner, typed=typed)
    keep_filter(saved, name, timezone.now(), is_shared=is_shared)
    return saved


@pytest.mark.parametrize(
    ("typed", "count"),
    [
        ("papier", 2),
        ("status:open", 2),
        ("kanaal:whatsapp na:1-1-2020", 2),
        ("kapvergunning", 0),
        ("onderwerp:weg", None),
        ("gek:ja", None),
    ],
)
def test_filter_says_how_much_it_finds_now(
    line: Line, agent: Employee, typed: str, count: int | None
) -> None:
    for phone in ("+31600000001", "+31600000002"):
        received(line, phone=phone, at=timezone.now())
    _kept(agent, typed)
    assert [one.count for one in counted_for(agent, timezone.now())] == [count]


def test_filter_beyond_the_first_ten_is_shown_without_a_number(
    line: Line, agent: Employee, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(saved, "MOST_COUNTED", 2)
    for name in ("Een", "Twee", "Zeven"):
        _kept(agent, name=name)
    counted = counted_for(agent, timezone.now())
    assert [(one.saved.name, one.count) for one in counted] == [("Een", 0), ("Twee", 0), ("Zeven", None)]


@pytest.mark.parametrize(("how_many", "queries"), [(1, 8), (2, 14), (3, 20)])
def test_each_filter_costs_six_queries_whatever_it_finds(
    line: Line,
    agent: Employee,
    django_assert_num_queries: DjangoAssertNumQueries,
    how_many: int,
    queries: int,
) -> None:
    for number in range(8):
        received(line, phone=f"+3160000000{number}", at=timezone.now())
    for number in range(how_many):
        _kept(agent, "status:open", f"Open {number}")
    with django_assert_num_queries(queries):
        counted_for(agent, timezone.now())


def test_colleague_of_the_team_sees_what_is_shared_and_no_more(
    agent: Employee, sanne: Employee, team: Team
) -> None:
    shared = _kept(agent, name="Gedeeld", is_shared=True)
    _kept(agent, name="Van mij")
    assert list(filters_for(sanne)) == [shared]
    assert not own_filters_of(sanne).exists()


def test_colleague_of_another_team_sees_nothing(agent: Employee, team: Team) -> None:
    _kept(agent, is_shared=True)
    assert not filters_for(an_employee(agent.municipality, name="Kees Vos")).exists()


def test_who_reads_no_conversations_has_no_filters(agent: Employee) -> None:
    _kept(agent)
    agent.role = Role.SPECIALIST
    assert not filters_for(agent).exists()


def test_nobody_of_another_municipality_sees_it(agent: Employee) -> None:
    _kept(agent)
    assert not filters_for(an_employee(a_municipality("elders"))).exists()


def test_filter_is_renamed_and_shared(agent: Employee, team: Team) -> None:
    keep_filter(_kept(agent), "Papier", timezone.now(), is_shared=True)
    saved = SavedFilter.objects.get()
    assert (saved.name, saved.team) == ("Papier", team)


def test_name_of_ones_own_is_used_once(agent: Employee, sanne: Employee) -> None:
    _kept(agent)
    _kept(sanne)
    with pytest.raises(NameTaken):
        _kept(agent, "glas")


@pytest.mark.parametrize(("typed", "name"), [("bsn 111222333", "BSN"), ("papier", "Mijn bsn is 111222333")])
def test_personal_data_is_not_kept(agent: Employee, typed: str, name: str) -> None:
    with pytest.raises(PersonalData):
        _kept(agent, typed, name)
    assert not SavedFilter.objects.exists()


def test_journal_knows_that_it_was_kept_and_removed_and_not_what(agent: Employee) -> None:
    saved = _kept(agent)
    number = saved.pk
    remove_filter(saved)
    entries = JournalEntry.objects.filter(subject=f"filter:{number}", employee=agent).order_by("pk")
    assert [(entry.deed, entry.details) for entry in entries] == [("kept_filter", {}), ("removed_filter", {})]


def test_filter_that_nobody_opened_for_a_year_is_forgotten(agent: Employee) -> None:
    old, used = _kept(agent), _kept(agent, name="Nog in gebruik")
    SavedFilter.objects.update(used_at=timezone.now() - timedelta(days=366))
    opened(agent, used.pk, timezone.now())
    forget_unused_filters(0)
    assert not SavedFilter.objects.filter(pk=old.pk).exists()
    assert SavedFilter.objects.filter(pk=used.pk).exists()


def test_filter_goes_with_who_leaves(agent: Employee, sanne: Employee) -> None:
    _kept(agent)
    let_go_of_conversations([agent], sanne)
    assert not SavedFilter.objects.exists()
