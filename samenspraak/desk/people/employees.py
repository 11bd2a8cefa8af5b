"""The administrator's pages of employees: the list, one to add or change, inviting, leaving and coming back."""

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_GET, require_http_methods, require_POST

from samenspraak.desk.account.sign_ins import elsewhere, ended_said, sign_out
from samenspraak.desk.form_page import Back, form_page
from samenspraak.desk.frame import employee_of, page
from samenspraak.desk.journal.changes import changes_shown
from samenspraak.desk.marks import moment
from samenspraak.desk.people.forms import EmployeeForm
from samenspraak.desk.people.let_go import let_go_said
from samenspraak.desk.people.listing import employees_listed
from samenspraak.desk.public_address import invitation_address
from samenspraak.desk.roles import only_for
from samenspraak.organisation.directory import is_told_of
from samenspraak.organisation.employees import (
    EmailTaken,
    EmployeeSettings,
    LastAdministrator,
    add_colleague,
    managed_employees_for,
    reactivate,
)
from samenspraak.organisation.inviting import NotActive, invite
from samenspraak.organisation.journal import Deed
from samenspraak.organisation.models import Employee, Role
from samenspraak.organisation.provider_accounts import account_of, unlink
from samenspraak.organisation.second_factors import reset, second_factor_of
from samenspraak.organisation.security_keys import keys_of
from samenspraak.organisation.teams import managed_teams_for
from samenspraak.organisation.training import is_being_trained
from samenspraak.personnel.leaving import change, send_away

administrators = only_for(Role.ADMINISTRATOR)
CHANGES = (
    Deed.ADDED_EMPLOYEE,
    Deed.CHANGED_EMPLOYEE,
    Deed.DEACTIVATED_EMPLOYEE,
    Deed.REACTIVATED_EMPLOYEE,
    Deed.INVITED_EMPLOYEE,
    Deed.RESET_SECOND_FACTOR,
    Deed.UNLINKED_ACCOUNT,
    Deed.BEGAN_TRAINING,
    Deed.ENDED_TRAINING,
)


@administrators
@require_GET
def employees(request: HttpRequest) -> HttpResponse:
    """Those who work here, unless others are searched for."""
    listing = employees_listed(employee_of(request), request.GET)
    return page(request, "desk/people/employees.html", {"list": listing})


@administrators
@require_http_methods(["GET", "POST"])
def new_employee(request: HttpRequest) -> HttpResponse:
    """Add one, and go on to their page to invite them."""
    by = employee_of(request)
    form = _form(request, None)
    if form.is_bound and form.is_valid():
        try:
            colleague = add_colleague(by, form.settings())
        except EmailTaken:
            form.add_error("email", _taken())
        else:
            said = _("%(name)s is added. Now make an invitation.") % {"name": colleague.name}
            messages.success(request, said)
            return redirect("employee", colleague.pk)
    return form_page(request, form, _("New employee"), Back("employees", _("Employees")))


@administrators
@require_http_methods(["GET", "POST"])
def employee(request: HttpRequest, number: int) -> HttpResponse:
    """Change one."""
    by, colleague = employee_of(request), _colleague_or_404(request, number)
    form = _form(request, colleague)
    if form.is_bound and form.is_valid():
        try:
            work = change(by, colleague, form.settings(EmployeeSettings.of(colleague)))
        except EmailTaken:
            form.add_error("email", _taken())
        except LastAdministrator:
            form.add_error("role", _last())
        else:
            messages.success(request, f"{_('The employee is kept.')} {let_go_said(work)}")
            return back_to_the_list(by)
    return _shown(request, _colleague_or_404(request, number), form)


@administrators
@require_POST
def invite_employee(request: HttpRequest, number: int) -> HttpResponse:
    """A link with which they choose a password; it stands on this page once."""
    colleague = _colleague_or_404(request, number)
    try:
        token = invite(employee_of(request), colleague)
    except NotActive:
        messages.error(request, _("Reactivate this employee first."))
        return redirect("employee", number)
    context = {"colleague": colleague, "address": invitation_address(colleague.pk, token)}
    response = page(request, "desk/people/invitation.html", context)
    response["Cache-Control"] = "no-store"
    return response


