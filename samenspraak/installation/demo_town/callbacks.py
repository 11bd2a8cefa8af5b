"""Call-backs in the demo: every team has hours, two residents chose a time, and one still has to."""

import uuid
from collections.abc import Sequence
from datetime import datetime, time, timedelta
from functools import partial

from django.db.models import F

from samenspraak.conversations.models import Conversation, State
from samenspraak.conversations.receiving import receive
from samenspraak.desk.public_address import public_address
from samenspraak.domain.addresses import Address, AddressKind, Person
from samenspraak.domain.callbacks import reply_id
from samenspraak.domain.contents import Choice
from samenspraak.domain.events import Incoming
from samenspraak.domain.hours import AMSTERDAM, Span
from samenspraak.domain.slots import CallingPlan, slot_title, varied
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
OFFERED, CHOSEN = timedelta(minutes=2), timedelta(minutes=5)
"""After our last message."""
STILL_OPEN = DAY - timedelta(hours=2)


def plan_callbacks(municipality: Municipality, planner: Employee) -> None:
    """Every team of the town calls on working days, with a break at noon."""
    for team in municipality.teams.all():
        terms = PLANS.get(team.name, OTHERS)
        change_plan(team, terms, terms.week, planner)


def make_appointments(line: Line, caller: Employee, now: datetime) -> None:
    """Residents whom we wait for were offered a time, and some chose the first; then all of it arrives."""
    plan = CallbackPlan.objects.select_related("team__municipality").get(team=caller.team)
    waiting = Conversation.objects.select_related("resident", "line", "municipality").filter(
        line=line, state=State.WAITING, last_message_at__lt=now - CHOSEN, has_findings=False
    )
    in_window = waiting.filter(last_inbound_at__gt=F("last_message_at") - STILL_OPEN)
    known = in_window.filter(resident__addresses__kind=AddressKind.PHONE, resident__conflict_at=None)
    talks = list(known.distinct().order_by("-last_message_at")[: len(CHOOSE)])
    for chooses, conversation in zip(CHOOSE, talks, strict=False):
        starts = [slot.starts_at for slot in varied(availability(plan, now).free(now), 5, AMSTERDAM)]
        said_at = conversation.last_message_at
        appointment = _offered(conversation, caller, plan, starts, said_at + OFFERED)
        if chooses:
            _choose(appointment, starts[0], said_at + CHOSEN)
    if talks:
        arrive(line, {})


def caller_of(municipality: Municipality) -> Employee | None:
    """Who calls in the demo; nobody in a town where that colleague does not work."""
    return Employee.objects.filter(municipality=municipality, email=ILSE.email).first()


def _offered(
    conversation: Conversation, caller: Employee, plan: CallbackPlan, starts: Sequence[datetime], at: datetime
) -> Appointment:
    form = conversation.form or conversation.resident.form or conversation.municipality.form
    text = text_for(conversation.municipality, "callback.offer", form)
    reference = uuid.uuid5(uuid.NAMESPACE_URL, f"callback:{conversation.pk}")
    made = Offer(plan, text, tuple(starts), reference)
    return offer(conversation, caller, made, at, address_of=partial(public_address, "callback_page"))


def _choose(appointment: Appointment, starts_at: datetime, at: datetime) -> None:
    """The resident taps this moment."""
    conversation = appointment.conversation
    phone = conversation.resident.addresses.filter(kind=AddressKind.PHONE, replaced_at=None).latest("pk")
    choice = Choice(slot_title(starts_at, AMSTERDAM), reply_id(appointment.reference, starts_at))
    person = Person((Address(AddressKind.PHONE, phone.value),), conversation.resident.name)
    network_id = f"wamid.DEMO{appointment.reference.hex}"
    tap = Incoming(conversation.line.external_id, network_id, person, at, choice)
    message = receive(conversation.line, tap, at)
    if message is not None:
        act_on(message.pk, at)
