"""Employees as the directory of their municipality knows them: whom it finds, and what they are called there."""

from collections.abc import Callable, Iterable, Mapping
from datetime import datetime

from django.db import IntegrityError, transaction
from django.db.models import Q, QuerySet

from samenspraak.domain.directory import Listed
from samenspraak.organisation.models import DirectoryAccount, Employee


class NameInUse(Exception):
    """The directory calls somebody else so: what they sign in with, or its id of them. Nothing was changed."""


WANTED: Mapping[str, Callable[[str], Q]] = {
    "id": lambda number: Q(pk=int(number)) if number.isdecimal() else Q(pk=None),
    "user_name": lambda name: (
        Q(directory_account__user_name__iexact=name) | Q(directory_account=None, email__iexact=name)
    ),
    "external_id": lambda number: Q(directory_account__external_id=number),
    "email": lambda address: Q(email__iexact=address),
}
"""What a directory may look for somebody by. Who was added by hand is called by their e-mail address."""


def people_in(municipality: int, wanted: Iterable[tuple[str, str]] = ()) -> QuerySet[Employee]:
    """Whom the directory of this municipality finds: who works or worked here, and did not leave it.

    ``wanted`` are keys of WANTED, each with what it has to be.
    """
    found = Employee.objects.filter(municipality_id=municipality, directory_account__left_at=None)
    asked = (WANTED[field](value) for field, value in wanted)
    return found.filter(*asked).select_related("directory_account")


def person_who_left(municipality: int, external_id: str) -> Employee | None:
    """Whom the directory had before under this id of its own; None when nobody, or it tells no id."""
    gone = Employee.objects.filter(municipality_id=municipality, directory_account__left_at__isnull=False)
    found = gone.filter(directory_account__external_id=external_id) if external_id else gone.none()
    return found.select_related("directory_account").first()


def find_again(employee: Employee) -> None:
    """Their directory has them again, or may."""
    DirectoryAccount.objects.filter(employee=employee).update(left_at=None)


def is_told_of(employee: Employee) -> bool:
    """Whether the directory told of them, and has them still."""
    return DirectoryAccount.objects.filter(employee=employee, left_at=None).exists()


def listed(employee: Employee) -> Listed:
    """As the directory knows them."""
    account = getattr(employee, "directory_account", None)
    return Listed(
        user_name=account.user_name if account else employee.email,
        external_id=account.external_id if account else "",
        email=employee.email,
        name=employee.name,
        given_name=account.given_name if account else "",
        family_name=account.family_name if account else "",
        is_active=employee.is_active,
    )


def keep_account(employee: Employee, known: Listed, *, left_at: datetime | None = None) -> None:
    """What they are called there from now on, or were until they left. Raises NameInUse."""
    same_name = people_in(employee.municipality_id, [("user_name", known.user_name)])
    if same_name.exclude(pk=employee.pk).exists():
        raise NameInUse
    called = {
        "municipality_id": employee.municipality_id,
        "user_name": known.user_name,
        "external_id": known.external_id,
        "given_name": known.given_name,
        "family_name": known.family_name,
        "left_at": left_at,
    }
    try:
        with transaction.atomic():
            account, _is_new = DirectoryAccount.objects.update_or_create(employee=employee, defaults=called)
    except IntegrityError as taken:
        raise NameInUse from taken
    employee.directory_account = account
