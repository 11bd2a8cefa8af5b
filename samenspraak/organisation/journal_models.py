"""Tables of the journal: its entries, those that wait for a seal, the seals.

Purpose: being able to say who did what. Retention: by the Selectielijst (later).
"""

from typing import ClassVar

from django.db import models


class JournalEntry(models.Model):
    """One line of the journal (logboek): who did what to what. A trigger refuses every change and deletion.

    ``subject`` is a kind with an id, ``conversation:12``; ``details`` holds ids and words, no personal data.
    """

    municipality = models.ForeignKey("organisation.Municipality", models.PROTECT, related_name="+")
    employee = models.ForeignKey("organisation.Employee", models.PROTECT, null=True, related_name="+")
    at = models.DateTimeField()
    deed = models.CharField(max_length=40)
    subject = models.CharField(max_length=80)
    details = models.JSONField(default=dict)

    class Meta:
        indexes: ClassVar = [
            models.Index(fields=["municipality", "subject"], name="journal_subject"),
            models.Index(fields=["municipality", "-id"], name="journal_newest"),
        ]

    def __str__(self) -> str:
        return f"{self.deed} {self.subject}"


class UnsealedEntry(models.Model):
    """An entry that is not yet in a seal: written with it, taken away by the sealing job.

    Rows appear here exactly when their entry is committed, so the sealer sees every entry once and no writer
    ever waits for another.
    """

    entry = models.OneToOneField(JournalEntry, models.PROTECT, primary_key=True, related_name="+")

    def __str__(self) -> str:
        return str(self.entry_id)


class JournalSeal(models.Model):
    """A seal (zegel) over a batch of entries, chained to the one before: see sealing_journal.

    ``first_id`` … ``last_id`` bound the batch, ``entry_ids`` names every entry in it, in order.
    """

    sealed_at = models.DateTimeField()
    first_id = models.BigIntegerField()
    last_id = models.BigIntegerField()
    entry_ids = models.JSONField()
    digest = models.CharField(max_length=64)
    previous_digest = models.CharField(max_length=64, unique=True)

    def __str__(self) -> str:
        return f"{self.first_id}-{self.last_id}"
