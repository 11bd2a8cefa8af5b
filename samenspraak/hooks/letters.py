"""Keeps letters sealed until they are opened, and destroys them a set term after."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from django.conf import settings
from django.db import transaction
from django.utils import timezone
from procrastinate.contrib.django import app

from samenspraak.hooks.models import Letter
from samenspraak.organisation.models import Letterbox
from samenspraak.organisation.sealing import sealed, unsealed

MOST_ATTEMPTS = 8
DESTROYED_AT_ONCE = 1_000


def keep(letterbox: Letterbox, body: bytes, now: datetime) -> None:
    """Keep a letter as it came. It is durable when this returns: one row, one commit. See also keeping.Keeper."""
    Letter.objects.create(
        channel=letterbox.channel, letterbox=letterbox.slug, body=sealed(body), came_at=now, due_at=now
    )


@dataclass(frozen=True, slots=True)
class Opened:
    """What became of a letter: ``why`` is empty when everything in it was handled."""

    letter_id: int
    why: str = ""
    try_again: bool = False


def waiting_letters(now: datetime, most: int) -> list[Letter]:
    """The oldest letters that are due, locked for the caller's transaction; others are not waited for."""
    due = Letter.objects.select_for_update(skip_locked=True).filter(due_at__lte=now)
    return list(due.order_by("due_at")[:most])


def body_of(letter: Letter) -> bytes:
    """The body as it came. Raises SealBroken."""
    return unsealed(letter.body)


def settle(letters: Sequence[Letter], opened: Sequence[Opened], now: datetime) -> None:
    """Write down what became of each letter."""
    done = [outcome.letter_id for outcome in opened if not outcome.why]
    Letter.objects.filter(pk__in=done).update(opened_at=now, due_at=None, failed_why="")
    attempts = {letter.pk: letter.attempts + 1 for letter in letters}
    for outcome in opened:
        if outcome.why:
            tries = attempts[outcome.letter_id]
            again = now + timedelta(seconds=2**tries) if outcome.try_again and tries < MOST_ATTEMPTS else None
            Letter.objects.filter(pk=outcome.letter_id).update(
                attempts=tries, due_at=again, failed_why=outcome.why[:100]
            )


def open_again(**which: object) -> int:
    """Let letters that stayed closed be opened again, after the mend; gives back how many."""
    return Letter.objects.filter(opened_at=None, due_at=None, **which).update(
        due_at=timezone.now(), attempts=0
    )


@app.periodic(cron="17 * * * *")
@app.task(queue="upkeep", queueing_lock="destroy_letters")
def destroy_letters(timestamp: int) -> int:  # noqa: ARG001  (procrastinate gives it)
    """Job: destroy letters SAMENSPRAAK_LETTER_DAYS after they were opened. A second run finds nothing more."""
    before = timezone.now() - timedelta(days=settings.SAMENSPRAAK_LETTER_DAYS)
    destroyed = 0
    while ids := list(
        Letter.objects.filter(opened_at__lt=before).values_list("pk", flat=True)[:DESTROYED_AT_ONCE]
    ):
        with transaction.atomic():
            destroyed += Letter.objects.filter(pk__in=ids).delete()[0]
    return destroyed
