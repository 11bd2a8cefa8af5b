"""Counts how satisfied residents are by topic, so that nobody can be recognised in it."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from django.db.models import Count, Q, QuerySet, Sum
from django.db.models.functions import Coalesce

from samenspraak.conversations.access import in_sight_of
from samenspraak.conversations.models import Satisfaction
from samenspraak.domain.satisfaction import FEWEST, SATISFIED
from samenspraak.organisation.models import Employee, Role

DAYS_SHOWN = 90


@dataclass(frozen=True, slots=True)
class Satisfied:
    """Of one topic, or of all too small ones together when ``topic`` is empty."""

    topic: str
    asked: int
    answered: int
    satisfied: int
    total: int

    @property
    def average(self) -> float:
        """From 1 to 5."""
        return self.total / self.answered


def satisfactions_for(employee: Employee) -> QuerySet[Satisfaction]:
    """Those that a team lead may have counted."""
    of_here = Satisfaction.objects.filter(conversation__municipality_id=employee.municipality_id)
    if not employee.is_active or employee.role != Role.LEAD:
        return of_here.none()
    return in_sight_of(of_here, employee)


def satisfaction_by_topic(employee: Employee, now: datetime) -> list[Satisfied]:
    """Of the last ninety days; topics with too few answers come together, and are left out when that is too few."""
    lately = satisfactions_for(employee).filter(asked_at__gt=now - timedelta(days=DAYS_SHOWN))
    rows = (
        lately.order_by()
        .values_list("conversation__topic__name")
        .annotate(
            asked=Count("pk"),
            answered=Count("score"),
            satisfied=Count("pk", filter=Q(score__gte=SATISFIED)),
            total=Coalesce(Sum("score"), 0),
        )
    )
    counted = [Satisfied(name or "", *figures) for name, *figures in rows]
    large = [one for one in counted if one.topic and one.answered >= FEWEST]
    rest = _together([one for one in counted if one not in large])
    return sorted(large, key=lambda one: one.topic) + ([rest] if rest.answered >= FEWEST else [])


def _together(rows: Sequence[Satisfied]) -> Satisfied:
    return Satisfied(
        topic="",
        asked=sum(one.asked for one in rows),
        answered=sum(one.answered for one in rows),
        satisfied=sum(one.satisfied for one in rows),
        total=sum(one.total for one in rows),
    )
