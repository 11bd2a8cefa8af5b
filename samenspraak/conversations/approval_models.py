"""Table of approvals. Purpose: an experienced colleague decides on an answer, and its writer learns from it.

Retention: with the conversation; sooner, a term after the decision, so that nobody's mistakes are kept (see approving).
"""

from typing import ClassVar

from django.db import models
from django.db.models import Q
from django.utils.translation import gettext_lazy as _

from samenspraak.organisation.models import Employee


class Verdict(models.TextChoices):
    """What was decided on an answer; as long as it waits, nothing."""

    APPROVED = "approved", _("Approved")
    CHANGED = "changed", _("Approved with changes")
    RETURNED = "returned", _("Returned")
    WITHDRAWN = "withdrawn", _("Taken back by its writer")


class Approval(models.Model):
    """The approval (goedkeuring) of an answer that somebody wrote who is being trained.

    ``before`` is what its writer had written, of one that left changed; ``remark`` is what the approver said. Both
    are masked. ``lead_told_at`` is when the team leads heard that it waits too long.
    """

    message = models.OneToOneField("conversations.Message", models.CASCADE, related_name="approval")
    asked_at = models.DateTimeField()
    verdict = models.CharField(max_length=10, choices=Verdict, blank=True)
    approver = models.ForeignKey(Employee, models.PROTECT, null=True, related_name="+")
    decided_at = models.DateTimeField(null=True)
    before = models.TextField(blank=True)
    remark = models.TextField(blank=True)
    lead_told_at = models.DateTimeField(null=True)

    class Meta:
        constraints: ClassVar = [
            models.CheckConstraint(
                condition=Q(verdict="", decided_at=None) | (~Q(verdict="") & Q(decided_at__isnull=False)),
                name="approval_decided_at_a_moment",
            )
        ]
        indexes: ClassVar = [
            models.Index(fields=["asked_at"], condition=Q(verdict=""), name="approval_waiting"),
            models.Index(fields=["decided_at"], condition=~Q(verdict=""), name="approval_decided"),
        ]

    def __str__(self) -> str:
        return f"approval {self.pk}"
