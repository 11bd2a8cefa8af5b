"""Books, moves and cancels appointments. Whoever books locks the team's plan, so the last place goes to one."""

from datetime import datetime

from django.db import transaction

from samenspraak.organisation.journal import Deed, write
from samenspraak.organisation.models import Employee
from samenspraak.referrals.callbacks.planning import availability, plan_of
from samenspraak.referrals.callbacks.reminding import announce_change
from samenspraak.referrals.linking import forget_token
from samenspraak.referrals.models import (
    LIVE,
    STANDING,
    Appointment,
    AppointmentState,
    Outcome,
)
from samenspraak.referrals.referring import conclude


class Over(Exception):
    """The appointment has ended: show how; a new one can be offered."""


class Taken(Exception):
    """The moment is not free any more: offer others."""


@transaction.atomic
def book(
    appointment: Appointment, starts_at: datetime, now: datetime, employee: Employee | None = None
) -> Appointment:
    """The resident will be called then; ``employee`` None: the resident chose. Gives back the row as it is now.

    Raises Taken, Over. Booking the moment that stands already changes nothing.
    """
    plan = plan_of(appointment, is_locked=True)
    row = locked(appointment)
    if row.state in STANDING and row.starts_at == starts_at:
        return row
    if not availability(plan, now, but=row).has(starts_at, now):
        raise Taken
    is_first = row.state == AppointmentState.OFFERED
    row.state = AppointmentState.BOOKED if is_first else AppointmentState.RESCHEDULED
    row.starts_at, row.minutes = starts_at, plan.slot_minutes
    row.save(update_fields=["state", "starts_at", "minutes"])
    note_deed(Deed.CALLBACK_BOOKED if is_first else Deed.CALLBACK_MOVED, row, employee)
    announce_change(row)
    return row


@transaction.atomic
def end(
    appointment: Appointment,
    state: AppointmentState,
    now: datetime,
    employee: Employee | None = None,
) -> Appointment:
    """The appointment is over: done, cancelled or not reached, and so is its referral. Raises Over."""
    row = locked(appointment)
    row.state, row.ended_at = state, now
    row.save(update_fields=["state", "ended_at"])
    forget_token(row.referral)
    announce_change(row)
    conclude(row.referral, Outcome(state.value), now, employee)
    return row


@transaction.atomic
def lapse(appointment: Appointment, now: datetime, employee: Employee | None = None) -> bool:
    """Nobody chose: the offer counts as never used. False when the resident did choose meanwhile."""
    unanswered = Appointment.objects.filter(pk=appointment.pk, state=AppointmentState.OFFERED)
    if not unanswered.update(state=AppointmentState.CANCELLED, ended_at=now):
        return False
    forget_token(appointment.referral)
    return conclude(appointment.referral, Outcome.EXPIRED, now, employee)


def locked(appointment: Appointment) -> Appointment:
    """The row as it is now, locked until the transaction ends. Raises Over when it is not live any more."""
    row = (
        Appointment.objects.select_for_update(of=("self",))
        .select_related("conversation__resident", "conversation__line", "conversation__municipality")
        .select_related("referral__message", "referral__conversation", "employee", "team")
        .get(pk=appointment.pk)
    )
    if row.state not in LIVE:
        raise Over
    return row


def note_deed(deed: Deed, appointment: Appointment, employee: Employee | None) -> None:
    """In the journal, with ids only."""
    write(
        deed,
        f"appointment:{appointment.pk}",
        municipality=appointment.municipality_id,
        employee=employee,
        details={"conversation": appointment.conversation_id},
    )
