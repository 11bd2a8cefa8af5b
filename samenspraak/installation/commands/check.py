"""Look for mistakes in the settings and the database: `samenspraak check`."""

import sys
from collections.abc import Iterator
from urllib.parse import urlsplit

from cryptography.fernet import Fernet
from django.conf import settings
from django.core.management import execute_from_command_line
from django.db import connection

from samenspraak.staffmail.answer_settings import SHORTEST_WORD, answers_come, can_take_answers
from samenspraak.staffmail.server import can_send, mail_leaves

SHORTEST_SECRET = 50
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
    (
        "SELECT count(*) FROM pg_roles WHERE rolname = 'samenspraak_page' AND pg_has_role(oid, 'SET')",
        1,
        "Make the role samenspraak_page and grant it: `samenspraak migrate` does, or says who must.",
    ),
    ("SHOW fsync", "on", "Set fsync = on: a message that was accepted may not get lost."),
)


def run(arguments: list[str]) -> int:
    """Exit code 1, with a sentence for each mistake on standard error, when there is one."""
    execute_from_command_line(["samenspraak", "check", "--database", "default", *arguments])
    mistakes = [
        *_in_settings(),
        *(advice for query, expected, advice in DEMANDS if _answer(query) != expected),
    ]
    for mistake in mistakes:
        print(mistake, file=sys.stderr)
    return 1 if mistakes else 0


def _in_settings() -> Iterator[str]:
    """What is wrong with the secrets and the address; the secrets themselves are not shown."""
    if len(settings.SECRET_KEY) < SHORTEST_SECRET:
        yield f"Make SECRET_KEY at least {SHORTEST_SECRET} characters long: it signs who is signed in."
    for number, key in enumerate(settings.SAMENSPRAAK_KEYS, start=1):
        try:
            Fernet(key.strip())
        except ValueError:
            yield f"Key {number} of SAMENSPRAAK_KEYS is no Fernet key: 32 bytes in URL-safe base64."
    public = urlsplit(settings.PUBLIC_URL)
    if public.scheme != "https" and public.hostname not in ("127.0.0.1", "localhost", "::1"):
        yield "Let SAMENSPRAAK_PUBLIC_URL begin with https: without it cookies cross the network in the clear."
    if mail_leaves() and not can_send():
        yield (
            "Write SAMENSPRAAK_MAIL_URL like smtps://name:password@mail.voorbeeldstad.nl, and SAMENSPRAAK_MAIL_FROM"
            " like samenspraak@voorbeeldstad.nl."
        )
    if answers_come() and not can_take_answers():
        yield (
            "Write SAMENSPRAAK_ANSWER_ADDRESS like antwoord@kcc.voorbeeldstad.nl, and SAMENSPRAAK_ANSWER_VOUCHERS like"
            f" voorbeeldstad.nl:WORD, with a word of at least {SHORTEST_WORD} characters, and SAMENSPRAAK_MAIL_URL."
        )


def _answer(query: str) -> object:
    with connection.cursor() as cursor:
        cursor.execute(query)
        row = cursor.fetchone()
    return row[0] if row else None
