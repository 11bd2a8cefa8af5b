"""Reads a list of addresses as a municipality exports it: CSV with ; or , in UTF-8 or the code page of Windows."""

import csv
import io
from collections.abc import Sequence
from dataclasses import dataclass

from samenspraak.domain.form_fields import Wrong, read_address

COLUMNS = ("postcode", "huisnummer", "toevoeging", "straat", "plaats")
OTHER_NAMES = {
    "nummer": "huisnummer",
    "huisletter": "toevoeging",
    "huisnummertoevoeging": "toevoeging",
    "straatnaam": "straat",
    "woonplaats": "plaats",
}
NEEDED = ("postcode", "huisnummer", "straat", "plaats")
MOST_MISTAKES = 20
MOST_NAME = 100


@dataclass(frozen=True, slots=True)
class ListedAddress:
    """One row."""

    postcode: str
    number: int
    addition: str
    street: str
    place: str


@dataclass(frozen=True, slots=True)
class Mistake:
    """What is wrong in a line of the file, counted from 1. ``why`` is a fixed word; ``said`` is what stands there."""

    line: int
    why: str
    said: str = ""


class ListRefused(Exception):
    """The list cannot be used: show the mistakes and change nothing."""

    def __init__(self, mistakes: Sequence[Mistake]) -> None:
        super().__init__(str(len(mistakes)))
        self.mistakes = tuple(mistakes)


def addresses_in(content: bytes) -> list[ListedAddress]:
    """Every row, or nothing. Raises ListRefused with at most twenty mistakes."""
    lines = _lines(content)
    columns = _columns(lines[0][1] if lines else ())
    rows: list[ListedAddress] = []
    mistakes: list[Mistake] = []
    seen: set[tuple[str, int, str]] = set()
    for line, cells in lines[1:]:
        try:
            row = _row(columns, cells)
            key = (row.postcode, row.number, row.addition.lower())
            if key in seen:
                raise Wrong("twice")
        except Wrong as wrong:
            mistakes.append(Mistake(line, wrong.why, ";".join(cells)[:60]))
            continue
        seen.add(key)
        rows.append(row)
    if mistakes or not rows:
        raise ListRefused(mistakes[:MOST_MISTAKES] or [Mistake(1, "empty")])
    return rows


def _lines(content: bytes) -> list[tuple[int, list[str]]]:
    """Each row that is not empty, with the line it ends on. Raises ListRefused."""
    reader = csv.reader(io.StringIO(_decoded(content), newline=""), delimiter=_delimiter(content))
    try:
        return [(reader.line_num, cells) for cells in reader if any(cell.strip() for cell in cells)]
    except csv.Error as error:
        raise ListRefused([Mistake(reader.line_num, "no_csv")]) from error


def _row(columns: dict[str, int], cells: Sequence[str]) -> ListedAddress:
    said = {name: cells[at].strip() if at < len(cells) else "" for name, at in columns.items()}
    address = read_address(said["postcode"], said["huisnummer"], said.get("toevoeging", ""))
    if address is None:
        raise Wrong("postcode")
    for name in ("straat", "plaats"):
        if not said[name] or len(said[name]) > MOST_NAME:
            raise Wrong(name)
    return ListedAddress(address.postcode, address.number, address.addition, said["straat"], said["plaats"])


def _columns(header: Sequence[str]) -> dict[str, int]:
    """Where each column is, by the first line. Raises ListRefused."""
    plain = [name.strip().lower().replace(" ", "").replace("_", "") for name in header]
    names = [OTHER_NAMES.get(name, name) for name in plain]
    columns = {name: names.index(name) for name in COLUMNS if name in names}
    missing = [name for name in NEEDED if name not in columns]
    if missing:
        raise ListRefused([Mistake(1, "columns", ", ".join(missing))])
    return columns


def _decoded(content: bytes) -> str:
    """UTF-8, with or without a mark in front; else what Excel writes in Western Europe."""
    try:
        return content.decode("utf-8-sig")
    except UnicodeDecodeError:
        return content.decode("cp1252", errors="replace")


def _delimiter(content: bytes) -> str:
    first = content.split(b"\n", 1)[0]
    return ";" if first.count(b";") >= first.count(b",") else ","
