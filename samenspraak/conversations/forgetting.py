"""Forgets what came before its message when that message never came: early statuses and early changes."""

from datetime import timedelta

from django.utils import timezone
from procrastinate.contrib.django import app

from samenspraak.conversations.models import EarlyChange, EarlyStatus

KEPT = timedelta(days=30)
"""A network gives up on a message after this long; nothing about it comes any more."""


@app.periodic(cron="37 3 * * *")
@app.task(queue="upkeep", queueing_lock="forget_early")
def forget_early(timestamp: int) -> int:  # noqa: ARG001  (procrastinate gives it)
    """Job: forget statuses and changes that waited 30 days for their message. A second run finds nothing more."""
    before = timezone.now() - KEPT
    tables = (EarlyStatus, EarlyChange)
    return sum(table.objects.filter(came_at__lt=before).delete()[0] for table in tables)
