"""When a team calls back, and how many at once: for team leads (their own team) and administrators."""

from dataclasses import dataclass

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect
from django.urls import reverse
from django.utils.translation import gettext as _
from django.utils.translation import ngettext
from django.views.decorators.http import require_GET, require_http_methods

from samenspraak.desk.agenda.hours_form import HoursForm, filled_with
from samenspraak.desk.frame import employee_of, page
from samenspraak.desk.journal.changes import changes_shown
from samenspraak.desk.roles import only_for
from samenspraak.organisation.journal import Deed
from samenspraak.organisation.models import Role, Team
from samenspraak.referrals.access import plannable_teams_for
from samenspraak.referrals.callbacks.planning import calling_plan, change_plan
from samenspraak.referrals.models import CallbackPlan


@dataclass(frozen=True, slots=True)
class TeamRow:
    """A team in the list; ``about`` says how it calls."""

    name: str
    url: str
    about: str
    calls: bool


@only_for(Role.LEAD, Role.ADMINISTRATOR)
@require_GET
def teams(request: HttpRequest) -> HttpResponse:
    """The teams whose hours this employee may set."""
    found = plannable_teams_for(employee_of(request)).order_by("name")
    rows = [
        _row(team) for team in found.select_related("callback_plan").prefetch_related("callback_plan__hours")
    ]
    return page(request, "desk/agenda/teams.html", {"teams": rows})


@only_for(Role.LEAD, Role.ADMINISTRATOR)
@require_http_methods(["GET", "POST"])
def team(request: HttpRequest, number: int) -> HttpResponse:
    """The hours of one team, to change."""
    employee = employee_of(request)
    found = get_object_or_404(plannable_teams_for(employee), pk=number)
    if request.method == "GET":
        plan = _plan_of(found)
        return _shown(request, found, HoursForm(initial=filled_with(calling_plan(plan)) if plan else None))
    form = HoursForm(request.POST)
    if not form.is_valid():
        return _shown(request, found, form)
    terms = form.plan()
    change_plan(found, terms, terms.week, employee)
    words = _("The call-back hours of %(team)s are changed. Appointments that stand stay as they are.")
    messages.success(request, words % {"team": found.name})
    return redirect("callback_teams")


def _shown(request: HttpRequest, team: Team, form: HoursForm) -> HttpResponse:
    by, subject = employee_of(request), f"team:{team.pk}"
    history = changes_shown(by, subject, Deed.CHANGED_CALLBACK_HOURS, called=team.name)
    context = {"form": form, "team": team.name, "history": history}
    return page(request, "desk/agenda/hours.html", context, status=422 if form.is_bound else 200)


def _row(team: Team) -> TeamRow:
    plan, url = _plan_of(team), reverse("callback_hours", args=[team.pk])
    days = len({hours.weekday for hours in plan.hours.all()}) if plan else 0
    if plan is None or not days:
        return TeamRow(team.name, url, _("Does not call back yet."), calls=False)
    on_days = ngettext("On %(days)d day", "On %(days)d days", days) % {"days": days}
    about = _("%(days)s a week, calls of %(minutes)d minutes, %(capacity)d at the same time.")
    values = {"days": on_days, "minutes": plan.slot_minutes, "capacity": plan.capacity}
    return TeamRow(team.name, url, about % values, calls=True)


def _plan_of(team: Team) -> CallbackPlan | None:
    return getattr(team, "callback_plan", None)
