"""Reads which tasks were handled in registers: the contact centre has to tell the resident then."""

from datetime import datetime

from django.db import transaction
from django.db.models import QuerySet
from django.utils import timezone
from procrastinate.contrib.django import app

from samenspraak.domain.back_office import OF_QUESTION, Access, RegisterFailed
from samenspraak.domain.handoff import WITH_SPECIALIST, NotPossible, Step
from samenspraak.handoff.models import Register, Registration
from samenspraak.handoff.registers import access_to, hold, is_back, reachable
from samenspraak.handoff.stepping import bring_back, keep, stepped
from samenspraak.registers import BACK_OFFICES


@app.periodic(cron="*/5 * * * *")
@app.task(queue="upkeep", queueing_lock="read_registers")
def read_registers(timestamp: int) -> int:  # noqa: ARG001  (procrastinate gives it)
    """Job: see which tasks were handled. A second run sees the same, and takes the step only once."""
    now = timezone.now()
    return sum(read(register, now) for register in reachable(now))


def read(register: Register, now: datetime) -> int:
    """Every task that is out in this register, until it does not answer; gives back how many were handled."""
    handled = 0
    try:
        access = access_to(register)
        rows = tasks_out(register)
        for row in rows:
            handled += _is_handled(register, access, row) and _take_step(row, now)
        if rows:
            is_back(register)
    except RegisterFailed as failed:
        hold(register, failed.trouble, now)
    return handled


def tasks_out(register: Register) -> QuerySet[Registration]:
    """Those that stand there as we want them to, and that nobody answered yet."""
    ours = Registration.objects.filter(handoff__municipality_id=register.municipality_id)
    there = ours.filter(due_at=None, trouble="", put_there_at__isnull=False, handled_at=None)
    return there.filter(handoff__stage__in=WITH_SPECIALIST).select_related("handoff").order_by("pk")


def _is_handled(register: Register, access: Access, row: Registration) -> bool:
    """False, and set apart, when the task itself is gone. Raises RegisterFailed."""
    try:
        return BACK_OFFICES[register.system].is_handled(access, row.kept)
    except RegisterFailed as failed:
        if failed.trouble not in OF_QUESTION:
            raise
        Registration.objects.filter(pk=row.pk, due_at=None).update(trouble=failed.trouble)
        return False


@transaction.atomic
def _take_step(row: Registration, now: datetime) -> bool:
    """False when a step was taken meanwhile: the register has to hear of that first."""
    try:
        handoff = stepped(row.handoff, Step.HANDLED, now)
    except NotPossible:
        return False
    as_read = Registration.objects.filter(pk=row.pk, due_at=None, handled_at=None)
    if not as_read.update(handled_at=now):
        return False
    handoff.answered_at = now
    bring_back(handoff, now)
    keep(handoff, Step.HANDLED, now)
    return True
