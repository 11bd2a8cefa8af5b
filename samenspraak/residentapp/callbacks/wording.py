"""A moment in words for a resident."""

from datetime import datetime

from django.utils.formats import date_format
from django.utils.timezone import localtime
from django.utils.translation import gettext as _


def moment_in_full(at: datetime) -> str:
    """The day with its name and month, and the clock."""
    local = localtime(at)
    return _("%(day)s at %(clock)s") % {
        "day": date_format(local, "l j F"),
        "clock": f"{local.hour}.{local.minute:02}",
    }
