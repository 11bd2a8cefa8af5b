"""What the recognised holidays are called."""

from collections.abc import Mapping
from datetime import date

from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

from samenspraak.domain.holidays import name_of

HOLIDAYS: Mapping[str, Promise] = {
    "new_year": _("New Year’s Day"),
    "good_friday": _("Good Friday"),
    "easter_monday": _("Easter Monday"),
    "kings_day": _("King’s Day"),
    "liberation_day": _("Liberation Day"),
    "ascension": _("Ascension Day"),
    "friday_after_ascension": _("Friday after Ascension Day"),
    "whit_monday": _("Whit Monday"),
    "christmas": _("Christmas Day"),
    "second_christmas_day": _("Boxing Day"),
}


def holiday_name(day: date) -> str:
    """Empty for a day that is none."""
    key = name_of(day)
    return str(HOLIDAYS[key]) if key else ""
