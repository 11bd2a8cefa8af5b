"""Keeps the files of the demo as if they had been fetched: nothing is downloaded and no job is queued."""

from django.core.files.base import ContentFile

from samenspraak.conversations.answering import ReadyFile
from samenspraak.conversations.files import type_of
from samenspraak.conversations.models import Attachment, AttachmentState, Message
from samenspraak.domain.contents import Media
from samenspraak.installation.demo_town.telling import FileTold


def awaited(file: FileTold, caption: str) -> Media:
    """The file as a message brings it. Without an id at the network, so that no job goes and fetches it."""
    return Media(file.kind, "", file.mime_type, None, caption, file.name, file.is_voice)


def keep(message: Message, file: FileTold) -> None:
    """Put the file behind its message, or say why it was refused."""
    attachment = Attachment.objects.get(message=message)
    if file.refused:
        attachment.state, attachment.refused_why = AttachmentState.REFUSED, file.refused
        attachment.save()
        return
    content = file.made()
    attachment.state, attachment.refused_why = AttachmentState.READY, ""
    attachment.mime_type, attachment.size = type_of(content, file.mime_type), len(content)
    attachment.file.save(message.reference.hex, ContentFile(content))


def ready(file: FileTold) -> ReadyFile:
    """The file as an agent sends it."""
    return ReadyFile(file.kind, file.mime_type, file.name, ContentFile(file.made(), file.name))
