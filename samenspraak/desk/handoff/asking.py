"""Puts a question to the back office from a conversation: its dialog, and what comes back from it."""

from uuid import uuid4

from django.contrib.auth.decorators import login_required
from django.http import HttpRequest, HttpResponse, HttpResponseBadRequest
from django.shortcuts import render
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods

from samenspraak.conversations.answering import Empty, TooLong, WindowClosed
from samenspraak.conversations.crossing import newest_id
from samenspraak.conversations.models import Conversation
from samenspraak.desk.fragments import answered, toast
from samenspraak.desk.frame import employee_of
from samenspraak.desk.handoff.ask_dialog import Askable, AskForm, addressee, ask_dialog
from samenspraak.desk.handoff.chips import term_words
from samenspraak.desk.thread.changes import around
from samenspraak.desk.thread.dialogs import refused
from samenspraak.desk.thread.house_style import signature_of
from samenspraak.desk.thread.loading import answerable_or_404, end_of_log
from samenspraak.desk.thread.refusals import refusal_text
from samenspraak.domain.ids import id_in
from samenspraak.domain.promise import NoWorkingDay
from samenspraak.domain.tone import with_signature
from samenspraak.handoff.access import specialists_for, teams_to_ask_for
from samenspraak.handoff.asking import AlreadyOut, Asked, Finished, hand_off
from samenspraak.organisation.models import Employee
from samenspraak.privacy.clearing import Stopped


@login_required
@require_http_methods(["GET", "POST"])
def ask(request: HttpRequest, number: int) -> HttpResponse:
    """The dialog; posting it asks and tells, with ``redraw`` it is drawn for another team or form of address."""
    employee, now = employee_of(request), timezone.now()
    found = answerable_or_404(employee, number)
    filled_in = AskForm(request.POST if request.method == "POST" else {"reference": str(uuid4())})
    if not filled_in.is_valid():
        return HttpResponseBadRequest()
    askable = _askable(employee)
    quotes = frozenset(filter(None, map(id_in, request.POST.getlist("quote"))))
    if request.method == "POST" and "redraw" not in request.POST:
        return _asked(found, employee, filled_in, askable, quotes)
    dialog = ask_dialog(found, filled_in, askable, quotes, now)
    return render(request, "desk/handoff/_ask.html", {"dialog": dialog})


def _asked(
    found: Conversation,
    employee: Employee,
    filled_in: AskForm,
    askable: Askable,
    quotes: frozenset[int],
) -> HttpResponse:
    now = timezone.now()
    wanted = _wanted(filled_in, askable, quotes, signature_of(found, employee))
    if wanted is None:
        return refused(_("Choose who gets the question, and fill in what it is about and what you ask."))
    newest = newest_id(found)
    try:
        handoff = hand_off(found, employee, wanted, now)
    except AlreadyOut:
        return refused(
            _("A colleague put a question out meanwhile. Close this and look in the conversation.")
        )
    except (Finished, NoWorkingDay):
        return refused(_("That cannot be done any more. Close this and look in the conversation."))
    except (Empty, TooLong, WindowClosed, Stopped) as refusal:
        return refused(refusal_text(refusal))
    said = _("%(team)s has the question. The resident gets an answer at the latest %(until)s.")
    return answered(
        end_of_log(found, now, after=newest),
        *around(found, employee),
        toast(said % {"team": wanted.team.name, "until": term_words(handoff.term_at)}),
    )


def _askable(employee: Employee) -> Askable:
    loaded = ("municipality", "terms")
    specialists = specialists_for(employee).select_related(*(f"team__{name}" for name in loaded))
    teams = teams_to_ask_for(employee).select_related(*loaded)
    return Askable(tuple(teams.order_by("name")), tuple(specialists.order_by("name")))


def _wanted(filled_in: AskForm, askable: Askable, quotes: frozenset[int], signature: str) -> Asked | None:
    """None when something is missing that only the agent can say."""
    data = filled_in.cleaned_data
    team, specialist = addressee(data["to"], askable)
    if team is None or not (data["topic"] and data["question"]):
        return None
    return Asked(
        team=team,
        specialist=specialist,
        topic=data["topic"],
        question=data["question"],
        quotes=tuple(quotes),
        told=with_signature(data["text"], signature) if data["text"] else "",
        reference=data["reference"],
    )
