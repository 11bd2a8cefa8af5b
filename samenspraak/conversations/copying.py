"""Copies a message that did not arrive, so that it can leave once more as a new one."""

from samenspraak.conversations.models import Attachment, Message
from samenspraak.domain.page_links import HIDDEN


def can_copy(message: Message) -> bool:
    """Whether everything in it is still there. Locks its file, so that nobody erases that meanwhile."""
    if f"/{HIDDEN}/" in message.text and message.original is None:
        return False  # its link was used or expired, so that bullets stand in its place for good
    attachment = Attachment.objects.select_for_update(no_key=True).filter(message=message).first()
    return attachment is None or attachment.erased_at is None


def copy_of(message: Message) -> Message:
    """The same words in a message that is not saved yet, with a reference of its own."""
    return Message(
        kind=message.kind,
        text=message.text,
        original=message.original,
        payload=message.payload,
        author=message.author,
        automatic=message.automatic,
        reply_to=message.reply_to,
    )


def copy_file(message: Message, copy: Message) -> None:
    """Both share the file in storage."""
    attachment = Attachment.objects.filter(message=message).first()
    if attachment is not None:
        attachment.pk, attachment.message = None, copy
        attachment.save(force_insert=True)
