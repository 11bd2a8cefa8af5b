"""Django's own command, for a database whose history we know."""

from collections.abc import Collection
from typing import Any

from django.core.management import CommandError
from django.core.management.commands import migrate
from django.db import connection
from django.db.migrations.loader import MigrationLoader
from django.db.migrations.recorder import MigrationRecorder

HALF_WAY = (
    "This database stopped half-way the migrations of {}, which are one now. Bring it up to date with the last version"
    " that has them (docs/decisions/0036 says which), and come back."
)


class Command(migrate.Command):
    """Where Django would leave out the tables of a room without a word, this refuses. Nothing was changed then."""

    def handle(self, *args: Any, **options: Any) -> None:
        refuse_half_way()
        super().handle(*args, **options)


def refuse_half_way() -> None:
    """Raises CommandError for a database with some of the migrations of a room that newer ones stand for, not all."""
    applied = MigrationRecorder(connection).applied_migrations()
    for room, old in _still_replaced(applied.keys()).items():
        have = [one in applied for one in old]
        if any(have) and not all(have):
            raise CommandError(HALF_WAY.format(room))


def _still_replaced(applied: Collection[tuple[str, str]]) -> dict[str, list[tuple[str, str]]]:
    """By room, what its newer migrations stand for, but for those that were applied themselves.

    A room as a whole: where it has several, each alone may have all that it stands for.
    """
    rooms: dict[str, list[tuple[str, str]]] = {}
    for (room, name), newer in MigrationLoader(None).replacements.items():
        if (room, name) not in applied:
            rooms.setdefault(room, []).extend(newer.replaces)
    return rooms
