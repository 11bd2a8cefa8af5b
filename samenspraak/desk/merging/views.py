"""The dialog that lets another conversation of the resident go on in this one, and its undo."""

from dataclasses import dataclass
from datetime import datetime

from django.contrib.auth.decorators import login_required
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, render
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_POST

from samenspraak.conversations import merging
from samenspraak.conversations.access import answerable_for, merges_for
from samenspraak.conversations.models import Conversation, State
from samenspraak.desk.fragments import answered, toast
from samenspraak.desk.frame import employee_of
from samenspraak.desk.inbox.views import chosen_segment
from samenspraak.desk.marks import moment
from samenspraak.desk.merging.wording import REASONS
from samenspraak.desk.previews import shown
from samenspraak.desk.thread.changes import too_late
from samenspraak.desk.thread.dialogs import refused
from samenspraak.desk.thread.loading import answerable_or_404
from samenspraak.desk.thread.opening import opened_here
from samenspraak.domain.ids import id_in
from samenspraak.domain.merging import Why
from samenspraak.organisation.models import Employee


@dataclass(frozen=True, slots=True)
class Choice:
    """One of the resident's other conversations; `why_not` says why it cannot be chosen, empty when it can."""

    number: int
    state: str
    at: str
    line: str
    topic: str
    text: str
    why_not: str
    is_chosen: bool


@dataclass(frozen=True, slots=True)
class Dialog:
    """`line` is by which answers leave from then on. `has_lines`: the municipality's lines differ among them."""

    url: str
    number: int
    line: str
    choices: tuple[Choice, ...]
    is_closed: bool
    can_merge: bool
    has_lines: bool


@login_required
@require_http_methods(["GET", "POST"])
def merge(request: HttpRequest, number: int) -> HttpResponse:
    """The dialog; posting `ander` lets that conversation go on in this one, which is then drawn anew."""
    employee, now = employee_of(request), timezone.now()
    found = answerable_or_404(employee, number)
    if request.method == "GET":
        return render(request, "desk/merging/_merge.html", {"dialog": _dialog(found, employee, now)})
    other = answerable_for(employee).filter(pk=id_in(request.POST.get("ander", "")) or 0).first()
    if other is None:
        return refused(_("Choose the conversation that goes on here."))
    try:
        kept = merging.merge(other, found, employee, now)
    except merging.CannotMerge as refusal:
        return refused(str(REASONS[refusal.why]))
    said = _("Conversation %(part)d goes on in conversation %(whole)d.")
    return answered(
        opened_here(answerable_or_404(employee, number), employee, chosen_segment(request), now),
        toast(said % {"part": other.pk, "whole": found.pk}, undo_url=reverse("undo_merge", args=[kept.pk])),
    )


@login_required
@require_POST
def undo_merge(request: HttpRequest, number: int) -> HttpResponse:
    """Both stand by themselves again; the screen stays at the one that the other went on in."""
    employee, now = employee_of(request), timezone.now()
    kept = get_object_or_404(merges_for(employee).select_related("part__resident", "whole"), pk=number)
    if not merging.unmerge(kept, employee, now):
        return too_late(employee, kept.whole_id)
    said = _("Conversation %(part)d stands by itself again.") % {"part": kept.part_id}
    whole = answerable_or_404(employee, kept.whole_id)
    return answered(opened_here(whole, employee, chosen_segment(request), now), toast(said))


def _dialog(found: Conversation, employee: Employee, now: datetime) -> Dialog:
    others = merging.others_of(found, employee)
    hindrances = merging.hindrances(others, found, now)
    free = [one.pk for one in others if hindrances[one.pk] is None]
    choices = [_choice(one, hindrances[one.pk], now, is_chosen=free[:1] == [one.pk]) for one in others]
    return Dialog(
        url=reverse("merge", args=[found.pk]),
        number=found.pk,
        line=found.line.name,
        choices=tuple(choices),
        is_closed=found.state == State.CLOSED,
        can_merge=bool(free),
        has_lines=any(one.line_id != found.line_id for one in others),
    )


def _choice(one: Conversation, why: Why | None, now: datetime, *, is_chosen: bool) -> Choice:
    return Choice(
        number=one.pk,
        state=str(State(one.state).label),
        at=moment(one.last_message_at, now),
        line=one.line.name,
        topic=one.topic.name if one.topic else "",
        text=shown(one.preview).text,
        why_not=str(REASONS[why]) if why else "",
        is_chosen=is_chosen,
    )
