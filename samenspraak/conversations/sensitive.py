"""Marks a file as sensitive: a passport, a letter about health. From then on it is shown on purpose only.

The guard does not read files, so an employee says it.
"""

from datetime import datetime

from django.db import transaction
from django.db.models import Exists, OuterRef

from samenspraak.conversations.announcing import What, announce
from samenspraak.conversations.file_journal import journal_file
from samenspraak.conversations.locking import locked
from samenspraak.conversations.looking import kinds_referred
from samenspraak.conversations.models import Attachment, AttachmentState, Conversation, Direction, Message
from samenspraak.conversations.previewing import preview_of
from samenspraak.organisation.journal import Deed
from samenspraak.organisation.models import Employee

FILE_NAME = "file_name"


@transaction.atomic
def mark_sensitive(message: Message, employee: Employee, now: datetime) -> bool:
    """Nobody sees the file any more unless on purpose, nor its name. False when there is nothing to mark."""
    locked(message.conversation)
    ready = Attachment.objects.filter(message=message, state=AttachmentState.READY)
    if not ready.filter(sensitive_at=None, erased_at=None).update(sensitive_at=now):
        return False
    named = {name: value for name, value in message.payload.items() if name != FILE_NAME}
    _renew(message, named)
    journal_file(Deed.MARKED_SENSITIVE, message, employee)
    return True


@transaction.atomic
def unmark_sensitive(message: Message, employee: Employee) -> bool:
    """It was no sensitive file after all. False when it was not marked, or is erased already."""
    locked(message.conversation)
    marked = Attachment.objects.select_for_update(no_key=True).filter(message=message, erased_at=None)
    attachment = marked.exclude(sensitive_at=None).first()
    if attachment is None:
        return False
    marked.update(sensitive_at=None)
    named = {FILE_NAME: attachment.file_name} if attachment.file_name else {}
    _renew(message, {**message.payload, **named})
    journal_file(Deed.UNMARKED_SENSITIVE, message, employee)
    return True


def gave_sensitive_file(conversation: Conversation) -> bool:
    """Whether a file that the resident sent here is, or was until it was erased, marked as sensitive.

    No query when nothing in the conversation is masked.
    """
    if not conversation.has_findings:
        return False
    theirs = Attachment.objects.filter(message__conversation=conversation, message__direction=Direction.IN)
    return theirs.filter(sensitive_at__isnull=False).exists()


def has_file_to_refer(conversation: Conversation) -> bool:
    """Whether what is in such a file should come by a safe way: where anything on this channel should.

    The caller loaded `municipality` and `line`.
    """
    return gave_sensitive_file(conversation) and bool(kinds_referred(conversation))


def _renew(message: Message, payload: dict[str, object]) -> None:
    """The list and open screens show what there is to show now."""
    before, message.payload = preview_of(message), payload
    Message.objects.filter(pk=message.pk).update(payload=payload)
    masked = Message.objects.filter(conversation=OuterRef("pk")).exclude(findings=[])
    marked = Attachment.objects.filter(message__conversation=OuterRef("pk"), sensitive_at__isnull=False)
    row = Conversation.objects.filter(pk=message.conversation_id)
    row.update(has_findings=Exists(masked) | Exists(marked))
    row.filter(preview=before).update(preview=preview_of(message))
    announce(What.CHANGED, message.conversation, message)
    announce(What.ROW, message.conversation)
