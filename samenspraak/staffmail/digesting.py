"""Queues digests: who is away during opening hours hears what waits for them, when something of it is new.

The last digest says what somebody was told. One that did not arrive told nothing; while one still waits to leave there
is no next.
"""

from datetime import datetime

from django.utils import timezone
from procrastinate.contrib.django import app

from samenspraak.domain.digests import Wish, is_due
from samenspraak.domain.hours import is_open
from samenspraak.organisation.models import Employee, Municipality
from samenspraak.organisation.opening import opening_times
from samenspraak.organisation.sign_ins import away
from samenspraak.staffmail.models import Kind, StaffMail
from samenspraak.staffmail.server import mail_leaves
from samenspraak.staffmail.waiting import names_of, waiting_for


@app.periodic(cron="*/15 * * * *")
@app.task(queue="upkeep", queueing_lock="queue_digests")
def queue_digests(timestamp: int) -> int:  # noqa: ARG001  (procrastinate gives it)
    """Job: queue a digest for each who is away and has something new. A second run finds nobody to tell anything."""
    if not mail_leaves():
        return 0
    now = timezone.now()
    return sum(queue_digests_of(municipality, now) for municipality in Municipality.objects.order_by("pk"))


def queue_digests_of(municipality: Municipality, now: datetime) -> int:
    """Of one municipality; gives back how many."""
    times = opening_times(municipality)
    if not is_open(times, now):
        return 0
    wanting = Employee.objects.filter(municipality=municipality, is_active=True).exclude(digest=Wish.NEVER)
    found = 0
    for employee in away(wanting, now).select_related("municipality").order_by("pk"):
        last = _last_digest(employee)
        if is_due(Wish(employee.digest), times, last.made_at if last else None, now):
            found += _queue(employee, last, now)
    return found


def _last_digest(employee: Employee) -> StaffMail | None:
    return StaffMail.objects.filter(employee=employee, kind=Kind.DIGEST).order_by("-pk").first()


def _queue(employee: Employee, last: StaffMail | None, now: datetime) -> bool:
    """Whether there was something new to tell. The database holds that one waits at most."""
    if last is not None and last.due_at is not None:
        return False
    told = frozenset(last.waiting if last and not last.trouble else ())
    waiting = tuple(names_of(waiting_for(employee, now)))
    if told.issuperset(waiting):
        return False
    digest = StaffMail(
        employee=employee,
        kind=Kind.DIGEST,
        key=f"digest:{now:%Y%m%d%H%M}",
        waiting=waiting,
        made_at=now,
        due_at=now,
    )
    StaffMail.objects.bulk_create([digest], ignore_conflicts=True)
    return True
