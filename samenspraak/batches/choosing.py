"""Chooses the conversations of a batch: which they are, and how they stand, is settled before anybody confirms it."""

from collections.abc import Collection
from datetime import datetime

from django.db import transaction

from samenspraak.batches.models import Batch, BatchItem
from samenspraak.conversations.access import answerable_for
from samenspraak.domain.batches import MOST, Action
from samenspraak.organisation.models import Employee

KNOWN = ("assignee_id", "team_id", "state", "snoozed_until", "last_inbound_at", "unread_count")
"""What a single deed compares with what the screen showed."""


@transaction.atomic
def choose(employee: Employee, action: Action, numbers: Collection[int], now: datetime) -> Batch | None:
    """Those of these conversations that the employee may act in; None when there are none. Nothing is done yet."""
    rows = answerable_for(employee).filter(pk__in=numbers).order_by("pk")
    chosen = list(rows.values("pk", "topic_id", *KNOWN)[:MOST])
    if not chosen:
        return None
    batch = Batch.objects.create(
        municipality_id=employee.municipality_id, employee=employee, action=action, chosen_at=now
    )
    BatchItem.objects.bulk_create(
        BatchItem(batch=batch, conversation_id=row.pop("pk"), **row) for row in chosen
    )
    return batch
