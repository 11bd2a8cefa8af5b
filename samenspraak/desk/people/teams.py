"""The administrator's pages of teams: the list, one to add or rename, and who is in it."""

from dataclasses import asdict, replace

from django.contrib import messages
from django.db.models import Count, Q
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect
from django.utils.translation import gettext as _
from django.views.decorators.http import require_GET, require_http_methods, require_POST

from samenspraak.conversations.going_private import change_team
from samenspraak.desk.form_page import Back, form_page
from samenspraak.desk.frame import employee_of, page
from samenspraak.desk.journal.changes import changes_shown
from samenspraak.desk.people.employees import administrators
from samenspraak.desk.people.forms import MemberForm, TeamForm
from samenspraak.desk.people.listing import SHOWN, rows_of
from samenspraak.organisation.access import WRITERS
from samenspraak.organisation.employees import EmployeeSettings, managed_employees_for
from samenspraak.organisation.journal import Deed
from samenspraak.organisation.lists import NameTaken
from samenspraak.organisation.models import Team
from samenspraak.organisation.teams import TeamSettings, keep_team, managed_teams_for
from samenspraak.personnel.leaving import change


@administrators
@require_GET
def teams(request: HttpRequest) -> HttpResponse:
    """Each with how many work in it."""
    count = Count("employees", filter=Q(employees__is_active=True))
    found = managed_teams_for(employee_of(request)).annotate(members=count).order_by("name")
    return page(request, "desk/people/teams.html", {"teams": found})


@administrators
@require_http_methods(["GET", "POST"])
def new_team(request: HttpRequest) -> HttpResponse:
    """Make one, and go on to its page to put people in."""
    form = _kept(request, None)
    if isinstance(form, Team):
        messages.success(request, _("The team is kept. Now say who is in it."))
        return redirect("team", form.pk)
    return form_page(request, form, _("New team"), Back("teams", _("Teams")))


@administrators
@require_http_methods(["GET", "POST"])
def team(request: HttpRequest, number: int) -> HttpResponse:
    """Rename one."""
    known = _team_or_404(request, number)
    form = _kept(request, known)
    if isinstance(form, Team):
        messages.success(request, _("The team is kept."))
        return redirect("teams")
    return _shown(request, _team_or_404(request, number), form, _member_form(request, known))


@administrators
@require_POST
def add_member(request: HttpRequest, number: int) -> HttpResponse:
    """Somebody joins; they leave the team they were in."""
    known = _team_or_404(request, number)
    form = _member_form(request, known)
    if not form.is_valid():
        return _shown(request, known, TeamForm(initial=asdict(TeamSettings.of(known))), form)
    colleague = form.cleaned_data["employee"]
    change(employee_of(request), colleague, replace(EmployeeSettings.of(colleague), team=known))
    said = _("%(name)s is in %(team)s now.") % {"name": colleague.name, "team": known.name}
    messages.success(request, said)
    return redirect("team", number)


def _kept(request: HttpRequest, known: Team | None) -> TeamForm | Team:
    """The team when it was kept, else the form to show."""
    data = request.POST if request.method == "POST" else None
    form = TeamForm(data, initial=asdict(TeamSettings.of(known)) if known else None)
    if form.is_bound and form.is_valid():
        by, settings = employee_of(request), TeamSettings(**form.cleaned_data)
        try:
            return change_team(by, known, settings) if known else keep_team(by, settings)
        except NameTaken:
            form.add_error("name", _("There is a team with this name already. Choose another."))
    return form


def _member_form(request: HttpRequest, known: Team) -> MemberForm:
    """Filled in only when it was this form that was sent."""
    colleagues = managed_employees_for(employee_of(request)).filter(is_active=True)
    others = colleagues.exclude(team=known).order_by("name")
    return MemberForm(request.POST if "employee" in request.POST else None, colleagues=others)


def _shown(request: HttpRequest, known: Team, form: TeamForm, joining: MemberForm) -> HttpResponse:
    by = employee_of(request)
    members = managed_employees_for(by).filter(team=known, is_active=True).select_related(*SHOWN)
    context = {
        "form": form,
        "joining": joining,
        "team": known,
        "members": rows_of(members.order_by("name", "pk")),
        "is_unread": known.is_private and not members.filter(role__in=WRITERS).exists(),
        "history": changes_shown(by, f"team:{known.pk}", Deed.CHANGED_TEAM, called=known.name),
    }
    return page(request, "desk/people/team.html", context, status=422 if request.method == "POST" else 200)


def _team_or_404(request: HttpRequest, number: int) -> Team:
    return get_object_or_404(managed_teams_for(employee_of(request)), pk=number)
