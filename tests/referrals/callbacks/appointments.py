"""Makes call-back rows for tests: a team that calls, an offer, and a resident who taps or types."""

import re
from datetime import datetime, time, timedelta
from uuid import uuid4

from django.utils import timezone

from samenspraak.conversations.looking import words_of
from samenspraak.conversations.models import Conversation, Message
from samenspraak.domain.callbacks import reply_id
from samenspraak.domain.contents import Choice
from samenspraak.organisation.models import Employee, Municipality, Team
from samenspraak.referrals.callbacks.listening import Listener
from samenspraak.referrals.callbacks.offering import Offer, offer
from samenspraak.referrals.callbacks.planning import availability
from samenspraak.referrals.linking import opening_text
from samenspraak.referrals.models import Appointment, CallbackHours, CallbackPlan
from tests.makers import MONDAY_MORNING, received

TEXT = "Goedemorgen Rens,\n\nDit bespreken we liever even aan de telefoon. Kies hieronder een tijd."
SOON = MONDAY_MORNING + timedelta(minutes=2)
LATER = SOON + timedelta(minutes=1)
ELEVEN = MONDAY_MORNING + timedelta(hours=1, minutes=30)
"""Half past eleven in Amsterdam: a slot of the plan below, as are the quarters after it."""
QUARTER = timedelta(minutes=15)
ADDRESS_OF = "https://kcc.example/a/{}/".format


def a_plan(municipality: Municipality, *, capacity: int = 1, name: str = "KCC") -> CallbackPlan:
    """A team that calls on working days from half past ten to half past twelve, a quarter of an hour each."""
    team, _is_new = Team.objects.get_or_create(municipality=municipality, name=name)
    plan = CallbackPlan.objects.create(team=team, slot_minutes=15, capacity=capacity, lead_minutes=30)
    CallbackHours.objects.bulk_create(
        CallbackHours(plan=plan, weekday=day, opens=time(10, 30), closes=time(12, 30)) for day in range(5)
    )
    return plan


def an_offer(
    conversation: Conversation,
    employee: Employee,
    plan: CallbackPlan,
    *starts: datetime,
    now: datetime = SOON,
) -> Appointment:
    """Sent by this employee; half past eleven and the quarter after it when nothing else is said."""
    made = Offer(plan, TEXT, starts or (ELEVEN, ELEVEN + QUARTER), uuid4())
    conversation.refresh_from_db()
    return offer(conversation, employee, made, now, address_of=ADDRESS_OF)


def a_page_offer(
    conversation: Conversation, employee: Employee, plan: CallbackPlan, *, now: datetime = SOON
) -> Appointment:
    """The resident is sent the link to a page to choose on, and nothing to tap."""
    conversation.refresh_from_db()
    made = Offer(plan, opening_text(conversation, "callback.page", "je", now), (), uuid4())
    return offer(conversation, employee, made, now, address_of=ADDRESS_OF)


def page_of(appointment: Appointment) -> str:
    """The path that the resident gets, read out of what leaves the house."""
    message = appointment.referral.message
    message.refresh_from_db()
    found = re.search(r"/a/[a-z]+/", words_of(message))
    assert found
    return found[0]


def taps(appointment: Appointment, starts_at: datetime | None, *, at: datetime = LATER) -> Message:
    """The resident taps this option."""
    return taps_id(appointment.conversation, reply_id(appointment.reference, starts_at), at=at)


def taps_id(conversation: Conversation, option: str, *, at: datetime = LATER) -> Message:
    """The resident's telephone sends this reply id, whatever it is."""
    phone = conversation.resident.addresses.get(kind="phone").value
    return received(conversation.line, Choice("ma 23 nov", option), phone=phone, at=at)


def types(conversation: Conversation, text: str, *, at: datetime = LATER) -> Message:
    """The resident types."""
    phone = conversation.resident.addresses.get(kind="phone").value
    return received(conversation.line, text, phone=phone, at=at)


def heard(now: datetime = LATER) -> int:
    """Hear everything there is, as the worker does; gives back how many answers."""
    listener, count = Listener(), 0
    while listener.listen(now):
        count += 1
    return count


def said(conversation: Conversation) -> list[str]:
    """The keys of what we said by ourselves, oldest first."""
    told = conversation.messages.exclude(automatic="").order_by("pk")
    return list(told.values_list("automatic", flat=True))


def free(plan: CallbackPlan) -> list[datetime]:
    """The moments one can be called at, from now on."""
    now = timezone.now()
    return [slot.starts_at for slot in availability(plan, now).free(now)]


def seconds(*moments: datetime) -> list[str]:
    """As a form sends them."""
    return [str(int(moment.timestamp())) for moment in moments]
