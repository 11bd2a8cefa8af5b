"""What an agent does with one appointment in the agenda: dialogs, and the deeds behind them."""

from collections.abc import Callable
from datetime import datetime
from urllib.parse import urlsplit

from django.http import HttpRequest, HttpResponse, QueryDict
from django.shortcuts import render
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_GET, require_http_methods, require_POST

from samenspraak.conversations.asking import newest_with
from samenspraak.conversations.revealing import Why, reveal_addresses
from samenspraak.desk.agenda.forms import OutcomeForm
from samenspraak.desk.agenda.listing import agenda_of
from samenspraak.desk.agenda.rows import row
from samenspraak.desk.agenda.views import appointment_or_404
from samenspraak.desk.fragments import answered, partial, piece, toast
from samenspraak.desk.frame import employee_of
from samenspraak.desk.resident.naming import name_of, phone_of
from samenspraak.desk.roles import writers
from samenspraak.desk.thread.dialogs import refused
from samenspraak.desk.thread.failures import why_untold
from samenspraak.desk.thread.forms import WhyForm
from samenspraak.desk.thread.reasons import Reveal, reveal_dialog
from samenspraak.referrals.callbacks import calling
from samenspraak.referrals.callbacks.booking import Over, Taken
from samenspraak.referrals.callbacks.moments import days_of, first_days, moments_in
from samenspraak.referrals.callbacks.planning import availability, plan_of
from samenspraak.referrals.models import Appointment

DAYS, SHOWN = 3, 18
"""So many moments to call again or to move to."""


@writers
@require_http_methods(["GET", "POST"])
def reached(request: HttpRequest, number: int) -> HttpResponse:
    """They spoke: ask how it went, and keep that."""
    found, now = _found(request, number), timezone.now()
    if request.method == "GET":
        return _dialog(request, "reached", found, now)
    filled_in = OutcomeForm(request.POST)
    if not filled_in.is_valid():
        return refused(_("Write in a few words what you agreed on."))
    note = filled_in.cleaned_data["note"]
    return _done(
        request, lambda: _told(calling.reached(found, employee_of(request), note, now), _("Kept as a note."))
    )


@writers
@require_http_methods(["GET", "POST"])
def not_reached(request: HttpRequest, number: int) -> HttpResponse:
    """Nobody answered: ask when to call again; the second time it is over."""
    found, now = _found(request, number), timezone.now()
    if request.method == "GET":
        return _dialog(request, "not_reached", found, now)
    again_at = next(iter(moments_in(request.POST.getlist("moment"))), None)
    return _done(
        request, lambda: _spoken(calling.not_reached(found, employee_of(request), now, again_at=again_at))
    )


@writers
@require_http_methods(["GET", "POST"])
def move(request: HttpRequest, number: int) -> HttpResponse:
    """Call at another moment."""
    found, now = _found(request, number), timezone.now()
    if request.method == "GET":
        return _dialog(request, "move", found, now)
    chosen = moments_in(request.POST.getlist("moment"))
    if not chosen:
        return refused(_("Choose a time."))
    return _done(request, lambda: _spoken(calling.move(found, employee_of(request), chosen[0], now)))


@writers
@require_http_methods(["GET", "POST"])
def cancel(request: HttpRequest, number: int) -> HttpResponse:
    """Nobody calls: ask whether it is meant."""
    found, now = _found(request, number), timezone.now()
    if request.method == "GET":
        return _dialog(request, "cancel", found, now)
    return _done(request, lambda: _spoken(calling.cancel(found, employee_of(request), now)))


@writers
@require_POST
def take_over(request: HttpRequest, number: int) -> HttpResponse:
    """I am going to call."""
    found, undo = _found(request, number), reverse("give_back_call", args=[number])
    return _done(
        request,
        lambda: _told(calling.take_over(found, employee_of(request)), _("You call this resident.")),
        undo,
    )


@writers
@require_POST
def give_back(request: HttpRequest, number: int) -> HttpResponse:
    """Anybody of the team may call."""
    found, undo = _found(request, number), reverse("take_over_call", args=[number])
    words = _("Anybody of the team can call this resident.")
    return _done(
        request, lambda: _told(calling.take_over(found, employee_of(request), give=True), words), undo
    )


@writers
@require_GET
def phone(request: HttpRequest, number: int) -> HttpResponse:
    """The masked number again."""
    found = _found(request, number)
    drawn = row(found, employee_of(request), timezone.now())
    return render(request, "desk/agenda/_phone.html", {"row": drawn})


@writers
@require_http_methods(["GET", "POST"])
def reveal_phone(request: HttpRequest, number: int) -> HttpResponse:
    """Ask for a reason; with one, the number in full for half a minute, recorded."""
    employee, found = employee_of(request), _found(request, number)
    url = reverse("reveal_appointment_phone", args=[number])
    why = WhyForm(request.POST)
    if request.method == "GET" or not why.is_valid():
        dialog = Reveal(_("Show the telephone number?"), url, f"#telefoon-{number}", "innerHTML")
        return reveal_dialog(request, dialog)
    resident = found.conversation.resident
    addresses = reveal_addresses(resident, employee, Why(why.cleaned_data["reason"]))
    known = phone_of(resident)
    shown = known.value if known and known.value in addresses else ""
    drawn = row(found, employee, timezone.now())
    response = render(request, "desk/agenda/_phone.html", {"row": drawn, "shown": shown})
    response["Cache-Control"] = "no-store"
    return response


def _found(request: HttpRequest, number: int) -> Appointment:
    return appointment_or_404(employee_of(request), number)


def _dialog(request: HttpRequest, name: str, found: Appointment, now: datetime) -> HttpResponse:
    """The dialog of this deed, with free moments where one is to be chosen."""
    free = availability(plan_of(found), now, but=found).free(now)
    others = [slot for slot in free if slot.starts_at != found.starts_at]
    slots = first_days(others, DAYS, SHOWN)
    first = [slot.starts_at for slot in slots[:1]]
    context = {
        "url": request.path,
        "resident": name_of(found.conversation.resident),
        "is_last": found.attempts + 1 >= calling.MOST_ATTEMPTS,
        "days": days_of(slots, first, now),
        "untold": why_untold(newest_with(found.conversation), now),
    }
    return render(request, f"desk/agenda/_{name}.html", context)


def _done(request: HttpRequest, deed: Callable[[], str], undo_url: str = "") -> HttpResponse:
    """Do it; the agenda is drawn again as it was on screen, and says what happened."""
    try:
        words = deed()
    except Taken:
        return refused(_("This time is not free any more. Choose another."))
    except Over:
        return refused(_("This appointment is over already."))
    shown = QueryDict(urlsplit(request.headers.get("HX-Current-URL", "")).query)
    drawn = agenda_of(employee_of(request), shown, timezone.now())
    again = partial("#agenda", piece("desk/agenda/_agenda.html", {"agenda": drawn}))
    return answered(again, toast(words, undo_url=undo_url))


def _told(_row: Appointment, words: str) -> str:
    return words


def _spoken(is_told: bool) -> str:
    """Whether the resident knows."""
    if is_told:
        return _("The resident got a message.")
    return _("Done. The resident got no message: we cannot write to them on WhatsApp now.")
