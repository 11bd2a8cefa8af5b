"""Keeps and retires the topics of a municipality, and finds those that can be chosen."""

from dataclasses import dataclass
from datetime import datetime

from django.db import transaction
from django.db.models import QuerySet

from samenspraak.organisation.journal import Deed, write
from samenspraak.organisation.lists import choosable, keep_in_list, managed
from samenspraak.organisation.models import Employee, Team, Topic


@dataclass(frozen=True, slots=True)
class Settings:
    """What an administrator fills in."""

    name: str
    team: Team
    kept_as: str
    term_days: int | None = None
    is_retired: bool = False


def topics_for(employee: Employee) -> QuerySet[Topic]:
    """Those that somebody who answers residents can choose."""
    return choosable(Topic.objects.all(), employee)


def managed_topics_for(employee: Employee) -> QuerySet[Topic]:
    """All of them, retired ones too, for the administrator."""
    return managed(Topic.objects.all(), employee)


@transaction.atomic
def keep_topic(employee: Employee, settings: Settings, now: datetime, topic: Topic | None = None) -> Topic:
    """Make one, or change ``topic``. Raises NameTaken."""
    kept = topic or Topic(municipality_id=employee.municipality_id)
    kept.name, kept.team, kept.kept_as = settings.name, settings.team, settings.kept_as
    kept.term_days = settings.term_days
    keep_in_list(kept, now, is_retired=settings.is_retired)
    write(
        Deed.CHANGED_TOPIC,
        f"topic:{kept.pk}",
        municipality=kept.municipality_id,
        employee=employee,
        details={"team": kept.team_id, "kept_as": kept.kept_as},
    )
    return kept
