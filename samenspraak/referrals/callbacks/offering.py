"""Offers a resident moments to be called at: an agent by hand, and by itself when a moment does not suit."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from uuid import UUID

from django.db import transaction

from samenspraak.conversations.answering import Empty
from samenspraak.conversations.asking import Question, ask, check_question
from samenspraak.conversations.models import Conversation
from samenspraak.organisation.models import Employee
from samenspraak.referrals.callbacks.booking import lapse
from samenspraak.referrals.callbacks.planning import availability, plan_of
from samenspraak.referrals.callbacks.telling import tell_about
from samenspraak.referrals.callbacks.wording import BUTTON, MOST_SLOTS, options_for
from samenspraak.referrals.linking import TERM, AddressOf, linked, names_link
from samenspraak.referrals.models import (
    LIVE,
    STANDING,
    Appointment,
    CallbackPlan,
    Way,
)
from samenspraak.referrals.referring import refer


class AlreadyBooked(Exception):
    """There is an appointment that stands: move or cancel that one. ``appointment`` is it."""

    def __init__(self, appointment: Appointment) -> None:
        super().__init__(str(appointment))
        self.appointment = appointment


@dataclass(frozen=True, slots=True)
class Offer:
    """What an agent offers: the text, and the moments (UTC) at a team. ``reference`` marks the form it came from.

    With ``{link}`` and ``{controlecode}`` in the text the resident can choose on a page too; without ``starts`` only
    there.
    """

    plan: CallbackPlan
    text: str
    starts: tuple[datetime, ...]
    reference: UUID


def offer(
    conversation: Conversation, employee: Employee, made: Offer, now: datetime, *, address_of: AddressOf
) -> Appointment:
    """Send the offer and keep it; the same reference twice is once. ``address_of`` is for a link in the text.

    Raises Empty (no text, or no moment that is still free), LinkMissing, Unfilled, TooLong, WindowClosed, Stopped,
    AlreadyBooked.
    """
    free = {slot.starts_at for slot in availability(made.plan, now).free(now)}
    starts = [at for at in sorted(set(made.starts)) if at in free][:MOST_SLOTS]
    if not free or (made.starts and not starts):
        raise Empty
    has_more = bool(starts) and len(free) > len(starts)
    question = Question(made.text, BUTTON, options_for(made.reference, starts, has_more=has_more))
    appointment = _drafted(conversation, made, now)
    if not starts or names_link(made.text):
        link = linked(made.text, address_of)
        question = replace(question, text=link.told, shown=link.shown)
        appointment.token_hash, appointment.check_code = link.token_hash, link.check_code
        appointment.choose_until = now + TERM
    check_question(conversation, employee, question, now)
    return _offered(appointment, employee, question, now)


def offer_more(appointment: Appointment, key: str, now: datetime, *, but: Sequence[datetime] = ()) -> bool:
    """Send other free moments by itself, in the transaction of the caller; ``key`` is the text above them.

    False when there is none, and the resident is told that an employee will look; also when the window is shut.
    """
    open_moments = availability(plan_of(appointment), now, but=appointment).free(now)
    free = [slot for slot in open_moments if slot.starts_at not in but]
    is_told = tell_about(appointment, key if free else "callback.none_left", now, free)
    return is_told and bool(free)


def _drafted(conversation: Conversation, made: Offer, now: datetime) -> Appointment:
    return Appointment(
        municipality_id=conversation.municipality_id,
        conversation=conversation,
        team_id=made.plan.team_id,
        reference=made.reference,
        minutes=made.plan.slot_minutes,
        offered_at=now,
    )


@transaction.atomic
def _offered(appointment: Appointment, employee: Employee, question: Question, now: datetime) -> Appointment:
    conversation = appointment.conversation
    Conversation.objects.select_for_update(no_key=True).get(pk=conversation.pk)
    known = Appointment.objects.filter(reference=appointment.reference, conversation=conversation).first()
    if known is not None:
        return known
    _make_room(conversation, employee, now)
    message = ask(conversation, employee, question, now, reference=appointment.reference)
    appointment.conversation, appointment.referral = message.conversation, refer(message, Way.CALLBACK, now)
    appointment.employee = employee if employee.team_id == appointment.team_id else None
    appointment.save(force_insert=True)
    return appointment


def _make_room(conversation: Conversation, employee: Employee, now: datetime) -> None:
    """A new offer takes the place of one that was not answered. Raises AlreadyBooked."""
    live = Appointment.objects.select_related("referral__message", "referral__conversation")
    for earlier in live.filter(conversation=conversation, state__in=LIVE):
        if earlier.state in STANDING or not lapse(earlier, now, employee):
            raise AlreadyBooked(earlier)
