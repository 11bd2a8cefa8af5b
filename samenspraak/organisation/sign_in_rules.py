"""What a municipality decides about signing in: who is signed out when, and whether a password alone is enough."""

from django.db import transaction

from samenspraak.organisation.journal import Deed, write
from samenspraak.organisation.models import Employee, Municipality

MINUTES = (15, 30, 60, 120, 240)
"""Shorter is no time to make a call; longer is a screen that stands open all afternoon."""


class NoSuchRule(Exception):
    """This cannot be chosen; offer ``MINUTES``. Nothing was changed."""


@transaction.atomic
def change_sign_in_rules(employee: Employee, *, idle_minutes: int, requires_second_factor: bool) -> None:
    """The time holds from the next click on, the second factor from the next sign-in. Raises NoSuchRule."""
    if idle_minutes not in MINUTES:
        raise NoSuchRule
    municipality = Municipality.objects.select_for_update(no_key=True).get(pk=employee.municipality_id)
    municipality.idle_minutes, municipality.requires_second_factor = idle_minutes, requires_second_factor
    municipality.save(update_fields=["idle_minutes", "requires_second_factor"])
    write(
        Deed.CHANGED_SIGN_IN_RULES,
        f"municipality:{municipality.pk}",
        municipality=municipality.pk,
        employee=employee,
        details={"idle_minutes": idle_minutes, "requires_second_factor": int(requires_second_factor)},
    )
