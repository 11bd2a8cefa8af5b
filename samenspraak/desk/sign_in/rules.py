"""The administrator's page about signing in: who is signed out when, and whether a password alone is enough."""

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
from samenspraak.organisation.journal import Deed
from samenspraak.organisation.models import Role
from samenspraak.organisation.sign_in_rules import change_sign_in_rules

IDLE = (
    (15, gettext_lazy("A quarter of an hour")),
    (30, gettext_lazy("Half an hour")),
    (60, gettext_lazy("An hour")),
    (120, gettext_lazy("Two hours")),
    (240, gettext_lazy("Four hours")),
)


class SignInRulesForm(forms.Form):
    """What the municipality decides."""

    idle_minutes = forms.TypedChoiceField(
        label=gettext_lazy("Who does nothing is signed out after"),
        help_text=gettext_lazy(
            "Clicking, typing and scrolling count. Two minutes before, the screen asks whether they stay signed in. "
            "What they wrote is kept."
        ),
        choices=IDLE,
        coerce=int,
        widget=forms.Select(attrs={"class": SELECT}),
    )
    requires_second_factor = forms.BooleanField(
        label=gettext_lazy("Everybody gives a second step: after the password a code of their telephone"),
        required=False,
        widget=forms.CheckboxInput(),
    )


@only_for(Role.ADMINISTRATOR)
@require_http_methods(["GET", "POST"])
def sign_in_rules(request: HttpRequest) -> HttpResponse:
    """As it is, and how it was changed."""
    employee = employee_of(request)
    known = {name: getattr(employee.municipality, name) for name in SignInRulesForm.base_fields}
    form = SignInRulesForm(request.POST if request.method == "POST" else None, initial=known)
    if form.is_valid():
        change_sign_in_rules(employee, **form.cleaned_data)
        said = _(
            "The rules are kept. The time holds from the next click on, a second step from the next sign-in."
        )
        messages.success(request, said)
        return redirect("sign_in_rules")
    context = {"form": form, "history": municipal_changes_shown(employee, Deed.CHANGED_SIGN_IN_RULES)}
    return page(request, "desk/sign_in/rules.html", context, status=422 if form.is_bound else 200)
