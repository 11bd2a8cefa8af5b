"""Table of broken promises. Purpose: knowing why residents wait, so that it gets better. Retention: the conversation's.

It names no resident, and is counted by team and week, not by employee.
"""

from typing import ClassVar

from django.db import models

from samenspraak.domain.broken_promise import Cause
from samenspraak.organisation.models import Employee, Municipality, Team


class BrokenPromise(models.Model):
    """A promise (reactietermijn) that passed before the resident had an answer; one row for each.

    ``team`` is of whoever had the conversation then, else the one it was for. ``cause`` is by our rule until
    ``judged_by`` says what it was.
    """

    municipality = models.ForeignKey(Municipality, models.PROTECT, related_name="+")
    conversation = models.ForeignKey(
        "conversations.Conversation", models.CASCADE, related_name="broken_promises"
    )
    promised_at = models.DateTimeField()
    team = models.ForeignKey(Team, models.SET_NULL, null=True, related_name="+")
    cause = models.CharField(max_length=12, choices=[(cause.value, cause.value) for cause in Cause])
    judged_by = models.ForeignKey(Employee, models.PROTECT, null=True, related_name="+")

    class Meta:
        constraints: ClassVar = [
            models.UniqueConstraint(fields=["conversation", "promised_at"], name="promise_broken_once"),
        ]
        indexes: ClassVar = [
            models.Index(fields=["municipality", "-promised_at"], name="promise_broken_newest"),
        ]

    def __str__(self) -> str:
        return f"broken promise {self.pk}"
