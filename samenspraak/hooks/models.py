"""Letters. Purpose: losing nothing. Retention: sealed, destroyed SAMENSPRAAK_LETTER_DAYS after opening.

One that stays closed is destroyed SAMENSPRAAK_CLOSED_LETTER_DAYS after it came.
"""

from typing import ClassVar

from django.db import models
from django.db.models import Q


class Letter(models.Model):
    """A letter (brief): one webhook body as it came, sealed; the row is its own job.

    ``opened_at`` is set when everything in it was handled. ``failed_why`` is the class of the error that stopped
    it, or ``unreadable``, ``unreadable_part``, ``unknown_line``: such a letter is kept for its term and can be opened
    again after the mend; what was handled the first time is known and not taken twice.
    ``due_at`` is when it may be opened (again).
    """

    channel = models.CharField(max_length=30)
    letterbox = models.SlugField()
    body = models.BinaryField()
    came_at = models.DateTimeField()
    due_at = models.DateTimeField(null=True)
    opened_at = models.DateTimeField(null=True)
    attempts = models.PositiveSmallIntegerField(default=0)
    failed_why = models.CharField(max_length=100, blank=True)

    class Meta:
        indexes: ClassVar = [
            models.Index(fields=["due_at"], name="letter_due", condition=Q(due_at__isnull=False)),
            models.Index(fields=["opened_at"], name="letter_opened"),
        ]

    def __str__(self) -> str:
        return f"letter {self.pk}"
