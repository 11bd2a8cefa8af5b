"""Ends what has had its time: links nobody used, answers whose term is over, counts of tries."""

from datetime import datetime, timedelta

from django.db import transaction
from django.utils import timezone
from procrastinate.contrib.django import app

from samenspraak.organisation.journal import Deed, write
from samenspraak.referrals.form_models import FormAnswer, FormLink, LinkTries
from samenspraak.referrals.linking import forget_token
from samenspraak.referrals.models import Outcome
from samenspraak.referrals.referring import conclude

AT_ONCE = 200
TRIES_KEPT = timedelta(hours=1)


@app.periodic(cron="*/10 * * * *")
@app.task(queue="upkeep", queueing_lock="expire_forms")
def expire_forms(timestamp: int) -> int:  # noqa: ARG001  (procrastinate gives it)
    """Job: end links and destroy answers whose term is over. Gives back how many; a second run finds nothing more."""
    now = timezone.now()
    LinkTries.objects.filter(began_at__lt=now - TRIES_KEPT).delete()
    count = 0
    while done := _end_links(now):
        count += done
    while done := _destroy_answers(now):
        count += done
    return count


@transaction.atomic
def _end_links(now: datetime) -> int:
    waiting = FormLink.objects.select_for_update(of=("self",), skip_locked=True).select_related(
        "referral__message", "conversation"
    )
    over = list(
        waiting.filter(used_at=None, expires_at__lte=now, referral__outcome=Outcome.OPEN).order_by("pk")[
            :AT_ONCE
        ]
    )
    for link in over:
        forget_token(link.referral)
        conclude(link.referral, Outcome.EXPIRED, now)
    return len(over)


@transaction.atomic
def _destroy_answers(now: datetime) -> int:
    kept = FormAnswer.objects.select_for_update(of=("self",), skip_locked=True)
    over = list(
        kept.select_related("link__referral", "form")
        .filter(destroyed_at=None, expires_at__lte=now)
        .order_by("pk")[:AT_ONCE]
    )
    for answer in over:
        answer.files.all().delete()
        answer.sealed, answer.destroyed_at = None, now
        answer.save(update_fields=["sealed", "destroyed_at"])
        write(
            Deed.DESTROYED_ANSWER,
            f"form_answer:{answer.pk}",
            municipality=answer.form.municipality_id,
            details={"conversation": answer.link.conversation_id},
        )
    return len(over)
