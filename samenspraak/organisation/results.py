"""Keeps and retires the results with which questions end, and finds those that can be chosen."""

from dataclasses import dataclass
from datetime import datetime

from django.db import IntegrityError, transaction
from django.db.models import QuerySet

from samenspraak.organisation.journal import Deed, write
from samenspraak.organisation.models import Employee, Municipality, Result, Role
from samenspraak.organisation.result_models import Ending
from samenspraak.organisation.topics import NameTaken

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
    chosen = Result.objects.filter(municipality_id=employee.municipality_id, retired_at=None)
    return chosen if employee.is_active and employee.role in (Role.AGENT, Role.LEAD) else chosen.none()


def managed_results_for(employee: Employee) -> QuerySet[Result]:
    """All of them, retired ones too, for the administrator."""
    managed = Result.objects.filter(municipality_id=employee.municipality_id)
    return managed if employee.is_active and employee.role == Role.ADMINISTRATOR else managed.none()


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
    kept.retired_at = (kept.retired_at or now) if settings.is_retired else None
    try:
        with transaction.atomic():
            kept.save()
    except IntegrityError as taken:
        raise NameTaken from taken
    write(
        Deed.CHANGED_RESULT,
        f"result:{kept.pk}",
        municipality=kept.municipality_id,
        employee=employee,
        details={"ending": kept.ending, "place": kept.place},
    )
    return kept
