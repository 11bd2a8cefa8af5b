"""What stands in the composer is kept while it is written, and a colleague's draft can be gone on with."""

from uuid import uuid4

from django.contrib.auth.decorators import login_required
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, render
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST

from samenspraak.conversations.access import answerable_for
from samenspraak.conversations.announcing import Doing, announce_presence
from samenspraak.conversations.drafts import WrittenElsewhere, drafts_to_take, keep, take_over
from samenspraak.conversations.looking import readable_words
from samenspraak.desk.fragments import answered, toast
from samenspraak.desk.frame import employee_of
from samenspraak.desk.thread.changes import around, too_late
from samenspraak.desk.thread.forms import WritingForm
from samenspraak.desk.thread.loading import answerable_or_404


@login_required
@require_POST
def draft(request: HttpRequest, number: int) -> HttpResponse:
    """Keeps it and says when that was; 409 with both texts to choose from when another window kept something else."""
    employee = employee_of(request)
    found = answerable_or_404(employee, number)
    filled_in = WritingForm(request.POST)
    if not filled_in.is_valid() or (drawn := filled_in.drawn) is None:
        return HttpResponse(status=422)
    text, is_note, now = filled_in.cleaned_data["text"], filled_in.is_note, timezone.now()
    try:
        keep(found, employee, text, drawn, now, is_note=is_note)
    except WrittenElsewhere as elsewhere:
        return _elsewhere(request, elsewhere, is_note=is_note)
    return HttpResponse(now.isoformat(), content_type="text/plain")


@login_required
@require_POST
def typing(request: HttpRequest, number: int) -> HttpResponse:
    """Tells colleagues that the employee writes at this moment; nothing of it is kept."""
    employee = employee_of(request)
    found = get_object_or_404(answerable_for(employee), pk=number)
    announce_presence((found.municipality_id, found.pk), employee.pk, Doing.TYPES)
    return HttpResponse(status=204)


@login_required
@require_POST
def take_draft(request: HttpRequest, number: int) -> HttpResponse:
    """Go on with what a colleague was writing in a conversation that is mine now."""
    employee = employee_of(request)
    colleagues = get_object_or_404(drafts_to_take(employee), pk=number)
    found = answerable_or_404(employee, colleagues.conversation_id)
    colleagues.conversation = found
    if not take_over(colleagues, employee, uuid4(), timezone.now()):
        return too_late(employee, found.pk)
    return answered(*around(found, employee), toast(_("The draft is yours. Go on below.")))


def _elsewhere(request: HttpRequest, elsewhere: WrittenElsewhere, *, is_note: bool) -> HttpResponse:
    kept = elsewhere.draft
    shown = {
        "kind": "note" if is_note else "answer",
        "known": kept.kept_at.isoformat() if kept else "",
        "text": readable_words(kept) if kept else "",
    }
    return render(request, "desk/thread/_elsewhere.html", {"elsewhere": shown}, status=409)
