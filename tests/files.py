"""Messages with a file, for tests: as they are once the file was fetched."""

from django.core.files.base import ContentFile

from samenspraak.conversations.models import Attachment, AttachmentState, Message
from samenspraak.domain.contents import Media, MediaKind
from samenspraak.organisation.models import Line
from tests.makers import received

JPEG = b"\xff\xd8\xff\xe0\x00\x10JFIF" + b"x" * 500
PDF = b"%PDF-1.7\n%%EOF"
OGG = b"OggS\x00\x02" + b"x" * 500


def a_photo(
    line: Line, content: bytes = JPEG, *, caption: str = "", mime_type: str = "image/jpeg"
) -> Message:
    """A picture that the resident sent."""
    message = received(line, Media(MediaKind.IMAGE, "media-1", mime_type, None, caption))
    return _fetched(message, content, mime_type)


def a_document(line: Line, name: str = "paspoort-jansen.pdf") -> Message:
    """A PDF that the resident sent."""
    message = received(line, Media(MediaKind.DOCUMENT, "media-2", "application/pdf", None, file_name=name))
    return _fetched(message, PDF, "application/pdf")


def a_voice_message(line: Line) -> Message:
    """What the resident said into the telephone."""
    message = received(line, Media(MediaKind.AUDIO, "media-3", "audio/ogg", None, is_voice=True))
    return _fetched(message, OGG, "audio/ogg")


def _fetched(message: Message, content: bytes, mime_type: str) -> Message:
    attachment = Attachment.objects.get(message=message)
    attachment.state, attachment.mime_type = AttachmentState.READY, mime_type
    attachment.size = len(content)
    attachment.file.save(message.reference.hex, ContentFile(content))
    return Message.objects.select_related("conversation", "line").get(pk=message.pk)
