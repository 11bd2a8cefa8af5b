"""Call-backs in the demo: every team has hours, two residents chose a time, and one still has to."""

import uuid
from datetime import datetime, time, timedelta

from samenspraak.conversations.models import Conversation, State
from samenspraak.conversations.receiving import receive
from samenspraak.domain.addresses import Address, AddressKind, Person
from samenspraak.domain.callbacks import reply_id
from samenspraak.domain.contents import Choice
from samenspraak.domain.events import Incoming
from samenspraak.domain.hours import AMSTERDAM, Span
from samenspraak.domain.slots import CallingPlan, slot_title, varied
from samenspraak.domain.tone import filled
from samenspraak.domain.window import DAY
from samenspraak.installation.demo_town.arriving import arrive
from samenspraak.installation.demo_town.staff import ILSE, KCC
from samenspraak.organisation.models import Employee, Line, Municipality
from samenspraak.organisation.texts import text_for
from samenspraak.referrals.callbacks.listening import act_on
from samenspraak.referrals.callbacks.offering import Offer, offer
from samenspraak.referrals.callbacks.planning import availability, change_plan
from samenspraak.referrals.models import Appointment, CallbackPlan

WEEK = {day: (Span(time(9), time(12)), Span(time(13, 30), time(16, 30))) for day in range(5)}
PLANS = {KCC: CallingPlan(WEEK, slot_minutes=15, capacity=2, lead_minutes=60)}
OTHERS = CallingPlan(WEEK, slot_minutes=20, capacity=1, lead_minutes=120)
CHOOSE = (True, True, False)
"""For each resident who is offered a time: whether they chose one."""
OFFERED, CHOSEN = timedelta(minutes=9), timedelta(minutes=6)
STILL_OPEN = DAY - timedelta(hours=2)


def plan_callbacks(municipality: Municipality, planner: Employee) -> None:
    """Every team of the town calls on working days, with a break at noon."""
    for team in municipality.teams.all():
        terms = PLANS.get(team.name, OTHERS)
        change_plan(team, terms, terms.week, planner)


def make_appointments(line: Line, caller: Employee, now: datetime) -> None:
    """Residents whom we wait for are offered a time, and some choose the first; then all of it arrives."""
    plan = CallbackPlan.objects.select_related("team__municipality").get(team=caller.team)
    waiting = Conversation.objects.select_related("resident", "line", "municipality").filter(
        line=line, state=State.WAITING, last_inbound_at__gt=now - STILL_OPEN, has_findings=False
    )
    known = waiting.filter(resident__addresses__kind=AddressKind.PHONE, resident__conflict_at=None).distinct()
    talks = list(known.order_by("pk")[: len(CHOOSE)])
    for chooses, conversation in zip(CHOOSE, talks, strict=False):
        appointment = _offered(conversation, caller, plan, now - OFFERED)
        if chooses:
            _choose(appointment, now - CHOSEN)
    if talks:
        arrive(line, {})


def caller_of(municipality: Municipality) -> Employee | None:
    """Who calls in the demo; nobody in a town where that colleague does not work."""
    return Employee.objects.filter(municipality=municipality, email=ILSE.email).first()


def _offered(conversation: Conversation, caller: Employee, plan: CallbackPlan, at: datetime) -> Appointment:
    form = conversation.form or conversation.resident.form or conversation.municipality.form
    text = filled(text_for(conversation.municipality, "callback.offer", form), {})
    slots = varied(availability(plan, at).free(at), 5, AMSTERDAM)
    starts = tuple(slot.starts_at for slot in slots)
    reference = uuid.uuid5(uuid.NAMESPACE_URL, f"callback:{conversation.pk}")
    return offer(conversation, caller, Offer(plan, text, starts, reference), at)


def _choose(appointment: Appointment, at: datetime) -> None:
    """The resident taps the first moment that is still free."""
    conversation = appointment.conversation
    plan = appointment.team.callback_plan
    first = availability(plan, at).free(at)[0].starts_at
    phone = conversation.resident.addresses.filter(kind=AddressKind.PHONE, replaced_at=None).latest("pk")
    choice = Choice(slot_title(first, AMSTERDAM), reply_id(appointment.reference, first))
    person = Person((Address(AddressKind.PHONE, phone.value),), conversation.resident.name)
    network_id = f"wamid.DEMO{appointment.reference.hex}"
    message = receive(
        conversation.line, Incoming(conversation.line.external_id, network_id, person, at, choice), at
    )
    if message is not None:
        act_on(message.pk, at)
