"""Keeps a mail with an answer, sealed, until a job reads it; and forgets that it came."""

import hashlib
import re
from collections.abc import Iterable
from datetime import datetime

from django.db import transaction
from django.utils import timezone
from procrastinate.contrib.django import app

from samenspraak.organisation.sealing import sealed
from samenspraak.staffmail.forgetting import KEPT
from samenspraak.staffmail.models import AnswerAddress, AnswerMail

MOST_FOR_ONE = 50
"""Mails at one address in its days. Who asks so much has a program that writes them."""
MESSAGE_ID = re.compile(rb"^message-id:\s*(\S+)", re.IGNORECASE | re.MULTILINE)
LOOKED_THROUGH = 64 * 1024


def is_full(address: AnswerAddress) -> bool:
    """Whether no more mail is kept for it now."""
    return address.mails.count() >= MOST_FOR_ONE


@transaction.atomic
def keep_answer(addresses: Iterable[AnswerAddress], mail: bytes, now: datetime) -> None:
    """It is durable when this returns; one that was kept before is kept once."""
    name, body = _name_of(mail), sealed(mail)
    rows = [AnswerMail(address=each, name=name, body=body, came_at=now, due_at=now) for each in addresses]
    AnswerMail.objects.bulk_create(rows, ignore_conflicts=True)


@app.periodic(cron="27 3 * * *")
@app.task(queue="upkeep", queueing_lock="forget_answer_mail")
def forget_answer_mail(timestamp: int) -> int:  # noqa: ARG001  (procrastinate gives it)
    """Job: forget which answers came a week ago, and addresses of what ended then. A second run finds nothing."""
    before = timezone.now() - KEPT
    mails = AnswerMail.objects.filter(came_at__lt=before, due_at=None).delete()[0]
    return mails + AnswerAddress.objects.filter(handoff__ended_at__lt=before).delete()[0]


def _name_of(mail: bytes) -> str:
    """A digest of its Message-ID, else of all of it."""
    found = MESSAGE_ID.search(mail, 0, LOOKED_THROUGH)
    return hashlib.sha256(found[1] if found else mail).hexdigest()
