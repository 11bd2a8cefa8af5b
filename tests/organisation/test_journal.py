"""The journal: nobody changes it, and the chain shows it when somebody does all the same."""

from collections.abc import Iterator

import pytest
from django.db import DatabaseError, connection, transaction

from samenspraak.organisation import sealing_journal
from samenspraak.organisation.journal import Deed, write
from samenspraak.organisation.models import JournalEntry, JournalSeal, Municipality
from samenspraak.organisation.sealing_journal import (
    Standing,
    chain_standing,
    checked_chain,
    checked_end,
    seal_journal,
)
from tests.makers import a_municipality

pytestmark = pytest.mark.django_db


@pytest.fixture
def municipality() -> Municipality:
    return a_municipality()


def some_entries(municipality: Municipality, count: int) -> None:
    for number in range(count):
        write(Deed.SAW, f"conversation:{number}", municipality=municipality.pk)


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE organisation_journalentry SET deed = 'sent'",
        "DELETE FROM organisation_journalentry",
        "TRUNCATE organisation_journalentry CASCADE",
        "UPDATE organisation_journalseal SET digest = 'x'",
        "DELETE FROM organisation_journalseal",
    ],
)
def test_database_refuses_to_change_the_journal(municipality: Municipality, statement: str) -> None:
    some_entries(municipality, 2)
    seal_journal()
    connection.check_constraints()
    with pytest.raises(DatabaseError, match="append-only"), transaction.atomic():
        connection.cursor().execute(statement)


def test_entries_are_sealed_once_and_the_chain_is_whole(municipality: Municipality) -> None:
    some_entries(municipality, 3)
    assert seal_journal() == 3
    some_entries(municipality, 2)
    assert [seal_journal(), seal_journal()] == [2, 0]
    chain = checked_chain()
    assert (chain.seals, chain.entries, chain.waiting, chain.breaks) == (2, 5, 0, ())


@pytest.mark.parametrize(
    "tampering",
    [
        "UPDATE organisation_journalentry SET employee_id = NULL, deed = 'sent' WHERE id = {id}",
        "DELETE FROM organisation_journalentry WHERE id = {id}",
        "UPDATE organisation_journalentry SET details = '{{\"x\": 1}}' WHERE id = {id}",
    ],
)
def test_tampering_past_the_triggers_breaks_the_chain(municipality: Municipality, tampering: str) -> None:
    some_entries(municipality, 3)
    seal_journal()
    middle = JournalEntry.objects.order_by("pk")[1].pk
    with connection.cursor() as cursor:
        cursor.execute("SET LOCAL session_replication_role = replica")
        cursor.execute(tampering.format(id=middle))
    assert checked_chain().breaks


def test_seal_that_is_taken_out_breaks_the_chain(municipality: Municipality) -> None:
    for _ in range(3):
        some_entries(municipality, 1)
        seal_journal()
    with connection.cursor() as cursor:
        cursor.execute("SET LOCAL session_replication_role = replica")
        cursor.execute(
            "DELETE FROM organisation_journalseal WHERE id = %s", [JournalSeal.objects.all()[1].pk]
        )
    assert checked_chain().breaks


def test_end_of_the_chain_can_be_checked_by_itself(municipality: Municipality) -> None:
    for _ in range(3):
        some_entries(municipality, 2)
        seal_journal()
    some_entries(municipality, 1)
    end = checked_end(most_entries=3)
    assert (end.seals, end.entries, end.waiting, end.breaks) == (2, 4, 1, ())


@pytest.mark.parametrize(("place", "is_seen"), [(0, False), (3, True)])
def test_check_of_the_end_sees_tampering_there_only(
    municipality: Municipality, place: int, is_seen: bool
) -> None:
    for _ in range(3):
        some_entries(municipality, 2)
        seal_journal()
    changed = JournalEntry.objects.order_by("pk")[place].pk
    with connection.cursor() as cursor:
        cursor.execute("SET LOCAL session_replication_role = replica")
        cursor.execute("UPDATE organisation_journalentry SET deed = 'sent' WHERE id = %s", [changed])
    assert bool(checked_end(most_entries=3).breaks) is is_seen


def test_standing_of_the_chain_is_told_without_reading_it(municipality: Municipality) -> None:
    assert chain_standing() == Standing(None, 0)
    some_entries(municipality, 2)
    seal_journal()
    some_entries(municipality, 1)
    standing = chain_standing()
    assert (standing.sealed_at is not None, standing.waiting) == (True, 1)


def test_chain_is_whole_while_entries_are_written_and_sealed(
    municipality: Municipality, monkeypatch: pytest.MonkeyPatch
) -> None:
    some_entries(municipality, 2)
    seal_journal()
    breaks_in = sealing_journal._breaks_in

    def meanwhile(seal: JournalSeal, previous: str) -> Iterator[str]:
        some_entries(municipality, 1)
        seal_journal()
        some_entries(municipality, 1)
        return breaks_in(seal, previous)

    monkeypatch.setattr(sealing_journal, "_breaks_in", meanwhile)
    assert checked_chain().breaks == ()


def test_entry_taken_off_the_list_of_what_to_seal_is_missed(municipality: Municipality) -> None:
    some_entries(municipality, 2)
    connection.cursor().execute(
        "DELETE FROM organisation_unsealedentry WHERE entry_id IN"
        " (SELECT max(entry_id) FROM organisation_unsealedentry)"
    )
    seal_journal()
    assert checked_chain().breaks
