"""What a municipality decides about finished conversations: when one opens again, whether we ask how it was."""

from django.db import transaction

from samenspraak.organisation.journal import Deed, write
from samenspraak.organisation.models import Employee, Municipality

HOURS = (0, 4, 24, 72, 168)
"""From never to a week: later than that it is another question."""


class NoSuchRule(Exception):
    """This cannot be chosen; offer ``HOURS``. Nothing was changed."""


@transaction.atomic
def change_closing_rules(employee: Employee, *, reopen_hours: int, asks_satisfaction: bool) -> None:
    """For messages that come in, and conversations that end, from now on. Raises NoSuchRule."""
    if reopen_hours not in HOURS:
        raise NoSuchRule
    municipality = Municipality.objects.select_for_update(no_key=True).get(pk=employee.municipality_id)
    municipality.reopen_hours, municipality.asks_satisfaction = reopen_hours, asks_satisfaction
    municipality.save(update_fields=["reopen_hours", "asks_satisfaction"])
    write(
        Deed.CHANGED_CLOSING_RULES,
        f"municipality:{municipality.pk}",
        municipality=municipality.pk,
        employee=employee,
        details={"reopen_hours": reopen_hours, "asks_satisfaction": int(asks_satisfaction)},
    )
