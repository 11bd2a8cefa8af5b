"""What looks like a question of the press: to the press team with one click, or none after all."""

from django.contrib.auth.decorators import login_required
from django.http import HttpRequest, HttpResponse
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST

from samenspraak.conversations.press import dismiss_press, give_to_press
from samenspraak.desk.fragments import answered, toast
from samenspraak.desk.frame import employee_of
from samenspraak.desk.thread.changes import around, left_behind, too_late
from samenspraak.desk.thread.loading import answerable_or_404
from samenspraak.desk.thread.overtaken import known_to_screen


@login_required
@require_POST
def to_press(request: HttpRequest, number: int) -> HttpResponse:
    """The press team gets it, and who is not in it goes on to the list."""
    employee = employee_of(request)
    found = answerable_or_404(employee, number)
    if not give_to_press(found, employee, timezone.now()):
        return too_late(employee, number)
    said = toast(_("The conversation waits for %(team)s now.") % {"team": found.team})
    return left_behind(found, employee) or answered(*around(found, employee), said)


@login_required
@require_POST
def not_press(request: HttpRequest, number: int) -> HttpResponse:
    """It is no question of the press; asked again when the screen did not show a newer message."""
    employee = employee_of(request)
    found = known_to_screen(request, answerable_or_404(employee, number))
    if not dismiss_press(found, employee):
        said = toast(_("A new message came in meanwhile. Read that first."), tone="neg")
        return answered(*around(found, employee), said, status=409)
    return answered(*around(found, employee), toast(_("No longer shown as a question of the press.")))
