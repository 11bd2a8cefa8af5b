"""How a setting was changed before, as its page shows it to who may change it."""

from django.utils import timezone

from samenspraak.desk.history import MOST, Past
from samenspraak.desk.journal.sentences import told
from samenspraak.desk.marks import moment
from samenspraak.organisation.access import changes_for
from samenspraak.organisation.journal import Deed
from samenspraak.organisation.models import Employee


def changes_shown(employee: Employee, subject: str, *deeds: Deed, called: str = "") -> tuple[Past, ...]:
    """The newest first, by the journal: one query.

    `subject` is what it was done to, `team:3`, and `called` its name on the page. Settings of the municipality have
    one subject between them: each page names its own deeds.
    """
    now = timezone.now()
    entries = changes_for(employee, subject, deeds).select_related("employee").order_by("-pk")[:MOST]
    return tuple(
        Past(entry.employee.name if entry.employee else "", moment(entry.at, now), told(entry, called), "")
        for entry in entries
    )


def municipal_changes_shown(employee: Employee, *deeds: Deed) -> tuple[Past, ...]:
    """The same of settings that the whole municipality has once."""
    return changes_shown(employee, f"municipality:{employee.municipality_id}", *deeds)
