"""Table of mentions. Purpose: a colleague sees that a note asks for them, and may read what a private team has.

Retention: until they look; in a private team's conversation until that is closed or leaves the team.
"""

from typing import ClassVar

from django.db import models

from samenspraak.organisation.models import Employee


class Mention(models.Model):
    """A colleague who is named in a note (vermelding).

    ``seen_at`` is when they looked, None until then. Only in a private team's conversation the row stays after that:
    it is their right to read it.
    """

    conversation = models.ForeignKey("conversations.Conversation", models.CASCADE, related_name="mentions")
    message = models.ForeignKey("conversations.Message", models.CASCADE, related_name="+")
    employee = models.ForeignKey(Employee, models.CASCADE, related_name="+")
    seen_at = models.DateTimeField(null=True)

    class Meta:
        constraints: ClassVar = [
            models.UniqueConstraint(fields=["message", "employee"], name="mention_once"),
        ]

    def __str__(self) -> str:
        return f"mention {self.pk}"
