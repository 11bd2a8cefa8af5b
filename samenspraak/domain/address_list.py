"""Reads a list of addresses."""

from collections.abc import Sequence
from dataclasses import dataclass

from samenspraak.domain.csv_list import Columns, ListRefused, Mistake, lines_in
from samenspraak.domain.form_fields import Wrong, read_address

COLUMNS = Columns(
    names=("postcode", "huisnummer", "toevoeging", "straat", "plaats"),
    needed=("postcode", "huisnummer", "straat", "plaats"),
    other_names={
        "nummer": "huisnummer",
        "huisletter": "toevoeging",
        "huisnummertoevoeging": "toevoeging",
        "straatnaam": "straat",
        "woonplaats": "plaats",
    },
)
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


def addresses_in(content: bytes) -> list[ListedAddress]:
    """Every row, or nothing. Raises ListRefused with at most twenty mistakes."""
    lines = lines_in(content)
    columns = COLUMNS.places_in(lines[0][1] if lines else ())
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


def _row(columns: dict[str, int], cells: Sequence[str]) -> ListedAddress:
    said = {name: cells[at].strip() if at < len(cells) else "" for name, at in columns.items()}
    address = read_address(said["postcode"], said["huisnummer"], said.get("toevoeging", ""))
    if address is None:
        raise Wrong("postcode")
    for name in ("straat", "plaats"):
        if not said[name] or len(said[name]) > MOST_NAME:
            raise Wrong(name)
    return ListedAddress(address.postcode, address.number, address.addition, said["straat"], said["plaats"])
