"""Reads multipart/form-data bodies: fields and one or more files."""

import re
from dataclasses import dataclass

from simulator.web import BadRequest, Request

_BOUNDARY = re.compile(r'boundary="?([^";]+)"?')
_PARAMETER = re.compile(r'(\w+)="((?:[^"\\]|\\.)*)"')


@dataclass(frozen=True, slots=True)
class Part:
    """One part. `filename` is empty for a plain field; `mime_type` is what the sender says it is."""

    content: bytes
    filename: str
    mime_type: str

    def text(self) -> str:
        return self.content.decode("utf-8", "replace")


def parts_of(request: Request) -> dict[str, Part]:
    """All parts by name; the last one wins. Raises BadRequest when this is not multipart."""
    found = _BOUNDARY.search(request.header("content-type"))
    if not request.header("content-type").startswith("multipart/form-data") or not found:
        raise BadRequest("the body is not multipart/form-data")
    parts: dict[str, Part] = {}
    for chunk in request.body.split(b"--" + found.group(1).encode())[1:]:
        if chunk[:2] == b"--":
            break
        head, separator, content = chunk.partition(b"\r\n\r\n")
        if not separator:
            raise BadRequest("a part has no content")
        name, part = _part(head.decode("utf-8", "replace"), content.removesuffix(b"\r\n"))
        parts[name] = part
    return parts


def _part(head: str, content: bytes) -> tuple[str, Part]:
    headers = dict(line.split(":", 1) for line in head.split("\r\n") if ":" in line)
    lowered = {name.strip().lower(): value.strip() for name, value in headers.items()}
    parameters = dict(_PARAMETER.findall(lowered.get("content-disposition", "")))
    mime_type = lowered.get("content-type", "application/octet-stream")
    return parameters.get("name", ""), Part(content, parameters.get("filename", ""), mime_type)
