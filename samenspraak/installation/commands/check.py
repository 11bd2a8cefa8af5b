"""Look for mistakes in the settings and the database: `samenspraak check`."""

import sys

from django.core.management import execute_from_command_line
from django.db import connection

# What must hold in a database of somebody else's making: query, expected answer, and what to do.
DEMANDS = (
    ("SHOW server_encoding", "UTF8", "Create the database with ENCODING 'UTF8'."),
    (
        "SELECT lower('É')",
        "é",
        "Create the database with a UTF-8 locale: with locale C, É and é are strangers.",
    ),
    (
        "SHOW synchronous_commit",
        "on",
        "Set synchronous_commit = on: a message that was accepted may not get lost.",
    ),
    ("SHOW fsync", "on", "Set fsync = on: a message that was accepted may not get lost."),
)


def run(arguments: list[str]) -> int:
    """Exit code 1, with a sentence for each mistake on standard error, when there is one."""
    execute_from_command_line(["samenspraak", "check", "--database", "default", *arguments])
    mistakes = [advice for query, expected, advice in DEMANDS if _answer(query) != expected]
    for mistake in mistakes:
        print(mistake, file=sys.stderr)
    return 1 if mistakes else 0


def _answer(query: str) -> object:
    with connection.cursor() as cursor:
        cursor.execute(query)
        row = cursor.fetchone()
    return row[0] if row else None
