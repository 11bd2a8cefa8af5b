"""Counts referrals: how often in each week or month, by which way, for what reason, and how they ended."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from enum import StrEnum

from django.db.models import Count
from django.db.models.functions import TruncMonth, TruncWeek
from django.utils import timezone

from samenspraak.domain.hours import AMSTERDAM
from samenspraak.organisation.models import Employee
from samenspraak.referrals.access import countable_referrals_for
from samenspraak.referrals.models import Outcome, Way


class Unit(StrEnum):
    """What is counted together."""

    WEEK = "week"
    MONTH = "month"


PERIODS = {Unit.WEEK: 8, Unit.MONTH: 6}
"""So many are shown, the running one among them."""

_TRUNCATED = {Unit.WEEK: TruncWeek, Unit.MONTH: TruncMonth}


@dataclass(frozen=True, slots=True)
class Counts:
    """``periods`` are the first days, newest first, also of those without a referral.

    A referral counts once for each reason it had: kinds of data, or what the resident's formal message was.
    """

    periods: tuple[date, ...]
    by_period: Counter[tuple[date, str]] = field(default_factory=Counter)
    by_end: Counter[tuple[str, str]] = field(default_factory=Counter)
    by_kind: Counter[str] = field(default_factory=Counter)
    by_formal: Counter[str] = field(default_factory=Counter)

    @property
    def total(self) -> int:
        return self.by_end.total()

    @property
    def done(self) -> int:
        """Those that ended well."""
        return sum(self.by_end[way, Outcome.DONE] for way in Way.values)

    @property
    def unfinished(self) -> int:
        """Those that still run."""
        return sum(self.by_end[way, Outcome.OPEN] for way in Way.values)


def counted(employee: Employee, unit: Unit, now: datetime) -> Counts:
    """What the employee may count, in one query. Weeks and months are those of our clock."""
    periods = tuple(_starts(unit, timezone.localtime(now, AMSTERDAM).date()))
    since = datetime.combine(periods[-1], datetime.min.time(), AMSTERDAM)
    rows = countable_referrals_for(employee).filter(made_at__gte=since, made_at__lte=now)
    truncated = _TRUNCATED[unit]("made_at", tzinfo=AMSTERDAM)
    grouped = rows.annotate(period=truncated).values_list("period", "way", "outcome", "kinds", "formal")
    counts = Counts(periods)
    for period, way, outcome, kinds, formal, count in grouped.annotate(count=Count("pk")).order_by():
        counts.by_period[period.date(), way] += count
        counts.by_end[way, outcome] += count
        counts.by_kind.update(dict.fromkeys(kinds, count))
        if formal:
            counts.by_formal[formal] += count
    return counts


def _starts(unit: Unit, today: date) -> Iterable[date]:
    start = today - timedelta(days=today.weekday()) if unit is Unit.WEEK else today.replace(day=1)
    for _period in range(PERIODS[unit]):
        yield start
        before = start - timedelta(days=1)
        start = start - timedelta(weeks=1) if unit is Unit.WEEK else before.replace(day=1)
