"""The table of templates. Purpose: what may be sent when the reply window is closed. Retention: as the network's list.

Holds no personal data: what is filled in stands with the message.
"""

from typing import ClassVar

from django.db import models
from django.db.models import Value


class LineTemplate(models.Model):
    """A template (sjabloon): a text that the network approved and that may go out at any time.

    ``header`` is the line above its body, ``buttons`` is ``[[label, url], …]``: each may have variables of its own.
    ``header_file`` is the kind of file that comes above its body instead, a domain MediaKind, or empty.
    ``lack`` is what it asks for that we cannot give, a domain Lack, or empty: then it can be sent.
    """

    line = models.ForeignKey("organisation.Line", models.CASCADE, related_name="templates")
    name = models.CharField(max_length=512)
    language = models.CharField(max_length=15)
    category = models.CharField(max_length=40)
    status = models.CharField(max_length=30)
    header = models.TextField(blank=True, default="", db_default="")
    header_file = models.CharField(max_length=10, blank=True, default="", db_default="")
    body = models.TextField()
    buttons = models.JSONField(default=list, db_default=Value([], models.JSONField()))
    lack = models.CharField(max_length=5, blank=True, default="", db_default="")
    synced_at = models.DateTimeField()

    class Meta:
        constraints: ClassVar = [
            models.UniqueConstraint(fields=["line", "name", "language"], name="template_once"),
        ]

    def __str__(self) -> str:
        return f"{self.name} ({self.language})"

    @property
    def texts(self) -> tuple[str, ...]:
        """Every text in which something may be filled in: the header, the body, and the address of each button."""
        return (self.header, self.body, *(url for _label, url in self.buttons))
