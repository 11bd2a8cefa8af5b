"""Reminds an employee of their calls: how many are left today, and which one is nearly due."""

from datetime import timedelta

from django.http import HttpRequest, HttpResponse
from django.utils import timezone
from django.utils.formats import localize
from django.views.decorators.http import require_GET

from samenspraak.desk.agenda.rows import row
from samenspraak.desk.fragments import answered, partial, piece
from samenspraak.desk.frame import employee_of
from samenspraak.desk.roles import writers
from samenspraak.referrals.access import appointments_for
from samenspraak.referrals.callbacks.reminding import AHEAD
from samenspraak.referrals.models import STANDING


@writers
@require_GET
def soon(request: HttpRequest) -> HttpResponse:
    """The number beside the agenda in the menu, and a notice when a call is due; asked when the stream says so."""
    employee, now = employee_of(request), timezone.now()
    tomorrow = timezone.localtime(now).replace(hour=0, minute=0, second=0) + timedelta(days=1)
    mine = appointments_for(employee).filter(employee=employee, state__in=STANDING, starts_at__lt=tomorrow)
    loaded = mine.select_related("conversation__resident", "team", "employee").order_by("starts_at")
    left = list(loaded.prefetch_related("conversation__resident__addresses"))
    due = [row(one, employee, now) for one in left if one.starts_at and one.starts_at <= now + AHEAD]
    return answered(
        partial("#bel-aantal", localize(len(left)) if left else "", swap="textContent"),
        partial("#bel-straks", piece("desk/agenda/_soon.html", {"rows": due[:1]}), swap="innerHTML"),
    )