@administrators
@require_POST
def deactivate_employee(request: HttpRequest, number: int) -> HttpResponse:
    """Somebody leaves; the page asked first."""
    by, colleague = employee_of(request), _colleague_or_404(request, number)
    try:
        work = send_away(by, colleague)
    except LastAdministrator:
        messages.error(request, _last())
        return redirect("employee", number)
    said = _("%(name)s is deactivated and signed out everywhere.") % {"name": colleague.name}
    messages.success(request, f"{said} {let_go_said(work)}")
    return redirect("employee", number)


@administrators
@require_POST
def sign_out_employee(request: HttpRequest, number: int) -> HttpResponse:
    """Somebody lost their telephone, or forgot to; in the browser that asks they stay signed in."""
    colleague = _colleague_or_404(request, number)
    ended = sign_out(employee_of(request), colleague, elsewhere(request, colleague))
    messages.success(request, ended_said(ended))
    return redirect("employee", number)


@administrators
@require_POST
def reset_second_step(request: HttpRequest, number: int) -> HttpResponse:
    """Somebody lost their telephone and their recovery codes; the page asked first."""
    colleague = _colleague_or_404(request, number)
    if reset(employee_of(request), colleague):
        messages.success(request, _("%(name)s can set up the second step again.") % {"name": colleague.name})
    return redirect("employee", number)


@administrators
@require_POST
def unlink_account(request: HttpRequest, number: int) -> HttpResponse:
    """Somebody has another account at the sign-in service."""
    colleague = _colleague_or_404(request, number)
    if unlink(employee_of(request), colleague):
        said = _("The account of %(name)s is unlinked. It is linked anew at their next sign-in.")
        messages.success(request, said % {"name": colleague.name})
    return redirect("employee", number)


@administrators
@require_POST
def reactivate_employee(request: HttpRequest, number: int) -> HttpResponse:
    """Somebody comes back."""
    colleague = _colleague_or_404(request, number)
    reactivate(employee_of(request), colleague)
    said = _("%(name)s works here again. Now make an invitation.") % {"name": colleague.name}
    messages.success(request, said)
    return redirect("employee", number)


def back_to_the_list(by: Employee) -> HttpResponse:
    """Who gave up managing with what they just did comes to what they have now."""
    by.refresh_from_db(fields=["role"])
    return redirect("employees" if by.role == Role.ADMINISTRATOR else "desk")


def _form(request: HttpRequest, colleague: Employee | None) -> EmployeeForm:
    teams = managed_teams_for(employee_of(request)).order_by("name")
    known = EmployeeSettings.of(colleague) if colleague else None
    initial = {name: getattr(known, name) for name in ("name", "email", "role", "team")} if known else None
    return EmployeeForm(request.POST if request.method == "POST" else None, teams=teams, initial=initial)


def _shown(request: HttpRequest, colleague: Employee, form: EmployeeForm) -> HttpResponse:
    by, subject = employee_of(request), f"employee:{colleague.pk}"
    context = {
        "form": form,
        "colleague": colleague,
        "signed_in": moment(colleague.last_login, timezone.now()) if colleague.last_login else "",
        "second_factor": second_factor_of(colleague),
        "keys": keys_of(colleague).count(),
        "account": account_of(colleague),
        "is_told_of": is_told_of(colleague),
        "is_being_trained": is_being_trained(colleague),
        "sign_ins": elsewhere(request, colleague).count(),
        "history": changes_shown(by, subject, *CHANGES, called=colleague.name),
    }
    return page(request, "desk/people/employee.html", context, status=422 if form.is_bound else 200)


def _colleague_or_404(request: HttpRequest, number: int) -> Employee:
    return get_object_or_404(managed_employees_for(employee_of(request)).select_related("team"), pk=number)


def _taken() -> str:
    return _("Somebody signs in with this e-mail address already. Choose another.")


def _last() -> str:
    return _(
        "This is the only administrator who can sign in. Make somebody else administrator first, with a password."
    )
