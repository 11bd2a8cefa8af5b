"""The administrator's page of the register: its settings, whether it answers, what waits, and trying again."""

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy, ngettext
from django.views.decorators.http import require_http_methods, require_POST

from samenspraak.desk.back_office.forms import RegisterForm
from samenspraak.desk.back_office.standing import standing_of
from samenspraak.desk.back_office.wording import TROUBLES
from samenspraak.desk.frame import employee_of, page
from samenspraak.desk.journal.changes import municipal_changes_shown
from samenspraak.desk.roles import only_for
from samenspraak.domain.back_office import RegisterFailed
from samenspraak.handoff.access import teams_with_terms_for
from samenspraak.handoff.registers import (
    change_register,
    departments_of,
    is_elsewhere,
    register_of,
    try_again,
    version_of,
)
from samenspraak.organisation.journal import Deed
from samenspraak.organisation.models import Role

KEPT = {
    True: gettext_lazy("This holds from now on, for new questions. Test the connection once."),
    False: gettext_lazy("Specialists find new questions in Samenspraak from now on."),
}
"""Whether the questions leave the house now."""

administrators = only_for(Role.ADMINISTRATOR)


@administrators
@require_http_methods(["GET", "POST"])
def back_office(request: HttpRequest) -> HttpResponse:
    """How it stands, and its settings to change."""
    employee, now = employee_of(request), timezone.now()
    register = register_of(employee.municipality)
    form = RegisterForm(
        request.POST if request.method == "POST" else None,
        register=register,
        teams=teams_with_terms_for(employee).order_by("name"),
        codes=departments_of(employee.municipality),
    )
    if form.is_valid():
        chosen = form.settings()
        change_register(employee, chosen, now)
        messages.success(request, str(KEPT[is_elsewhere(chosen.system)]))
        return redirect("back_office")
    context = {
        "form": form,
        "standing": standing_of(register, employee, now),
        "history": municipal_changes_shown(employee, Deed.CHANGED_REGISTER, Deed.TRIED_REGISTER_AGAIN),
    }
    return page(request, "desk/back_office/back_office.html", context, status=422 if form.is_bound else 200)


@administrators
@require_POST
def check_register(request: HttpRequest) -> HttpResponse:
    """Ask the register whether it answers us."""
    register = register_of(employee_of(request).municipality)
    try:
        version = version_of(register)
    except RegisterFailed as failed:
        wrong = TROUBLES[failed.trouble]
        messages.error(request, f"{wrong.what} {wrong.advice}")
    else:
        said = _("The register answers, and knows our access key. Version of its API: %(version)s.")
        messages.success(request, said % {"version": version or _("not told")})
    return redirect("back_office")


@administrators
@require_POST
def try_register_again(request: HttpRequest) -> HttpResponse:
    """Let everything that waits go on now."""
    count = try_again(employee_of(request), timezone.now())
    words = ngettext(
        "%(count)d question is tried again within a minute.",
        "%(count)d questions are tried again within a minute.",
        count,
    )
    messages.success(request, words % {"count": count})
    return redirect("back_office")
