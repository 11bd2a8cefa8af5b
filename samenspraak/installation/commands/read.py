"""Read messages, without a database: `samenspraak read [--profile FILE] < MESSAGES`.

JSON lines {"id", "direction": "in"|"out", "text"} on standard input; for each, in the same order, one line on standard
output: {"id", "spans": [{"start", "end", "type"}], "formal": null|"klacht"|…, "emergency": true|false,
"conduct": ["schelden"|…], "form_of_address": "je"|"u"|"unknown", "language": "nl"|…}. Offsets count code points,
`end` is exclusive. What goes out is read for personal data and its language alone.
"""

import argparse
import json
import os
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any, BinaryIO, NamedTuple

from samenspraak.domain.conduct import conduct_in
from samenspraak.domain.emergency import emergency_in
from samenspraak.domain.findings import NOBODY, Profile
from samenspraak.domain.form_of_address import form_of_address
from samenspraak.domain.formal import formal
from samenspraak.domain.language import language_of
from samenspraak.privacy.guard import findings
from samenspraak.privacy.profile import ProfileUnreadable, profile_from

LONGEST_LINE = 4_000_000
"""In bytes. A longer line is refused, so that memory stays bounded whatever comes in."""

READ, SOME_UNREADABLE, NO_PROFILE = 0, 1, 2
OUTPUT_CLOSED = 1


class _Message(NamedTuple):
    id: str | int
    direction: str
    text: str


class _Unreadable(Exception):
    """What is wrong with a line or a file, as a sentence for whoever made it."""


def run(arguments: list[str]) -> int:
    """Exit code 1 when a line could not be read (the others are), 2 when the profile could not."""
    wanted = _parser().parse_args(arguments)
    try:
        profile = _profile(wanted.profile) if wanted.profile else NOBODY
    except _Unreadable as refusal:
        sys.stderr.write(f"{refusal}\n")
        return NO_PROFILE
    try:
        return _read(profile)
    except BrokenPipeError:
        os.dup2(
            os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno()
        )  # or closing at the end fails once more
        return OUTPUT_CLOSED


def _read(profile: Profile) -> int:
    code = READ
    for number, line in enumerate(_lines(sys.stdin.buffer), start=1):
        if line.isspace():
            continue
        try:
            answer = _answer(_message(line), profile)
        except _Unreadable as refusal:
            sys.stderr.write(f"line {number}: {refusal}\n")
            code = SOME_UNREADABLE
        else:
            sys.stdout.write(json.dumps(answer) + "\n")
            sys.stdout.flush()
    return code


def _answer(message: _Message, profile: Profile) -> dict[str, Any]:
    spans = [
        {"start": found.start, "end": found.end, "type": found.kind.value}
        for found in findings(message.text, profile)
    ]
    judged = message.text if message.direction == "in" else ""
    return {
        "id": message.id,
        "spans": spans,
        "formal": formal(judged),
        "emergency": emergency_in(judged) is not None,
        "conduct": [found.behaviour.value for found in conduct_in(judged)],
        "form_of_address": form_of_address(judged) or "unknown",
        "language": language_of(message.text),
    }


def _lines(stream: BinaryIO) -> Iterator[bytes]:
    """The lines; of one that is too long only the beginning, one byte more than is read."""
    while line := stream.readline(LONGEST_LINE + 1):
        rest = line
        while len(rest) > LONGEST_LINE and not rest.endswith(b"\n"):
            rest = stream.readline(LONGEST_LINE + 1)
        yield line


def _message(line: bytes) -> _Message:
    if len(line) > LONGEST_LINE:
        raise _Unreadable(f"longer than {LONGEST_LINE} bytes.")
    data = _json(line)
    if not isinstance(data, dict):
        raise _Unreadable('not an object with "id", "direction" and "text".')
    name, direction, text = (data.get(key) for key in _Message._fields)
    if not isinstance(name, str | int) or isinstance(name, bool):
        raise _Unreadable('"id" is not a text or a whole number.')
    if direction not in ("in", "out"):
        raise _Unreadable('"direction" is not "in" or "out".')
    if not isinstance(text, str):
        raise _Unreadable('"text" is not a text.')
    return _Message(name, direction, text)


def _profile(path: Path) -> Profile:
    try:
        return profile_from(_json(path.read_bytes()))
    except OSError as trouble:
        raise _Unreadable(f"{path} cannot be opened: {trouble.strerror}.") from trouble
    except _Unreadable as trouble:
        raise _Unreadable(f"{path} cannot be read: {trouble}") from trouble
    except ProfileUnreadable as trouble:
        wrong = f'"{trouble.key}" is not what it must be' if trouble.key else "it is not an object"
        raise _Unreadable(f"{path} is no profile: {wrong}.") from trouble


def _json(content: bytes) -> Any:
    try:
        return json.loads(content.decode("utf-8-sig"))
    except UnicodeDecodeError as trouble:
        raise _Unreadable("not UTF-8.") from trouble
    except (ValueError, RecursionError) as trouble:
        raise _Unreadable("not JSON.") from trouble


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="samenspraak read",
        description="Read messages with the privacy guard: JSON lines on standard input, JSON lines out.",
    )
    parser.add_argument("--profile", type=Path, metavar="FILE", help="the municipality's own data, as JSON")
    return parser
