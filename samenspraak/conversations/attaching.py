"""Checks a file that an agent wants to send: its size, its kind by its bytes, viruses."""

from django.core.files.uploadedfile import UploadedFile

from samenspraak.channels.traits import TRAITS
from samenspraak.conversations.answering import ReadyFile
from samenspraak.conversations.scanning import Scan, scanned
from samenspraak.conversations.sniffing import sniffed
from samenspraak.domain.channel import MediaRefused
from samenspraak.domain.contents import MediaKind


class FileRefused(Exception):
    """It cannot be sent. ``why`` is too_large, wrong_type, infected or unavailable (the scanner did not answer)."""

    def __init__(self, why: str) -> None:
        super().__init__(why)
        self.why = why


def checked_file(upload: "UploadedFile[bytes]", channel: str) -> ReadyFile:
    """The file, ready to send on this channel. What it is called says nothing: its bytes do. Raises FileRefused."""
    mime_type = sniffed(upload.read(4096), upload.name or "")
    upload.seek(0)
    kind = _kind(mime_type, channel)
    if (upload.size or 0) > TRAITS[channel].files[kind].most_bytes:
        raise FileRefused("too_large")
    _check_for_viruses(upload)
    return ReadyFile(kind, mime_type, (upload.name or "bestand")[:200], upload)


def _kind(mime_type: str, channel: str) -> MediaKind:
    for kind, limits in TRAITS[channel].files.items():
        if mime_type in limits.mime_types:
            return kind
    raise FileRefused("wrong_type")


def _check_for_viruses(upload: "UploadedFile[bytes]") -> None:
    try:
        verdict = scanned(upload)
    except MediaRefused as refusal:
        raise FileRefused("unavailable") from refusal
    if verdict is Scan.INFECTED:
        raise FileRefused("infected")
    upload.seek(0)
