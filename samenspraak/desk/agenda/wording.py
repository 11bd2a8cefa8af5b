"""Moments of call-backs in words."""

from datetime import datetime

from django.utils.timezone import localtime

from samenspraak.referrals.callbacks.moments import day_words


def moment_in_words(at: datetime, now: datetime) -> str:
    """ "Tomorrow, Tuesday 24 November, 10:15", on the clock of the municipality."""
    local = localtime(at)
    return f"{day_words(local.date(), localtime(now).date())}, {local:%H:%M}"
