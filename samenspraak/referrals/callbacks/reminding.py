"""Reminds employees of their calls: desks are told when one is nearly due, and whenever their calls change."""

from datetime import UTC, datetime, timedelta

from procrastinate.contrib.django import app

from samenspraak.conversations.announcing import announce_calls
from samenspraak.referrals.models import STANDING, Appointment

AHEAD = timedelta(minutes=10)
"""So long before a call its caller is reminded."""
A_MINUTE, LONGEST = timedelta(minutes=1), timedelta(hours=4)


@app.periodic(cron="* * * * *")
@app.task(queue="upkeep")
def remind_of_calls(timestamp: int) -> int:
    """Job: tell desks of calls that in this minute became due soon, due, or late; gives back how many.

    By the minute it was made for, so that one that runs late skips nobody. A second run shows the same again.
    """
    now = datetime.fromtimestamp(timestamp, UTC)
    near = Appointment.objects.filter(
        state__in=STANDING, starts_at__gt=now - LONGEST, starts_at__lte=now + AHEAD
    )
    turned = [one for one in near if any(now - A_MINUTE < at <= now for at in _turns(one))]
    for appointment in turned:
        announce_change(appointment)
    return len(turned)


def announce_change(appointment: Appointment) -> None:
    """Tell desks that this call, or who makes it, is another than it was; in the transaction of the change."""
    announce_calls(appointment.municipality_id, appointment.employee_id)


def _turns(appointment: Appointment) -> tuple[datetime, ...]:
    """When the agenda says something else of it."""
    assert appointment.starts_at is not None
    starts_at = appointment.starts_at
    return starts_at - AHEAD, starts_at, starts_at + timedelta(minutes=appointment.minutes)
