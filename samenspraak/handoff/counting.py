"""Counts handoffs for who answers for them: how many per team and month, how many in time, how long they took."""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime
from statistics import median

from django.utils import timezone

from samenspraak.domain.handoff import Stage
from samenspraak.domain.hours import AMSTERDAM, OpeningTimes, local_day
from samenspraak.domain.working_days import working_days_between
from samenspraak.handoff.access import watched_handoffs_for
from samenspraak.organisation.models import Employee
from samenspraak.organisation.opening import opening_times

MONTHS_SHOWN = 6
"""The running one among them."""


@dataclass(frozen=True, slots=True)
class Asked:
    """One question, as far as it counts. Without an answer it is late once its first term is over."""

    team: str
    asked_at: datetime
    agreed_at: datetime
    answered_at: datetime | None


@dataclass(frozen=True, slots=True)
class Turnaround:
    """Of a team in a month: ``month`` is its first day. ``days`` is the median of working days, None without answers.

    ``in_time`` and ``late`` are by the first term; what still runs within it is in neither.
    """

    team: str
    month: date
    count: int
    in_time: int
    late: int
    days: float | None

    @property
    def share(self) -> int | None:
        """Of those that are decided, how many in a hundred were in time."""
        decided = self.in_time + self.late
        return round(100 * self.in_time / decided) if decided else None


def turnaround_of(employee: Employee, now: datetime) -> list[Turnaround]:
    """The months newest first, teams by name, by when the question was asked; withdrawn ones do not count.

    One query, and two for the opening hours.
    """
    since = datetime.combine(_first_month(now), datetime.min.time(), AMSTERDAM)
    rows = watched_handoffs_for(employee).filter(asked_at__gte=since).exclude(stage=Stage.WITHDRAWN)
    found = rows.values_list("team__name", "asked_at", "agreed_at", "answered_at")
    return counted((Asked(*row) for row in found), now, opening_times(employee.municipality))


def counted(asked: Iterable[Asked], now: datetime, times: OpeningTimes) -> list[Turnaround]:
    """The same from values."""
    groups: dict[tuple[date, str], list[Asked]] = defaultdict(list)
    for one in asked:
        groups[local_day(times, one.asked_at).replace(day=1), one.team].append(one)
    newest_first = sorted(groups.items(), key=lambda group: (-group[0][0].toordinal(), group[0][1]))
    return [_turnaround(team, month, group, now, times) for (month, team), group in newest_first]


def _turnaround(team: str, month: date, group: list[Asked], now: datetime, times: OpeningTimes) -> Turnaround:
    days = [_days(one.asked_at, one.answered_at, times) for one in group if one.answered_at]
    ends = [(one.answered_at or now) <= one.agreed_at for one in group]
    in_time = sum(
        is_in_time and one.answered_at is not None for is_in_time, one in zip(ends, group, strict=True)
    )
    return Turnaround(team, month, len(group), in_time, ends.count(False), median(days) if days else None)


def _days(first: datetime, last: datetime, times: OpeningTimes) -> int:
    return working_days_between(times, local_day(times, first), local_day(times, last))


def _first_month(now: datetime) -> date:
    today = timezone.localtime(now, AMSTERDAM).date()
    months = today.year * 12 + today.month - MONTHS_SHOWN
    return date(months // 12, months % 12 + 1, 1)
