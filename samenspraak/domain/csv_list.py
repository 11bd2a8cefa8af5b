"""Reads a list as a municipality exports it: CSV with ; or , or tabs, as spreadsheets write it, columns by name."""

import codecs
import csv
import io
from collections.abc import Callable, Hashable, Mapping, Sequence
from dataclasses import dataclass
from typing import Protocol

from samenspraak.domain.form_fields import Wrong

FORMULA_SIGNS = ("=", "+", "-", "@", "\t", "\r")
"""A spreadsheet takes a cell that begins with one for a formula."""


DELIMITERS = (";", ",", "\t")
MOST_MISTAKES = 20


@dataclass(frozen=True, slots=True)
class Mistake:
    """What is wrong in a line of the file, counted from 1. ``why`` is a fixed word; ``said`` is what stands there."""

    line: int
    why: str
    said: str = ""


class ListRefused(Exception):
    """The list cannot be used: show the mistakes and change nothing. ``more`` are those that are not among them."""

    def __init__(self, mistakes: Sequence[Mistake]) -> None:
        super().__init__(str(len(mistakes)))
        self.mistakes = tuple(mistakes[:MOST_MISTAKES])
        self.more = len(mistakes[MOST_MISTAKES:])


class Listed(Protocol):
    """One row of a list."""

    @property
    def key(self) -> Hashable:
        """What may stand in the list once."""


@dataclass(frozen=True, slots=True)
class Columns:
    """The names of a list's columns, those it cannot do without, and what others call them."""

    names: tuple[str, ...]
    needed: tuple[str, ...]
    other_names: Mapping[str, str]

    def places_in(self, header: Sequence[str]) -> dict[str, int]:
        """Where each column is, by the first line. Raises ListRefused."""
        plain = [name.strip().lower().replace(" ", "").replace("_", "") for name in header]
        known = [self.other_names.get(name, name) for name in plain]
        missing = [name for name in self.needed if name not in known]
        if missing:
            raise ListRefused([Mistake(1, "columns", ", ".join(missing))])
        return {name: known.index(name) for name in self.names if name in known}


def rows_in[Row: Listed](
    content: bytes,
    columns: Columns,
    row_of: Callable[[int, Mapping[str, str]], Row],
    *,
    most: int | None = None,
) -> list[Row]:
    """Every row, or nothing. ``row_of`` reads a line and what stands in it, by column, and raises Wrong.

    Raises ListRefused with at most one mistake for each line.
    """
    lines = _lines_in(content)
    places = columns.places_in(lines[0][1])
    if most is not None and len(lines) - 1 > most:
        raise ListRefused([Mistake(lines[-1][0], "too_many", str(most))])
    rows: dict[Hashable, Row] = {}
    mistakes: list[Mistake] = []
    for line, cells in lines[1:]:
        said = {name: cells[at].strip() if at < len(cells) else "" for name, at in places.items()}
        try:
            row = row_of(line, said)
            if row.key in rows:
                raise Wrong("twice")
        except Wrong as wrong:
            mistakes.append(Mistake(line, wrong.why, ";".join(cells)[:60]))
        else:
            rows[row.key] = row
    if mistakes or not rows:
        raise ListRefused(mistakes or [Mistake(1, "empty")])
    return list(rows.values())


def _lines_in(content: bytes) -> list[tuple[int, list[str]]]:
    """Each row that is not empty, with the line it ends on; there is one. Raises ListRefused."""
    text = _decoded(content)
    if "\0" in text:  # a PDF, a picture, a workbook
        raise ListRefused([Mistake(1, "no_csv")])
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=_delimiter(text))
    try:
        lines = [(reader.line_num, cells) for cells in reader if any(cell.strip() for cell in cells)]
    except csv.Error as error:
        raise ListRefused([Mistake(reader.line_num, "no_csv")]) from error
    if not lines:
        raise ListRefused([Mistake(1, "empty")])
    return lines


def _decoded(content: bytes) -> str:
    """UTF-8, with or without a mark in front; else what Excel writes as Unicode text, or in Western Europe."""
    if content.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        return content.decode("utf-16", errors="replace")
    try:
        return content.decode("utf-8-sig")
    except UnicodeDecodeError:
        return content.decode("cp1252", errors="replace")


def _delimiter(text: str) -> str:
    """What stands most in the first line."""
    return max(DELIMITERS, key=text.split("\n", 1)[0].count)
