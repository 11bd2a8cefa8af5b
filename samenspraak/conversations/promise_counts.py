"""Counts broken promises for team leads: by week, team and cause."""

from datetime import date, datetime, timedelta
from typing import NamedTuple

from django.db.models import Count
from django.db.models.functions import TruncWeek

from samenspraak.conversations.access import watched_promises_for
from samenspraak.domain.broken_promise import Cause
from samenspraak.domain.hours import AMSTERDAM
from samenspraak.organisation.models import Employee

WEEKS_SHOWN = 8
"""The running one among them."""


class Broken(NamedTuple):
    """How many promises of one team in one week had this cause; ``week`` is its Monday, ``team`` empty for nobody's."""

    week: date
    team: str
    cause: Cause
    number: int


def broken_by_week(employee: Employee, now: datetime) -> list[Broken]:
    """The newest week first, then teams by name: one query."""
    today = now.astimezone(AMSTERDAM)
    monday = today.date() - timedelta(days=today.weekday(), weeks=WEEKS_SHOWN - 1)
    since = datetime.combine(monday, datetime.min.time(), AMSTERDAM)
    rows = (
        watched_promises_for(employee)
        .filter(promised_at__gte=since)
        .annotate(week=TruncWeek("promised_at", tzinfo=AMSTERDAM))
        .values_list("week", "team__name", "cause")
        .annotate(number=Count("pk"))
        .order_by("-week", "team__name", "cause")
    )
    return [Broken(week.date(), team or "", Cause(cause), number) for week, team, cause, number in rows]
