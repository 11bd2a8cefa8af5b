"""The days the law recognises as holidays, for any year."""

from collections.abc import Mapping
from datetime import date, timedelta
from functools import cache
from types import MappingProxyType


def recognised_days(year: int) -> frozenset[date]:
    """The recognised holidays of one year.

    Source: Algemene termijnenwet, article 3, as it stands now; the law counts Good Friday among them, and
    the Friday after Ascension is added by decree every year.
    """
    return frozenset(_named_days(year))


def name_of(day: date) -> str | None:
    """The key of a recognised holiday ("easter_monday") to show a name by; None for any other day."""
    return _named_days(day.year).get(day)


@cache
def _named_days(year: int) -> Mapping[date, str]:
    easter = _easter_sunday(year)
    # Ascension comes last: in years when it falls on 5 May (2016) its own name is the better known one.
    return MappingProxyType(
        {
            date(year, 1, 1): "new_year",
            _kings_day(year): "kings_day",
            date(year, 5, 5): "liberation_day",
            date(year, 12, 25): "christmas",
            date(year, 12, 26): "second_christmas_day",
            easter - timedelta(days=2): "good_friday",
            easter + timedelta(days=1): "easter_monday",
            easter + timedelta(days=39): "ascension",
            easter + timedelta(days=40): "friday_after_ascension",
            easter + timedelta(days=50): "whit_monday",
        }
    )


def _kings_day(year: int) -> date:
    day = date(year, 4, 27)
    return day - timedelta(days=1) if day.isoweekday() == 7 else day


def _easter_sunday(year: int) -> date:
    """Easter in the Gregorian calendar, by the rule of Meeus, Jones and Butcher."""
    golden = year % 19
    century, of_century = divmod(year, 100)
    shift = (century - (century + 8) // 25 + 1) // 3
    epact = (19 * golden + century - century // 4 - shift + 15) % 30
    to_sunday = (32 + 2 * (century % 4) + 2 * (of_century // 4) - epact - of_century % 4) % 7
    late = (golden + 11 * epact + 22 * to_sunday) // 451
    month, day = divmod(epact + to_sunday - 7 * late + 114, 31)
    return date(year, month, day + 1)
