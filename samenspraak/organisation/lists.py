"""The lists of a municipality: who manages them; of topics and results also who chooses, and what is retired."""

from datetime import datetime

from django.db import IntegrityError, transaction
from django.db.models import QuerySet

from samenspraak.organisation.access import answers_residents
from samenspraak.organisation.models import (
    ClosingDay,
    DirectoryToken,
    Employee,
    Result,
    Role,
    Team,
    Topic,
)


class NameTaken(Exception):
    """The list has one with this name: choose another."""


def choosable[Row: (Topic, Result)](rows: QuerySet[Row], employee: Employee) -> QuerySet[Row]:
    """Those that somebody who answers residents can choose."""
    found = rows.filter(municipality_id=employee.municipality_id, retired_at=None)
    return found if answers_residents(employee) else found.none()


def managed[Row: (Topic, Result, Team, Employee, ClosingDay, DirectoryToken)](
    rows: QuerySet[Row], employee: Employee
) -> QuerySet[Row]:
    """All of them, retired ones too, for the administrator."""
    found = rows.filter(municipality_id=employee.municipality_id)
    return found if employee.is_active and employee.role == Role.ADMINISTRATOR else found.none()


def keep_in_list(row: Topic | Result, now: datetime, *, is_retired: bool) -> None:
    """Save it; what was retired before stays so since then. Raises NameTaken. Call it in a transaction."""
    row.retired_at = (row.retired_at or now) if is_retired else None
    try:
        with transaction.atomic():
            row.save()
    except IntegrityError as taken:
        raise NameTaken from taken
