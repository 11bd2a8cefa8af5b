"""The agenda: who is called when, one appointment in it, and that as a file."""

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_GET

from samenspraak.desk.agenda.listing import agenda_of
from samenspraak.desk.fragments import wants_piece
from samenspraak.desk.frame import employee_of, page
from samenspraak.desk.roles import writers
from samenspraak.domain.calendar_file import calendar_file as written
from samenspraak.organisation.models import Employee
from samenspraak.referrals.access import appointments_for
from samenspraak.referrals.models import Appointment


@writers
@require_GET
def agenda(request: HttpRequest) -> HttpResponse:
    """The page; to htmx the list alone."""
    drawn = agenda_of(employee_of(request), request.GET, timezone.now())
    if wants_piece(request, "agenda"):
        return render(request, "desk/agenda/_agenda.html", {"agenda": drawn})
    return page(request, "desk/agenda/agenda.html", {"agenda": drawn})


@writers
@require_GET
def appointment(request: HttpRequest, number: int) -> HttpResponse:
    """To the conversation that an appointment belongs to."""
    found = appointment_or_404(employee_of(request), number)
    return redirect("conversation", number=found.conversation_id)


@writers
@require_GET
def calendar_file(request: HttpRequest, number: int) -> HttpResponse:
    """For one's own calendar; only of an appointment with a moment."""
    found = appointment_or_404(employee_of(request), number)
    if found.starts_at is None:
        raise Http404
    content = written(
        uid=found.reference,
        starts_at=found.starts_at,
        minutes=found.minutes,
        title=_("Call back: conversation %(number)d") % {"number": found.conversation_id},
        url=request.build_absolute_uri(reverse("appointment", args=[found.pk])),
        now=timezone.now(),
    )
    headers = {
        "Content-Disposition": f'attachment; filename="terugbellen-{found.pk}.ics"',
        "Cache-Control": "no-store",
    }
    return HttpResponse(content, content_type="text/calendar; charset=utf-8", headers=headers)


def appointment_or_404(employee: Employee, number: int) -> Appointment:
    """One the employee may act on, with what its dialogs need. Raises Http404."""
    loaded = appointments_for(employee).select_related(
        "conversation__resident", "conversation__line", "conversation__municipality", "team", "employee"
    )
    return get_object_or_404(loaded.prefetch_related("conversation__resident__addresses"), pk=number)
