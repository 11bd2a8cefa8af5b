"""The table of changed texts. Purpose: what residents were told when, and why. Retention: as the municipality.

It holds the municipality's own words, which name no resident.
"""

from typing import ClassVar

from django.db import models


class TextChange(models.Model):
    """What a text became (tekstwijziging), by whom and why. ``je`` and ``u`` are empty when it is the default again."""

    municipality = models.ForeignKey("organisation.Municipality", models.CASCADE, related_name="+")
    key = models.CharField(max_length=60)
    je = models.TextField(blank=True)
    u = models.TextField(blank=True)
    why = models.CharField(max_length=300)
    changed_by = models.ForeignKey("organisation.Employee", models.PROTECT, related_name="+")
    changed_at = models.DateTimeField()

    class Meta:
        indexes: ClassVar = [models.Index(fields=["municipality", "key", "-id"], name="text_change_newest")]

    def __str__(self) -> str:
        return self.key
