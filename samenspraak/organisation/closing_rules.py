"""What a municipality decides about finished conversations: within which time a new message opens one again."""

from django.db import transaction

from samenspraak.organisation.journal import Deed, write
from samenspraak.organisation.models import Employee, Municipality

HOURS = (0, 4, 24, 72, 168)
"""From never to a week: later than that it is another question."""


class NoSuchRule(Exception):
    """This cannot be chosen; offer ``HOURS``. Nothing was changed."""


@transaction.atomic
def change_closing_rules(employee: Employee, *, reopen_hours: int) -> None:
    """For messages that come in from now on. Raises NoSuchRule."""
    if reopen_hours not in HOURS:
        raise NoSuchRule
    municipality = Municipality.objects.select_for_update(no_key=True).get(pk=employee.municipality_id)
    municipality.reopen_hours = reopen_hours
    municipality.save(update_fields=["reopen_hours"])
    write(
        Deed.CHANGED_CLOSING_RULES,
        f"municipality:{municipality.pk}",
        municipality=municipality.pk,
        employee=employee,
        details={"reopen_hours": reopen_hours},
    )
