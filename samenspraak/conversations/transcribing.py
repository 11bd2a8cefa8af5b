"""Lets voice messages be written out, when the installation names a program for it: see domain/transcribing.py."""

import logging
from functools import cache
from typing import cast

from django.conf import settings
from django.db import transaction
from django.db.models import QuerySet
from django.utils.module_loading import import_string
from procrastinate import RetryStrategy
from procrastinate.contrib.django import app

from samenspraak.conversations.announcing import What, announce
from samenspraak.conversations.looking import guard_of, looked_at
from samenspraak.conversations.models import Attachment, AttachmentState
from samenspraak.domain.policy import Flow
from samenspraak.domain.transcribing import NotWrittenOut, Transcriber

logger = logging.getLogger(__name__)

LATER = RetryStrategy(max_attempts=4, exponential_wait=8)
"""After 8 seconds, a minute, and eight minutes."""
MOST_CHARACTERS = 20_000
"""More than is said in the longest sound that a network carries."""
DUTCH = "nl"


def wants_writing_out(attachment: Attachment) -> bool:
    """Whether it is spoken, and somebody can write it out here."""
    return attachment.is_voice and bool(settings.SAMENSPRAAK_TRANSCRIBER)


@app.task(queue="files", retry=LATER)
def write_out(*, attachment_id: int) -> None:
    """Job: write out one voice message. A second run finds it written out, hidden or erased and does nothing."""
    loaded = Attachment.objects.select_related("message__line", "message__conversation__municipality")
    attachment = _still_wanted(loaded.filter(pk=attachment_id)).first()
    if attachment is None or not wants_writing_out(attachment):
        return
    spoken_in = attachment.message.conversation.language or DUTCH
    try:
        with attachment.file.open("rb") as sound:
            words = _transcriber(settings.SAMENSPRAAK_TRANSCRIBER)(sound, attachment.mime_type, spoken_in)
    except NotWrittenOut:
        logger.info("voice_not_written_out", extra={"attachment_id": attachment.pk})
        return
    _keep(attachment, words.replace("\0", "").strip()[:MOST_CHARACTERS])


@cache
def _transcriber(name: str) -> Transcriber:
    return cast("Transcriber", import_string(name.replace(":", ".")))


@transaction.atomic
def _keep(attachment: Attachment, words: str) -> None:
    """Masked for good: who needs what the guard took out hears it. Not when it was hidden or erased meanwhile."""
    message = attachment.message
    guard = guard_of(message.conversation.municipality, message.line.channel, Flow.IN)
    written = looked_at(words, guard).text
    if _still_wanted(Attachment.objects.filter(pk=attachment.pk)).update(transcript=written):
        announce(What.CHANGED, message.conversation, message)


def _still_wanted(attachments: QuerySet[Attachment]) -> QuerySet[Attachment]:
    return attachments.filter(
        state=AttachmentState.READY,
        sensitive_at=None,
        erased_at=None,
        message__revoked_at=None,
        transcript="",
    )
