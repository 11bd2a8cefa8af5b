"""Keeps a search under a name, for an employee or for their team; says how much each finds; forgets it in the end."""

from dataclasses import dataclass
from datetime import datetime, timedelta

from django.db import IntegrityError, transaction
from django.db.models import Q, QuerySet
from django.utils import timezone
from procrastinate.contrib.django import app

from samenspraak.conversations.access import READERS
from samenspraak.conversations.looking import profile_of
from samenspraak.conversations.models import SavedFilter
from samenspraak.conversations.search.finding import found
from samenspraak.conversations.search.scopes import Refused
from samenspraak.domain.hours import local_day
from samenspraak.domain.search import Search, read_search
from samenspraak.organisation.journal import Deed, write
from samenspraak.organisation.models import Employee
from samenspraak.organisation.opening import opening_times
from samenspraak.privacy.guard import findings

MOST_COUNTED = 10
"""Each costs a search; of the others only the name is shown."""
UNUSED = timedelta(days=365)


class NameTaken(Exception):
    """The employee has a filter of this name: choose another."""


class PersonalData(Exception):
    """The guard found something in it that must not be kept: leave that out."""


@dataclass(frozen=True, slots=True)
class Counted:
    """A filter and how many conversations it finds now; ``count`` None: it was not counted, or can not be."""

    saved: SavedFilter
    count: int | None
    has_more: bool = False


def filters_for(employee: Employee) -> QuerySet[SavedFilter]:
    """Their own, and those that are shared with their team."""
    if not employee.is_active or employee.role not in READERS:
        return SavedFilter.objects.none()
    shared = Q(team=employee.team_id) if employee.team_id else Q(pk=None)
    mine = Q(owner=employee) | shared
    return SavedFilter.objects.filter(mine, municipality_id=employee.municipality_id).order_by("name", "pk")


def own_filters_of(employee: Employee) -> QuerySet[SavedFilter]:
    """Those they may rename, share and remove."""
    return filters_for(employee).filter(owner=employee)


@transaction.atomic
def keep_filter(saved: SavedFilter, name: str, now: datetime, *, is_shared: bool) -> None:
    """Keep it, new or changed. Raises NameTaken, PersonalData; nothing is kept then."""
    owner = saved.owner
    if findings(f"{name}\n{saved.typed}", profile_of(owner.municipality)):
        raise PersonalData
    saved.municipality_id, saved.name, saved.used_at = owner.municipality_id, name, now
    saved.team_id = owner.team_id if is_shared else None
    try:
        with transaction.atomic():
            saved.save()
    except IntegrityError as taken:
        raise NameTaken from taken
    _journal(Deed.KEPT_FILTER, saved)


@transaction.atomic
def remove_filter(saved: SavedFilter) -> None:
    """Nobody of the team has it any more either."""
    _journal(Deed.REMOVED_FILTER, saved)
    saved.delete()


def counted_for(employee: Employee, now: datetime) -> list[Counted]:
    """All of them by name, the first with what they find now: a search for each, whatever that finds."""
    today = local_day(opening_times(employee.municipality), now)
    filters = list(filters_for(employee))
    first = [
        _counted(employee, saved, read_search(saved.typed, today), now) for saved in filters[:MOST_COUNTED]
    ]
    return [*first, *(Counted(saved, None) for saved in filters[MOST_COUNTED:])]


def opened(employee: Employee, number: int, now: datetime) -> None:
    """Somebody searched with it, so that it is kept longer."""
    filters_for(employee).filter(pk=number).order_by().update(used_at=now)


@app.periodic(cron="7 4 * * *")
@app.task(queue="upkeep", queueing_lock="forget_unused_filters")
def forget_unused_filters(timestamp: int) -> int:  # noqa: ARG001  (procrastinate gives it)
    """Job: forget filters that nobody kept or opened for a year. A second run finds nothing."""
    return SavedFilter.objects.filter(used_at__lt=timezone.now() - UNUSED).delete()[0]


def _counted(employee: Employee, saved: SavedFilter, wanted: Search, now: datetime) -> Counted:
    if wanted.problems or wanted.is_empty:
        return Counted(saved, None)
    try:
        what = found(employee, wanted, now)
    except Refused:
        return Counted(saved, None)
    return Counted(saved, len(what.hits), what.has_more)


def _journal(deed: Deed, saved: SavedFilter) -> None:
    write(deed, f"filter:{saved.pk}", municipality=saved.municipality_id, employee=saved.owner)
