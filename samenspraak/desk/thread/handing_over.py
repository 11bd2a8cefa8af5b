"""The dialog that hands a conversation over to a colleague or a team, with a note for them."""

from dataclasses import dataclass

from django.contrib.auth.decorators import login_required
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.urls import reverse
from django.utils import timezone
from django.utils.http import urlencode
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods

from samenspraak.conversations.crossing import newest_id
from samenspraak.conversations.handing_over import Holder, colleagues_of, hand_over, holder_named, teams_of
from samenspraak.conversations.models import Conversation, State
from samenspraak.desk.fragments import answered, toast
from samenspraak.desk.frame import employee_of
from samenspraak.desk.marks import team_choice
from samenspraak.desk.thread.changes import around, left_behind, too_late
from samenspraak.desk.thread.dialogs import refused
from samenspraak.desk.thread.loading import answerable_or_404, end_of_log
from samenspraak.organisation.models import Employee

MOST_NOTE = 2000


@dataclass(frozen=True, slots=True)
class Choice:
    """Somebody who can get it; `value` is the word of a Holder."""

    value: str
    name: str


@dataclass(frozen=True, slots=True)
class Dialog:
    """Everything in the dialog; `known` is who has it on this screen, `proposed` the team of its topic if any."""

    url: str
    known: str
    teams: tuple[Choice, ...]
    colleagues: tuple[Choice, ...]
    proposed: str
    is_closed: bool


@login_required
@require_http_methods(["GET", "POST"])
def hand_to(request: HttpRequest, number: int) -> HttpResponse:
    """The dialog; posting it hands over `naar`, when `van` still has it. Undo posts the two the other way round."""
    employee = employee_of(request)
    found = answerable_or_404(employee, number)
    if request.method == "GET":
        return render(request, "desk/thread/_hand_over.html", {"dialog": _dialog(found, employee)})
    if "naar" not in request.POST:
        return _undone(request, found, employee)
    to, text = holder_named(employee, request.POST["naar"]), request.POST.get("note", "").strip()
    if to is None or len(text) > MOST_NOTE:
        return refused(_("Choose who gets the conversation, and keep the note short."))
    before, newest = Holder.of(found), newest_id(found)
    is_as_shown = request.POST.get("van") == before.word
    if not (is_as_shown and hand_over(found, employee, to, timezone.now(), text=text)):
        return too_late(employee, number)
    holder = Holder.of(found)
    return left_behind(found, employee) or answered(
        end_of_log(found, timezone.now(), after=newest),
        *around(found, employee),
        toast(_said(holder, employee), undo_url=_address(found, {"naar": before.word, "van": holder.word})),
    )


def _undone(request: HttpRequest, found: Conversation, employee: Employee) -> HttpResponse:
    """The note stays; who had it and left meanwhile does not get it back."""
    to = holder_named(employee, request.GET.get("naar", ""))
    is_as_told = request.GET.get("van") == Holder.of(found).word
    if to is None or not (is_as_told and hand_over(found, employee, to, timezone.now())):
        return too_late(employee, found.pk)
    return left_behind(found, employee) or answered(*around(found, employee), toast(_said(to, employee)))


def _dialog(found: Conversation, employee: Employee) -> Dialog:
    teams = list(teams_of(employee).order_by("name"))
    here = found.team if found.team in teams else None
    others = colleagues_of(employee).exclude(pk=found.assignee_id or 0).order_by("name")
    return Dialog(
        url=_address(found),
        known=Holder.of(found).word,
        teams=(
            *(Choice(Holder(None, team).word, team_choice(team)) for team in teams),
            Choice(Holder().word, _("Everybody: it is free again")),
        ),
        colleagues=tuple(Choice(Holder(one, here).word, one.name) for one in others),
        proposed=Holder(None, found.topic.team).word if found.topic else "",
        is_closed=found.state == State.CLOSED,
    )


def _address(found: Conversation, words: dict[str, str] | None = None) -> str:
    url = reverse("hand_over", args=[found.pk])
    return f"{url}?{urlencode(words)}" if words else url


def _said(to: Holder, employee: Employee) -> str:
    if to.employee == employee:
        return _("The conversation is yours.")
    if to.employee is not None:
        return _("The conversation is with %(name)s now.") % {"name": to.employee.name}
    if to.team is not None:
        return _("The conversation waits for %(team)s now.") % {"team": to.team.name}
    return _("The conversation is free again.")
