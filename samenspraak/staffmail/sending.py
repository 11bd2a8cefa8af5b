"""Sends mail to colleagues: the one way by which it leaves the house.

A mail that is due is taken with a lease, in a transaction of its own; then comes the call, in none; then what became
of it is kept. A worker that dies in between leaves the lease, and after it the mail leaves once more, with the same
Message-ID: of a reminder, twice is better than never. While the server is away all mails wait.
"""

import logging
from datetime import datetime, timedelta
from time import monotonic

from django.db import transaction
from django.db.models import Q
from django.utils import timezone
from procrastinate.contrib.django import app

from samenspraak.domain.staff_mail import (
    FOR_GOOD,
    OF_ONE_MAIL,
    MailFailed,
    MailServer,
    MailTrouble,
    pause_after,
)
from samenspraak.privacy.clearing import Stopped
from samenspraak.staffmail.composing import composed
from samenspraak.staffmail.models import StaffMail
from samenspraak.staffmail.server import mail_leaves, server

logger = logging.getLogger(__name__)

TURN_SECONDS = 60
"""A run takes no mail after this: the next one does, with a new clock."""
LEASE = timedelta(minutes=10)
"""Longer than a turn and all answers of a slow server to one mail can take together."""
GIVEN_UP_AFTER = timedelta(days=1)
"""What could not leave for so long is no news any more."""


@app.periodic(cron="* * * * *")
@app.task(queue="upkeep", queueing_lock="send_staff_mail")
def send_staff_mail(timestamp: int) -> int:  # noqa: ARG001  (procrastinate gives it)
    """Job: send the mail to colleagues that is due. A second run takes what the first did not yet.

    Gives back how many the server took.
    """
    return send_due(server(), timezone.now()) if mail_leaves() else 0


def send_due(to: MailServer, now: datetime) -> int:
    """What is due, for a turn and until the server does nothing for us; gives back how many it took."""
    began, sent = monotonic(), 0
    while monotonic() - began < TURN_SECONDS and (row := _taken(now)) is not None:
        trouble = _sent(to, row, now)
        if trouble is None:
            sent += row.sent_at is not None
            continue
        _failed(row, trouble, now)
        if trouble not in OF_ONE_MAIL:
            break
    if sent:
        _let_others_go(now)
    return sent


@transaction.atomic
def _taken(now: datetime) -> StaffMail | None:
    """The one that waits longest, ours alone until the lease ends."""
    free = StaffMail.objects.filter(Q(leased_until=None) | Q(leased_until__lte=now), due_at__lte=now)
    loaded = free.select_related("employee__municipality", "employee__team", "answer")
    row = loaded.select_for_update(of=("self",), skip_locked=True).order_by("due_at", "pk").first()
    if row is not None:
        row.leased_until = now + LEASE
        row.save(update_fields=["leased_until"])
    return row


def _sent(to: MailServer, row: StaffMail, now: datetime) -> MailTrouble | None:
    """What stood in the way, None when nothing did: it is with the server, or was not needed any more."""
    try:
        mail = composed(row, now)
        if mail is not None:
            to.post(mail)
            row.sent_at = now
    except Stopped:
        return MailTrouble.GUARDED
    except MailFailed as failed:
        return failed.trouble
    row.trouble, row.due_at = "", None
    _keep(row)
    return None


def _failed(row: StaffMail, trouble: MailTrouble, now: datetime) -> None:
    """Another try later, longer each time, unless there is no use in one."""
    row.trouble, row.attempts = trouble.value, row.attempts + 1
    is_over = trouble in FOR_GOOD or now - row.made_at >= GIVEN_UP_AFTER
    row.due_at = None if is_over else now + pause_after(row.attempts)
    _keep(row)
    logger.warning("staff_mail_failed", extra={"staff_mail_id": row.pk, "why": trouble.value})


def _keep(row: StaffMail) -> None:
    row.leased_until = None
    row.save(update_fields=["trouble", "attempts", "due_at", "sent_at", "leased_until"])


def _let_others_go(now: datetime) -> None:
    """The server is back: what waited for it need not wait longer."""
    of_one = [trouble.value for trouble in OF_ONE_MAIL]
    waiting = StaffMail.objects.filter(due_at__gt=now).exclude(trouble="").exclude(trouble__in=of_one)
    waiting.update(due_at=now)
