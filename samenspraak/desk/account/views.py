"""An employee's own choices."""

from django.contrib.auth.decorators import login_required
from django.http import HttpRequest, HttpResponseRedirect
from django.shortcuts import redirect
from django.views.decorators.http import require_POST

from samenspraak.desk.account.forms import KEPT, PreferencesForm
from samenspraak.desk.frame import employee_of
from samenspraak.desk.sign_in.there import place_of_ours


@login_required
@require_POST
def preferences(request: HttpRequest) -> HttpResponseRedirect:
    """Keep what was chosen and go back to the page it was chosen on.

    The address of a deed cannot be asked for again: a page that one drew says in `back_to` which page the deed was on.
    """
    employee = employee_of(request)
    chosen = PreferencesForm(request.POST)
    if chosen.is_valid():
        chosen.apply_to(employee)
        employee.save(update_fields=KEPT)
    there = request.POST.get("back_to") or request.headers.get("Referer", "")
    return redirect(place_of_ours(request, there, "desk"))
