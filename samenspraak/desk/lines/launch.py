"""The page on which a line begins its pilot, and is opened: which team, which hours."""

from collections.abc import Mapping
from typing import Any

from django import forms
from django.contrib import messages
from django.db.models import QuerySet
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_POST

from samenspraak.desk.frame import employee_of, page
from samenspraak.desk.journal.changes import changes_shown
from samenspraak.desk.lines.views import line_or_404
from samenspraak.desk.looks import SELECT
from samenspraak.desk.roles import only_for
from samenspraak.desk.week import WeekForm
from samenspraak.organisation.journal import Deed
from samenspraak.organisation.launching import NoHours, begin_pilot, open_line, pilot_teams_for
from samenspraak.organisation.models import Employee, Line, Role, Team
from samenspraak.organisation.opening import opening_times, pilot_week

administrators = only_for(Role.ADMINISTRATOR)


class PilotForm(WeekForm):
    """Who answers in the pilot, and when. `teams` are those to choose from."""

    use_required_attribute = False
    blocks = range(2)

    def __init__(
        self,
        data: Mapping[str, Any] | None = None,
        *,
        teams: QuerySet[Team],
        initial: dict[str, Any] | None = None,
    ) -> None:
        super().__init__(data, initial=initial)
        self.fields["team"] = forms.ModelChoiceField(
            teams,
            label=_("Team of the pilot"),
            help_text=_("New conversations on this line are for this team."),
            empty_label=_("Choose a team"),
            widget=forms.Select(attrs={"class": SELECT}),
        )


@administrators
@require_http_methods(["GET", "POST"])
def line_launch(request: HttpRequest, number: int) -> HttpResponse:
    """The phase it is in; what is kept begins a pilot, or changes the one that runs."""
    employee = employee_of(request)
    found = line_or_404(employee, number)
    teams = pilot_teams_for(employee).order_by("name")
    if request.method == "GET":
        return _shown(request, found, PilotForm(teams=teams, initial=_known(found)))
    form = PilotForm(request.POST, teams=teams)
    if not form.is_valid():
        return _shown(request, found, form)
    try:
        begin_pilot(found, employee, form.cleaned_data["team"], form.week())
    except NoHours:
        form.add_error(None, _("Fill in at least one block of hours."))
        return _shown(request, found, form)
    messages.success(request, _("The pilot is kept. It holds for what comes in from now on."))
    return redirect("line", number)


@administrators
@require_POST
def open_to_all(request: HttpRequest, number: int) -> HttpResponse:
    """The pilot is over; the page said what that means."""
    employee = employee_of(request)
    if open_line(line_or_404(employee, number), employee):
        messages.success(request, _("The line is open. New conversations are for every team."))
    return redirect("line", number)


def _known(line: Line) -> dict[str, Any]:
    """Of the pilot that runs; of a line that is open the hours of the municipality, to begin with."""
    week = pilot_week(line) if line.pilot_team_id else opening_times(line.municipality).week
    return {"team": line.pilot_team_id, **PilotForm.filled_with(week)}


def _shown(request: HttpRequest, line: Line, form: PilotForm) -> HttpResponse:
    by: Employee = employee_of(request)
    history = changes_shown(by, f"line:{line.pk}", Deed.BEGAN_PILOT, Deed.OPENED_LINE, called=line.name)
    context = {"form": form, "line": line, "history": history}
    return page(request, "desk/lines/launch.html", context, status=422 if form.is_bound else 200)
