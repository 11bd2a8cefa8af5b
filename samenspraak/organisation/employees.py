"""Keeps the employees of a municipality: who works here, in what role and team, and who does not any more."""

from collections.abc import Iterable, Iterator, Sequence, Set
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Self

from django.contrib.auth.hashers import UNUSABLE_PASSWORD_PREFIX
from django.db import IntegrityError, transaction
from django.db.models import Q, QuerySet

from samenspraak.organisation.access import GIVEN_BY_PEOPLE
from samenspraak.organisation.directory import find_again
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


def add_colleagues(by: Employee, wanted: Sequence[EmployeeSettings]) -> list[Employee]:
    """The same for many at once, all of them or nobody. Raises EmailTaken."""
    return take_in(by.municipality_id, wanted, by)


@transaction.atomic
def take_in(
    municipality: int, wanted: Sequence[EmployeeSettings], by: Employee | None = None
) -> list[Employee]:
    """The same, for the directory when nobody did it. Raises EmailTaken."""
    colleagues = [_newcomer(municipality, settings) for settings in wanted]
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
    leaving = {colleague.pk for colleague, _settings in wanted} - wanting
    _check_an_administrator_stays(by.municipality_id, leaving, wanting)
    with _each_email_once():
        for colleague, settings in wanted:
            _give(colleague, settings)
            # Nothing else of them is touched, whatever happened since they were loaded.
            colleague.save(update_fields=["name", "email", "role", "team"])
    for colleague, _settings in wanted:
        _journal(Deed.CHANGED_EMPLOYEE, colleague, by, **_rights(colleague))


@transaction.atomic
def deactivate(by: Employee | None, colleague: Employee) -> None:
    """They cannot sign in any more, and are signed out everywhere; by the directory when nobody did it.

    Their password, second factor and account at the identity provider are gone with it, so that no session and no
    invitation comes alive again with them. Raises LastAdministrator.
    """
    _check_an_administrator_stays(colleague.municipality_id, {colleague.pk})
    colleague.is_active = False
    colleague.set_unusable_password()
    colleague.save(update_fields=["is_active", "password"])
    end_all(colleague)
    forget(colleague)
    forget_account(colleague)
    forget_training(colleague)
    _journal(Deed.DEACTIVATED_EMPLOYEE, colleague, by)


@transaction.atomic
def rename(colleague: Employee, name: str, email: str, changed: Iterable[str]) -> None:
    """The directory calls them otherwise; ``changed`` are fields of domain.directory. Raises EmailTaken."""
    colleague.name, colleague.email = name, email
    with _each_email_once():
        colleague.save(update_fields=["name", "email"])
    _journal(Deed.CHANGED_EMPLOYEE, colleague, None, **_rights(colleague), changed=" ".join(changed))


@transaction.atomic
def reactivate(by: Employee | None, colleague: Employee) -> None:
    """They can be invited again, and choose a new password; their directory finds them again.

    When nobody but the directory did it, a role that only people give is not theirs any more.
    """
    colleague.is_active = True
    changed = ["is_active"]
    if by is None and colleague.role in GIVEN_BY_PEOPLE:
        colleague.role, colleague.team = Role.SPECIALIST, None
        changed += ["role", "team"]
    colleague.save(update_fields=changed)
    find_again(colleague)
    _journal(Deed.REACTIVATED_EMPLOYEE, colleague, by, **_rights(colleague))


def _check_an_administrator_stays(
    municipality: int, leaving: Set[int], coming: Set[int] = frozenset()
) -> None:
    """Two administrators who send each other away come one after the other. An invitation lets nobody in by itself."""
    Municipality.objects.select_for_update(no_key=True).get(pk=municipality)
    here = Employee.objects.filter(municipality_id=municipality, is_active=True)
    has_password = ~Q(password__startswith=UNUSABLE_PASSWORD_PREFIX)
    able = here.filter(has_password | Q(provider_account__isnull=False))
    administrators = set(able.filter(role=Role.ADMINISTRATOR).values_list("pk", flat=True))
    if administrators and administrators <= leaving and not able.filter(pk__in=coming).exists():
        raise LastAdministrator


def _newcomer(municipality: int, settings: EmployeeSettings) -> Employee:
    newcomer = Employee(municipality_id=municipality)
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


def _journal(deed: Deed, colleague: Employee, by: Employee | None, **details: str | int) -> None:
    subject, whose = f"employee:{colleague.pk}", {} if by else {"directory": 1}
    write(deed, subject, municipality=colleague.municipality_id, employee=by, details={**details, **whose})
