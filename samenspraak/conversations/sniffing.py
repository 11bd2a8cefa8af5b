"""Says what a file is by its first bytes: the sender's word for it is never trusted."""

import puremagic

UNKNOWN = "application/octet-stream"
SIGNATURES = (
    (b"\xff\xd8\xff", "image/jpeg"),
    (b"\x89PNG\r\n\x1a\n", "image/png"),
    (b"GIF8", "image/gif"),
    (b"%PDF-", "application/pdf"),
    (b"OggS", "audio/ogg"),
    (b"ID3", "audio/mpeg"),
    (b"#!AMR", "audio/amr"),
)
"""What residents and agents send most; puremagic knows the rest."""

OFFICE = {
    "docx": "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    "xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    "pptx": "application/vnd.openxmlformats-officedocument.presentationml.presentation",
}
"""A zip by its bytes: only the name tells which, and a wrong name harms nobody but its sender."""


def sniffed(head: bytes, name: str = "") -> str:
    """The MIME type that the first bytes show; ``application/octet-stream`` when they show nothing we know."""
    for signature, mime_type in SIGNATURES:
        if head.startswith(signature):
            return mime_type
    if head[:4] == b"RIFF" and head[8:12] == b"WEBP":
        return "image/webp"
    if head[4:8] == b"ftyp":
        return _of_iso_media(head[8:12])
    if head.startswith(b"PK\x03\x04"):
        return OFFICE.get(name.rpartition(".")[2].lower(), "application/zip")
    return _plain_text(head) or _by_library(head)


def _of_iso_media(brand: bytes) -> str:
    if brand.startswith(b"3gp"):
        return "video/3gpp"
    return "audio/mp4" if brand.startswith(b"M4A") else "video/mp4"


def _plain_text(head: bytes) -> str:
    """Text without markup: what a browser could read as a page or a script is no plain text to us."""
    if not head or b"\0" in head or b"<" in head:
        return ""
    try:
        head[:4000].decode()
    except UnicodeDecodeError as error:
        return "text/plain" if error.start > len(head[:4000]) - 4 else ""
    return "text/plain"


def _by_library(head: bytes) -> str:
    try:
        return str(puremagic.from_string(head, mime=True)) or UNKNOWN
    except (puremagic.PureError, ValueError):
        return UNKNOWN
