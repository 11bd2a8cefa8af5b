"""Lets a clamd virus scanner read a file, when one is set: its INSTREAM command over a socket."""

import socket
import struct
from enum import Enum
from typing import IO

from django.conf import settings

from samenspraak.domain.channel import MediaRefused

CHUNK = 64 * 1024
PATIENCE_SECONDS = 30


class Scan(Enum):
    """What the scanner said."""

    CLEAN = "clean"
    INFECTED = "infected"
    NOT_SCANNED = "not_scanned"
    """No scanner is set: the desk says "niet gescand"."""


def scanned(file: IO[bytes]) -> Scan:
    """The verdict on the rest of the file. Raises MediaRefused("unavailable") when the scanner does not answer."""
    where = settings.SAMENSPRAAK_CLAMD
    if not where:
        return Scan.NOT_SCANNED
    try:
        with _connected(where) as scanner:
            answer = _asked(scanner, file)
    except OSError as error:
        raise MediaRefused("unavailable") from error
    if answer.endswith(b"FOUND"):
        return Scan.INFECTED
    if answer.endswith(b"OK"):
        return Scan.CLEAN
    raise MediaRefused("unavailable")


def _connected(where: str) -> socket.socket:
    if where.startswith("/"):
        scanner = socket.socket(socket.AF_UNIX)
        scanner.settimeout(PATIENCE_SECONDS)
        scanner.connect(where)
        return scanner
    host, _, port = where.rpartition(":")
    return socket.create_connection((host, int(port)), PATIENCE_SECONDS)


def _asked(scanner: socket.socket, file: IO[bytes]) -> bytes:
    scanner.sendall(b"zINSTREAM\0")
    while chunk := file.read(CHUNK):
        scanner.sendall(struct.pack(">I", len(chunk)) + chunk)
    scanner.sendall(struct.pack(">I", 0))
    answer = b""
    while part := scanner.recv(4096):
        answer += part
    return answer.rstrip(b"\0\n ")
