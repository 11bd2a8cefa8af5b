"""The bytes of a letter as JSON, with what a database cannot hold taken out."""

import json
from typing import Any

from pydantic_core import from_json

from samenspraak.domain.channel import LetterUnreadable

_DEEPEST = 200
"""Levels of nesting; a letter of the network has about twelve."""


def parsed(body: bytes) -> dict[str, Any]:
    """The object in a body. Raises LetterUnreadable when it is not JSON, or JSON but no object."""
    found = _quickly(body)
    if not isinstance(found, dict):
        raise LetterUnreadable("not an object")
    return found


def _quickly(body: bytes) -> Any:
    """The fast parser refuses half a surrogate pair, bytes that are not UTF-8 and a byte order mark."""
    if b"\\u0000" in body:
        return _carefully(body)
    try:
        return from_json(body)
    except ValueError:
        return _carefully(body)


def _carefully(body: bytes) -> Any:
    try:
        return _cleaned(json.loads(body.decode("utf-8-sig", errors="replace")), 0)
    except (ValueError, RecursionError) as error:
        # The error quotes the letter, so it goes no further.
        raise LetterUnreadable("not JSON") from (None if isinstance(error, ValueError) else error)


def _cleaned(part: Any, depth: int) -> Any:
    if depth > _DEEPEST:
        raise LetterUnreadable("nested too deep")
    if isinstance(part, str):
        return _without_nul(part)
    if isinstance(part, list):
        return [_cleaned(one, depth + 1) for one in part]
    if isinstance(part, dict):
        return {_without_nul(name): _cleaned(one, depth + 1) for name, one in part.items()}
    return part


def _without_nul(text: str) -> str:
    """No NUL, which PostgreSQL refuses, and a replacement sign for half a surrogate pair."""
    return text.replace("\0", "").encode("utf-16", "surrogatepass").decode("utf-16", "replace")
