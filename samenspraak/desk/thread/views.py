"""Opens a conversation and draws its parts again when something changed."""

from django.contrib.auth.decorators import login_required
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, render
from django.utils import timezone
from django.views.decorators.http import require_GET, require_POST

from samenspraak.conversations.handling import see
from samenspraak.conversations.parts import messages_of
from samenspraak.desk.fragments import answered, wants_piece
from samenspraak.desk.frame import employee_of, page
from samenspraak.desk.inbox.listing import listing
from samenspraak.desk.inbox.segments import segment_named
from samenspraak.desk.inbox.views import chosen_segment
from samenspraak.desk.thread.drawing import entry
from samenspraak.desk.thread.heading import head as drawn_head
from samenspraak.desk.thread.loading import (
    conversation_or_404,
    in_log,
    message_or_404,
    page_of_log,
    stamp_of,
)
from samenspraak.desk.thread.opening import opened
from samenspraak.desk.thread.reading_along import all_shown_to, shown_to
from samenspraak.desk.thread.writing import writing as drawn_writing
from samenspraak.domain.ids import id_in
from samenspraak.organisation.opening import opening_times


@login_required
@require_GET
def conversation(request: HttpRequest, number: int) -> HttpResponse:
    """The conversation; to htmx without the list beside it."""
    employee, now = employee_of(request), timezone.now()
    found = conversation_or_404(employee, number)
    segment = segment_named(chosen_segment(request)).slug
    times = opening_times(found.municipality)
    context = opened(found, employee, segment, now, times)
    if wants_piece(request, "open"):
        return render(request, "desk/thread/opened.html", context)
    return page(
        request, "desk/inbox/desk.html", {**context, "list": listing(employee, segment, 0, now, times)}
    )


@login_required
@require_POST
def seen(request: HttpRequest, number: int) -> HttpResponse:
    """The employee saw what came in while the conversation was open."""
    employee = employee_of(request)
    see(conversation_or_404(employee, number), employee)
    return HttpResponse(status=204)


@login_required
@require_GET
def older(request: HttpRequest, number: int, message_number: int) -> HttpResponse:
    """The messages just before one, in the place of the button that asked for them."""
    employee = employee_of(request)
    found = conversation_or_404(employee, number)
    before = get_object_or_404(messages_of(found), pk=message_number)
    log = page_of_log(found, timezone.now(), before=before)
    context = {"entries": all_shown_to(employee, log.entries), "older_url": log.older_url}
    return render(request, "desk/thread/older.html", context)


@login_required
@require_GET
def newest(request: HttpRequest, number: int) -> HttpResponse:
    """The end of the log again, for a desk that missed a while of the stream.

    With `na` only what is newer, and nothing (204) when `stempel` says that nothing around it changed either.
    """
    employee = employee_of(request)
    found = conversation_or_404(employee, number)
    after = id_in(request.GET.get("na", "")) or 0
    log = page_of_log(found, timezone.now(), after=after)
    if after and not log.entries and request.GET.get("stempel") == stamp_of(found):
        return HttpResponse(status=204)
    return answered(in_log(found, all_shown_to(employee, log.entries)))


@login_required
@require_GET
def head(request: HttpRequest, number: int) -> HttpResponse:
    """The head again: somebody took it, it was closed, the window opened."""
    employee = employee_of(request)
    found = conversation_or_404(employee, number)
    drawn = drawn_head(found, employee, timezone.now(), opening_times(found.municipality))
    return render(request, "desk/thread/_head.html", {"head": drawn})


@login_required
@require_GET
def writing(request: HttpRequest, number: int) -> HttpResponse:
    """What stands below the log, again."""
    employee = employee_of(request)
    found = conversation_or_404(employee, number)
    return render(
        request, "desk/thread/_writing.html", {"writing": drawn_writing(found, employee, timezone.now())}
    )


@login_required
@require_GET
def message(request: HttpRequest, number: int) -> HttpResponse:
    """One message without what this employee alone was shown: this hides it."""
    employee = employee_of(request)
    drawn = shown_to(employee, entry(message_or_404(employee, number)))
    return render(request, drawn.template, {"entry": drawn})
