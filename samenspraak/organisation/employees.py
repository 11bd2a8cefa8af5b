"""Keeps the employees of a municipality: who works here, in what role and team, and who does not any more."""

from collections.abc import Iterator, Sequence, Set
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Self

from django.contrib.auth.hashers import UNUSABLE_PASSWORD_PREFIX
from django.db import IntegrityError, transaction
from django.db.models import QuerySet

from samenspraak.organisation.journal import Deed, write
from samenspraak.organisation.lists import managed
from samenspraak.organisation.models import Employee, Municipality, Role, Team
from samenspraak.organisation.provider_accounts import forget_account
from samenspraak.organisation.second_factors import forget
from samenspraak.organisation.sign_ins import end_all
from samenspraak.organisation.training import forget_training


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


def add_colleague(by: Employee, settings: EmployeeSettings) -> Employee:
    """Somebody who can sign in once they chose a password: see inviting. Raises EmailTaken."""
    [colleague] = add_colleagues(by, [settings])
    return colleague


@transaction.atomic
def add_colleagues(by: Employee, wanted: Sequence[EmployeeSettings]) -> list[Employee]:
    """The same for many at once, all of them or nobody. Raises EmailTaken."""
    colleagues = [_newcomer(by, settings) for settings in wanted]
    with _each_email_once():
        Employee.objects.bulk_create(colleagues)
    for colleague in colleagues:
        _journal(Deed.ADDED_EMPLOYEE, colleague, by, **_rights(colleague))
    return colleagues


def change_colleague(by: Employee, colleague: Employee, settings: EmployeeSettings) -> None:
    """From their next click on they have this role. Raises EmailTaken, LastAdministrator."""
    change_colleagues(by, [(colleague, settings)])


@transaction.atomic
def change_colleagues(by: Employee, wanted: Sequence[tuple[Employee, EmployeeSettings]]) -> None:
    """The same for many at once, all of them or nobody. Raises EmailTaken, LastAdministrator."""
    wanting = {colleague.pk for colleague, settings in wanted if settings.role == Role.ADMINISTRATOR}
    _check_an_administrator_stays(by, {colleague.pk for colleague, _settings in wanted} - wanting, wanting)
    with _each_email_once():
        for colleague, settings in wanted:
            _give(colleague, settings)
            # Nothing else of them is touched, whatever happened since they were loaded.
            colleague.save(update_fields=["name", "email", "role", "team"])
    for colleague, _settings in wanted:
        _journal(Deed.CHANGED_EMPLOYEE, colleague, by, **_rights(colleague))


@transaction.atomic
def deactivate(by: Employee, colleague: Employee) -> None:
    """They cannot sign in any more, and are signed out everywhere. Raises LastAdministrator.

    Their password, second factor and account at the identity provider are gone with it, so that no session and no
    invitation comes alive again with them.
    """
    _check_an_administrator_stays(by, {colleague.pk})
    colleague.is_active = False
    colleague.set_unusable_password()
    colleague.save(update_fields=["is_active", "password"])
    end_all(colleague)
    forget(colleague)
    forget_account(colleague)
    forget_training(colleague)
    _journal(Deed.DEACTIVATED_EMPLOYEE, colleague, by)


@transaction.atomic
def reactivate(by: Employee, colleague: Employee) -> None:
    """They can be invited again, and choose a new password."""
    colleague.is_active = True
    colleague.save(update_fields=["is_active"])
    _journal(Deed.REACTIVATED_EMPLOYEE, colleague, by, **_rights(colleague))


def _check_an_administrator_stays(by: Employee, leaving: Set[int], coming: Set[int] = frozenset()) -> None:
    """Two administrators who send each other away come one after the other. An invitation lets nobody in by itself."""
    Municipality.objects.select_for_update(no_key=True).get(pk=by.municipality_id)
    here = Employee.objects.filter(municipality_id=by.municipality_id, is_active=True)
    able = here.exclude(password__startswith=UNUSABLE_PASSWORD_PREFIX)
    administrators = set(able.filter(role=Role.ADMINISTRATOR).values_list("pk", flat=True))
    if administrators and administrators <= leaving and not able.filter(pk__in=coming).exists():
        raise LastAdministrator


def _newcomer(by: Employee, settings: EmployeeSettings) -> Employee:
    newcomer = Employee(municipality_id=by.municipality_id)
    newcomer.set_unusable_password()
    _give(newcomer, settings)
    return newcomer


def _give(colleague: Employee, settings: EmployeeSettings) -> None:
    colleague.name, colleague.email = settings.name, settings.email.lower()
    colleague.role, colleague.team = settings.role, settings.team


@contextmanager
def _each_email_once() -> Iterator[None]:
    """What is saved within it is undone when somebody has the address already. Raises EmailTaken."""
    try:
        with transaction.atomic():
            yield
    except IntegrityError as taken:
        raise EmailTaken from taken


def _rights(colleague: Employee) -> dict[str, str | int]:
    return {"role": str(colleague.role), "team": colleague.team_id or 0}


def _journal(deed: Deed, colleague: Employee, by: Employee, **details: str | int) -> None:
    subject = f"employee:{colleague.pk}"
    write(deed, subject, municipality=colleague.municipality_id, employee=by, details=details)
