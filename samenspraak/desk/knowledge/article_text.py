"""Reads the text of an article: paragraphs, "# heading", "- item", and whole web addresses as links."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from itertools import groupby

from samenspraak.conversations.web_addresses import host_of

_ADDRESS = re.compile(r"https://\S*[^\s.,;:!?()\"'”’]")
_HEADING = re.compile(r"#+\s+")
_ITEM = re.compile(r"[-*•]\s+")


class Shape(StrEnum):
    """What a block is."""

    HEADING = "heading"
    ITEMS = "items"
    PARAGRAPH = "paragraph"


@dataclass(frozen=True, slots=True)
class Piece:
    """A part of a line; `url` is empty when it leads nowhere."""

    words: str
    url: str = ""


type Line = tuple[Piece, ...]


@dataclass(frozen=True, slots=True)
class Block:
    """Lines that belong together: a heading has one, a list one for each item."""

    shape: Shape
    lines: tuple[Line, ...]


def blocks(text: str) -> tuple[Block, ...]:
    """An empty line ends a block, and so does a line of another shape."""
    shaped = (_shaped(line.strip()) for line in text.splitlines())
    return tuple(
        Block(shape, tuple(_pieces(words, shape) for _shape, words in lines))
        for shape, lines in groupby(shaped, key=lambda line: line[0])
        if shape
    )


def _shaped(line: str) -> tuple[Shape | None, str]:
    """None for an empty line."""
    if heading := _HEADING.match(line):
        return Shape.HEADING, line[heading.end() :]
    if item := _ITEM.match(line):
        return Shape.ITEMS, line[item.end() :]
    return (Shape.PARAGRAPH if line else None), line


def _pieces(line: str, shape: Shape) -> Line:
    """A heading is no link."""
    split = (Piece(line),) if shape is Shape.HEADING else _split(line)
    return tuple(piece for piece in split if piece.words)


def _split(line: str) -> Iterator[Piece]:
    """An address that a reader cannot recognise stays text."""
    end = 0
    for found in _ADDRESS.finditer(line):
        if host_of(found[0]):
            yield Piece(line[end : found.start()])
            yield Piece(found[0].removeprefix("https://"), found[0])
            end = found.end()
    yield Piece(line[end:])
