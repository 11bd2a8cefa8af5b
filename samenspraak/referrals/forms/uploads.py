"""Checks a file that a resident sends along: its size, its kind by its bytes, viruses."""

from typing import IO, Any

from samenspraak.conversations.attaching import FileRefused
from samenspraak.conversations.scanning import Scan, scanned
from samenspraak.conversations.sniffing import sniffed
from samenspraak.domain.channel import MediaRefused
from samenspraak.referrals.forms.filling import FilledFile

MOST_BYTES = 10 * 1024 * 1024
TAKEN = ("application/pdf", "image/jpeg", "image/png", "image/webp")
"""What an employee can open safely, and a scanner or camera makes."""


def checked_upload(file: IO[Any], name: str, size: int) -> FilledFile:
    """The file, whole. What it is called says nothing: its bytes do. Raises FileRefused, as for who sends files."""
    if size > MOST_BYTES:
        raise FileRefused("too_large")
    content = bytes(file.read(MOST_BYTES + 1))
    mime_type = sniffed(content[:4096], name)
    if mime_type not in TAKEN:
        raise FileRefused("wrong_type")
    file.seek(0)
    try:
        verdict = scanned(file)
    except MediaRefused as refusal:
        raise FileRefused("unavailable") from refusal
    if verdict is Scan.INFECTED:
        raise FileRefused("infected")
    return FilledFile(name[:200], mime_type, content, verdict is Scan.CLEAN)
