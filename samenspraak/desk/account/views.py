"""An employee's own choices."""

from django.contrib.auth.decorators import login_required
from django.http import HttpRequest, HttpResponseRedirect
from django.shortcuts import redirect
from django.utils.http import url_has_allowed_host_and_scheme
from django.views.decorators.http import require_POST

from samenspraak.desk.account.forms import KEPT, PreferencesForm
from samenspraak.desk.frame import employee_of


@login_required
@require_POST
def preferences(request: HttpRequest) -> HttpResponseRedirect:
    """Keep what was chosen and go back to the page it was chosen on."""
    employee = employee_of(request)
    chosen = PreferencesForm(request.POST)
    if chosen.is_valid():
        chosen.apply_to(employee)
        employee.save(update_fields=KEPT)
    there = request.headers.get("Referer", "")
    is_ours = url_has_allowed_host_and_scheme(there, {request.get_host()}, require_https=request.is_secure())
    return redirect(there if is_ours else "desk")
