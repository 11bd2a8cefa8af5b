"""Forgets what waited for a message that never came, the ids of what was heard, and how what was merged stood."""

from datetime import timedelta

from django.utils import timezone
from procrastinate.contrib.django import app

from samenspraak.conversations.models import EarlyChange, EarlyStatus, Heard, Merge

KEPT = timedelta(days=30)
"""A network gives up on a message after this long; nothing about it comes any more."""
MERGE_KEPT = timedelta(days=1)
"""Undoing ended long before; the journal keeps the deed."""


@app.periodic(cron="37 3 * * *")
@app.task(queue="upkeep", queueing_lock="forget_early")
def forget_early(timestamp: int) -> int:  # noqa: ARG001  (procrastinate gives it)
    """Job: forget what waited 30 days for its message, and what was heard so long ago. A second run finds nothing."""
    before = timezone.now() - KEPT
    tables = (EarlyStatus, EarlyChange, Heard)
    return sum(table.objects.filter(came_at__lt=before).delete()[0] for table in tables)


@app.periodic(cron="52 * * * *")
@app.task(queue="upkeep", queueing_lock="forget_merges")
def forget_merges(timestamp: int) -> int:  # noqa: ARG001  (procrastinate gives it)
    """Job: forget how conversations stood that were merged a day ago. A second run finds nothing."""
    return Merge.objects.filter(merged_at__lt=timezone.now() - MERGE_KEPT).delete()[0]
