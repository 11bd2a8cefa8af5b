"""Tables of mail to colleagues, and of answers to it. Purpose: who is away hears that something waits for them, once; a
specialist answers by mail.

Retention: seven days, then a job forgets it; the last digest of somebody until their next, or until they leave, because
it says what they were told. No text of ours is kept: a mail is written when it leaves. Names no resident. What a
specialist mails is kept sealed until a job reads it, within minutes (an hour when we fail at it), and then erased; that
it came seven days more. An address to answer at lasts as long as its question, and seven days.
"""

import uuid
from typing import ClassVar

from django.db import models
from django.db.models import Q, Value

from samenspraak.domain.mail_answer import Outcome
from samenspraak.domain.staff_mail import MailTrouble
from samenspraak.handoff.models import Handoff
from samenspraak.organisation.models import Employee

OUTCOMES = [(outcome.value, outcome.value) for outcome in Outcome]
TROUBLES = [(trouble.value, trouble.value) for trouble in MailTrouble]


class Kind(models.TextChoices):
    """What it is about."""

    QUESTION = "question"
    REMINDER = "reminder"
    NEARING_TERM = "nearing"
    DIGEST = "digest"
    TEST = "test"
    REFUSED_ANSWER = "refused"


class AnswerAddress(models.Model):
    """Where one specialist answers one question by mail (antwoordadres). Of its token only a digest is kept."""

    employee = models.ForeignKey(Employee, models.CASCADE, related_name="+")
    handoff = models.ForeignKey(Handoff, models.CASCADE, related_name="+")
    digest = models.CharField(max_length=64, unique=True)
    made_at = models.DateTimeField()

    def __str__(self) -> str:
        return f"answer address {self.pk}"


class AnswerMail(models.Model):
    """A mail that came at such an address (antwoordmail); the row is its own job.

    ``body`` is the mail as it came, sealed; None once it was read. ``name`` is a digest of its Message-ID: one that is
    handed over twice is kept once. ``due_at`` is when it may be read (again), ``outcome`` what became of it.
    """

    address = models.ForeignKey(AnswerAddress, models.CASCADE, related_name="mails")
    name = models.CharField(max_length=64)
    body = models.BinaryField(null=True)
    came_at = models.DateTimeField()
    due_at = models.DateTimeField(null=True)
    attempts = models.PositiveSmallIntegerField(default=0)
    outcome = models.CharField(max_length=12, blank=True, choices=OUTCOMES)

    class Meta:
        constraints: ClassVar = [
            models.UniqueConstraint(fields=["address", "name"], name="answer_mail_once"),
        ]
        indexes: ClassVar = [
            models.Index(fields=["due_at"], condition=~Q(due_at=None), name="answer_mail_due"),
            models.Index(fields=["came_at"], name="answer_mail_came"),
        ]

    def __str__(self) -> str:
        return f"answer mail {self.pk}"


class StaffMail(models.Model):
    """A mail to a colleague (werkmail).

    ``key`` is what it is about, such as ``turn:12``: nobody is mailed about it twice. ``due_at`` is when it may leave,
    None when it is over: then ``sent_at`` says when a server took it, else ``trouble`` why none did; with neither it
    was not needed any more. ``leased_until`` is until when a worker has it in hand, ``reference`` its Message-ID.
    ``waiting`` is what a digest told of, ``["mine:12:20261123090500", …]``. ``answer`` is what did not come through.
    """

    employee = models.ForeignKey(Employee, models.CASCADE, related_name="+")
    kind = models.CharField(max_length=10, choices=Kind)
    key = models.CharField(max_length=60)
    waiting = models.JSONField(default=list, db_default=Value([], models.JSONField()))
    handoff = models.ForeignKey(Handoff, models.CASCADE, null=True, related_name="+")
    answer = models.ForeignKey(AnswerMail, models.CASCADE, null=True, related_name="+")
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
