"""Table of mail addresses. Purpose: telling residents where to mail what belongs in writing.

Retention: as long as the municipality uses the address; it names no resident.
"""

from typing import ClassVar

from django.db import models

from samenspraak.domain.formal import FORMALS

FOR_THE_REST = ""


class MailAddress(models.Model):
    """Where mail of one kind goes (mailadres). ``formal`` is empty for what has no address of its own."""

    municipality = models.ForeignKey("organisation.Municipality", models.CASCADE, related_name="+")
    formal = models.CharField(max_length=24, choices=FORMALS, blank=True, default=FOR_THE_REST)
    address = models.EmailField(max_length=128)

    class Meta:
        constraints: ClassVar = [
            models.UniqueConstraint(fields=["municipality", "formal"], name="mail_address_once"),
        ]

    def __str__(self) -> str:
        return f"mail address {self.pk}"
