"""How long each team may take for a question, and when it is reminded: for administrators."""

from dataclasses import dataclass

from django import forms
from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect
from django.urls import reverse
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy, ngettext
from django.views.decorators.http import require_GET, require_http_methods

from samenspraak.desk.frame import employee_of, page
from samenspraak.desk.journal.changes import changes_shown
from samenspraak.desk.looks import TEXTBOX
from samenspraak.desk.roles import only_for
from samenspraak.handoff.access import teams_with_terms_for
from samenspraak.handoff.terms import change_terms, terms_of
from samenspraak.organisation.journal import Deed
from samenspraak.organisation.models import Role, Team

NUMBER = forms.NumberInput(attrs={"class": TEXTBOX})


class TermsForm(forms.Form):
    """A team's term and reminder."""

    days = forms.IntegerField(
        label=gettext_lazy("Working days for an answer"),
        help_text=gettext_lazy("The day of the question does not count. Holidays and closing days neither."),
        min_value=1,
        max_value=60,
        widget=NUMBER,
    )
    reminder_hours = forms.IntegerField(
        label=gettext_lazy("Reminder, in opening hours before the end"),
        help_text=gettext_lazy("The specialist and the team leads see it then."),
        min_value=1,
        max_value=40,
        widget=NUMBER,
    )


@dataclass(frozen=True, slots=True)
class TeamRow:
    """A team in the list; ``about`` says its term."""

    name: str
    url: str
    about: str


@only_for(Role.ADMINISTRATOR)
@require_GET
def teams(request: HttpRequest) -> HttpResponse:
    """Every team with its term."""
    found = teams_with_terms_for(employee_of(request)).select_related("terms").order_by("name")
    return page(request, "desk/handoff/teams.html", {"teams": [_row(team) for team in found]})


@only_for(Role.ADMINISTRATOR)
@require_http_methods(["GET", "POST"])
def team(request: HttpRequest, number: int) -> HttpResponse:
    """The terms of one team, to change."""
    employee = employee_of(request)
    found = get_object_or_404(teams_with_terms_for(employee).select_related("terms"), pk=number)
    terms = terms_of(found)
    known = {"days": terms.days, "reminder_hours": terms.reminder_hours}
    form = TermsForm(request.POST if request.method == "POST" else None, initial=known)
    if form.is_valid():
        change_terms(found, form.cleaned_data["days"], form.cleaned_data["reminder_hours"], employee)
        said = _("The term of %(team)s is changed. Questions that are out keep theirs.")
        messages.success(request, said % {"team": found.name})
        return redirect("team_terms")
    history = changes_shown(employee, f"team:{found.pk}", Deed.CHANGED_TERMS, called=found.name)
    context = {"form": form, "team": found.name, "history": history}
    return page(request, "desk/handoff/terms.html", context, status=422 if form.is_bound else 200)


def _row(team: Team) -> TeamRow:
    terms = terms_of(team)
    days = ngettext("%(days)d working day", "%(days)d working days", terms.days) % {"days": terms.days}
    about = _("%(days)s, reminder %(hours)d opening hours before the end.")
    return TeamRow(
        team.name,
        reverse("terms_of_team", args=[team.pk]),
        about % {"days": days, "hours": terms.reminder_hours},
    )
