"""The administrator's page of mail to colleagues: whether it leaves, what did not arrive, and a test to oneself."""

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_GET, require_POST

from samenspraak.desk.frame import employee_of, page
from samenspraak.desk.roles import only_for
from samenspraak.desk.staff_mail.standing import answers_of, standing_of
from samenspraak.organisation.models import Role
from samenspraak.staffmail.queueing import queue_test
from samenspraak.staffmail.server import mail_leaves

administrators = only_for(Role.ADMINISTRATOR)


@administrators
@require_GET
def staff_mail(request: HttpRequest) -> HttpResponse:
    """How it stands."""
    employee, now = employee_of(request), timezone.now()
    context = {"standing": standing_of(employee, now), "answers": answers_of(employee, now)}
    return page(request, "desk/staff_mail/staff_mail.html", context)


@administrators
@require_POST
def send_test_mail(request: HttpRequest) -> HttpResponse:
    """A mail to who asks for it."""
    employee = employee_of(request)
    if not mail_leaves():
        messages.error(request, _("This installation has no mail server."))
    else:
        queue_test(employee, timezone.now())
        said = _(
            "A test leaves within a minute, to %(address)s. Does it not arrive? Then this page says why."
        )
        messages.success(request, said % {"address": employee.email})
    return redirect("staff_mail")
