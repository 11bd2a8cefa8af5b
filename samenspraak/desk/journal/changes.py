"""How a setting was changed before, as its page shows it to an administrator."""

from datetime import datetime

from samenspraak.desk.history import MOST, Past
from samenspraak.desk.journal.sentences import sentence
from samenspraak.desk.marks import moment
from samenspraak.organisation.access import changes_for, colleagues_of
from samenspraak.organisation.models import Employee


def changes_shown(employee: Employee, subject: str, now: datetime) -> tuple[Past, ...]:
    """The newest first, by the journal: two queries. `subject` is what it was done to, `team:3`."""
    entries = list(changes_for(employee, subject).select_related("employee").order_by("-pk")[:MOST])
    names = dict(colleagues_of(employee).values_list("pk", "name"))
    return tuple(
        Past(entry.employee.name if entry.employee else "", moment(entry.at, now), sentence(entry, names), "")
        for entry in entries
    )
