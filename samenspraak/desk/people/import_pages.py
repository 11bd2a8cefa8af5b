"""The administrator's pages to import employees: a file, what it would do, and doing it."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.utils.functional import Promise
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy, ngettext
from django.views.decorators.http import require_http_methods, require_POST

from samenspraak.desk.frame import employee_of, page
from samenspraak.desk.marks import Chip
from samenspraak.desk.people.employees import administrators, back_to_the_list
from samenspraak.desk.people.importing import CannotImport, import_employees
from samenspraak.desk.uploaded_list import NotUploaded, sentences_of, uploaded_list
from samenspraak.domain.csv_list import ListRefused
from samenspraak.domain.employee_list import ListedEmployee, employees_in, written
from samenspraak.organisation.importing import REFUSED, Effect, Planned, planned_for
from samenspraak.organisation.models import Role

MOST_MEGABYTES = 1
MISTAKES: Mapping[str, Promise] = {
    "empty": gettext_lazy("There is nobody in it."),
    "too_many": gettext_lazy("There are more than %(said)s employees in it. Cut the list in parts."),
    "name": gettext_lazy("The name is missing or too long: %(said)s"),
    "email": gettext_lazy("The e-mail address is not right: %(said)s"),
    "role": gettext_lazy("This role is not known: %(said)s"),
    "team": gettext_lazy("The name of the team is too long: %(said)s"),
    "training": gettext_lazy("Write ja or nee, and ja for an agent alone: %(said)s"),
    "formula": gettext_lazy("A name cannot begin with =, +, - or @: %(said)s"),
    "twice": gettext_lazy("This e-mail address stands in it twice: %(said)s"),
}
EFFECTS: Mapping[Effect, tuple[str, Promise, str]] = {
    # the effect: an icon, what it is called, and the tone of its chip
    Effect.NEW: ("user-plus", gettext_lazy("New"), "ok"),
    Effect.CHANGED: ("pencil", gettext_lazy("Changes"), "note"),
    Effect.SAME: ("check", gettext_lazy("Stays as it is"), ""),
    Effect.GONE: ("archive", gettext_lazy("Is deactivated and stays so"), ""),
    Effect.TAKEN: ("circle-alert", gettext_lazy("Somebody else signs in with this address"), "neg"),
    Effect.LAST: ("circle-alert", gettext_lazy("This is the only administrator who can sign in"), "neg"),
}
FIELDS: Mapping[str, Promise] = {
    "name": gettext_lazy("name"),
    "role": gettext_lazy("role"),
    "team": gettext_lazy("team"),
    "training": gettext_lazy("is being trained"),
}


@dataclass(frozen=True, slots=True)
class PlanRow:
    """A row of the list as it is shown before anything is kept."""

    line: int
    name: str
    email: str
    role: str
    team: str
    chip: Chip
    changes: str


@administrators
@require_http_methods(["GET", "POST"])
def import_list(request: HttpRequest) -> HttpResponse:
    """A file to choose, and what it would do; nothing is kept."""
    if request.method == "GET":
        return _asked(request)
    try:
        rows = employees_in(uploaded_list(request, most_megabytes=MOST_MEGABYTES))
    except NotUploaded as refusal:
        return _asked(request, error=refusal.sentence)
    except ListRefused as refusal:
        return _asked(request, mistakes=sentences_of(refusal, MISTAKES))
    return _shown(request, rows)


@administrators
@require_POST
def confirm_import(request: HttpRequest) -> HttpResponse:
    """Do what was shown; the list is read once more, for it comes from outside again."""
    try:
        rows = employees_in(request.POST.get("list", "").encode())
        imported = import_employees(employee_of(request), rows)
    except ListRefused as refusal:
        return _asked(request, mistakes=sentences_of(refusal, MISTAKES))
    except CannotImport:
        return _shown(request, rows)
    added = ngettext("%(count)d employee is added", "%(count)d employees are added", imported.added)
    changed = ngettext("%(count)d is changed", "%(count)d are changed", imported.changed)
    said = f"{added % {'count': imported.added}}, {changed % {'count': imported.changed}}."
    messages.success(request, said)
    return back_to_the_list(employee_of(request))


def _asked(request: HttpRequest, *, error: str = "", mistakes: Sequence[str] = ()) -> HttpResponse:
    context = {"error": error, "mistakes": mistakes, "roles": [role.label for role in Role]}
    return page(request, "desk/people/import.html", context, status=422 if error or mistakes else 200)


def _shown(request: HttpRequest, rows: Sequence[ListedEmployee]) -> HttpResponse:
    planned = planned_for(employee_of(request), rows)
    effects = [one.effect for one in planned]
    is_refused = any(effect in REFUSED for effect in effects)
    context = {
        "rows": [_row(one) for one in planned],
        "added": effects.count(Effect.NEW),
        "changed": effects.count(Effect.CHANGED),
        "is_refused": is_refused,
        "list": written(rows),
    }
    return page(request, "desk/people/import_plan.html", context, status=422 if is_refused else 200)


def _row(planned: Planned) -> PlanRow:
    row, (icon, name, tone) = planned.listed, EFFECTS[planned.effect]
    changes = [
        str(FIELDS[field]) for field in planned.changes if not (field == "team" and planned.is_new_team)
    ]
    if planned.is_new_team:
        changes.append(_("new team"))
    chip = Chip(icon, str(name), tone)
    return PlanRow(
        row.line, row.name, row.email, str(Role(row.role).label), row.team, chip, ", ".join(changes)
    )
