"""Table of mail to colleagues. Purpose: who is away hears that something waits for them, and hears it once.

Retention: seven days, then a job forgets it; the last digest of somebody until their next, or until they leave, because
it says what they were told. No text is kept: a mail is written when it leaves. Names no resident.
"""

import uuid
from typing import ClassVar

from django.db import models
from django.db.models import Q, Value

from samenspraak.domain.staff_mail import MailTrouble
from samenspraak.handoff.models import Handoff
from samenspraak.organisation.models import Employee

TROUBLES = [(trouble.value, trouble.value) for trouble in MailTrouble]


class Kind(models.TextChoices):
    """What it is about."""

    QUESTION = "question"
    REMINDER = "reminder"
    NEARING_TERM = "nearing"
    DIGEST = "digest"
    TEST = "test"


class StaffMail(models.Model):
    """A mail to a colleague (werkmail).

    ``key`` is what it is about, such as ``turn:12``: nobody is mailed about it twice. ``due_at`` is when it may leave,
    None when it is over: then ``sent_at`` says when a server took it, else ``trouble`` why none did; with neither it
    was not needed any more. ``leased_until`` is until when a worker has it in hand, ``reference`` its Message-ID.
    ``waiting`` is what a digest told of, ``["mine:12:20261123090500", …]``.
    """

    employee = models.ForeignKey(Employee, models.CASCADE, related_name="+")
    kind = models.CharField(max_length=10, choices=Kind)
    key = models.CharField(max_length=60)
    waiting = models.JSONField(default=list, db_default=Value([], models.JSONField()))
    handoff = models.ForeignKey(Handoff, models.CASCADE, null=True, related_name="+")
    reference = models.UUIDField(default=uuid.uuid4, unique=True)
    made_at = models.DateTimeField()
    due_at = models.DateTimeField(null=True)
    leased_until = models.DateTimeField(null=True)
    attempts = models.PositiveSmallIntegerField(default=0)
    trouble = models.CharField(max_length=20, blank=True, choices=TROUBLES)
    sent_at = models.DateTimeField(null=True)

    class Meta:
        constraints: ClassVar = [
            models.UniqueConstraint(fields=["employee", "key"], name="staff_mail_once"),
            models.UniqueConstraint(
                fields=["employee"], condition=Q(kind=Kind.DIGEST) & ~Q(due_at=None), name="one_digest_waits"
            ),
        ]
        indexes: ClassVar = [
            models.Index(fields=["due_at"], condition=~Q(due_at=None), name="staff_mail_due"),
            models.Index(fields=["made_at"], name="staff_mail_made"),
        ]

    def __str__(self) -> str:
        return f"staff mail {self.pk}"
