"""Carries blocks out at the network and ends them there, until the network has done it.

A network may refuse: WhatsApp blocks only who wrote in the last 24 hours, and its list can be full. The block then
stands on our list with the reason, and is tried again; when the resident writes once more, that is soon.
"""

import logging
from datetime import date, datetime, timedelta

from django.db import transaction
from django.db.models import F, Q, QuerySet
from django.utils import timezone
from procrastinate.contrib.django import app

from samenspraak.conduct.blocking import journal_block, keep_step, review_day
from samenspraak.conduct.models import LIFTABLE, Block, BlockState, ConductCase
from samenspraak.conversations.answering import check_guard
from samenspraak.conversations.concluding import break_off
from samenspraak.conversations.models import OutboxItem
from samenspraak.domain.delivery import SendFailed
from samenspraak.domain.protocol import Step
from samenspraak.organisation.journal import Deed
from samenspraak.organisation.models import Employee
from samenspraak.organisation.sealing import SealBroken
from samenspraak.residents.blocking import block as block_resident
from samenspraak.residents.blocking import unblock

logger = logging.getLogger(__name__)

PAUSE = timedelta(minutes=5)
LOST_KEY = "unknown"


@app.periodic(cron="* * * * *")
@app.task(queue="upkeep", queueing_lock="carry_out_blocks")
def carry_out_blocks(timestamp: int) -> int:  # noqa: ARG001  (procrastinate gives it)
    """Job: ask the networks for the blocks that were announced, and lift those that ended.

    Gives back how many it did. Blocking twice at a network is blocking once, so a second run does no harm.
    """
    now = timezone.now()
    due = [*announced_blocks(now), *ending_blocks(now)]
    return sum(carry_out(block, now) for block in due)


def announced_blocks(now: datetime) -> QuerySet[Block]:
    """Those whose notice has left the house, and that were not tried just now."""
    on_its_way = OutboxItem.objects.values("message_id")
    told = _with_all(Block.objects.filter(state=BlockState.ANNOUNCED)).exclude(sent_id__in=on_its_way)
    return _not_just_now(told, now)


def ending_blocks(now: datetime) -> QuerySet[Block]:
    """Those whose last day is over, and those that somebody lifted."""
    over = Q(state=BlockState.STANDING, ends_on__lt=timezone.localdate(now)) | Q(state=BlockState.ENDING)
    return _not_just_now(_with_all(Block.objects.filter(over)), now)


def carry_out(block: Block, now: datetime) -> bool:
    """Ask the network. False when it refused: why stands in the block."""
    try:
        if block.state == BlockState.ANNOUNCED:
            block_resident(block.case.resident, block.line, block.asked_by)
        else:
            unblock(block.case.resident, block.line, block.ended_by)
    except (SendFailed, SealBroken) as refusal:
        _refused(block, refusal, now)
        return False
    if block.state == BlockState.ANNOUNCED:
        begin(block, now)
    else:
        _ended(block, now)
    return True


@transaction.atomic
def begin(block: Block, now: datetime) -> None:
    """The network did it: the block stands from now on, and its conversation is broken off."""
    still = Block.objects.filter(pk=block.pk, state=BlockState.ANNOUNCED)
    if still.update(state=BlockState.STANDING, began_at=now, tried_at=now, trouble=""):
        keep_step(block, Step.BLOCKED, now)
        break_off(block.conversation, block.asked_by, now)


def lift(block: Block, employee: Employee, why: str) -> bool:
    """Let the resident reach us again before the last day, with a reason. False when it does not stand.

    Raises Stopped (in the journal).
    """
    check_guard(block.conversation, employee, (why,))
    return _lifted(block, employee, why)


@transaction.atomic
def _lifted(block: Block, employee: Employee, why: str) -> bool:
    changed = Block.objects.filter(pk=block.pk, state__in=LIFTABLE).update(
        state=BlockState.ENDING, ended_by=employee, ended_why=why, tried_at=None, trouble=""
    )
    if changed:
        journal_block(Deed.LIFTED_BLOCK, block, employee)
    return bool(changed)


@transaction.atomic
def keep(block: Block, employee: Employee, today: date) -> None:
    """A team lead looked at it again: it stays, and is looked at again half-way what is left."""
    still = Block.objects.filter(pk=block.pk, state=BlockState.STANDING)
    still.update(review_on=review_day(today, block.ends_on))
    journal_block(Deed.REVIEWED_BLOCK, block, employee)


@transaction.atomic
def _ended(block: Block, now: datetime) -> None:
    Block.objects.filter(pk=block.pk).update(state=BlockState.ENDED, ended_at=now, tried_at=now, trouble="")
    ConductCase.objects.filter(pk=block.case_id, ended_at=None).update(ended_at=now)
    if block.ended_by_id is None:
        journal_block(Deed.LIFTED_BLOCK, block, None)


def _refused(block: Block, refusal: SendFailed | SealBroken, now: datetime) -> None:
    reason = refusal.failure.reason if isinstance(refusal, SendFailed) else LOST_KEY
    Block.objects.filter(pk=block.pk).update(tried_at=now, trouble=reason)
    logger.warning("block_not_carried_out", extra={"block_id": block.pk, "why": reason})


def _with_all(blocks: QuerySet[Block]) -> QuerySet[Block]:
    return blocks.select_related("case__resident", "conversation", "line", "asked_by", "ended_by").order_by(
        "pk"
    )


def _not_just_now(blocks: QuerySet[Block], now: datetime) -> QuerySet[Block]:
    """At once when the resident wrote since: that opens what WhatsApp asks for."""
    wrote_since = Q(conversation__last_inbound_at__gt=F("tried_at"))
    return blocks.filter(Q(tried_at=None) | Q(tried_at__lte=now - PAUSE) | wrote_since)
