"""Tells registers what they have to know: the one way by which a question leaves the house.

A registration that is due is taken with a lease, in a transaction of its own; then come the calls, in none; the
register's id of each item is kept before the next call. A worker that dies leaves the lease, and after it the
registration is due again. While a register is away all of its questions wait.
"""

import logging
from datetime import datetime, timedelta
from time import monotonic

from django.db import transaction
from django.db.models import Q, QuerySet
from django.utils import timezone
from procrastinate.contrib.django import app

from samenspraak.domain.back_office import OF_QUESTION, RegisterFailed, Trouble
from samenspraak.handoff.composing import question_of
from samenspraak.handoff.models import Register, Registration
from samenspraak.handoff.registers import access_to, hold, is_back, reachable
from samenspraak.organisation.journal import Deed, write
from samenspraak.privacy.clearing import Stopped
from samenspraak.registers import BACK_OFFICES

logger = logging.getLogger(__name__)

TURN_SECONDS = 60
"""A run takes no question after this: the next one does, with a new clock, and other registers have their turn."""
LEASE = timedelta(minutes=10)
"""Longer than a turn and all calls for one question can take together: it counts from the clock of the turn."""


@app.periodic(cron="* * * * *")
@app.task(queue="upkeep", queueing_lock="tell_registers")
def tell_registers(timestamp: int) -> int:  # noqa: ARG001  (procrastinate gives it)
    """Job: put questions into registers, and tell how they stand. A second run takes what the first did not yet.

    Gives back how many it told. What an interrupted run had in hand is looked for there before it is made.
    """
    return sum(tell(register, timezone.now()) for register in reachable(timezone.now()))


def tell(register: Register, now: datetime) -> int:
    """What is due in this register, for a turn and until it does not answer; gives back how many."""
    began, told = monotonic(), 0
    while monotonic() - began < TURN_SECONDS and (row := _taken(register, now)) is not None:
        register.refresh_from_db()
        trouble = _told(register, row)
        if trouble is not None and trouble not in OF_QUESTION:
            _let_go(row)
            hold(register, trouble, now)
            break
        if trouble is not Trouble.GUARDED:
            is_back(register)
        if trouble is None:
            _is_told(row, now)
            told += 1
        else:
            _let_go(row, due_at=None, trouble=trouble)
            logger.warning("question_not_registered", extra={"registration_id": row.pk, "why": trouble.value})
    return told


@transaction.atomic
def _taken(register: Register, now: datetime) -> Registration | None:
    """The one that waits longest, ours alone until the lease ends."""
    ours = Registration.objects.filter(handoff__municipality_id=register.municipality_id)
    free = ours.filter(Q(leased_until=None) | Q(leased_until__lte=now), due_at__lte=now)
    loaded = free.select_related("handoff__team__department", "handoff__municipality")
    row = loaded.select_for_update(of=("self",), skip_locked=True).order_by("due_at", "pk").first()
    if row is not None:
        row.leased_until = now + LEASE
        row.save(update_fields=["leased_until"])
    return row


def _told(register: Register, row: Registration) -> Trouble | None:
    """What stood in the way, None when nothing did."""
    try:
        _tell(register, row)
    except Stopped:
        return Trouble.GUARDED
    except RegisterFailed as failed:
        return failed.trouble
    return None


def _tell(register: Register, row: Registration) -> None:
    """Raises RegisterFailed, Stopped."""
    system, access = BACK_OFFICES[register.system], access_to(register)
    question = question_of(row.handoff, register)
    for item in system.hand_over(access, question, row.kept):
        row.kept[item.name] = item.register_id
        _as_taken(row).update(kept=row.kept)
    system.tell(access, question, row.kept)


@transaction.atomic
def _is_told(row: Registration, now: datetime) -> None:
    """Nothing more to tell; what left for the first time is in the journal."""
    _let_go(row, due_at=None)
    new_there = Registration.objects.filter(pk=row.pk, put_there_at=None).exclude(kept={})
    if new_there.update(put_there_at=now):
        write(
            Deed.PUT_IN_REGISTER,
            f"handoff:{row.handoff_id}",
            municipality=row.handoff.municipality_id,
            details={"conversation": row.handoff.conversation_id},
        )


def _let_go(row: Registration, **values: object) -> None:
    """It gets the values, unless it became due anew meanwhile, and is free for the next worker."""
    if values:
        _as_taken(row).update(**values)
    Registration.objects.filter(pk=row.pk, leased_until=row.leased_until).update(leased_until=None)


def _as_taken(row: Registration) -> QuerySet[Registration]:
    """The row, as long as neither a step nor an administrator made it due anew since we took it."""
    return Registration.objects.filter(pk=row.pk, due_at=row.due_at)
