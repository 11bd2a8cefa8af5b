"""How long after a conversation ended its masked data is erased: what can be chosen, choosing it, who chose it last."""

from django.db import transaction

from samenspraak.organisation.journal import Deed, write
from samenspraak.organisation.models import Employee, JournalEntry, Municipality

HOURS = (1, 8, 24, 72, 168, 720)
"""From an hour, in which a colleague can still look, to thirty days, the longest we can explain. Never is no choice."""
DEFAULT = 24


class TermRefused(Exception):
    """This term may not be chosen; offer `HOURS`. Nothing was changed."""


@transaction.atomic
def change_term(employee: Employee, hours: int, *, why: str) -> bool:
    """Choose a term in the employee's municipality; `why` goes into the journal as it stands.

    False, and nothing is written, when it is so already. Raises TermRefused.
    """
    if hours not in HOURS:
        raise TermRefused
    municipality = Municipality.objects.select_for_update(no_key=True).get(pk=employee.municipality_id)
    old = municipality.erase_after_hours
    if hours == old:
        return False
    municipality.erase_after_hours = hours
    municipality.save(update_fields=["erase_after_hours"])
    write(
        Deed.CHANGED_ERASE_TERM,
        f"municipality:{municipality.pk}",
        municipality=municipality.pk,
        employee=employee,
        details={"old_hours": old or 0, "new_hours": hours, "reason": why},
    )
    return True


def last_change(municipality: Municipality) -> JournalEntry | None:
    """Who chose the term that holds, when and why; None when it was never chosen here."""
    changes = JournalEntry.objects.filter(municipality=municipality, deed=Deed.CHANGED_ERASE_TERM)
    return changes.select_related("employee").order_by("-pk").first()
