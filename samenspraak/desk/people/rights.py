"""The rights report: everybody and what they may do, as a file for a spreadsheet; the journal knows who made it."""

from collections.abc import Iterable, Iterator

from django.db import transaction
from django.http import HttpRequest, HttpResponse
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST

from samenspraak.conversations.access import READERS
from samenspraak.desk.csv_files import csv_download, csv_file
from samenspraak.desk.frame import employee_of
from samenspraak.desk.people.employees import administrators
from samenspraak.organisation.access import WRITERS
from samenspraak.organisation.employees import managed_employees_for
from samenspraak.organisation.journal import Deed, write
from samenspraak.organisation.models import Employee, Role
from samenspraak.organisation.training import APPROVERS, is_loaded_as_trained


@administrators
@require_POST
def rights_report(request: HttpRequest) -> HttpResponse:
    """The file, of this moment."""
    employee = employee_of(request)
    name = f"rechten-{employee.municipality.slug}-{timezone.localdate().isoformat()}.csv"
    return csv_download(rights_of_everybody(employee), name)


@transaction.atomic
def rights_of_everybody(employee: Employee) -> bytes:
    """Also of who does not work here any more: they may do nothing."""
    found = list(managed_employees_for(employee).select_related("team", "training").order_by("name", "pk"))
    municipality = employee.municipality_id
    subject, details = f"municipality:{municipality}", {"entries": len(found)}
    write(Deed.EXPORTED_RIGHTS, subject, municipality=municipality, employee=employee, details=details)
    return csv_file(_lines(found))


def _lines(found: Iterable[Employee]) -> Iterator[list[str]]:
    who = [_("Name"), _("E-mail address"), _("Role"), _("Team"), _("Works here"), _("Signed in last")]
    may = [_("Reads conversations"), _("Answers residents"), _("Answers wait for approval")]
    also = [_("Approves answers"), _("Sees questions put to them"), _("Manages"), _("Reads the journal")]
    yield [*who, *may, *also, _("Reads a private team")]
    for employee in found:
        role = Role(employee.role) if employee.is_active else None
        last = (
            timezone.localtime(employee.last_login).isoformat(timespec="minutes")
            if employee.last_login
            else ""
        )
        team = employee.team.name if employee.team else ""
        known = [
            employee.name,
            employee.email,
            str(employee.get_role_display()),
            team,
            _said(employee.is_active),
        ]
        rights = (
            role in READERS and role != Role.COMMUNICATIONS,
            role in WRITERS,
            role in WRITERS and is_loaded_as_trained(employee),
            role in APPROVERS,
            role == Role.SPECIALIST,
            role == Role.ADMINISTRATOR,
            role == Role.PRIVACY_OFFICER,
            role in READERS and employee.team is not None and employee.team.is_private,
        )
        yield [*known, last, *map(_said, rights)]


def _said(is_so: bool) -> str:
    return _("yes") if is_so else _("no")
