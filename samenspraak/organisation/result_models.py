"""The table of results. Purpose: saying how a question ended. Retention: while conclusions name them. No residents."""

from typing import ClassVar

from django.db import models
from django.utils.translation import gettext_lazy as _


class Ending(models.TextChoices):
    """What a result is to the Selectielijst: it decides the class by which a conversation is kept."""

    DONE = "done", _("Done: kept by the class of the topic")
    BROKEN_OFF = "broken_off", _("Broken off: kept by the class for that of the same process")


class Result(models.Model):
    """A result (resultaat) with which a question can end, of one municipality. ``place`` orders the list."""

    municipality = models.ForeignKey("organisation.Municipality", models.CASCADE, related_name="+")
    name = models.CharField(max_length=40)
    ending = models.CharField(max_length=12, choices=Ending, default=Ending.DONE)
    place = models.PositiveSmallIntegerField(default=1)
    retired_at = models.DateTimeField(null=True, blank=True)

    class Meta:
        ordering: ClassVar = ["place", "pk"]
        constraints: ClassVar = [
            models.UniqueConstraint(fields=["municipality", "name"], name="result_name_once"),
        ]

    def __str__(self) -> str:
        return self.name
