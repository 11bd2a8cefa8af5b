"""Cuts a text with marked words down to what tells why it was found: pure, from a text that is masked already."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from samenspraak.conversations.search.words import START, STOP
from samenspraak.residents.finding import has_word

BEFORE, LENGTH = 45, 170
"""Characters: at most so many before the first found word, and in all."""
CUT = "…"


@dataclass(frozen=True, slots=True)
class Part:
    """A piece of a text; ``is_found``: it is one of the words."""

    text: str
    is_found: bool


def snippet(marked: str) -> tuple[Part, ...]:
    """The words around the first that was found, or the beginning; nothing for an empty text."""
    text = " ".join(marked.split())
    begin = _begin(text)
    end = _end(text, begin)
    cut = f"{CUT if begin else ''}{text[begin:end]}{CUT if end < len(text) else ''}"
    return tuple(_parts(cut))


def marked_name(name: str, words: tuple[str, ...]) -> tuple[Part, ...]:
    """A name of which the words that were asked for are marked."""
    return tuple(
        Part(part, is_found=any(has_word(part, word) for word in words)) for part in re.split(r"(\s+)", name)
    )


def _begin(text: str) -> int:
    """After a space, so that no word is cut."""
    found = text.find(START)
    return 0 if found <= BEFORE else text.find(" ", found - BEFORE, found) + 1 or found


def _end(text: str, begin: int) -> int:
    if len(text) - begin <= LENGTH:
        return len(text)
    space = text.rfind(" ", begin + LENGTH // 2, begin + LENGTH)
    return space if space > 0 else begin + LENGTH


def _parts(marked: str) -> Iterator[Part]:
    for place, piece in enumerate(marked.replace(STOP, START).split(START)):
        if piece:
            yield Part(piece, is_found=bool(place % 2))
