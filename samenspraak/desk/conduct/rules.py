"""The administrator's page with the terms of the conduct protocol."""

from typing import Any

from django import forms
from django.contrib import messages
from django.core.exceptions import ValidationError
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from django.views.decorators.http import require_http_methods

from samenspraak.conduct.models import ConductRules
from samenspraak.conduct.rules import change_rules, rules_of
from samenspraak.desk.frame import employee_of, page
from samenspraak.desk.journal.changes import municipal_changes_shown
from samenspraak.desk.looks import TEXTBOX
from samenspraak.desk.roles import only_for
from samenspraak.organisation.journal import Deed
from samenspraak.organisation.models import Role

MOST_DAYS = 366


def _days(label: Any, help_text: Any = "") -> forms.IntegerField:
    widget = forms.NumberInput(attrs={"class": TEXTBOX})
    return forms.IntegerField(
        label=label, help_text=help_text, min_value=1, max_value=MOST_DAYS, widget=widget
    )


class RulesForm(forms.Form):
    """How long steps count and blocks last, in days."""

    lapse_days = _days(
        gettext_lazy("How long a step counts"),
        gettext_lazy("In days. When it goes well that long, a next time begins at step 1."),
    )
    block_days = _days(gettext_lazy("How long a block lasts, unless an agent chooses otherwise"))
    longest_block_days = _days(
        gettext_lazy("The longest block"), gettext_lazy("In days. A lead looks at it half-way.")
    )

    def clean(self) -> dict[str, Any]:
        """The usual block is no longer than the longest."""
        data = super().clean() or {}
        if data.get("block_days", 0) > data.get("longest_block_days", MOST_DAYS):
            raise ValidationError({"longest_block_days": _("Choose at least as many days as a usual block.")})
        return data


@only_for(Role.ADMINISTRATOR)
@require_http_methods(["GET", "POST"])
def conduct_rules(request: HttpRequest) -> HttpResponse:
    """See and change them."""
    employee = employee_of(request)
    rules = rules_of(employee.municipality)
    initial = {name: getattr(rules, name) for name in RulesForm.base_fields}
    form = RulesForm(request.POST if request.method == "POST" else None, initial=initial)
    if not form.is_bound or not form.is_valid():
        history = municipal_changes_shown(employee, Deed.CHANGED_CONDUCT_RULES)
        context = {"form": form, "history": history}
        return page(request, "desk/conduct/rules.html", context, status=422 if form.is_bound else 200)
    change_rules(employee, ConductRules(pk=rules.pk, municipality=rules.municipality, **form.cleaned_data))
    messages.success(request, _("The terms are changed. They hold from now on."))
    return redirect("conduct_rules")
