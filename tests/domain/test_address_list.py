"""Lists of addresses as municipalities export them, and what is wrong in them by line."""

import pytest

from samenspraak.domain.address_list import addresses_in
from samenspraak.domain.csv_list import ListRefused

GOOD = """postcode;huisnummer;toevoeging;straat;plaats
5104AB;12;a;Kastanjelaan;Dongen
5104 AB;14;;Curaçaostraat;Dongen
"""
MISTAKES = [
    (b"", 1, "empty"), (b"straat;plaats\nA;B\n", 1, "columns"), (GOOD.splitlines()[0].encode(), 1, "empty"),
    (GOOD.encode() + b"5104;1;;A;B\n", 4, "postcode"), (GOOD.encode() + b"5104AC;x;;A;B\n", 4, "number"),
    (GOOD.encode() + b"5104AC;1;;;B\n", 4, "straat"), (GOOD.encode() + b"5104AC;1;;A;\n", 4, "plaats"),
    (GOOD.encode() + b"\n5104AB;12;A;A;B\n", 5, "twice"), (GOOD.encode() + b"5104AC;1\n", 4, "straat"),
]  # fmt: skip


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "cp1252"])
@pytest.mark.parametrize("sign", [";", ","])
def test_list_is_read_in_every_way_of_writing(encoding: str, sign: str) -> None:
    rows = addresses_in(GOOD.replace(";", sign).encode(encoding))
    assert [(row.postcode, row.number, row.addition) for row in rows] == [
        ("5104 AB", 12, "a"),
        ("5104 AB", 14, ""),
    ]
    assert rows[1].street == "Curaçaostraat"


def test_other_names_of_columns_are_known() -> None:
    header = "Postcode;Huisnummer;Huisletter;Straatnaam;Woonplaats"
    assert addresses_in(GOOD.replace(GOOD.splitlines()[0], header).encode())


@pytest.mark.parametrize(("content", "line", "why"), MISTAKES)
def test_mistake_names_its_line_and_nothing_is_read(content: bytes, line: int, why: str) -> None:
    with pytest.raises(ListRefused) as refusal:
        addresses_in(content)
    assert [(one.line, one.why) for one in refusal.value.mistakes] == [(line, why)]


def test_no_more_than_twenty_mistakes_are_told() -> None:
    with pytest.raises(ListRefused) as refusal:
        addresses_in(GOOD.encode() + b"x;1;;A;B\n" * 50)
    assert (len(refusal.value.mistakes), refusal.value.more) == (20, 30)
