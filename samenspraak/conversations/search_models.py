"""Tables of the search. Purpose: proposing the word that was meant; asking the same again.

Retention: known words are made anew each night. A saved filter stays until its owner removes it or leaves, at most a
year after anybody kept or opened it, then a job forgets it; the guard reads it, but it may name a resident ("van:").
"""

from typing import ClassVar

from django.contrib.postgres.indexes import GinIndex
from django.db import models

from samenspraak.organisation.models import Employee, Municipality, Team


class KnownWord(models.Model):
    """A word (bekend woord) that tells of nobody: the municipality's own, or used by several ``residents`` lately."""

    municipality = models.ForeignKey(Municipality, models.CASCADE, related_name="+")
    word = models.CharField(max_length=40)
    residents = models.PositiveIntegerField()

    class Meta:
        constraints: ClassVar = [
            models.UniqueConstraint(fields=["municipality", "word"], name="known_word_once")
        ]
        indexes: ClassVar = [
            GinIndex(fields=["word"], opclasses=["gin_trgm_ops"], name="known_word_like"),
        ]

    def __str__(self) -> str:
        return f"known word {self.pk}"


class SavedFilter(models.Model):
    """A search that an employee kept under a name (bewaard filter); with ``team`` shared with who is in that."""

    municipality = models.ForeignKey(Municipality, models.CASCADE, related_name="+")
    owner = models.ForeignKey(Employee, models.CASCADE, related_name="+")
    team = models.ForeignKey(Team, models.SET_NULL, null=True, related_name="+")
    name = models.CharField(max_length=40)
    typed = models.CharField(max_length=200)
    used_at = models.DateTimeField()

    class Meta:
        constraints: ClassVar = [
            models.UniqueConstraint(fields=["owner", "name"], name="saved_filter_name_once")
        ]
        indexes: ClassVar = [models.Index(fields=["team"], name="saved_filter_of_team")]

    def __str__(self) -> str:
        return f"saved filter {self.pk}"
