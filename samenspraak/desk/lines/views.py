"""The lines of the municipality: how they stand, letting one send again, fetching its templates."""

from datetime import timedelta

from django.contrib import messages
from django.db.models import Count, Max, Q
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect
from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import ngettext
from django.views.decorators.http import require_GET, require_POST

from samenspraak.conversations.line_work import work_on
from samenspraak.desk.frame import employee_of, page
from samenspraak.desk.lines.health import health_of
from samenspraak.desk.lines.news import drawn
from samenspraak.desk.lines.standing import approved_of, standing, synced, template_row
from samenspraak.desk.lines.trouble import trouble_of
from samenspraak.desk.roles import only_for
from samenspraak.domain.delivery import SendFailed
from samenspraak.organisation.access import lines_for
from samenspraak.organisation.caring import check_health, sync_templates
from samenspraak.organisation.lines import release_by
from samenspraak.organisation.models import Employee, Line, Role
from samenspraak.organisation.sealing import SealBroken

NEWS_FOR = timedelta(days=30)
MOST_NEWS = 20


@only_for(Role.ADMINISTRATOR)
@require_GET
def lines(request: HttpRequest) -> HttpResponse:
    """The lines, how they stand."""
    employee, now = employee_of(request), timezone.now()
    approved = Count("templates", filter=Q(templates__status="APPROVED"), distinct=True)
    fresh = Count("news", filter=Q(news__came_at__gt=now - NEWS_FOR), distinct=True)
    found = lines_for(employee).annotate(
        approved=approved,
        total=Count("templates", distinct=True),
        fresh=fresh,
        synced=Max("templates__synced_at"),
    )
    rows = [
        {
            "line": standing(line, now),
            "health": health_of(line, now),
            "templates": approved_of(line.approved, line.total),
            "synced": synced(line.synced, now),
            "news": line.fresh,
        }
        for line in found.order_by("name", "pk")
    ]
    return page(request, "desk/lines/lines.html", {"rows": rows})


@only_for(Role.ADMINISTRATOR)
@require_GET
def line(request: HttpRequest, number: int) -> HttpResponse:
    """One line: its state, its news of the last month, its templates."""
    now = timezone.now()
    found = line_or_404(employee_of(request), number)
    news = found.news.filter(came_at__gt=now - NEWS_FOR).order_by("-came_at", "-pk")[:MOST_NEWS]
    templates = list(found.templates.order_by("name", "language"))
    context = {
        "line": standing(found, now),
        "health": health_of(found, now),
        "ids": {"number": found.external_id, "account": found.business_id},
        "news": [drawn(one, now) for one in news],
        "templates": [template_row(template) for template in templates],
        "synced": synced(max((one.synced_at for one in templates), default=None), now),
        "work": work_on(found),
        "pilot_team": found.pilot_team.name if found.pilot_team else "",
    }
    return page(request, "desk/lines/line.html", context)


@only_for(Role.ADMINISTRATOR)
@require_POST
def release(request: HttpRequest, number: int) -> HttpResponse:
    """Let messages go out again now."""
    employee = employee_of(request)
    found = line_or_404(employee, number)
    release_by(found, employee)
    messages.success(request, _("The line sends again. What waited leaves now."))
    return redirect("line", number=number)


@only_for(Role.ADMINISTRATOR)
@require_POST
def sync(request: HttpRequest, number: int) -> HttpResponse:
    """Fetch the templates from the network now."""
    found = line_or_404(employee_of(request), number)
    try:
        count = sync_templates(found, timezone.now())
    except (SendFailed, SealBroken) as refusal:
        trouble = trouble_of(refusal)
        messages.error(request, f"{trouble.what} {trouble.advice}")
    else:
        words = ngettext("%(count)d template fetched.", "%(count)d templates fetched.", count)
        messages.success(request, words % {"count": count})
    return redirect("line", number=number)


@only_for(Role.ADMINISTRATOR)
@require_POST
def health(request: HttpRequest, number: int) -> HttpResponse:
    """Ask the network now whether it lets the line send."""
    found = line_or_404(employee_of(request), number)
    try:
        check_health(found, timezone.now())
    except (SendFailed, SealBroken) as refusal:
        trouble = trouble_of(refusal)
        messages.error(request, f"{trouble.what} {trouble.advice}")
    else:
        messages.success(request, _("WhatsApp told how the line stands."))
    return redirect("line", number=number)


def line_or_404(employee: Employee, number: int) -> Line:
    """A line of the employee's own municipality."""
    return get_object_or_404(lines_for(employee), pk=number)
