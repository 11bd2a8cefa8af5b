"""The administrator's pages of results: one to make, change or retire."""

from typing import Any

from django import forms
from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect
from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from django.views.decorators.http import require_http_methods

from samenspraak.desk.form_page import Back, form_page
from samenspraak.desk.frame import employee_of
from samenspraak.desk.history import Past
from samenspraak.desk.journal.changes import changes_shown
from samenspraak.desk.looks import SELECT, TEXTBOX
from samenspraak.desk.plain_line import PlainLine
from samenspraak.desk.roles import only_for
from samenspraak.organisation.journal import Deed
from samenspraak.organisation.lists import NameTaken
from samenspraak.organisation.models import Employee, Result, Role
from samenspraak.organisation.result_models import Ending
from samenspraak.organisation.results import ResultSettings, keep_result, managed_results_for

administrators = only_for(Role.ADMINISTRATOR)


class ResultForm(forms.Form):
    """One result."""

    use_required_attribute = False

    name = PlainLine(
        label=gettext_lazy("Name"), max_length=40, widget=forms.TextInput(attrs={"class": TEXTBOX})
    )
    ending = forms.TypedChoiceField(
        label=gettext_lazy("For the Selectielijst"),
        choices=Ending.choices,
        coerce=Ending,
        widget=forms.Select(attrs={"class": SELECT}),
    )
    place = forms.IntegerField(
        label=gettext_lazy("Place in the list"),
        help_text=gettext_lazy("The first is filled in by itself once we answered."),
        min_value=1,
        max_value=99,
        initial=9,
        widget=forms.NumberInput(attrs={"class": TEXTBOX}),
    )
    is_retired = forms.BooleanField(
        label=gettext_lazy("Cannot be chosen any more"), required=False, widget=forms.CheckboxInput()
    )


@administrators
@require_http_methods(["GET", "POST"])
def new_result(request: HttpRequest) -> HttpResponse:
    """Make one."""
    return _kept(request, None)


@administrators
@require_http_methods(["GET", "POST"])
def result(request: HttpRequest, number: int) -> HttpResponse:
    """Change or retire one."""
    return _kept(request, get_object_or_404(managed_results_for(employee_of(request)), pk=number))


def _kept(request: HttpRequest, known: Result | None) -> HttpResponse:
    employee = employee_of(request)
    data = request.POST if request.method == "POST" else None
    form = ResultForm(data, initial=_filled_with(known) if known else None)
    if form.is_bound and form.is_valid():
        settings = ResultSettings(**form.cleaned_data)
        try:
            keep_result(employee, settings, timezone.now(), known)
        except NameTaken:
            form.add_error("name", _("There is a result with this name already. Choose another."))
        else:
            messages.success(request, _("The result is kept."))
            return redirect("closing_rules")
    heading = known.name if known else _("New result")
    history = _history(employee, known) if known else None
    return form_page(request, form, heading, Back("closing_rules", _("Finishing")), history)


def _history(employee: Employee, known: Result) -> tuple[Past, ...]:
    return changes_shown(employee, f"result:{known.pk}", Deed.CHANGED_RESULT, called=known.name)


def _filled_with(known: Result) -> dict[str, Any]:
    fields = {name: getattr(known, name) for name in ("name", "ending", "place")}
    return {**fields, "is_retired": known.retired_at is not None}
