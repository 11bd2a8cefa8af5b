"""Table of the search. Purpose: proposing the word that was meant. Retention: made anew each night."""

from typing import ClassVar

from django.contrib.postgres.indexes import GinIndex
from django.db import models

from samenspraak.organisation.models import Municipality


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
