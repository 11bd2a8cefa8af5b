"""Table of files. Purpose: answering residents. Retention: as their message (by the Selectielijst, later).

What somebody marked as sensitive is destroyed earlier: by hand, or a term after its conversation ended (see erasing).
"""

from typing import ClassVar

from django.db import models
from django.db.models import Q
from django.utils.translation import gettext_lazy as _


class AttachmentState(models.TextChoices):
    """How far a file is."""

    WAITING = "waiting", _("Being fetched")
    READY = "ready", _("Ready")
    REFUSED = "refused", _("Refused")


class Attachment(models.Model):
    """A file (bijlage) of a message, in Django's storage.

    ``claimed_type`` is the sender's word, ``mime_type`` what we found in the bytes. ``refused_why`` is a word of
    MediaRefused or ``lying_type``, ``infected``. ``is_scanned`` says whether a virus scanner saw it.
    ``transcript`` is what was said in a voice message, masked, when there is a program that writes it out.
    One that is sensitive (``sensitive_at``) is shown on purpose only. From ``erased_at`` on nobody gets it, and
    ``file`` is empty as soon as it is destroyed in storage; by ``erased_by``, or because its term ended when that is
    None. A message that was sent again shares its file with the first one.
    """

    message = models.OneToOneField("conversations.Message", models.CASCADE, related_name="attachment")
    state = models.CharField(max_length=8, choices=AttachmentState, default=AttachmentState.WAITING)
    network_media_id = models.CharField(max_length=256, blank=True)
    claimed_type = models.CharField(max_length=128, blank=True)
    claimed_sha256 = models.BinaryField(null=True)
    mime_type = models.CharField(max_length=128, blank=True)
    file = models.FileField(upload_to="attachments/%Y/%m/%d", max_length=255, blank=True)
    file_name = models.CharField(max_length=255, blank=True)
    size = models.PositiveBigIntegerField(default=0)
    is_voice = models.BooleanField(default=False)
    is_scanned = models.BooleanField(default=False)
    transcript = models.TextField(blank=True, db_default="")
    refused_why = models.CharField(max_length=20, blank=True)
    attempts = models.PositiveSmallIntegerField(default=0)
    sensitive_at = models.DateTimeField(null=True)
    erased_at = models.DateTimeField(null=True)
    erased_by = models.ForeignKey("organisation.Employee", models.PROTECT, null=True, related_name="+")

    class Meta:
        indexes: ClassVar = [
            models.Index(fields=["id"], condition=Q(sensitive_at__isnull=False), name="attachment_sensitive"),
        ]

    def __str__(self) -> str:
        return f"attachment {self.pk}"
