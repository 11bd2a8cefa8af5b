"""The table of conclusions. Purpose: saying how questions ended, and until when they are kept by the Selectielijst.

Retention: as their conversation. Names no resident.
"""

from typing import ClassVar

from django.db import models


class Conclusion(models.Model):
    """A question (afgeronde vraag) that a conversation was closed with: what it was about, and its result.

    ``kept_as`` is the class of the Selectielijst that follows from both, ``kept_until_on`` the last day that it is
    kept: None is for good, or until an archivist says when its term begins. Of a conversation that is live again they
    are what it was closed with last; who closes it again begins with them. A conversation is kept as long as the
    longest of them.
    """

    conversation = models.ForeignKey("conversations.Conversation", models.CASCADE, related_name="conclusions")
    topic = models.ForeignKey("organisation.Topic", models.PROTECT, null=True, related_name="+")
    result = models.ForeignKey("organisation.Result", models.PROTECT, related_name="+")
    kept_as = models.CharField(max_length=12)
    kept_until_on = models.DateField(null=True)
    place = models.PositiveSmallIntegerField(default=1)
    concluded_at = models.DateTimeField()

    class Meta:
        ordering: ClassVar = ["place"]
        constraints: ClassVar = [
            models.UniqueConstraint(fields=["conversation", "place"], name="conclusion_place_once"),
        ]

    def __str__(self) -> str:
        return f"conclusion {self.pk}"
