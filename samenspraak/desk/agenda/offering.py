"""The dialog in a conversation that offers a call-back: a text, and moments for the resident to choose from."""

from dataclasses import dataclass
from datetime import datetime
from functools import partial as bound
from uuid import UUID, uuid4

from django.contrib.auth.decorators import login_required
from django.http import HttpRequest, HttpResponse, HttpResponseBadRequest
from django.shortcuts import render
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods

from samenspraak.conversations.answering import Empty, TooLong, WindowClosed, window_of
from samenspraak.conversations.asking import can_choose
from samenspraak.conversations.models import Conversation, State
from samenspraak.desk.agenda.forms import How, OfferForm
from samenspraak.desk.agenda.wording import moment_in_words
from samenspraak.desk.frame import employee_of
from samenspraak.desk.public_address import public_address
from samenspraak.desk.resident.naming import name_of, phone_of
from samenspraak.desk.thread.dialogs import greeted, refused, sent, text_to_show
from samenspraak.desk.thread.heading import form_of
from samenspraak.desk.thread.house_style import signature_of
from samenspraak.desk.thread.loading import answerable_or_404
from samenspraak.desk.thread.refusals import refusal_text
from samenspraak.domain.hours import AMSTERDAM
from samenspraak.domain.slots import Slot, varied
from samenspraak.domain.tone import Unfilled, with_signature
from samenspraak.domain.window import WindowState
from samenspraak.organisation.models import Employee, Form
from samenspraak.organisation.texts import text_for
from samenspraak.privacy.clearing import Stopped
from samenspraak.referrals.access import appointments_for, callback_plans_for
from samenspraak.referrals.callbacks.moments import DayOfMoments, days_of, first_days, moments_in
from samenspraak.referrals.callbacks.offering import AlreadyBooked, Offer, offer
from samenspraak.referrals.callbacks.planning import availability
from samenspraak.referrals.callbacks.wording import FEW, MOST_SLOTS
from samenspraak.referrals.linking import LinkMissing, opening_text
from samenspraak.referrals.models import STANDING, CallbackPlan

DAYS, SHOWN = 4, 24
"""So many moments an agent can tick; more would be a search."""


@dataclass(frozen=True, slots=True)
class TeamChoice:
    """A team that calls back."""

    id: int
    name: str
    is_chosen: bool


@dataclass(frozen=True, slots=True)
class Obstacle:
    """Why nothing can be offered now, and what to do instead."""

    title: str
    text: str
    url: str = ""
    link: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class OfferDialog:
    """Everything in the dialog. With an ``obstacle`` there is nothing to fill in."""

    url: str
    check_url: str = ""
    resident: str
    obstacle: Obstacle | None = None
    reference: UUID | None = None
    teams: tuple[TeamChoice, ...] = ()
    forms: tuple[str, ...] = tuple(Form.values)
    form: str = ""
    text: str = ""
    given: str = ""
    how: How = How.CHAT
    can_choose: bool = True
    days: tuple[DayOfMoments, ...] = ()
    most: int = MOST_SLOTS
    has_number: bool = True


@login_required
@require_http_methods(["GET", "POST"])
def callback(request: HttpRequest, number: int) -> HttpResponse:
    """The dialog; posting it sends the offer, posting it with ``redraw`` draws it with what was chosen so far."""
    employee, now = employee_of(request), timezone.now()
    found = answerable_or_404(employee, number)
    filled_in = OfferForm(request.POST if request.method == "POST" else {"reference": str(uuid4())})
    if not filled_in.is_valid():
        return HttpResponseBadRequest()
    if request.method == "POST" and "redraw" not in request.POST:
        return _sent(request, found, employee, filled_in, now)
    dialog = _dialog(found, employee, filled_in, now)
    return render(request, "desk/agenda/_offer.html", {"dialog": dialog})


