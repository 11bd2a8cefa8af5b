"""Forgets batches: what was done stands in the conversations and in the journal."""

from datetime import timedelta

from django.utils import timezone
from procrastinate.contrib.django import app

from samenspraak.batches.models import Batch

KEPT = timedelta(days=1)


def put_away(batch: Batch) -> None:
    """Its employee read what became of it; one that is under way stays."""
    Batch.objects.filter(pk=batch.pk, ended_at__isnull=False).delete()


@app.periodic(cron="47 * * * *")
@app.task(queue="upkeep", queueing_lock="forget_batches")
def forget_batches(timestamp: int) -> int:  # noqa: ARG001  (procrastinate gives it)
    """Job: forget what was chosen a day ago, begun or not. A second run finds nothing."""
    return Batch.objects.filter(chosen_at__lt=timezone.now() - KEPT).delete()[0]
