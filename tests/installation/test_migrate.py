"""A database that stopped half-way a history which is one migration now is refused: nothing is left out silently."""

import pytest
from django.core.management import CommandError, call_command
from django.db import connection
from django.db.migrations.recorder import MigrationRecorder

from samenspraak.installation.management.commands.migrate import refuse_half_way


@pytest.fixture
def recorder(db: None) -> MigrationRecorder:
    return MigrationRecorder(connection)


@pytest.mark.usefixtures("db")
def test_database_that_has_all_of_them_has_nothing_to_do() -> None:
    call_command("migrate", check_unapplied=True, verbosity=0)


def test_database_from_before_that_had_all_of_them_has_nothing_to_do(recorder: MigrationRecorder) -> None:
    recorder.record_unapplied("staffmail", "0001_mail_and_answers")
    call_command("migrate", verbosity=0)
    assert ("staffmail", "0001_mail_and_answers") in recorder.applied_migrations()


def test_database_that_has_some_of_them_is_refused(recorder: MigrationRecorder) -> None:
    recorder.record_unapplied("staffmail", "0001_mail_and_answers")
    recorder.record_unapplied("staffmail", "0004_answers_by_mail")
    before = recorder.applied_migrations().keys()
    with pytest.raises(CommandError, match="half-way the migrations of staffmail"):
        call_command("migrate", verbosity=0)
    assert recorder.applied_migrations().keys() == before


def test_database_that_stopped_where_a_newer_one_ends_is_refused(recorder: MigrationRecorder) -> None:
    _leave(recorder, ("organisation", "0001_organisation"))
    with pytest.raises(CommandError, match="half-way the migrations of organisation"):
        call_command("migrate", verbosity=0)


def test_database_that_was_killed_between_two_newer_ones_goes_on(recorder: MigrationRecorder) -> None:
    _leave(recorder, ("organisation", "0001_search_words"), ("organisation", "0001_organisation"))
    refuse_half_way()


def _leave(recorder: MigrationRecorder, *kept: tuple[str, str]) -> None:
    for room, name in recorder.applied_migrations():
        if (room, name) not in kept:
            recorder.record_unapplied(room, name)
