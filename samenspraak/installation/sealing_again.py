"""Seals everything in the database again under the newest key, so that an old one can be thrown away."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from django.db.models import QuerySet

from samenspraak.conversations.models import Draft, EarlyChange, Message
from samenspraak.handoff.models import Register
from samenspraak.hooks.models import Letter
from samenspraak.organisation.models import IdentityProvider, Letterbox, Line, SecondFactor
from samenspraak.organisation.sealing import SealBroken, is_newest, resealed
from samenspraak.referrals.models import AnswerFile, FormAnswer
from samenspraak.staffmail.models import AnswerMail

SEALED: tuple[tuple[QuerySet[Any], str], ...] = (
    (Line.objects.all(), "token"),
    (Register.objects.all(), "token"),
    (Letterbox.objects.all(), "secrets"),
    (Letterbox.objects.all(), "verify_token"),
    (IdentityProvider.objects.all(), "client_secret"),
    (SecondFactor.objects.all(), "secret"),
    (Letter.objects.all(), "body"),
    (Message.objects.all(), "original"),
    (EarlyChange.objects.all(), "original"),
    (Draft.objects.all(), "original"),
    (FormAnswer.objects.all(), "sealed"),
    (AnswerFile.objects.all(), "sealed"),
    (AnswerMail.objects.all(), "body"),
)
"""Every column that holds something sealed. A test finds columns that are missing here."""
BATCH = 500
LARGE = {AnswerFile: 4, AnswerMail: 4}
"""Rows of megabytes, fewer at once."""


@dataclass(frozen=True, slots=True)
class Again:
    """What became of one column: rows sealed again, and rows that none of our keys opens."""

    column: str
    sealed: int
    broken: int


def seal_everything_again() -> Iterator[Again]:
    """Column by column. A second run finds nothing more; one that was broken off can be run again.

    A row that changed meanwhile is left alone: what wrote it used the newest key.
    """
    for rows, column in SEALED:
        done = broken = 0
        for number, content in _contents(rows, column):
            try:
                done += _seal_again(rows, column, number, content)
            except SealBroken:
                broken += 1
        yield Again(f"{rows.model.__name__}.{column}", done, broken)


def _contents(rows: QuerySet[Any], column: str) -> Iterator[tuple[int, bytes]]:
    """In batches by number: no transaction stays open, memory stays small."""
    last = 0
    filled = rows.exclude(**{column: None}).order_by("pk").values_list("pk", column)
    size = LARGE.get(rows.model, BATCH)
    while batch := list(filled.filter(pk__gt=last)[:size]):
        last = batch[-1][0]
        yield from ((number, bytes(content)) for number, content in batch)


def _seal_again(rows: QuerySet[Any], column: str, number: int, content: bytes) -> int:
    """How many rows were sealed again: one or none. Raises SealBroken."""
    if is_newest(content):
        return 0
    same = rows.filter(**{"pk": number, column: content})
    return same.update(**{column: resealed(content)})
