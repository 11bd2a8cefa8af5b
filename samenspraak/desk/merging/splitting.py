"""The dialog that splits a conversation before a message, and its undo."""

from dataclasses import dataclass

from django.contrib.auth.decorators import login_required
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_POST

from samenspraak.conversations import splitting
from samenspraak.conversations.concluding import Ended, proposed
from samenspraak.conversations.merging import CannotMerge
from samenspraak.conversations.models import Message
from samenspraak.conversations.previewing import preview_of
from samenspraak.desk.fragments import answered, toast
from samenspraak.desk.frame import employee_of
from samenspraak.desk.inbox.views import chosen_segment
from samenspraak.desk.merging.wording import WHOLE
from samenspraak.desk.previews import shown
from samenspraak.desk.thread.changes import left_behind, too_late
from samenspraak.desk.thread.dialogs import refused
from samenspraak.desk.thread.loading import answerable_message_or_404, answerable_or_404
from samenspraak.desk.thread.opening import opened_here
from samenspraak.desk.thread.overtaken import known_to_screen
from samenspraak.domain.ids import id_in
from samenspraak.domain.merging import UNDONE_WITHIN
from samenspraak.organisation.journal import Deed, did_since
from samenspraak.organisation.models import Employee, Result, Topic
from samenspraak.organisation.results import results_for
from samenspraak.organisation.topics import topics_for


@dataclass(frozen=True, slots=True)
class Dialog:
    """`text` is the message that begins the new conversation; `why_not` says why it cannot, empty when it can."""

    url: str
    text: str
    topics: tuple[Topic, ...]
    results: tuple[Result, ...]
    ended: Ended
    why_not: str


@login_required
@require_http_methods(["GET", "POST"])
def split(request: HttpRequest, number: int) -> HttpResponse:
    """The dialog; posting it finishes what was before the message, and opens what goes on."""
    employee, now = employee_of(request), timezone.now()
    start = answerable_message_or_404(employee, number)
    if request.method == "GET":
        return render(request, "desk/merging/_split.html", {"dialog": _dialog(start, employee)})
    topics = {str(topic.pk): topic for topic in topics_for(employee)}
    result = results_for(employee).filter(pk=id_in(request.POST.get("result", "")) or 0).first()
    ended = Ended(topics.get(request.POST.get("topic", "")), result)
    if result is None or (topics and ended.topic is None):
        return refused(_("Choose a topic and a result for the question before it."))
    apart = splitting.Apart(start, [ended], topics.get(request.POST.get("next_topic", "")))
    try:
        goes_on = splitting.split(known_to_screen(request, start.conversation), employee, apart, now)
    except splitting.CannotSplit as refusal:
        return refused(str(WHOLE[refusal.why]))
    if left := left_behind(goes_on, employee):
        return left
    said = _("Conversation %(before)d is finished, conversation %(after)d goes on.")
    return answered(
        opened_here(answerable_or_404(employee, goes_on.pk), employee, chosen_segment(request), now),
        toast(
            said % {"before": start.conversation_id, "after": goes_on.pk},
            undo_url=reverse("join_again", args=[goes_on.pk]),
        ),
    )


@login_required
@require_POST
def join_again(request: HttpRequest, number: int) -> HttpResponse:
    """Both questions stand in the conversation that went on; for who split it, a short while ago."""
    employee, now = employee_of(request), timezone.now()
    found = answerable_or_404(employee, number)
    before = f"conversation:{found.follows_id}"
    if not did_since(employee, Deed.SPLIT, before, now - UNDONE_WITHIN):
        return too_late(employee, number)
    try:
        splitting.join_again(found, employee, now)
    except CannotMerge:
        return too_late(employee, number)
    whole = answerable_or_404(employee, number)
    return answered(
        opened_here(whole, employee, chosen_segment(request), now),
        toast(_("Both questions stand in conversation %(number)d again.") % {"number": number}),
    )


def _dialog(start: Message, employee: Employee) -> Dialog:
    why = splitting.hindrance(start.conversation, start)
    return Dialog(
        url=reverse("split", args=[start.pk]),
        text=shown(preview_of(start)).text,
        topics=tuple(topics_for(employee).order_by("name")),
        results=tuple(results_for(employee)),
        ended=proposed(start.conversation, employee)[0],
        why_not=str(WHOLE[why]) if why else "",
    )
