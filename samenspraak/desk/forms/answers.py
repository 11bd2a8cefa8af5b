"""What a resident filled in, for the team that may see it: one answer at a time, and each look is journalled."""

from datetime import datetime
from math import ceil

from django.contrib import messages
from django.core.exceptions import PermissionDenied
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect
from django.utils import timezone
from django.utils.http import content_disposition_header
from django.utils.translation import gettext as _
from django.views.decorators.http import require_GET, require_POST

from samenspraak.conversations.answering import Empty
from samenspraak.desk.frame import employee_of, page
from samenspraak.desk.resident.naming import name_of
from samenspraak.desk.roles import writers
from samenspraak.organisation.models import Employee
from samenspraak.organisation.sealing import SealBroken
from samenspraak.referrals.forms.access import answers_for, answers_here, files_for
from samenspraak.referrals.forms.answers import AlreadyHandled, handle, look_at, opened_file
from samenspraak.referrals.models import FormAnswer

DAY = 24 * 60 * 60


@writers
@require_GET
def form_answer(request: HttpRequest, number: int) -> HttpResponse:
    """The answer itself. 403 for a colleague of another team, 404 for everybody else."""
    return _shown(request, answer_or_404(employee_of(request), number))


@writers
@require_POST
def finish(request: HttpRequest, number: int) -> HttpResponse:
    """Say what was done with it."""
    employee = employee_of(request)
    found = answer_or_404(employee, number)
    try:
        handle(found, employee, request.POST.get("outcome", "")[:1000], timezone.now())
    except Empty:
        return _shown(
            request, found, error=_("Write what was done, for example: container ordered."), status=422
        )
    except AlreadyHandled:
        messages.error(request, _("A colleague was first. Read below what they did."))
        return redirect("form_answer", number=number)
    messages.success(request, _("Handled. It stands as a note in the conversation."))
    return redirect("form_answer", number=number)


@writers
@require_GET
def answer_file(request: HttpRequest, number: int) -> HttpResponse:
    """A file of an answer: always a download, never opened in the page."""
    employee = employee_of(request)
    found = get_object_or_404(files_for(employee).select_related("answer__link"), pk=number)
    name, content = opened_file(found, employee)
    response = HttpResponse(content, content_type="application/octet-stream")
    response["Content-Disposition"] = content_disposition_header(as_attachment=True, filename=name)
    response["Content-Security-Policy"] = "sandbox; default-src 'none'"
    response["Cache-Control"] = "no-store"
    return response


def answer_or_404(employee: Employee, number: int) -> FormAnswer:
    """One the employee may see. Raises PermissionDenied for another team's, else Http404."""
    get_object_or_404(answers_here(employee), pk=number)
    shown = (
        "form__team",
        "handled_by",
        "outcome_note",
        "link__conversation__resident",
        "link__conversation__line",
    )
    found = (
        answers_for(employee)
        .select_related(*shown, "link__conversation__municipality")
        .filter(pk=number)
        .first()
    )
    if found is None:
        raise PermissionDenied
    return found


def _shown(request: HttpRequest, found: FormAnswer, *, error: str = "", status: int = 200) -> HttpResponse:
    is_broken = False
    try:
        given, files = look_at(found, employee_of(request))
    except SealBroken:
        given, files, is_broken = (), (), True
    conversation = found.link.conversation
    context = {
        "answer": found,
        "given": [one for one in given if one.kind != "file"],
        "files": files,
        "conversation": {"id": conversation.pk, "name": name_of(conversation.resident)},
        "days_left": _days_left(found.expires_at),
        "is_broken": is_broken,
        "error": error,
    }
    response = page(request, "desk/forms/answer.html", context)
    response["Cache-Control"] = "no-store"
    response.status_code = status
    return response


def _days_left(expires_at: datetime) -> int:
    return max(1, ceil((expires_at - timezone.now()).total_seconds() / DAY))
