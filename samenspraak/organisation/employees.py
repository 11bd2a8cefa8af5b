"""Keeps the employees of a municipality: who works here, in what role and team, and who does not any more."""

from dataclasses import dataclass
from typing import Self

from django.contrib.auth.hashers import UNUSABLE_PASSWORD_PREFIX
from django.db import IntegrityError, transaction
from django.db.models import QuerySet

from samenspraak.organisation.journal import Deed, write
from samenspraak.organisation.lists import managed
from samenspraak.organisation.models import Employee, Municipality, Role, Team


class EmailTaken(Exception):
    """Somebody signs in with this e-mail address already: choose another. Nothing was changed."""


class LastAdministrator(Exception):
    """Nobody could manage the desk any more: somebody else who can sign in comes first. Nothing was changed."""


@dataclass(frozen=True, slots=True)
class EmployeeSettings:
    """What an administrator fills in. Case does not matter in ``email``."""

    name: str
    email: str
    role: Role
    team: Team | None = None

    @classmethod
    def of(cls, employee: Employee) -> Self:
        """As somebody was loaded."""
        return cls(employee.name, employee.email, Role(employee.role), employee.team)


def managed_employees_for(employee: Employee) -> QuerySet[Employee]:
    """Everybody of the municipality, also who left, for the administrator."""
    return managed(Employee.objects.all(), employee)


@transaction.atomic
def add_colleague(by: Employee, settings: EmployeeSettings) -> Employee:
    """Somebody who can sign in once they chose a password: see inviting. Raises EmailTaken."""
    colleague = Employee(municipality_id=by.municipality_id)
    colleague.set_unusable_password()
    _keep(colleague, settings)
    _journal(Deed.ADDED_EMPLOYEE, colleague, by, **_rights(colleague))
    return colleague


@transaction.atomic
def change_colleague(by: Employee, colleague: Employee, settings: EmployeeSettings) -> None:
    """From their next click on they have this role. Raises EmailTaken, LastAdministrator."""
    if settings.role != Role.ADMINISTRATOR:
        _check_another_administrates(colleague)
    _keep(colleague, settings)
    _journal(Deed.CHANGED_EMPLOYEE, colleague, by, **_rights(colleague))


@transaction.atomic
def deactivate(by: Employee, colleague: Employee) -> None:
    """They cannot sign in any more, and are signed out everywhere. Raises LastAdministrator.

    Their password is gone with it, so that no session and no invitation comes alive again with them.
    """
    _check_another_administrates(colleague)
    colleague.is_active = False
    colleague.set_unusable_password()
    colleague.save(update_fields=["is_active", "password"])
    _journal(Deed.DEACTIVATED_EMPLOYEE, colleague, by)


@transaction.atomic
def reactivate(by: Employee, colleague: Employee) -> None:
    """They can be invited again, and choose a new password."""
    colleague.is_active = True
    colleague.save(update_fields=["is_active"])
    _journal(Deed.REACTIVATED_EMPLOYEE, colleague, by, **_rights(colleague))


def _check_another_administrates(colleague: Employee) -> None:
    """Two administrators who send each other away come one after the other. An invitation lets nobody in by itself."""
    Municipality.objects.select_for_update(no_key=True).get(pk=colleague.municipality_id)
    administrators = Employee.objects.filter(
        municipality_id=colleague.municipality_id, role=Role.ADMINISTRATOR, is_active=True
    )
    able = administrators.exclude(password__startswith=UNUSABLE_PASSWORD_PREFIX)
    if set(able.values_list("pk", flat=True)) == {colleague.pk}:
        raise LastAdministrator


def _keep(colleague: Employee, settings: EmployeeSettings) -> None:
    """Nothing else of them is touched, whatever happened since they were loaded."""
    colleague.name, colleague.email = settings.name, settings.email.lower()
    colleague.role, colleague.team = settings.role, settings.team
    fields = ["name", "email", "role", "team"] if colleague.pk else None
    try:
        with transaction.atomic():
            colleague.save(update_fields=fields)
    except IntegrityError as taken:
        raise EmailTaken from taken


def _rights(colleague: Employee) -> dict[str, str | int]:
    return {"role": str(colleague.role), "team": colleague.team_id or 0}


def _journal(deed: Deed, colleague: Employee, by: Employee, **details: str | int) -> None:
    subject = f"employee:{colleague.pk}"
    write(deed, subject, municipality=colleague.municipality_id, employee=by, details=details)
