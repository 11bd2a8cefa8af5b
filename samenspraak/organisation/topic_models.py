"""The table of topics. Purpose: the right team, and counting what residents ask. Retention: as the municipality.

A topic that is not chosen any more is retired and stays, because conversations name it. Names no resident.
"""

from typing import ClassVar

from django.db import models

KEPT_AS = "6.1.3"
"""Selectielijst gemeenten 2020: messages that lead to no procedure of their own."""


class Topic(models.Model):
    """A topic (onderwerp) that a conversation can be about, of one municipality.

    ``team`` answers about it; ``term_days`` is how many working days that may take, None: the promise of every message.
    ``kept_as`` is the class of the Selectielijst by which its conversations are kept.
    """

    municipality = models.ForeignKey("organisation.Municipality", models.CASCADE, related_name="+")
    team = models.ForeignKey("organisation.Team", models.PROTECT, related_name="+")
    name = models.CharField(max_length=40)
    term_days = models.PositiveSmallIntegerField(null=True, blank=True)
    kept_as = models.CharField(max_length=12, default=KEPT_AS)
    retired_at = models.DateTimeField(null=True, blank=True)

    class Meta:
        constraints: ClassVar = [
            models.UniqueConstraint(fields=["municipality", "name"], name="topic_name_once"),
        ]

    def __str__(self) -> str:
        return self.name
