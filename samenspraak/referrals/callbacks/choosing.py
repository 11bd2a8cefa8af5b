"""What a resident does with an appointment, with a tap, a word or on the page: choose a moment, call it off."""

from datetime import datetime

from django.db import transaction
from django.db.models import Q

from samenspraak.domain.page_links import hash_of, is_token
from samenspraak.referrals.callbacks.booking import book, end, locked
from samenspraak.referrals.callbacks.planning import plan_of
from samenspraak.referrals.callbacks.telling import note_untold, tell_about
from samenspraak.referrals.models import STANDING, Appointment, AppointmentState


def open_page(token: str, now: datetime) -> Appointment | None:
    """The appointment whose page this token opens now; None for every other, without a word why."""
    if not is_token(token):
        return None
    can_choose = Q(state=AppointmentState.OFFERED, choose_until__gt=now)
    can_change = Q(state__in=STANDING, starts_at__gt=now)
    found = Appointment.objects.filter(can_choose | can_change, token_hash=hash_of(token))
    return found.select_related(
        "conversation__resident", "conversation__line", "conversation__municipality", "employee"
    ).first()


@transaction.atomic
def choose(appointment: Appointment, starts_at: datetime, now: datetime) -> bool:
    """The resident will be called then. True when they were told, or had this moment already.

    Raises Taken, Over.
    """
    plan_of(appointment, is_locked=True)
    row = locked(appointment)
    if row.state in STANDING and row.starts_at == starts_at:
        return True
    return tell_about(book(row, starts_at, now), "callback.confirmed", now)


@transaction.atomic
def call_off(appointment: Appointment, now: datetime) -> bool:
    """Nobody has to call. True when the resident was told. Raises Over."""
    row = end(appointment, AppointmentState.CANCELLED, now)
    key = "callback.cancelled"
    return tell_about(row, key, now) or not note_untold(row, key, now, is_known=True)
