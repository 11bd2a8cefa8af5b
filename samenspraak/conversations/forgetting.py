"""Forgets what came before a message that never came, early statuses and changes; and the ids of what was heard."""

from datetime import timedelta

from django.utils import timezone
from procrastinate.contrib.django import app

from samenspraak.conversations.models import EarlyChange, EarlyStatus, Heard

KEPT = timedelta(days=30)
"""A network gives up on a message after this long; nothing about it comes any more."""


@app.periodic(cron="37 3 * * *")
@app.task(queue="upkeep", queueing_lock="forget_early")
def forget_early(timestamp: int) -> int:  # noqa: ARG001  (procrastinate gives it)
    """Job: forget what waited 30 days for its message, and what was heard so long ago. A second run finds nothing."""
    before = timezone.now() - KEPT
    tables = (EarlyStatus, EarlyChange, Heard)
    return sum(table.objects.filter(came_at__lt=before).delete()[0] for table in tables)
