"""Tables of what came too early. Purpose: losing nothing that overtakes its message. Retention: 30 days."""

from typing import ClassVar

from django.db import models

from samenspraak.organisation.models import Line
from samenspraak.residents.models import Resident


class EarlyStatus(models.Model):
    """A status that came before we knew the message's network id; kept and applied when the id is saved."""

    line = models.ForeignKey(Line, models.CASCADE, related_name="+")
    network_id = models.CharField(max_length=256)
    status = models.CharField(max_length=10)
    at = models.DateTimeField()
    failure_code = models.CharField(max_length=20, blank=True)
    failure_reason = models.CharField(max_length=20, blank=True)
    failure_decision = models.CharField(max_length=20, blank=True, default="", db_default="")
    wait_seconds = models.PositiveIntegerField(default=0, db_default=0)
    came_at = models.DateTimeField()

    class Meta:
        constraints: ClassVar = [
            models.UniqueConstraint(fields=["line", "network_id", "status"], name="early_status_once"),
        ]

    def __str__(self) -> str:
        return f"early status {self.pk}"


class Change(models.TextChoices):
    """How a resident can change an earlier message."""

    REACTION = "reaction"
    REVOKE = "revoke"
    EDIT = "edit"


class EarlyChange(models.Model):
    """A reaction, withdrawal or edit that came before the message it names; applied when that is stored.

    ``text``, ``findings`` and ``original`` are as in a message; ``has_text`` is False for an edit that does not say
    what the message says now. ``at`` is when the resident did it, ``network_id`` the network's id of the change.
    """

    line = models.ForeignKey(Line, models.CASCADE, related_name="+")
    resident = models.ForeignKey(Resident, models.CASCADE, related_name="+")
    network_id = models.CharField(max_length=256)
    target_id = models.CharField(max_length=256)
    what = models.CharField(max_length=10, choices=Change)
    emoji = models.CharField(max_length=40, blank=True)
    has_text = models.BooleanField(default=False)
    text = models.TextField(blank=True)
    findings = models.JSONField(default=list)
    original = models.BinaryField(null=True)
    at = models.DateTimeField()
    came_at = models.DateTimeField()

    class Meta:
        constraints: ClassVar = [
            models.UniqueConstraint(fields=["line", "network_id"], name="early_change_once"),
        ]
        indexes: ClassVar = [models.Index(fields=["line", "target_id"], name="early_change_of")]

    def __str__(self) -> str:
        return f"early change {self.pk}"
