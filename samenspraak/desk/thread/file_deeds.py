"""Deeds with the file of one message: fetch it; mark it as sensitive, show it on purpose, erase it."""

from django.contrib.auth.decorators import login_required
from django.http import FileResponse, HttpRequest, HttpResponse, HttpResponseBase, HttpResponseForbidden
from django.shortcuts import get_object_or_404, render
from django.urls import reverse
from django.utils import timezone
from django.utils.cache import get_conditional_response
from django.utils.translation import gettext as _
from django.views.decorators.http import require_GET, require_http_methods, require_POST

from samenspraak.conversations import sensitive
from samenspraak.conversations.access import attachments_for
from samenspraak.conversations.erasing_files import erase_file as erase_for_good
from samenspraak.conversations.files import SHOWN_IN_PAGE
from samenspraak.conversations.models import Attachment, AttachmentState
from samenspraak.conversations.revealing import Why, journal_download, may_open
from samenspraak.conversations.revealing import reveal_file as opened
from samenspraak.desk.fragments import answered, partial, piece, toast
from samenspraak.desk.frame import employee_of
from samenspraak.desk.thread.changes import around
from samenspraak.desk.thread.drawing import entry
from samenspraak.desk.thread.feet import Shown
from samenspraak.desk.thread.files import file_word
from samenspraak.desk.thread.forms import WhyForm
from samenspraak.desk.thread.loading import answerable_message_or_404, message_or_404
from samenspraak.desk.thread.reading_along import shown_to
from samenspraak.desk.thread.reasons import Reveal, reveal_dialog
from samenspraak.organisation.models import Employee


@login_required
@require_GET
def file(request: HttpRequest, number: int) -> HttpResponseBase:
    """The file of a message. Only what a browser shows safely opens in the page; the rest is a download.

    A browser may keep it, but asks each time: a file that was marked as sensitive meanwhile is given to nobody who
    is not shown it just now, and that one is kept nowhere.
    """
    employee = employee_of(request)
    ready = attachments_for(employee).filter(state=AttachmentState.READY, erased_at=None)
    found = get_object_or_404(ready.select_related("message"), message=number)
    if not may_open(found, employee, timezone.now()):
        return _kept_nowhere(HttpResponseForbidden())
    is_download = found.mime_type not in SHOWN_IN_PAGE or "opslaan" in request.GET
    if found.sensitive_at is not None:
        if is_download:
            journal_download(found.message, employee)
        return _kept_nowhere(_content(found, is_download=is_download))
    same = get_conditional_response(request, etag=f'"{found.pk}"')
    response = same or _content(found, is_download=is_download)
    response["ETag"], response["Cache-Control"] = f'"{found.pk}"', "private, no-cache"
    return response


@login_required
@require_POST
def mark(request: HttpRequest, number: int) -> HttpResponse:
    """Sensitive from now on, on every screen."""
    employee = employee_of(request)
    found = answerable_message_or_404(employee, number)
    if not sensitive.mark_sensitive(found, employee, timezone.now()):
        return _told(employee, number, _("This file is sensitive already, or gone."))
    undo = reverse("unmark_sensitive", args=[number])
    return _told(employee, number, _("Marked as sensitive."), undo_url=undo)


@login_required
@require_POST
def unmark(request: HttpRequest, number: int) -> HttpResponse:
    """It was not sensitive after all."""
    employee = employee_of(request)
    found = answerable_message_or_404(employee, number)
    is_open = sensitive.unmark_sensitive(found, employee)
    said = _("The file is visible again.") if is_open else _("This file is not sensitive, or gone.")
    return _told(employee, number, said)


@login_required
@require_http_methods(["GET", "POST"])
def reveal(request: HttpRequest, number: int) -> HttpResponse:
    """Ask for a reason; with one, the file for half a minute. Both the look and the reason are kept."""
    employee = employee_of(request)
    found = message_or_404(employee, number)
    why = WhyForm(request.POST)
    if request.method == "GET" or not why.is_valid():
        title, url = _("Show the sensitive file?"), reverse("reveal_file", args=[number])
        return reveal_dialog(request, Reveal(title, url, f"#b-{number}", "outerHTML"))
    reason = why.cleaned_data["reason"]
    is_shown = opened(found, employee, Why(reason))
    drawn = shown_to(employee, entry(found, Shown(reason, is_file=True) if is_shown else None))
    return _kept_nowhere(render(request, drawn.template, {"entry": drawn}))


@login_required
@require_http_methods(["GET", "POST"])
def erase(request: HttpRequest, number: int) -> HttpResponse:
    """The question; with a post the deed."""
    employee = employee_of(request)
    found = answerable_message_or_404(employee, number)
    if request.method == "GET":
        question = {"url": reverse("erase_file", args=[number]), "kinds": file_word(found)}
        return render(request, "desk/thread/_erase.html", {"question": question})
    is_erased = erase_for_good(found.pk, employee, timezone.now())
    said = _("Erased for good.") if is_erased else _("There was nothing left to erase.")
    return _told(employee, number, said)


def _content(found: Attachment, *, is_download: bool) -> FileResponse:
    response = FileResponse(
        found.file.open("rb"),
        as_attachment=is_download,
        filename=found.file_name or f"bijlage-{found.message_id}",
        content_type=found.mime_type if found.mime_type in SHOWN_IN_PAGE else "application/octet-stream",
    )
    response["Content-Security-Policy"] = "sandbox; default-src 'none'"
    return response


def _kept_nowhere[Response: HttpResponseBase](response: Response) -> Response:
    response["Cache-Control"] = "no-store"
    return response


def _told(employee: Employee, number: int, said: str, *, undo_url: str = "") -> HttpResponse:
    """The message as it is now, what stands around the log with or without the guard's bar, and a notice."""
    found = message_or_404(employee, number)
    drawn = entry(found)
    bubble = partial(f"#b-{number}", piece(drawn.template, {"entry": drawn}))
    return answered(bubble, *around(found.conversation, employee), toast(said, undo_url=undo_url))
