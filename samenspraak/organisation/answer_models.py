"""The table of canned answers. Purpose: the same good words from every agent. Retention: until somebody removes one.

Names no resident; the guard reads a text before it is kept.
"""

from typing import ClassVar

from django.db import models
from django.db.models import Q


class CannedAnswer(models.Model):
    """A canned answer (snelantwoord), in je and in u, of one team or of everybody.

    ``word`` is what an agent types behind the slash. ``review_on`` is when somebody looks whether it still holds;
    None: it was never set. ``use_count`` counts how often it was put in an answer.
    """

    municipality = models.ForeignKey("organisation.Municipality", models.CASCADE, related_name="+")
    team = models.ForeignKey("organisation.Team", models.CASCADE, null=True, blank=True, related_name="+")
    word = models.SlugField(max_length=30)
    title = models.CharField(max_length=80)
    je = models.TextField(max_length=2000)
    u = models.TextField(max_length=2000)
    review_on = models.DateField(null=True, blank=True)
    use_count = models.PositiveIntegerField(default=0)
    used_at = models.DateTimeField(null=True, blank=True)
    changed_by = models.ForeignKey("organisation.Employee", models.PROTECT, related_name="+")
    changed_at = models.DateTimeField()

    class Meta:
        constraints: ClassVar = [
            models.UniqueConstraint(
                fields=["municipality", "word"], condition=Q(team=None), name="canned_word_of_all_once"
            ),
            models.UniqueConstraint(fields=["team", "word"], name="canned_word_of_team_once"),
        ]

    def __str__(self) -> str:
        return self.word
