"""The table of satisfaction. Purpose: knowing how residents find our answers, by topic.

Retention: as their conversation. It is counted without names, and never by employee.
"""

from typing import ClassVar

from django.db import models
from django.db.models import Q


class Satisfaction(models.Model):
    """That a resident was asked how satisfied they are (tevredenheid), and the ``score`` they gave, from 1 to 5."""

    conversation = models.OneToOneField(
        "conversations.Conversation", models.CASCADE, related_name="satisfaction"
    )
    resident = models.ForeignKey("residents.Resident", models.CASCADE, related_name="+")
    asked_at = models.DateTimeField()
    score = models.PositiveSmallIntegerField(null=True)
    answered_at = models.DateTimeField(null=True)

    class Meta:
        constraints: ClassVar = [
            models.CheckConstraint(
                condition=Q(score=None) | Q(score__range=(1, 5)), name="satisfaction_from_1_to_5"
            ),
        ]
        indexes: ClassVar = [models.Index(fields=["resident", "-asked_at"], name="satisfaction_asked")]

    def __str__(self) -> str:
        return f"satisfaction {self.pk}"
