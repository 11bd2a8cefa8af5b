"""The administrator's page of opening hours and closing days, and a look at what they would mean."""

from typing import Any

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.utils import timezone
from django.utils.http import urlencode
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_POST

from samenspraak.desk.frame import employee_of, page
from samenspraak.desk.journal.changes import municipal_changes_shown
from samenspraak.desk.opening.effect import closed_days, effect_of
from samenspraak.desk.opening.forms import ClosingDayForm, OpeningForm, filled_with
from samenspraak.desk.roles import only_for
from samenspraak.organisation.journal import Deed
from samenspraak.organisation.models import Role
from samenspraak.organisation.opening import opening_of
from samenspraak.organisation.opening_changes import (
    ClosedAlready,
    add_closing_day,
    change_hours,
    closing_days_for,
    remove_closing_day,
)

administrators = only_for(Role.ADMINISTRATOR)
CHANGES = (Deed.CHANGED_HOURS, Deed.ADDED_CLOSING_DAY, Deed.REMOVED_CLOSING_DAY)


@administrators
@require_http_methods(["GET", "POST"])
def opening_hours(request: HttpRequest) -> HttpResponse:
    """The week and the promise, to change."""
    if request.method == "GET":
        return _shown(request)
    employee, form = employee_of(request), OpeningForm(request.POST)
    if not form.is_valid():
        return _shown(request, hours=form)
    change_hours(employee, form.opening(opening_of(employee.municipality).times.closed_on))
    messages.success(request, _("The opening hours are kept. They hold for what comes in from now on."))
    return redirect("opening_hours")


@administrators
@require_POST
def opening_effect(request: HttpRequest) -> HttpResponse:
    """What the hours that were filled in would mean; nothing is kept."""
    municipality, form = employee_of(request).municipality, OpeningForm(request.POST)
    closed_on = opening_of(municipality).times.closed_on
    effect = effect_of(form.opening(closed_on), municipality, timezone.now()) if form.is_valid() else ()
    return render(request, "desk/opening/_effect.html", {"effect": effect})


@administrators
@require_POST
def new_closing_day(request: HttpRequest) -> HttpResponse:
    """Add one."""
    form = ClosingDayForm(request.POST)
    if form.is_valid():
        try:
            add_closing_day(employee_of(request), form.cleaned_data["on"], form.cleaned_data["reason"])
        except ClosedAlready:
            form.add_error("on", _("This is a closing day already."))
        else:
            messages.success(request, _("The closing day is added."))
            return redirect(f"{reverse('opening_hours')}#gesloten")
    return _shown(request, day=form)


@administrators
@require_POST
def remove_day(request: HttpRequest, number: int) -> HttpResponse:
    """Take one away; it stands in the form below, to add again."""
    employee = employee_of(request)
    day = get_object_or_404(closing_days_for(employee), pk=number)
    known = {"on": day.on.isoformat(), "reason": day.reason}
    remove_closing_day(employee, day)
    messages.success(
        request, _("The closing day is removed. A mistake? Add it again: it stands ready below.")
    )
    return redirect(f"{reverse('opening_hours')}?{urlencode(known)}#gesloten")


def _shown(
    request: HttpRequest, *, hours: OpeningForm | None = None, day: ClosingDayForm | None = None
) -> HttpResponse:
    """The page with the form that was refused; the other one as it is."""
    employee, now = employee_of(request), timezone.now()
    opening = opening_of(employee.municipality)
    known: dict[str, Any] = {name: request.GET.get(name, "") for name in ("on", "reason")}
    context = {
        "form": hours or OpeningForm(initial=filled_with(opening)),
        "day_form": day or ClosingDayForm(initial=known),
        "effect": () if hours else effect_of(opening, employee.municipality, now),
        "days": closed_days(opening, closing_days_for(employee), timezone.localdate(now)),
        "history": municipal_changes_shown(employee, *CHANGES),
    }
    status = 422 if request.method == "POST" else 200
    return page(request, "desk/opening/opening.html", context, status=status)
