"""What agents do with an appointment: take it over, call, say how it went, move it, cancel it."""

from collections.abc import Collection
from datetime import datetime

from django.db import transaction

from samenspraak.conversations.handling import note
from samenspraak.organisation.journal import Deed
from samenspraak.organisation.models import Employee
from samenspraak.referrals.callbacks.booking import book, end, locked, note_deed
from samenspraak.referrals.callbacks.offering import offer_more
from samenspraak.referrals.callbacks.planning import plan_of
from samenspraak.referrals.callbacks.reminding import announce_change
from samenspraak.referrals.callbacks.telling import note_untold, tell_about
from samenspraak.referrals.linking import TERM
from samenspraak.referrals.models import LIVE, Appointment, AppointmentState

MOST_ATTEMPTS = 2
"""So often we call; after that the resident is told that we stop."""


@transaction.atomic
def take_over(appointment: Appointment, employee: Employee | None, *, give: bool = False) -> Appointment:
    """This employee is going to call; with ``give`` anybody of the team again. Raises Over."""
    row = locked(appointment)
    announce_change(row)
    row.employee = None if give else employee
    row.save(update_fields=["employee"])
    announce_change(row)
    note_deed(Deed.CALLBACK_RELEASED if give else Deed.CALLBACK_TAKEN, row, employee)
    return row


@transaction.atomic
def let_go_of_calls(leavers: Collection[Employee], by: Employee | None) -> int:
    """Anybody of the team makes the calls that were theirs; gives back how many."""
    theirs = Appointment.objects.select_for_update(of=("self",)).filter(employee__in=leavers, state__in=LIVE)
    appointments = list(theirs.order_by("pk"))
    for appointment in appointments:
        take_over(appointment, by, give=True)
    return len(appointments)


@transaction.atomic
def reached(appointment: Appointment, employee: Employee, text: str, now: datetime) -> Appointment:
    """They spoke; the outcome becomes a note in the conversation, masked by the guard. Raises Over."""
    row = end(appointment, AppointmentState.DONE, now, employee)
    row.outcome_note = note(row.conversation, employee, text, now)
    row.employee = row.employee or employee
    row.save(update_fields=["outcome_note", "employee"])
    return row


@transaction.atomic
def not_reached(
    appointment: Appointment, employee: Employee, now: datetime, *, again_at: datetime | None = None
) -> bool:
    """Nobody answered: call again at a free moment, or None and the resident chooses; the second time it is over.

    True when the resident was told; False when they cannot be told now. Raises Over, Taken.
    """
    plan_of(appointment, is_locked=True)
    row = locked(appointment)
    row.attempts += 1
    row.save(update_fields=["attempts"])
    note_deed(Deed.CALLBACK_MISSED, row, employee)
    if row.attempts >= MOST_ATTEMPTS:
        end(row, AppointmentState.NO_SHOW, now, employee)
        return _told(row, "callback.no_show", now)
    if again_at is not None:
        return _told(book(row, again_at, now, employee), "callback.missed", now)
    row.state, row.starts_at, row.choose_until = AppointmentState.OFFERED, None, now + TERM
    row.save(update_fields=["state", "starts_at", "choose_until"])
    announce_change(row)
    offer_more(row, "callback.missed_choose", now)
    return not note_untold(row, "callback.missed_choose", now)


@transaction.atomic
def move(appointment: Appointment, employee: Employee, starts_at: datetime, now: datetime) -> bool:
    """Call at another moment, and tell the resident. True when they were told. Raises Over, Taken."""
    return _told(book(appointment, starts_at, now, employee), "callback.moved", now)


@transaction.atomic
def cancel(appointment: Appointment, employee: Employee, now: datetime) -> bool:
    """Nobody is going to call, and the resident is told. True when they were told. Raises Over."""
    return _told(end(appointment, AppointmentState.CANCELLED, now, employee), "callback.cancelled", now)


def _told(row: Appointment, key: str, now: datetime) -> bool:
    """Tell the resident, or say in the thread that they do not know."""
    return tell_about(row, key, now) or not note_untold(row, key, now)
