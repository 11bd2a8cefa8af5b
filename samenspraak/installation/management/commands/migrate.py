"""Django's own command, for a database whose history we know."""

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
    """Raises CommandError for a database with some of the migrations that one migration now stands for."""
    applied = MigrationRecorder(connection).applied_migrations()
    for (room, _name), now_one in MigrationLoader(None).replacements.items():
        have = [one in applied for one in now_one.replaces]
        if any(have) and not all(have):
            raise CommandError(HALF_WAY.format(room))
