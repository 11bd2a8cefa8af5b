"""Lets a line rest: paused, or not used any more. The page of the line said what that does."""

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import ngettext
from django.views.decorators.http import require_POST

from samenspraak.conversations.line_work import retire_line
from samenspraak.desk.frame import employee_of
from samenspraak.desk.lines.views import line_or_404
from samenspraak.desk.roles import only_for
from samenspraak.organisation.models import Role
from samenspraak.organisation.pausing import IsRetired, pause

administrators = only_for(Role.ADMINISTRATOR)


@administrators
@require_POST
def paused_line(request: HttpRequest, number: int) -> HttpResponse:
    """Nothing goes out until somebody lets it."""
    line = line_or_404(employee_of(request), number)
    try:
        pause(line, employee_of(request))
    except IsRetired:
        messages.error(request, _("This line is not used any more."))
    else:
        messages.success(request, _("The line is paused. What residents write goes on coming in."))
    return redirect("line", number)


@administrators
@require_POST
def retired_line(request: HttpRequest, number: int) -> HttpResponse:
    """Nothing goes out any more; the access key is destroyed."""
    line = line_or_404(employee_of(request), number)
    try:
        lost = retire_line(line, employee_of(request), timezone.now())
    except IsRetired:
        messages.error(request, _("This line is not used any more."))
    else:
        said = _("The line is not used any more. Its access key is destroyed.")
        words = ngettext("%(count)d message was not sent.", "%(count)d messages were not sent.", lost)
        messages.success(request, f"{said} {words % {'count': lost}}" if lost else said)
    return redirect("line", number)
