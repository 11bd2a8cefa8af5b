"""Erases for good what the guard masked: by hand, or a set term after the conversation ended.

The masked text stays, so that everybody sees that something stood there, which kind of data it was and why it is gone.
What is left of it in letters is for the room above: see ``Trace``.
"""

from collections.abc import Sequence
from datetime import datetime, timedelta

from django.db import transaction
from django.db.models import Count, Q, QuerySet
from django.utils import timezone
from procrastinate.contrib.django import app

from samenspraak.conversations.erasing_files import count_due_files, destroy_erased, erase_files_ended
from samenspraak.conversations.models import Message
from samenspraak.conversations.parts import ended_before
from samenspraak.conversations.traces import journal_term, leave_traces
from samenspraak.organisation.journal import Deed, write
from samenspraak.organisation.models import Employee, Municipality

ERASED_AT_ONCE = 500
ERASABLE = Q(original__isnull=False, erased_at=None) & ~Q(findings=[])


@transaction.atomic
def erase(message: Message, employee: Employee, now: datetime) -> bool:
    """What was masked in this message is gone for good. False when there is nothing left to erase."""
    found = list(Message.objects.select_for_update(no_key=True).filter(ERASABLE, pk=message.pk))
    if not found:
        return False
    _erase(found, employee, now)
    message.original, message.erased_at, message.erased_by = None, now, employee
    write(
        Deed.ERASED,
        f"message:{message.pk}",
        municipality=message.municipality_id,
        employee=employee,
        details={"conversation": message.conversation_id, "kinds": _kinds(found)},
    )
    return True


@app.periodic(cron="*/10 * * * *")
@app.task(queue="upkeep", queueing_lock="erase_ended")
def erase_ended(timestamp: int) -> int:  # noqa: ARG001  (procrastinate gives it)
    """Job: erase what was masked, and sensitive files, in conversations that ended longer ago than is kept.

    Gives back how many; a second run finds nothing more, but for files that could not be destroyed before.
    """
    now = timezone.now()
    count = 0
    for municipality in Municipality.objects.exclude(erase_after_hours=None):
        count += _erase_ended(municipality, now) + erase_files_ended(municipality, now)
    destroy_erased()
    return count


def count_due(employee: Employee, terms: Sequence[int], now: datetime) -> dict[int, int]:
    """For each term in hours, in how many messages of the employee's municipality it would erase at once."""
    due = {f"after_{hours}": Count("pk", filter=_ended(hours, now)) for hours in terms}
    counts = Message.objects.filter(ERASABLE, municipality_id=employee.municipality_id).aggregate(**due)
    files = count_due_files(employee, terms, now)
    return {hours: counts[f"after_{hours}"] + files[hours] for hours in terms}


def _ended(hours: int, now: datetime) -> Q:
    """In a conversation that ended so long ago."""
    return ended_before(now - timedelta(hours=hours))


def _erase_ended(municipality: Municipality, now: datetime) -> int:
    has_ended = _ended(municipality.erase_after_hours or 0, now)
    ended = Message.objects.filter(ERASABLE, has_ended, municipality=municipality)
    count = 0
    while batch := _erase_batch(municipality, ended.order_by("pk").values_list("pk", flat=True), now):
        count += batch
    return count


@transaction.atomic
def _erase_batch(municipality: Municipality, numbers: QuerySet[Message, int], now: datetime) -> int:
    chosen = list(numbers[:ERASED_AT_ONCE])
    found = list(
        Message.objects.select_for_update(no_key=True).filter(ERASABLE, pk__in=chosen).order_by("pk")
    )
    _erase(found, None, now)
    journal_term(municipality, found)
    return len(found)


def _erase(messages: Sequence[Message], employee: Employee | None, now: datetime) -> None:
    """The rows are locked by the caller."""
    rows = Message.objects.filter(pk__in=[message.pk for message in messages])
    rows.update(original=None, erased_at=now, erased_by=employee)
    leave_traces(messages, now)


def _kinds(messages: Sequence[Message]) -> str:
    return " ".join(sorted({kind for message in messages for _start, _end, kind in message.findings}))
