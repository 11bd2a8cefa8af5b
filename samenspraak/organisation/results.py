"""Keeps and retires the results with which questions end, and finds those that can be chosen."""

from dataclasses import dataclass
from datetime import datetime

from django.db import transaction
from django.db.models import QuerySet

from samenspraak.organisation.journal import Deed, write
from samenspraak.organisation.lists import choosable, keep_in_list, managed
from samenspraak.organisation.models import Employee, Municipality, Result
from samenspraak.organisation.result_models import Ending

FIRST = (
    ("Beantwoord", Ending.DONE),
    ("Doorverwezen", Ending.DONE),
    ("Geen antwoord nodig", Ending.DONE),
    ("Afgebroken", Ending.BROKEN_OFF),
)
"""What a municipality begins with, in this order; migration 0011 gave it to those that were there already."""


@dataclass(frozen=True, slots=True)
class ResultSettings:
    """What an administrator fills in."""

    name: str
    ending: Ending
    place: int = 1
    is_retired: bool = False


def give_first_results(municipality: Municipality) -> None:
    """To a new municipality."""
    Result.objects.bulk_create(
        Result(municipality=municipality, name=name, ending=ending, place=place)
        for place, (name, ending) in enumerate(FIRST, start=1)
    )


def results_for(employee: Employee) -> QuerySet[Result]:
    """Those that somebody who answers residents can choose, the first being the usual one."""
    return choosable(Result.objects.all(), employee)


def managed_results_for(employee: Employee) -> QuerySet[Result]:
    """All of them, retired ones too, for the administrator."""
    return managed(Result.objects.all(), employee)


def result_of_breaking_off(municipality_id: int) -> Result | None:
    """What ends by itself, or by a block, ends with; None when the municipality has no such result."""
    found = Result.objects.filter(municipality_id=municipality_id, retired_at=None)
    return found.filter(ending=Ending.BROKEN_OFF).first()


@transaction.atomic
def keep_result(
    employee: Employee, settings: ResultSettings, now: datetime, result: Result | None = None
) -> Result:
    """Make one, or change ``result``; what was concluded with it keeps its class. Raises NameTaken."""
    kept = result or Result(municipality_id=employee.municipality_id)
    kept.name, kept.ending, kept.place = settings.name, settings.ending, settings.place
    keep_in_list(kept, now, is_retired=settings.is_retired)
    write(
        Deed.CHANGED_RESULT,
        f"result:{kept.pk}",
        municipality=kept.municipality_id,
        employee=employee,
        details={"ending": kept.ending, "place": kept.place},
    )
    return kept
