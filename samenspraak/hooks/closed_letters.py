"""Letters that stayed closed: counted by reason, opened again by an administrator, destroyed when their term is over.

They hold personal data like any letter; nobody sees here what is in them.
"""

from collections import Counter
from dataclasses import dataclass
from datetime import datetime, timedelta

from django.conf import settings
from django.db import transaction
from django.db.models import Count, Max, Min, QuerySet
from django.utils import timezone
from procrastinate.contrib.django import app

from samenspraak.hooks.letters import DESTROYED_AT_ONCE, open_again
from samenspraak.hooks.models import Letter
from samenspraak.organisation.journal import Deed, write
from samenspraak.organisation.models import Employee, Municipality


@dataclass(frozen=True, slots=True)
class Pile:
    """Letters with the same reason; the times are of the first and the last that came."""

    why: str
    count: int
    first_at: datetime
    last_at: datetime

    @property
    def first_destroyed_at(self) -> datetime:
        """From when on the first of them is destroyed."""
        return self.first_at + _term()

    @property
    def last_destroyed_at(self) -> datetime:
        """The same for the last."""
        return self.last_at + _term()


def closed_piles() -> list[Pile]:
    """Every reason with its letters, the most first; one query."""
    counted = (
        _closed()
        .values("failed_why")
        .annotate(count=Count("pk"), first_at=Min("came_at"), last_at=Max("came_at"))
    )
    return [
        Pile(row["failed_why"], row["count"], row["first_at"], row["last_at"])
        for row in counted.order_by("-count", "failed_why")
    ]


@transaction.atomic
def open_pile_again(employee: Employee, why: str) -> int:
    """Let the letters with this reason be opened again; gives back how many. In the journal when there were any."""
    count = open_again(failed_why=why)
    if count:
        write(
            Deed.OPENED_LETTERS,
            "letters:closed",
            municipality=employee.municipality_id,
            employee=employee,
            details={"why": why, "count": count},
        )
    return count


@app.periodic(cron="27 * * * *")
@app.task(queue="upkeep", queueing_lock="destroy_closed_letters")
def destroy_closed_letters(timestamp: int) -> int:  # noqa: ARG001  (procrastinate gives it)
    """Job: destroy letters that stayed closed SAMENSPRAAK_CLOSED_LETTER_DAYS after they came.

    A second run finds nothing more. One that is due is being opened again, and stays.
    """
    before, destroyed = timezone.now() - _term(), 0
    while found := _some_destroyed(before):
        destroyed += found
    return destroyed


@transaction.atomic
def _some_destroyed(before: datetime) -> int:
    over = _closed().select_for_update(skip_locked=True).filter(came_at__lt=before)
    whys = dict(over.values_list("pk", "failed_why")[:DESTROYED_AT_ONCE])
    Letter.objects.filter(pk__in=whys).delete()
    _journal(Counter(whys.values()))
    return len(whys)


def _journal(counts: Counter[str]) -> None:
    """In everybody's journal: nobody knows whose a letter is that was never opened."""
    for why, count in sorted(counts.items()):
        for municipality in Municipality.objects.order_by("pk").values_list("pk", flat=True):
            write(
                Deed.DESTROYED_LETTERS,
                "letters:closed",
                municipality=municipality,
                details={"why": why, "count": count},
            )


def _closed() -> QuerySet[Letter]:
    return Letter.objects.filter(opened_at=None, due_at=None)


def _term() -> timedelta:
    return timedelta(days=settings.SAMENSPRAAK_CLOSED_LETTER_DAYS)
