"""The dialog that gives a conversation priority, with the reason for colleagues; and taking it away."""

from django.contrib.auth.decorators import login_required
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_POST

from samenspraak.conversations.crossing import newest_id
from samenspraak.conversations.prioritising import end_priority, prioritise
from samenspraak.desk.fragments import answered, toast
from samenspraak.desk.frame import employee_of
from samenspraak.desk.thread.changes import around, too_late
from samenspraak.desk.thread.dialogs import refused
from samenspraak.desk.thread.loading import answerable_or_404, end_of_log

MOST_WHY = 200


@login_required
@require_http_methods(["GET", "POST"])
def give_priority(request: HttpRequest, number: int) -> HttpResponse:
    """The dialog; posting `why` lets the conversation stand above the others."""
    employee, now = employee_of(request), timezone.now()
    found = answerable_or_404(employee, number)
    if request.method == "GET":
        return render(request, "desk/thread/_priority.html", {"conversation": found})
    why = request.POST.get("why", "").strip()
    if not 0 < len(why) <= MOST_WHY:
        return refused(_("Say in a few words why this comes first."))
    newest = newest_id(found)
    if not prioritise(found, employee, why, now):
        return too_late(employee, number)
    return answered(
        end_of_log(found, now, after=newest),
        *around(found, employee),
        toast(_("The conversation has priority."), undo_url=reverse("take_priority", args=[number])),
    )


@login_required
@require_POST
def take_priority(request: HttpRequest, number: int) -> HttpResponse:
    """It is as pressing as its promise again; the note stays."""
    employee = employee_of(request)
    found = answerable_or_404(employee, number)
    if not end_priority(found, employee):
        return too_late(employee, number)
    return answered(*around(found, employee), toast(_("The conversation has no priority any more.")))
