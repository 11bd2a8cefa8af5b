"""Tables of merging. Purpose: undoing it while that is possible.

Retention: a day, then a job forgets it (see forgetting); the journal keeps the deed. They hold no words but the masked
preview of each conversation, and go with it.
"""

from typing import ClassVar

from django.db import models

from samenspraak.organisation.models import Employee


class Merge(models.Model):
    """That an employee let ``part`` go on in ``whole`` (samengevoegd).

    ``carried`` are the ids of what had been merged into the part before, and goes along.
    """

    part = models.OneToOneField("conversations.Conversation", models.CASCADE, related_name="merge")
    whole = models.ForeignKey("conversations.Conversation", models.CASCADE, related_name="+")
    employee = models.ForeignKey(Employee, models.CASCADE, related_name="+")
    carried = models.JSONField(default=list)
    merged_at = models.DateTimeField()

    def __str__(self) -> str:
        return f"merge {self.pk}"


class StoodAs(models.Model):
    """How one of the two stood before; the fields are those of the conversation."""

    merge = models.ForeignKey(Merge, models.CASCADE, related_name="before")
    conversation = models.ForeignKey("conversations.Conversation", models.CASCADE, related_name="+")
    state = models.CharField(max_length=10)
    closed_at = models.DateTimeField(null=True)
    promised_at = models.DateTimeField(null=True)
    snoozed_until = models.DateTimeField(null=True)
    unread_count = models.PositiveIntegerField()
    urgency = models.CharField(max_length=20, blank=True)
    has_priority = models.BooleanField()
    formal = models.CharField(max_length=24, blank=True)
    seems_press = models.BooleanField()
    has_findings = models.BooleanField()
    last_message_at = models.DateTimeField()
    preview = models.CharField(max_length=160, blank=True)
    preview_is_ours = models.BooleanField()

    class Meta:
        constraints: ClassVar = [
            models.UniqueConstraint(fields=["merge", "conversation"], name="stood_as_once"),
        ]

    def __str__(self) -> str:
        return f"standing {self.pk}"
