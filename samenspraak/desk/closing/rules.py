"""The administrator's page about finishing: what happens afterwards, and the results that agents choose from."""

from django import forms
from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from django.views.decorators.http import require_http_methods

from samenspraak.desk.frame import employee_of, page
from samenspraak.desk.journal.changes import municipal_changes_shown
from samenspraak.desk.looks import SELECT
from samenspraak.desk.roles import only_for
from samenspraak.organisation.closing_rules import change_closing_rules
from samenspraak.organisation.journal import Deed
from samenspraak.organisation.models import Role
from samenspraak.organisation.results import managed_results_for

REOPENED_WITHIN = (
    (0, gettext_lazy("Never: each message begins a new conversation")),
    (4, gettext_lazy("4 hours")),
    (24, gettext_lazy("A day")),
    (72, gettext_lazy("Three days")),
    (168, gettext_lazy("A week")),
)


class ClosingRulesForm(forms.Form):
    """What the municipality decides."""

    reopen_hours = forms.TypedChoiceField(
        label=gettext_lazy("A new message opens a finished conversation again within"),
        help_text=gettext_lazy("Later it begins a new conversation, with a link to the one before it."),
        choices=REOPENED_WITHIN,
        coerce=int,
        widget=forms.Select(attrs={"class": SELECT}),
    )
    asks_satisfaction = forms.BooleanField(
        label=gettext_lazy("Ask residents how satisfied they are, at most once in thirty days"),
        required=False,
        widget=forms.CheckboxInput(),
    )


@only_for(Role.ADMINISTRATOR)
@require_http_methods(["GET", "POST"])
def closing_rules(request: HttpRequest) -> HttpResponse:
    """Results that can be chosen stand first, then the retired ones."""
    employee = employee_of(request)
    known = {name: getattr(employee.municipality, name) for name in ("reopen_hours", "asks_satisfaction")}
    form = ClosingRulesForm(request.POST if request.method == "POST" else None, initial=known)
    if form.is_valid():
        change_closing_rules(employee, **form.cleaned_data)
        messages.success(request, _("The rules are kept."))
        return redirect("closing_rules")
    ordered = sorted(managed_results_for(employee), key=lambda result: result.retired_at is not None)
    history = municipal_changes_shown(employee, Deed.CHANGED_CLOSING_RULES)
    context = {"form": form, "results": ordered, "history": history}
    return page(request, "desk/closing/rules.html", context, status=422 if form.is_bound else 200)
