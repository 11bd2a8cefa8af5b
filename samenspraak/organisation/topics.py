"""Keeps and retires the topics of a municipality, and finds those that can be chosen."""

from dataclasses import dataclass
from datetime import datetime

from django.db import IntegrityError, transaction
from django.db.models import QuerySet

from samenspraak.organisation.journal import Deed, write
from samenspraak.organisation.models import Employee, Role, Team
from samenspraak.organisation.topic_models import Topic


class NameTaken(Exception):
    """The municipality has a topic with this name: choose another."""


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
    chosen = Topic.objects.filter(municipality_id=employee.municipality_id, retired_at=None)
    return chosen if employee.is_active and employee.role in (Role.AGENT, Role.LEAD) else chosen.none()


def managed_topics_for(employee: Employee) -> QuerySet[Topic]:
    """All of them, retired ones too, for the administrator."""
    managed = Topic.objects.filter(municipality_id=employee.municipality_id)
    return managed if employee.is_active and employee.role == Role.ADMINISTRATOR else managed.none()


@transaction.atomic
def keep_topic(employee: Employee, settings: Settings, now: datetime, topic: Topic | None = None) -> Topic:
    """Make one, or change ``topic``. Raises NameTaken."""
    kept = topic or Topic(municipality_id=employee.municipality_id)
    kept.name, kept.team, kept.kept_as = settings.name, settings.team, settings.kept_as
    kept.term_days = settings.term_days
    kept.retired_at = (kept.retired_at or now) if settings.is_retired else None
    try:
        with transaction.atomic():
            kept.save()
    except IntegrityError as taken:
        raise NameTaken from taken
    write(
        Deed.CHANGED_TOPIC,
        f"topic:{kept.pk}",
        municipality=kept.municipality_id,
        employee=employee,
        details={"team": kept.team_id, "kept_as": kept.kept_as},
    )
    return kept
