"""Moments of call-backs in words, and what became of one of which a resident could not be told."""

from collections.abc import Mapping
from datetime import datetime

from django.utils.functional import Promise
from django.utils.timezone import localtime
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from samenspraak.referrals.callbacks.moments import day_words

UNTOLD: Mapping[str, Promise] = {
    # by the text that could not go
    "callback.no_show": gettext_lazy("Called back twice and not reached: we stop calling."),
    "callback.missed": gettext_lazy("Called back and not reached: we call again."),
    "callback.missed_choose": gettext_lazy("Called back and not reached: another time is to be chosen."),
    "callback.moved": gettext_lazy("The call-back is at another time."),
    "callback.cancelled": gettext_lazy("The call-back is cancelled."),
}


def moment_in_words(at: datetime, now: datetime) -> str:
    """ "Tomorrow, Tuesday 24 November, 10:15", on the clock of the municipality."""
    local = localtime(at)
    return f"{day_words(local.date(), localtime(now).date())}, {local:%H:%M}"


def untold_text(payload: Mapping[str, object]) -> str:
    """What stands in the thread about it."""
    what = str(UNTOLD[str(payload["about"])])
    if payload["is_known"]:
        return f"{what} {_('The resident did this on the page.')}"
    return f"{what} {_('The resident does not know: the WhatsApp window is closed.')}"
