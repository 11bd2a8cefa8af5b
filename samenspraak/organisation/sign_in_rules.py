"""What a municipality decides about signing in: who is signed out when, and whether a password alone is enough."""

from samenspraak.organisation.journal import Deed
from samenspraak.organisation.models import Employee
from samenspraak.organisation.municipal_rules import change_rules

MINUTES = (15, 30, 60, 120, 240)
"""Shorter is no time to make a call; longer is a screen that stands open all afternoon."""


class NoSuchRule(Exception):
    """This cannot be chosen; offer ``MINUTES``. Nothing was changed."""


def change_sign_in_rules(employee: Employee, *, idle_minutes: int, requires_second_factor: bool) -> None:
    """The time holds from the next click on, the second factor from the next sign-in. Raises NoSuchRule."""
    if idle_minutes not in MINUTES:
        raise NoSuchRule
    change_rules(
        employee,
        Deed.CHANGED_SIGN_IN_RULES,
        idle_minutes=idle_minutes,
        requires_second_factor=requires_second_factor,
    )
