"""Carries batches out, one conversation in one transaction: a second click or a killed worker does nothing twice."""

from datetime import datetime, timedelta

from django.db import transaction
from django.db.models import QuerySet
from django.utils import timezone
from procrastinate.contrib.django import app

from samenspraak.batches.deeds import DEEDS, UNDOINGS
from samenspraak.batches.models import DONE, UNDONE, Batch, BatchItem
from samenspraak.batches.turns import Turn, Work, hindrance
from samenspraak.batches.wanted import Wanted, wanted_of
from samenspraak.conversations.access import answerable_for
from samenspraak.conversations.announcing import announce_batch
from samenspraak.domain.batches import Action, Why, can_be_undone
from samenspraak.domain.promise import NoWorkingDay
from samenspraak.domain.snoozing import NoTimeLeft
from samenspraak.organisation.opening import opening_times
from samenspraak.organisation.topics import topics_for

AT_ONCE = 50
"""So many are done while the page waits; of more a worker does it, and the page tells how far it is."""
TOLD_EVERY = 10
LEFT_BEHIND = timedelta(minutes=1)
WITH_CONVERSATION = ("municipality", "resident", "line", "assignee", "team", "topic")


def begin(batch: Batch, wanted: Wanted, now: datetime) -> bool:
    """What was chosen is confirmed. False, and nothing is done, when it was begun already."""
    fresh = Batch.objects.filter(pk=batch.pk, begun_at=None)
    if not fresh.update(begun_at=now, wanted=wanted.words):
        return False
    _start(batch)
    return True


def undo(batch: Batch, now: datetime) -> bool:
    """Each goes back to how it was, unless somebody did something with it since. False: too late, or asked already."""
    if not can_be_undone(Action(batch.action), batch.ended_at, now):
        return False
    ended = Batch.objects.filter(pk=batch.pk, is_undoing=False, ended_at=batch.ended_at)
    if not ended.update(is_undoing=True, ended_at=None):
        return False
    _start(batch)
    return True


def carry_on(batch: Batch) -> None:
    """Do what is left of it, by the rights that its employee has now."""
    work = _work(batch)
    done = 0
    while _one(batch, work):
        done += 1
        if done % TOLD_EVERY == 0:
            announce_batch(batch.municipality_id, batch.employee_id)
    _end(batch)


@app.task(queue="batches")
def carry_on_batch(batch_id: int) -> None:
    """Job: do what is left of a batch. A second run finds nothing left."""
    batch = _under_way().filter(pk=batch_id).first()
    if batch is not None:
        carry_on(batch)


@app.periodic(cron="* * * * *")
@app.task(queue="upkeep", queueing_lock="carry_on_left_behind")
def carry_on_left_behind(timestamp: int) -> None:  # noqa: ARG001  (procrastinate gives it)
    """Job: carry on with batches whose worker, or page, was killed. A second run finds nothing left."""
    for batch in _under_way().filter(begun_at__lt=timezone.now() - LEFT_BEHIND):
        carry_on(batch)


def _start(batch: Batch) -> None:
    """At once when it is short; else a worker does it."""
    batch.refresh_from_db()
    if _waiting(batch).count() <= AT_ONCE:
        carry_on(batch)
    else:
        carry_on_batch.defer(batch_id=batch.pk)


def _work(batch: Batch) -> Work:
    return Work(
        action=Action(batch.action),
        employee=batch.employee,
        wanted=wanted_of(batch),
        times=opening_times(batch.employee.municipality),
        has_topics=topics_for(batch.employee).exists(),
    )


@transaction.atomic
def _one(batch: Batch, work: Work) -> bool:
    """False when none is left, but for those that another process has in hand."""
    mine = _waiting(batch).select_for_update(skip_locked=True, of=("self",))
    item = mine.select_related("assignee", "team", "topic").order_by("pk").first()
    if item is None:
        return False
    found = answerable_for(work.employee).select_related(*WITH_CONVERSATION)
    conversation = found.filter(pk=item.conversation_id).first()
    if conversation is None:
        item.outcome = Why.NOT_ALLOWED
    else:
        (_undo_one if batch.is_undoing else _do_one)(Turn(work, item, conversation, timezone.now()))
    item.save(update_fields=["outcome", "left_as"])
    return True


def _do_one(turn: Turn) -> None:
    if why := hindrance(turn):
        turn.item.outcome = why
        return
    try:
        left_as = DEEDS[turn.work.action](turn)
    except (NoTimeLeft, NoWorkingDay):
        turn.item.outcome = Why.NO_TIME
        return
    turn.item.outcome = Why.CHANGED if left_as is None else DONE
    turn.item.left_as = left_as or ""


def _undo_one(turn: Turn) -> None:
    turn.item.outcome = UNDONE if UNDOINGS[turn.work.action](turn) else Why.CHANGED


def _end(batch: Batch) -> None:
    """It is over once no conversation waits, also none that another process has in hand.

    Who comes late, when it is being undone already, ends nothing.
    """
    if not _waiting(batch).exists():
        same = Batch.objects.filter(pk=batch.pk, ended_at=None, is_undoing=batch.is_undoing)
        same.update(ended_at=timezone.now())
    announce_batch(batch.municipality_id, batch.employee_id)


def _waiting(batch: Batch) -> QuerySet[BatchItem]:
    return batch.items.filter(outcome=DONE if batch.is_undoing else "")


def _under_way() -> QuerySet[Batch]:
    rows = Batch.objects.filter(begun_at__isnull=False, ended_at=None)
    return rows.select_related("employee__municipality")
