"""Tells registers what they have to know: the one way by which a question leaves the house.

A registration that is due is taken with a lease, in a statement of its own; then come the calls, in no transaction; the
register's id of each item is kept before the next call. A worker that dies leaves the lease, and after it the
registration is due again. While a register is away all of its questions wait.
"""

import logging
from datetime import datetime, timedelta

from django.db import transaction
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

LEASE = timedelta(minutes=10)
"""Longer than all calls for one question can take together."""


@app.periodic(cron="* * * * *")
@app.task(queue="upkeep", queueing_lock="tell_registers")
def tell_registers(timestamp: int) -> int:  # noqa: ARG001  (procrastinate gives it)
    """Job: put questions into registers, and tell how they stand. A second run takes what the first did not yet.

    Gives back how many it told. What an interrupted run had in hand is looked for there before it is made.
    """
    now = timezone.now()
    return sum(tell(register, now) for register in reachable(now))


def tell(register: Register, now: datetime) -> int:
    """Everything that is due in this register, until it does not answer; gives back how many."""
    told = 0
    while (row := _taken(register, now)) is not None:
        trouble = _told(register, row)
        if trouble is not None and trouble not in OF_QUESTION:
            _settle(row, due_at=now)
            hold(register, trouble, now)
            break
        is_back(register)
        if trouble is None:
            _is_told(row, now)
            told += 1
        else:
            _settle(row, due_at=None, trouble=trouble)
            logger.warning("question_not_registered", extra={"registration_id": row.pk, "why": trouble.value})
    return told


def _taken(register: Register, now: datetime) -> Registration | None:
    """The one that waits longest, ours alone until the lease ends."""
    with transaction.atomic():
        due = Registration.objects.filter(
            handoff__municipality_id=register.municipality_id, due_at__lte=now
        ).order_by("due_at", "pk")
        row = (
            due.select_for_update(of=("self",), skip_locked=True)
            .select_related("handoff__team__department", "handoff__municipality")
            .first()
        )
        if row is not None:
            row.due_at = now + LEASE
            row.save(update_fields=["due_at"])
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
        row.save(update_fields=["kept"])
    system.tell(access, question, row.kept)


@transaction.atomic
def _is_told(row: Registration, now: datetime) -> None:
    """Nothing more to tell, unless a step came meanwhile; what left for the first time is in the journal."""
    _settle(row, due_at=None)
    if row.kept and row.put_there_at is None:
        Registration.objects.filter(pk=row.pk).update(put_there_at=now)
        write(
            Deed.PUT_IN_REGISTER,
            f"handoff:{row.handoff_id}",
            municipality=row.handoff.municipality_id,
            details={"conversation": row.handoff.conversation_id},
        )


def _settle(row: Registration, **values: object) -> None:
    """Unless it became due by a step that was taken while we had it: then it is told once more."""
    Registration.objects.filter(pk=row.pk, due_at=row.due_at).update(**values)
