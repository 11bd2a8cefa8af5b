"""Table of mentions. Purpose: a colleague sees that a note asks for them. Retention: until they look."""

from typing import ClassVar

from django.db import models

from samenspraak.organisation.models import Employee


class Mention(models.Model):
    """A colleague who is named in a note (vermelding) and did not open the conversation since."""

    conversation = models.ForeignKey("conversations.Conversation", models.CASCADE, related_name="mentions")
    message = models.ForeignKey("conversations.Message", models.CASCADE, related_name="+")
    employee = models.ForeignKey(Employee, models.CASCADE, related_name="+")

    class Meta:
        constraints: ClassVar = [
            models.UniqueConstraint(fields=["message", "employee"], name="mention_once"),
        ]

    def __str__(self) -> str:
        return f"mention {self.pk}"
