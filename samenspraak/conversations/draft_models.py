"""Table of drafts. Purpose: what an employee was writing is not lost. Retention: until it is sent.

A draft that is never sent is erased a term after its conversation ended, or when nobody touched it for long (see
drafts).
"""

from typing import ClassVar

from django.db import models
from django.db.models import Q

from samenspraak.organisation.models import Employee


class Draft(models.Model):
    """A draft (concept): what stands in an employee's composer, the answer and the note apart.

    ``text`` is masked, ``findings`` and ``original`` are as in a message: its author gets their own words back, a
    colleague reads bullets. ``reference`` is the composer in which it was written last, ``kept_at`` when that was:
    by these two a composer knows its own words from those of another window. ``text`` is empty when its author
    took everything out. With ``send_at`` it is an answer that leaves by itself then, and no composer holds it.
    """

    conversation = models.ForeignKey("conversations.Conversation", models.CASCADE, related_name="drafts")
    author = models.ForeignKey(Employee, models.CASCADE, related_name="+")
    is_note = models.BooleanField()
    reference = models.UUIDField()
    text = models.TextField(blank=True)
    findings = models.JSONField(default=list)
    original = models.BinaryField(null=True)
    kept_at = models.DateTimeField()
    send_at = models.DateTimeField(null=True)

    class Meta:
        constraints: ClassVar = [
            models.UniqueConstraint(
                fields=["conversation", "author", "is_note"], condition=Q(send_at=None), name="draft_once"
            ),
        ]
        indexes: ClassVar = [
            models.Index(
                fields=["conversation", "-kept_at"],
                condition=Q(is_note=False) & ~Q(text=""),
                name="draft_shown",
            ),
            models.Index(fields=["send_at"], condition=~Q(send_at=None), name="draft_due"),
        ]

    def __str__(self) -> str:
        return f"draft {self.pk}"
