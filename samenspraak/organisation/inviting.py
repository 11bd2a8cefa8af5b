"""Lets somebody choose a password by a link that works once: when they are new, and when they forgot it.

A token follows from the employee's password and last sign-in, so it ends with either; nothing of it is stored.
"""

from django.contrib.auth.tokens import PasswordResetTokenGenerator
from django.db import transaction

from samenspraak.organisation.journal import Deed, write
from samenspraak.organisation.models import Employee
from samenspraak.organisation.sign_ins import end_all

TOKENS = PasswordResetTokenGenerator()


class NotActive(Exception):
    """Who is deactivated cannot be invited: reactivate them first."""


@transaction.atomic
def invite(by: Employee | None, colleague: Employee) -> str:
    """A token for ``colleague``, to be shown once; by nobody who works here when it is the first. Raises NotActive."""
    if not colleague.is_active:
        raise NotActive
    _journal(Deed.INVITED_EMPLOYEE, colleague, by)
    return TOKENS.make_token(colleague)


def invited(number: int, token: str) -> Employee | None:
    """Whom this token was made for; None when it was used, is too old, or was never made."""
    colleague = Employee.objects.filter(pk=number, is_active=True).first()
    return colleague if TOKENS.check_token(colleague, token) else None


@transaction.atomic
def choose_password(colleague: Employee, password: str) -> None:
    """Sign in with this from now on; it was found good before. They are signed out wherever they were."""
    colleague.set_password(password)
    colleague.save(update_fields=["password"])
    end_all(colleague)
    _journal(Deed.USED_INVITATION, colleague, colleague)


def _journal(deed: Deed, colleague: Employee, by: Employee | None) -> None:
    write(deed, f"employee:{colleague.pk}", municipality=colleague.municipality_id, employee=by)
