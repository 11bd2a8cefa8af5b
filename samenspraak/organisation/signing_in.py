"""Lets employees sign in with e-mail and password where they may; after ten wrong tries there is a pause."""

from datetime import datetime, timedelta

from django.contrib.auth.backends import ModelBackend
from django.core.exceptions import PermissionDenied
from django.http import HttpRequest
from django.utils import timezone

from samenspraak.organisation.journal import Deed, refusals_since, write
from samenspraak.organisation.models import Employee, IdentityProvider, Role, SecondFactor

MOST_REFUSALS = 10
WITHIN = timedelta(minutes=15)


class SlowGuessing(ModelBackend):
    """Django's own check of the password, with each refusal in the journal and a pause after too many.

    While paused even the right password is refused, so that guessing learns nothing. Who may not use one is refused
    after as long as anybody, and is not paused by it.
    """

    def authenticate(
        self,
        request: HttpRequest | None,
        username: str | None = None,
        password: str | None = None,
        **_more: object,
    ) -> Employee | None:
        employee = Employee.objects.filter(email__iexact=username or "").first()
        if employee is not None and is_paused(employee, timezone.now()):
            raise PermissionDenied
        found = super().authenticate(request, username=username, password=password)
        if employee is not None and not may_use_password(employee):
            return None
        if found is None and employee is not None:
            write(Deed.SIGN_IN_REFUSED, f"employee:{employee.pk}", municipality=employee.municipality_id)
        return found if isinstance(found, Employee) else None

    def get_user(self, user_id: int) -> Employee | None:
        return who_may_sign_in(user_id)


def is_paused(employee: Employee, now: datetime) -> bool:
    """After too many wrong passwords and codes together."""
    return refusals_since(employee, now - WITHIN) >= MOST_REFUSALS


def may_use_password(employee: Employee) -> bool:
    """Not where the organisation's own sign-in is the only one.

    Administrators with a second factor of ours still may: when the provider fails, somebody has to come in to mend it.
    They see no conversations.
    """
    providers = IdentityProvider.objects.filter(municipality_id=employee.municipality_id, is_only=True)
    if not providers.exists():
        return True
    return employee.role == Role.ADMINISTRATOR and SecondFactor.objects.filter(employee=employee).exists()


def who_may_sign_in(number: int) -> Employee | None:
    """With the municipality and team that every page names, and their training; None once they may not."""
    around = ("municipality", "team", "training")
    return Employee.objects.select_related(*around).filter(pk=number, is_active=True).first()
