"""Erase for good what is masked in one message: asked first, since it cannot be undone."""

from django.contrib.auth.decorators import login_required
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods

from samenspraak.conversations.erasing import erase as erase_for_good
from samenspraak.desk.fragments import answered, partial, piece, toast
from samenspraak.desk.frame import employee_of
from samenspraak.desk.thread.drawing import entry
from samenspraak.desk.thread.feet import kinds_of
from samenspraak.desk.thread.loading import answerable_message_or_404


@login_required
@require_http_methods(["GET", "POST"])
def erase(request: HttpRequest, number: int) -> HttpResponse:
    """The question; with a post the deed."""
    employee = employee_of(request)
    found = answerable_message_or_404(employee, number)
    if request.method == "GET":
        question = {"url": reverse("erase", args=[number]), "kinds": kinds_of(found)}
        return render(request, "desk/thread/_erase.html", {"question": question})
    is_erased = erase_for_good(found, employee, timezone.now())
    said = _("Erased for good.") if is_erased else _("There was nothing left to erase.")
    drawn = entry(found)
    bubble = partial(f"#b-{number}", piece(drawn.template, {"entry": drawn}))
    return answered(bubble, toast(said))
