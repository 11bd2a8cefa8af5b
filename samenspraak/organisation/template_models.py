"""The table of templates. Purpose: what may be sent when the reply window is closed. Retention: as the network's list.

Holds no personal data: what is filled in stands with the message.
"""

from typing import ClassVar

from django.db import models


class LineTemplate(models.Model):
    """A template (sjabloon): a text that the network approved and that may go out at any time."""

    line = models.ForeignKey("organisation.Line", models.CASCADE, related_name="templates")
    name = models.CharField(max_length=512)
    language = models.CharField(max_length=15)
    category = models.CharField(max_length=40)
    status = models.CharField(max_length=30)
    body = models.TextField()
    variable_count = models.PositiveSmallIntegerField(default=0)
    synced_at = models.DateTimeField()

    class Meta:
        constraints: ClassVar = [
            models.UniqueConstraint(fields=["line", "name", "language"], name="template_once"),
        ]

    def __str__(self) -> str:
        return f"{self.name} ({self.language})"
