"""What of the organisation an employee may see: everything here is a queryset that holds nothing else."""

from collections.abc import Iterable, Mapping

from django.db.models import QuerySet

from samenspraak.organisation.journal import Deed
from samenspraak.organisation.models import (
    Employee,
    GuardRule,
    JournalEntry,
    Letterbox,
    Line,
    Role,
    TextChange,
)

WRITERS = frozenset({Role.AGENT, Role.SENIOR, Role.LEAD, Role.COMMUNICATIONS})
"""Who answers residents."""
GIVEN_BY_PEOPLE = frozenset({Role.ADMINISTRATOR, Role.PRIVACY_OFFICER})
"""Roles that no directory gives, also not back, and in which nobody comes in by what a directory says."""
OF_LEADS = frozenset(
    {
        Deed.BEGAN_TRAINING,
        Deed.ENDED_TRAINING,
        Deed.CHANGED_CANNED_ANSWER,
        Deed.CHANGED_ARTICLE,
        Deed.CHANGED_CALLBACK_HOURS,
    }
)
CHANGES: Mapping[str, frozenset[Deed]] = {
    Role.LEAD: OF_LEADS,
    Role.ADMINISTRATOR: OF_LEADS
    | {
        Deed.ADDED_EMPLOYEE,
        Deed.CHANGED_EMPLOYEE,
        Deed.DEACTIVATED_EMPLOYEE,
        Deed.REACTIVATED_EMPLOYEE,
        Deed.INVITED_EMPLOYEE,
        Deed.RESET_SECOND_FACTOR,
        Deed.CHANGED_SIGN_IN_RULES,
        Deed.CHANGED_PROVIDER,
        Deed.REMOVED_PROVIDER,
        Deed.CHANGED_DIRECTORY,
        Deed.CLOSED_DIRECTORY,
        Deed.REFUSED_DIRECTORY,
        Deed.UNLINKED_ACCOUNT,
        Deed.CHANGED_TRAINING_RULES,
        Deed.CHANGED_TEAM,
        Deed.CHANGED_TERMS,
        Deed.CHANGED_REGISTER,
        Deed.TRIED_REGISTER_AGAIN,
        Deed.CHANGED_OWN_DATA,
        Deed.CHANGED_HOURS,
        Deed.ADDED_CLOSING_DAY,
        Deed.REMOVED_CLOSING_DAY,
        Deed.CHANGED_TOPIC,
        Deed.CHANGED_RESULT,
        Deed.CHANGED_CLOSING_RULES,
        Deed.CHANGED_CONDUCT_RULES,
        Deed.CHANGED_MAIL_ADDRESSES,
        Deed.CHANGED_ONE_TIME_FORM,
        Deed.REPLACED_ADDRESSES,
        Deed.CHANGED_PROFILE,
        Deed.RELEASED_LINE,
        Deed.ADDED_LINE,
        Deed.CHANGED_LINE,
        Deed.CHANGED_LETTERBOX,
        Deed.BEGAN_PILOT,
        Deed.OPENED_LINE,
        Deed.PAUSED_LINE,
        Deed.RETIRED_LINE,
    },
}
"""What each role does to settings, and reads of them afterwards; what somebody does at work is not among it."""


def answers_residents(employee: Employee) -> bool:
    """Whether they work here, and write to residents."""
    return employee.is_active and employee.role in WRITERS


def lines_for(employee: Employee) -> QuerySet[Line]:
    """Every line of the administrator's municipality; none for others."""
    if not _is(employee, Role.ADMINISTRATOR):
        return Line.objects.none()
    return Line.objects.filter(municipality_id=employee.municipality_id)


def letterboxes_for(employee: Employee) -> QuerySet[Letterbox]:
    """Those of the own apps of the administrator's municipality; none for others."""
    if not _is(employee, Role.ADMINISTRATOR):
        return Letterbox.objects.none()
    return Letterbox.objects.filter(municipality_id=employee.municipality_id)


def journal_for(employee: Employee) -> QuerySet[JournalEntry]:
    """The journal of the privacy officer's municipality; nothing for others."""
    if not _is(employee, Role.PRIVACY_OFFICER):
        return JournalEntry.objects.none()
    return JournalEntry.objects.filter(municipality_id=employee.municipality_id)


def changes_for(employee: Employee, subject: str, deeds: Iterable[Deed]) -> QuerySet[JournalEntry]:
    """How these deeds changed this subject of their municipality, for who may do them; nothing for others."""
    own = CHANGES.get(employee.role, frozenset()) if employee.is_active else frozenset()
    entries = JournalEntry.objects.filter(municipality_id=employee.municipality_id, subject=subject)
    return entries.filter(deed__in=own.intersection(deeds))


def guard_rules_for(employee: Employee) -> QuerySet[GuardRule]:
    """Where the municipality's policy differs from the defaults, for who decides on it and who runs the desk."""
    if not (_is(employee, Role.PRIVACY_OFFICER) or _is(employee, Role.ADMINISTRATOR)):
        return GuardRule.objects.none()
    return GuardRule.objects.filter(municipality_id=employee.municipality_id)


def text_changes_for(employee: Employee) -> QuerySet[TextChange]:
    """How the texts of the administrator's municipality were changed; nothing for others."""
    if not _is(employee, Role.ADMINISTRATOR):
        return TextChange.objects.none()
    return TextChange.objects.filter(municipality_id=employee.municipality_id)


def colleagues_of(employee: Employee) -> QuerySet[Employee]:
    """Everybody of the municipality, also who left."""
    return Employee.objects.filter(municipality_id=employee.municipality_id)


def first_names(municipality_id: int, numbers: Iterable[int]) -> dict[int, str]:
    """Of its employees with these ids, such as were announced."""
    people = Employee.objects.filter(municipality_id=municipality_id, pk__in=numbers)
    return {number: name.partition(" ")[0] for number, name in people.values_list("pk", "name")}


def _is(employee: Employee, role: Role) -> bool:
    return employee.is_active and employee.role == role