def _sent(
    request: HttpRequest, found: Conversation, employee: Employee, filled_in: OfferForm, now: datetime
) -> HttpResponse:
    data = filled_in.cleaned_data
    plan = callback_plans_for(employee).select_related("team__municipality").filter(team=data["team"]).first()
    how = _how(found, filled_in)
    starts = moments_in(request.POST.getlist("moment")) if how is How.CHAT else ()
    if plan is None or not data["text"] or (how is How.CHAT and not starts):
        return refused(_("Write a text and tick at least one time."))
    if len(starts) > MOST_SLOTS:
        return refused(_("Tick at most %(most)d times.") % {"most": MOST_SLOTS})
    text = with_signature(data["text"], signature_of(found, employee))
    made = Offer(plan, text, starts, data["reference"])
    try:
        appointment = offer(found, employee, made, now, address_of=bound(public_address, "callback_page"))
    except AlreadyBooked:
        return refused(_("The resident booked a time meanwhile. Look in the agenda."))
    except Empty:
        return refused(_("These times are not free any more. Tick others."))
    except (TooLong, WindowClosed, Stopped, LinkMissing, Unfilled) as refusal:
        return refused(refusal_text(refusal))
    return sent(
        found,
        employee,
        appointment.referral.message,
        _("The resident can choose a time now. You find the call-back in the agenda."),
    )


def _dialog(found: Conversation, employee: Employee, filled_in: OfferForm, now: datetime) -> OfferDialog:
    url, resident = reverse("callback", args=[found.pk]), name_of(found.resident)
    plans = _plans(employee)
    obstacle = _obstacle(found, employee, now) or _nothing_to_offer(plans)
    if obstacle is not None:
        return OfferDialog(url=url, resident=resident, obstacle=obstacle)
    data = filled_in.cleaned_data
    plan = next((one for one in plans if one.team_id == data["team"]), None) or _usual(plans, employee)
    form, how = data["address_as"] or form_of(found), _how(found, filled_in)
    free = availability(plan, now).free(now)
    slots = first_days(free, DAYS, SHOWN)
    ours = _our_text(found, form, how, now, has_more=len(free) > MOST_SLOTS)
    return OfferDialog(
        url=url,
        check_url=reverse("check", args=[found.pk]),
        resident=resident,
        reference=data["reference"],
        teams=tuple(TeamChoice(one.team_id, one.team.name, one == plan) for one in plans),
        form=form,
        how=how,
        can_choose=can_choose(found),
        text=text_to_show(data, ours),
        given=ours,
        days=days_of(slots, _ticked(slots), now),
        has_number=phone_of(found.resident) is not None,
    )


def _plans(employee: Employee) -> list[CallbackPlan]:
    """Of every team that calls, by name."""
    plans = callback_plans_for(employee).filter(hours__isnull=False).distinct()
    return list(plans.select_related("team__municipality").prefetch_related("hours").order_by("team__name"))


def _usual(plans: list[CallbackPlan], employee: Employee) -> CallbackPlan:
    return next((plan for plan in plans if plan.team_id == employee.team_id), plans[0])


def _ticked(slots: tuple[Slot, ...]) -> list[datetime]:
    return [slot.starts_at for slot in varied(slots, FEW, AMSTERDAM)]


def _how(found: Conversation, filled_in: OfferForm) -> How:
    """What the agent chose; the page where the channel has nothing else."""
    return How(filled_in.cleaned_data["how"] or How.CHAT) if can_choose(found) else How.PAGE


def _our_text(found: Conversation, form: str, how: How, now: datetime, *, has_more: bool) -> str:
    """``has_more``: there are more times than a list can show."""
    if how is How.PAGE:
        return greeted(found, opening_text(found, "callback.page", form, now), form, now)
    text = text_for(found.municipality, "callback.offer", form)
    if has_more:
        text += f"\n\n{opening_text(found, 'callback.more_times', form, now)}"
    return greeted(found, text, form, now)


def _obstacle(found: Conversation, employee: Employee, now: datetime) -> Obstacle | None:
    standing = appointments_for(employee).filter(conversation=found, state__in=STANDING).first()
    if standing is not None and standing.starts_at is not None:
        when = moment_in_words(standing.starts_at, now)
        text = _("We call %(when)s. Move or cancel it in the agenda.") % {"when": when}
        return Obstacle(_("There is an appointment already."), text, reverse("agenda"), _("To the agenda"))
    if found.state == State.CLOSED:
        return Obstacle(_("This conversation is finished."), _("Reopen it first."))
    if window_of(found, now).state is WindowState.CLOSED:
        text = _("Send an approved template. When the resident answers, you can offer times.")
        return Obstacle(_("The WhatsApp window is closed."), text)
    return None


def _nothing_to_offer(plans: list[CallbackPlan]) -> Obstacle | None:
    if plans:
        return None
    text = _("A team lead or administrator sets when a team calls: on the page Call-back hours.")
    return Obstacle(_("No team calls back yet."), text)
