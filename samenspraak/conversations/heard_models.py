"""Table of what was heard. Purpose: telling support staff what became of it. Retention: 30 days (see forgetting)."""

from typing import ClassVar

from django.db import models

from samenspraak.organisation.models import Line


class Heard(models.Model):
    """Something with an id of its own that is no message: a reaction, edit, withdrawal, new address or personal notice.

    It stands in no message of its own, so without this row nobody could tell that it came. ``what`` is the word for it.
    """

    line = models.ForeignKey(Line, models.CASCADE, related_name="+")
    network_id = models.CharField(max_length=256)
    what = models.CharField(max_length=10)
    came_at = models.DateTimeField()

    class Meta:
        constraints: ClassVar = [models.UniqueConstraint(fields=["line", "network_id"], name="heard_once")]

    def __str__(self) -> str:
        return f"heard {self.pk}"
