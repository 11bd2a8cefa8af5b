"""What an employee may see of batches: everything here is a queryset that holds nothing else."""

from datetime import datetime

from django.db.models import Count, QuerySet

from samenspraak.batches.models import Batch
from samenspraak.domain.batches import UNDONE_WITHIN
from samenspraak.organisation.access import answers_residents
from samenspraak.organisation.models import Employee


def batches_for(employee: Employee) -> QuerySet[Batch]:
    """Their own, of who answers residents: nobody else begins or undoes them."""
    if not answers_residents(employee):
        return Batch.objects.none()
    return Batch.objects.filter(employee=employee, municipality_id=employee.municipality_id)


def told_batch_of(employee: Employee, now: datetime) -> Batch | None:
    """The newest that they began, when it is under way or ended a short while ago."""
    newest = batches_for(employee).filter(begun_at__isnull=False).order_by("-pk").first()
    if newest is None or (newest.ended_at and now - newest.ended_at >= UNDONE_WITHIN):
        return None
    return newest


def outcomes_of(batch: Batch) -> dict[str, int]:
    """How many conversations it left with each outcome; empty is of those whose turn has not come. One query."""
    return dict(batch.items.values_list("outcome").annotate(Count("pk")).order_by())
