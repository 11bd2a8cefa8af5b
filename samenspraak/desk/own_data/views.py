"""The administrator's page of the municipality's own data."""

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods

from samenspraak.desk.frame import employee_of, page
from samenspraak.desk.journal.changes import municipal_changes_shown
from samenspraak.desk.own_data.forms import OwnDataForm
from samenspraak.desk.roles import only_for
from samenspraak.organisation.journal import Deed
from samenspraak.organisation.models import Role
from samenspraak.organisation.own_data import change_own_data, own_data_of


@only_for(Role.ADMINISTRATOR)
@require_http_methods(["GET", "POST"])
def own_data(request: HttpRequest) -> HttpResponse:
    """As it is, to change, and how it was changed."""
    employee = employee_of(request)
    typed = request.POST if request.method == "POST" else None
    form = OwnDataForm(typed, known=own_data_of(employee.municipality))
    if form.is_bound and form.is_valid():
        is_changed = change_own_data(employee, form.wanted())
        said = _("This is kept, and holds for every message from now on.")
        messages.success(request, said if is_changed else _("Nothing was changed."))
        return redirect("own_data")
    context = {"form": form, "history": municipal_changes_shown(employee, Deed.CHANGED_OWN_DATA)}
    return page(request, "desk/own_data/own_data.html", context, status=422 if form.is_bound else 200)
