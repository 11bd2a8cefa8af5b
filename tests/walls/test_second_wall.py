"""The database itself holds a request to its own municipality, whatever the code forgets to ask."""

from collections.abc import Iterator

import pytest
from django.apps import apps
from django.db import DatabaseError, ProgrammingError, connection, models, transaction
from django.utils import timezone

from samenspraak.conversations.access import conversations_for
from samenspraak.conversations.models import Conversation, Message
from samenspraak.conversations.search.finding import found
from samenspraak.desk.thread import loading
from samenspraak.domain.search import Search
from samenspraak.installation.walling import UNWALLED, rules, way_of
from samenspraak.organisation.models import Municipality, Role, Team
from samenspraak.organisation.wall import ROLE, within
from tests.source import none_of
from tests.test_house_tables import WITHOUT_MUNICIPALITY
from tests.walls.town import Town

POLICIES = """
SELECT relname, relrowsecurity FROM pg_class JOIN pg_policy ON polrelid = pg_class.oid
WHERE polname = 'own_municipality'
"""


def _walled() -> Iterator[type[models.Model]]:
    return (model for model in apps.get_models() if way_of(model))


def _rows(model: type[models.Model], municipality: Municipality) -> models.QuerySet[models.Model]:
    """Its rows of one municipality, asked for over the same way as the wall's."""
    steps, at = [], model
    while at is not Municipality:
        key = way_of(at)
        steps.append(key.name)
        at = key.related_model
    return model._base_manager.filter(**{"__".join(steps): municipality})


def _role() -> str:
    with connection.cursor() as cursor:
        cursor.execute("SELECT current_user")
        return str(cursor.fetchone()[0])


@pytest.mark.django_db
def test_every_table_that_leads_to_a_municipality_has_the_wall() -> None:
    with connection.cursor() as cursor:
        cursor.execute(POLICIES)
        walled = {name for name, is_on in cursor.fetchall() if is_on}
    ours = [model for model in apps.get_models() if model.__module__.startswith("samenspraak.")]
    free = set(WITHOUT_MUNICIPALITY) | UNWALLED
    assert walled == set(rules()) == {one._meta.db_table for one in ours if one.__name__ not in free}


def test_rows_of_another_municipality_are_not_there(town: Town, other: Town) -> None:
    seen = {model: _rows(model, other.line.municipality).count() for model in _walled()}
    assert sum(count > 0 for count in seen.values()) > 45, "the town next door has a row of nearly everything"
    with within(town.line.municipality_id):
        none_of(
            f"{model.__name__}: {count} rows of the municipality next door"
            for model in _walled()
            if (count := _rows(model, other.line.municipality).count())
        )


def test_rows_of_its_own_are_all_there(town: Town, other: Town) -> None:
    own = {model: _rows(model, town.line.municipality).count() for model in _walled()}
    with within(town.line.municipality_id):
        none_of(
            f"{model.__name__}: {_rows(model, town.line.municipality).count()} of {count} rows"
            for model, count in own.items()
            if model._base_manager.count() != count
        )


def test_who_belongs_to_no_municipality_meets_nothing(town: Town) -> None:
    with transaction.atomic(), connection.cursor() as cursor:
        cursor.execute(f"SET LOCAL ROLE {ROLE}")
        none_of(model.__name__ for model in _walled() if model._base_manager.exists())
        cursor.execute("RESET ROLE")


def test_nothing_is_written_into_another_municipality(town: Town, other: Town) -> None:
    theirs = Conversation.objects.filter(municipality=other.line.municipality).first()
    assert theirs
    with within(town.line.municipality_id):
        assert Conversation.objects.filter(pk=theirs.pk).update(unread_count=99) == 0
        assert Message.objects.filter(conversation=theirs)._raw_delete("default") == 0
        with pytest.raises(ProgrammingError, match="row-level security"), transaction.atomic():
            Team.objects.create(municipality=other.line.municipality, name="Onze rij bij hen")
        mine = Team.objects.create(municipality=town.line.municipality, name="Onze rij bij ons")
        with pytest.raises(ProgrammingError, match="row-level security"), transaction.atomic():
            Team.objects.filter(pk=mine.pk).update(municipality=other.line.municipality)
    assert Message.objects.filter(conversation=theirs).exists()


def test_page_that_forgets_to_ask_whose_it_is_still_shows_nothing(
    town: Town, other: Town, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(loading, "conversations_for", lambda _who: Conversation.objects.all())
    theirs = Conversation.objects.filter(municipality=other.line.municipality).first()
    assert theirs
    client = town.desks[Role.AGENT]
    assert client.get(f"/bureau/gesprek/{theirs.pk}/").status_code == 404
    monkeypatch.setattr("samenspraak.desk.sign_in.behind_the_wall.within", lambda _one: transaction.atomic())
    assert client.get(f"/bureau/gesprek/{theirs.pk}/").status_code == 200, (
        "the first wall alone was forgotten"
    )


@pytest.mark.django_db(transaction=True)
def test_what_a_search_finds_over_the_wall_is_read_behind_it(town: Town, other: Town) -> None:
    stranger = other.people[Role.AGENT]
    with within(town.line.municipality_id):
        hits = found(stranger, Search(), timezone.now()).hits
        assert hits, "the index is asked over the wall"
        assert not conversations_for(stranger).filter(pk__in=[hit.conversation for hit in hits]).exists()


def test_connection_is_given_back_as_it_was(town: Town, monkeypatch: pytest.MonkeyPatch) -> None:
    before = _role()
    inside: list[str] = []

    def fails(_who: object) -> None:
        inside.append(_role())
        raise DatabaseError

    monkeypatch.setattr(loading, "conversations_for", fails)
    client = town.desks[Role.AGENT]
    monkeypatch.setattr(client, "raise_request_exception", False)
    assert client.get(f"/bureau/gesprek/{town.rows['conversation']}/").status_code == 500
    assert inside == [ROLE]
    assert _role() == before


def test_page_role_may_not_lift_the_wall(town: Town) -> None:
    lift = "ALTER TABLE conversations_message DISABLE ROW LEVEL SECURITY"
    refused = pytest.raises(ProgrammingError, match="must be owner")
    with within(town.line.municipality_id), refused, transaction.atomic(), connection.cursor() as cursor:
        cursor.execute(lift)
