"""Letters that stayed closed: counted by reason, and opened again by an administrator. Never what is in them."""

from dataclasses import dataclass
from datetime import datetime

from django.db import transaction
from django.db.models import Count, Max, Min

from samenspraak.hooks.letters import open_again
from samenspraak.hooks.models import Letter
from samenspraak.organisation.journal import Deed, write
from samenspraak.organisation.models import Employee


@dataclass(frozen=True, slots=True)
class Pile:
    """Letters with the same reason; the times are of the first and the last that came."""

    why: str
    count: int
    first_at: datetime
    last_at: datetime


def closed_piles() -> list[Pile]:
    """Every reason with its letters, the most first; one query."""
    closed = Letter.objects.filter(opened_at=None, due_at=None).values("failed_why")
    counted = closed.annotate(count=Count("pk"), first_at=Min("came_at"), last_at=Max("came_at"))
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
