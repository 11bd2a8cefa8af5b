"""Forgets mail to colleagues: what it was about stands in the handoffs and conversations."""

from datetime import timedelta

from django.db.models import Exists, OuterRef, Q
from django.utils import timezone
from procrastinate.contrib.django import app

from samenspraak.staffmail.models import Kind, StaffMail

KEPT = timedelta(days=7)


@app.periodic(cron="17 3 * * *")
@app.task(queue="upkeep", queueing_lock="forget_staff_mail")
def forget_staff_mail(timestamp: int) -> int:  # noqa: ARG001  (procrastinate gives it)
    """Job: forget the mails of a week ago, sent or not, but for the last digests. A second run finds nothing."""
    old = StaffMail.objects.filter(made_at__lt=timezone.now() - KEPT)
    newer = StaffMail.objects.filter(employee=OuterRef("employee"), kind=Kind.DIGEST, pk__gt=OuterRef("pk"))
    is_last = Q(kind=Kind.DIGEST, employee__is_active=True) & ~Exists(newer)
    return old.exclude(is_last).delete()[0]
