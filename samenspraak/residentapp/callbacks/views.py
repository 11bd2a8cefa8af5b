"""The page of one appointment: choose a time and say yes to it; until we call, change it or call it off. No script."""

from datetime import datetime

from django.core.exceptions import RequestDataTooBig, TooManyFieldsSent, TooManyFilesSent
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.http.multipartparser import MultiPartParserError
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods

from samenspraak.domain.calendar_file import calendar_file
from samenspraak.referrals.callbacks.booking import Over, Taken
from samenspraak.referrals.callbacks.choosing import call_off, choose, open_page
from samenspraak.referrals.callbacks.moments import days_of, moments_in
from samenspraak.referrals.callbacks.planning import availability, plan_of
from samenspraak.referrals.models import STANDING, Appointment
from samenspraak.residentapp.callbacks.wording import moment_in_full
from samenspraak.residentapp.door import behind_link
from samenspraak.residentapp.page import gone, kept_nowhere, page


@require_http_methods(["GET", "HEAD"])
@behind_link(open_page)
def callback_page(request: HttpRequest, appointment: Appointment, token: str) -> HttpResponse:
    """The appointment as it stands, or the times to choose from."""
    if appointment.state not in STANDING:
        return _times(request, appointment, token)
    return _shown(request, "appointment", appointment, token)


@require_http_methods(["GET", "HEAD", "POST"])
@behind_link(open_page)
def callback_time(request: HttpRequest, appointment: Appointment, token: str) -> HttpResponse:
    """The times; posting one asks whether it is right, posting it with ``sure`` books it."""
    if request.method != "POST":
        return _times(request, appointment, token)
    chosen = _chosen(request)
    if chosen is None:
        return _times(request, appointment, token, said=_("Choose a time first."), status=422)
    now = timezone.now()
    if "sure" in request.POST:
        return _booked(request, appointment, token, chosen, now)
    if not availability(plan_of(appointment), now, but=appointment).has(chosen, now):
        return _taken(request, appointment, token)
    when, value = moment_in_full(chosen), int(chosen.timestamp())
    return _shown(request, "sure", appointment, token, when=when, value=value)


@require_http_methods(["GET", "HEAD", "POST"])
@behind_link(open_page)
def callback_call_off(request: HttpRequest, appointment: Appointment, token: str) -> HttpResponse:
    """Asks whether nobody has to call; with a post nobody will, and the link is over."""
    if request.method != "POST":
        return _shown(request, "call_off", appointment, token)
    try:
        call_off(appointment, timezone.now())
    except Over:
        return gone(request)
    return _shown(request, "called_off", appointment, token)


@require_http_methods(["GET", "HEAD"])
@behind_link(open_page)
def callback_file(request: HttpRequest, appointment: Appointment, _token: str) -> HttpResponse:
    """For the resident's own calendar, which others may see: no name, no subject, and not the link."""
    if appointment.starts_at is None:
        return gone(request)
    municipality = appointment.conversation.municipality
    content = calendar_file(
        uid=appointment.reference,
        starts_at=appointment.starts_at,
        minutes=appointment.minutes,
        title=_("The municipality of %(name)s calls") % {"name": municipality.name},
        now=timezone.now(),
    )
    answer = HttpResponse(content, content_type="text/calendar; charset=utf-8")
    answer["Content-Disposition"] = 'attachment; filename="afspraak.ics"'
    return kept_nowhere(answer)


def _chosen(request: HttpRequest) -> datetime | None:
    """The moment that was sent; None for something else, however large."""
    try:
        sent = request.POST.getlist("moment")
    except (RequestDataTooBig, TooManyFieldsSent, TooManyFilesSent, MultiPartParserError):
        return None
    return next(iter(moments_in(sent)), None)


def _booked(
    request: HttpRequest, appointment: Appointment, token: str, chosen: datetime, now: datetime
) -> HttpResponse:
    """Back to the page, so that drawing it again sends nothing again."""
    try:
        choose(appointment, chosen, now)
    except Taken:
        return _taken(request, appointment, token)
    except Over:
        return gone(request)
    return kept_nowhere(HttpResponseRedirect(reverse("callback_page", args=[token])))


def _taken(request: HttpRequest, appointment: Appointment, token: str) -> HttpResponse:
    said = _("Somebody else has just taken that time. These times are still free.")
    return _times(request, appointment, token, said=said, status=409)


def _times(
    request: HttpRequest, appointment: Appointment, token: str, *, said: str = "", status: int = 200
) -> HttpResponse:
    now = timezone.now()
    free = availability(plan_of(appointment), now, but=appointment).free(now)
    others = [slot for slot in free if slot.starts_at != appointment.starts_at]
    days = days_of(others, (), now)
    return _shown(request, "times", appointment, token, days=days, said=said, status=status)


def _shown(
    request: HttpRequest,
    name: str,
    appointment: Appointment,
    token: str,
    *,
    status: int = 200,
    **context: object,
) -> HttpResponse:
    """One of the pages; every address on it is of this link."""
    context |= {
        "code": appointment.check_code,
        "now_at": moment_in_full(appointment.starts_at) if appointment.starts_at else "",
        "minutes": appointment.minutes,
        "token": token,
    }
    municipality = appointment.conversation.municipality
    return page(request, f"residentapp/callbacks/{name}.html", context, municipality, status=status)
