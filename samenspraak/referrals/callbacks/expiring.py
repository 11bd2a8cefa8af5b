"""Ends offers that nobody answered: once every moment in them is past, they count as never used."""

from datetime import datetime, timedelta

from django.db import transaction
from django.db.models import Q
from django.utils import timezone
from procrastinate.contrib.django import app

from samenspraak.domain.slots import LOOK_AHEAD_DAYS
from samenspraak.referrals.callbacks.booking import lapse
from samenspraak.referrals.models import Appointment, AppointmentState

EXPIRES_AFTER = timedelta(days=LOOK_AHEAD_DAYS)


@app.periodic(cron="23 * * * *")
@app.task(queue="upkeep", queueing_lock="expire_callback_offers")
def expire_callback_offers(timestamp: int) -> None:  # noqa: ARG001  (procrastinate gives it)
    """Job: end old offers. A second run finds none."""
    expire_offers(timezone.now())


@transaction.atomic
def expire_offers(now: datetime) -> int:
    """End what was offered too long ago, and not anew since; gives back how many."""
    old = Appointment.objects.select_related("referral__message", "referral__conversation").filter(
        Q(choose_until=None) | Q(choose_until__lte=now),
        state=AppointmentState.OFFERED,
        offered_at__lt=now - EXPIRES_AFTER,
    )
    expired = list(old.select_for_update(of=("self",), skip_locked=True))
    for appointment in expired:
        lapse(appointment, now)
    return len(expired)
