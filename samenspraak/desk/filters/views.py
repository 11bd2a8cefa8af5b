"""The saved filters beside the list with what each finds, and the dialog that keeps, renames, shares or removes one.

What was typed is posted, never in an address.
"""

from django import forms
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, render
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.debug import sensitive_post_parameters
from django.views.decorators.http import require_GET, require_http_methods, require_POST

from samenspraak.conversations.access import READERS
from samenspraak.conversations.models import SavedFilter
from samenspraak.conversations.search.saved import (
    NameTaken,
    PersonalData,
    counted_for,
    keep_filter,
    own_filters_of,
    remove_filter,
)
from samenspraak.desk.fragments import answered, partial, piece, toast
from samenspraak.desk.frame import employee_of
from samenspraak.desk.plain_line import PlainLine
from samenspraak.desk.roles import only_for
from samenspraak.desk.thread.dialogs import refused
from samenspraak.domain.search import MOST_CHARACTERS
from samenspraak.organisation.models import Employee

readers = only_for(*sorted(READERS))


class FilterForm(forms.Form):
    """What comes back from the dialog; its fields are drawn there."""

    name = PlainLine(max_length=40)
    is_shared = forms.BooleanField(required=False)


@readers
@require_GET
def saved_filters(request: HttpRequest) -> HttpResponse:
    """Those of the employee and of their team, with what each finds now."""
    return HttpResponse(_drawn(employee_of(request)))


@sensitive_post_parameters("zoek", "name")
@readers
@require_POST
def new_filter(request: HttpRequest) -> HttpResponse:
    """The dialog for the search `zoek`; with a `name` it is kept."""
    employee, typed = employee_of(request), request.POST.get("zoek", "").strip()
    if not typed or len(typed) > MOST_CHARACTERS:
        return answered(toast(_("Search for something first."), tone="neg"), status=422)
    return _kept(request, SavedFilter(owner=employee, typed=typed), reverse("new_filter"))


@sensitive_post_parameters("name")
@readers
@require_http_methods(["GET", "POST"])
def saved_filter(request: HttpRequest, number: int) -> HttpResponse:
    """The dialog for one of their own; posting it changes its name, and whether it is shared."""
    saved = get_object_or_404(own_filters_of(employee_of(request)), pk=number)
    return _kept(request, saved, reverse("saved_filter", args=[number]))


@readers
@require_POST
def remove_saved_filter(request: HttpRequest, number: int) -> HttpResponse:
    """It is gone, for the team too."""
    employee = employee_of(request)
    remove_filter(get_object_or_404(own_filters_of(employee), pk=number))
    return answered(_beside_list(employee), toast(_("The filter is removed.")))


def _kept(request: HttpRequest, saved: SavedFilter, url: str) -> HttpResponse:
    employee = employee_of(request)
    saved.owner = employee
    if "name" not in request.POST:
        context = {"filter": saved, "url": url, "team": employee.team}
        return render(request, "desk/filters/_dialog.html", context)
    form = FilterForm(request.POST)
    if not form.is_valid():
        return refused(_("Give the filter a name."))
    try:
        keep_filter(
            saved, form.cleaned_data["name"], timezone.now(), is_shared=form.cleaned_data["is_shared"]
        )
    except NameTaken:
        return refused(_("You have a filter with this name already. Choose another."))
    except PersonalData:
        return refused(_("There is personal data in it. Leave that out of the search or the name."))
    return answered(_beside_list(employee), toast(_("The filter is kept.")))


def _beside_list(employee: Employee) -> str:
    return partial("#filters", _drawn(employee), swap="innerHTML")


def _drawn(employee: Employee) -> str:
    filters = counted_for(employee, timezone.now())
    return piece("desk/filters/_filters.html", {"filters": filters, "employee_id": employee.pk})
