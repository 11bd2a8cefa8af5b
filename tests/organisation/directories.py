"""Makes the directory of a municipality for tests."""

from django.utils import timezone

from samenspraak.domain.directory import Told
from samenspraak.organisation.directory_tokens import new_token
from samenspraak.organisation.models import Employee, Municipality, Role
from tests.makers import an_employee

JO = Told("Jo.Bos@voorbeeldstad.example", "7f1c", name="Jo Bos", given_name="Jo", family_name="Bos")


def a_token_of(municipality: Municipality) -> str:
    """One that an administrator made just now."""
    return new_token(an_employee(municipality, Role.ADMINISTRATOR), timezone.now())


def account(employee: Employee) -> tuple[str, str]:
    """What they are called in the directory, and its id of them."""
    employee.directory_account.refresh_from_db()
    return employee.directory_account.user_name, employee.directory_account.external_id
