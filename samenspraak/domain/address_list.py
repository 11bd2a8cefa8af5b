"""Reads a list of addresses."""

from collections.abc import Mapping
from dataclasses import dataclass

from samenspraak.domain.csv_list import Columns, rows_in
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
MOST_NAME = 100


@dataclass(frozen=True, slots=True)
class ListedAddress:
    """One row."""

    postcode: str
    number: int
    addition: str
    street: str
    place: str

    @property
    def key(self) -> tuple[str, int, str]:
        """What may stand in the list once."""
        return self.postcode, self.number, self.addition.lower()


def addresses_in(content: bytes) -> list[ListedAddress]:
    """Every row, or nothing. Raises ListRefused with at most one mistake for each line."""
    return rows_in(content, COLUMNS, _row)


def _row(_line: int, said: Mapping[str, str]) -> ListedAddress:
    address = read_address(said["postcode"], said["huisnummer"], said.get("toevoeging", ""))
    if address is None:
        raise Wrong("postcode")
    for name in ("straat", "plaats"):
        if not said[name] or len(said[name]) > MOST_NAME:
            raise Wrong(name)
    return ListedAddress(address.postcode, address.number, address.addition, said["straat"], said["plaats"])
