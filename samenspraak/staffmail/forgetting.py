"""Forgets mail to colleagues: what it was about stands in the handoffs and conversations."""

from datetime import timedelta

from django.utils import timezone
from procrastinate.contrib.django import app

from samenspraak.staffmail.models import StaffMail

KEPT = timedelta(days=7)


@app.periodic(cron="17 3 * * *")
@app.task(queue="upkeep", queueing_lock="forget_staff_mail")
def forget_staff_mail(timestamp: int) -> int:  # noqa: ARG001  (procrastinate gives it)
    """Job: forget the mails of a week ago, sent or not. A second run finds nothing."""
    return StaffMail.objects.filter(made_at__lt=timezone.now() - KEPT).delete()[0]
