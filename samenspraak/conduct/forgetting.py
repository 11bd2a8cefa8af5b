"""Destroys dossiers a year after they ended, and ends those whose last step lapsed."""

from datetime import datetime, timedelta

from django.db import transaction
from django.utils import timezone
from procrastinate.contrib.django import app

from samenspraak.conduct.cases import end_lapsed
from samenspraak.conduct.models import ConductCase
from samenspraak.organisation.journal import Deed, write

KEPT = timedelta(days=365)


@app.periodic(cron="47 3 * * *")
@app.task(queue="upkeep", queueing_lock="forget_conduct")
def forget_conduct(timestamp: int) -> int:  # noqa: ARG001  (procrastinate gives it)
    """Job: end what lapsed, destroy what ended over a year ago; gives back how many dossiers were destroyed.

    A second run finds nothing more.
    """
    now = timezone.now()
    end_lapsed(now)
    return _destroy(now)


@transaction.atomic
def _destroy(now: datetime) -> int:
    ended = ConductCase.objects.select_for_update().filter(ended_at__lt=now - KEPT)
    destroyed = [(case.pk, case.municipality_id) for case in ended]
    ConductCase.objects.filter(pk__in=[number for number, _ in destroyed]).delete()
    for number, municipality in destroyed:
        write(Deed.DESTROYED_CONDUCT_CASE, f"conduct_case:{number}", municipality=municipality)
    return len(destroyed)
