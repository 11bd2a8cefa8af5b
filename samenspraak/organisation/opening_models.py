"""Tables of opening hours. Purpose: when residents may expect an answer. Retention: as long as the municipality.

Names nobody.
"""

from typing import ClassVar

from django.db import models
from django.db.models import Q


class OpeningSpan(models.Model):
    """One block of opening hours on a weekday (0 = Monday), local time; several a day are fine."""

    municipality = models.ForeignKey(
        "organisation.Municipality", models.CASCADE, related_name="opening_spans"
    )
    weekday = models.PositiveSmallIntegerField()
    opens = models.TimeField()
    closes = models.TimeField()

    class Meta:
        constraints: ClassVar = [
            models.CheckConstraint(condition=Q(opens__lt=models.F("closes")), name="span_opens_first"),
            models.CheckConstraint(condition=Q(weekday__lte=6), name="span_weekday_exists"),
        ]

    def __str__(self) -> str:
        return f"{self.weekday}: {self.opens}-{self.closes}"


class PilotSpan(models.Model):
    """The same of a line in its pilot (proef): it is open then, whatever the hours of the municipality are."""

    line = models.ForeignKey("organisation.Line", models.CASCADE, related_name="pilot_spans")
    weekday = models.PositiveSmallIntegerField()
    opens = models.TimeField()
    closes = models.TimeField()

    class Meta:
        constraints: ClassVar = [
            models.CheckConstraint(condition=Q(opens__lt=models.F("closes")), name="pilot_span_opens_first"),
            models.CheckConstraint(condition=Q(weekday__lte=6), name="pilot_span_weekday_exists"),
        ]

    def __str__(self) -> str:
        return f"{self.weekday}: {self.opens}-{self.closes}"


class ClosingDay(models.Model):
    """A day on which this municipality is closed, beside the recognised days."""

    municipality = models.ForeignKey("organisation.Municipality", models.CASCADE, related_name="closing_days")
    on = models.DateField()
    reason = models.CharField(max_length=100, blank=True)

    class Meta:
        constraints: ClassVar = [
            models.UniqueConstraint(fields=["municipality", "on"], name="closing_day_once")
        ]

    def __str__(self) -> str:
        return self.on.isoformat()
