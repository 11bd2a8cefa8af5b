"""Lists of employees as municipalities export them, and what is wrong in them by line."""

from contextlib import suppress

import pytest
from hypothesis import given
from hypothesis import strategies as st

from samenspraak.domain.csv_list import ListRefused
from samenspraak.domain.employee_list import MOST_ROWS, ROLES, employees_in, written
from samenspraak.organisation.models import Role

GOOD = """naam;e-mail;rol;team
Zoë de Wit;Zoe@Gemeente.nl;Medewerker;KCC
"Boer; de, Ilse";ilse@gemeente.nl;TEAMLEIDER;
"""
MISTAKES = [
    (b"", 1, "empty"), (b"\n \n", 1, "empty"), (GOOD.splitlines()[0].encode(), 1, "empty"),
    (b"naam;rol\nA;medewerker\n", 1, "columns"),
    (GOOD.encode() + b";a@b.nl;medewerker;\n", 4, "name"), (GOOD.encode() + b"A;;medewerker;\n", 4, "email"),
    (GOOD.encode() + b"A;geen adres;medewerker;\n", 4, "email"), (GOOD.encode() + b"A;a@b.nl;baas;\n", 4, "role"),
    (b"naam;e-mail;rol;inwerken\nA;a@b.nl;senior;ja\n", 2, "training"),
    (b"naam;e-mail;rol;inwerken\nA;a@b.nl;medewerker;misschien\n", 2, "training"),
    (GOOD.encode() + b"A;a@b.nl\n", 4, "role"), (GOOD.encode() + b"\nA;ZOE@gemeente.nl;medewerker\n", 5, "twice"),
    (GOOD.encode() + b'"=HYPERLINK(""x"")";a@b.nl;medewerker;\n', 4, "formula"),
    (GOOD.encode() + b"A;a@b.nl;medewerker;@SUM(1)\n", 4, "formula"),
    (GOOD.encode() + b"x" * 101 + b";a@b.nl;medewerker;\n", 4, "name"),
    (GOOD.encode() + b"A;a@b.nl;medewerker;" + b"t" * 101, 4, "team"),
    (b"%PDF-1.7\n1 0 obj\n\x00\x9c", 1, "no_csv"), (b"PK\x03\x04\x14\x00", 1, "no_csv"),
    (GOOD.encode() + b'"' + b"x" * 200_000 + b'";a@b.nl;medewerker;\n', 4, "no_csv"),
]  # fmt: skip


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "cp1252", "utf-16"])
def test_list_is_read_in_every_way_of_writing(encoding: str) -> None:
    rows = employees_in(GOOD.encode(encoding))
    assert [(row.line, row.name, row.email, row.role, row.team) for row in rows] == [
        (2, "Zoë de Wit", "zoe@gemeente.nl", "agent", "KCC"),
        (3, "Boer; de, Ilse", "ilse@gemeente.nl", "lead", ""),
    ]


def test_tabs_between_them_are_fine() -> None:
    [row] = employees_in(b"naam\te-mail\trol\tteam\nBo, Jan; jr\tbo@a.nl\tspecialist\tKCC\n")
    assert (row.name, row.team) == ("Bo, Jan; jr", "KCC")


def test_commas_english_names_and_no_team_are_fine() -> None:
    [row] = employees_in(b"name,email,role\nBo,bo@a.nl,privacy_officer\n")
    assert (row.name, row.role, row.team) == ("Bo", "privacy_officer", "")


@pytest.mark.parametrize(("said", "is_trained"), [("ja", True), ("JA", True), ("nee", False), ("", False)])
def test_list_says_who_is_being_trained(said: str, is_trained: bool) -> None:
    [row] = employees_in(f"naam;e-mail;rol;inwerken\nBo;bo@a.nl;medewerker;{said}\n".encode())
    assert row.is_trained is is_trained
    assert employees_in(written([row]).encode()) == [row]


def test_every_role_can_be_listed_and_is_one_of_the_house() -> None:
    assert set(ROLES.values()) == set(Role)


@pytest.mark.parametrize(("content", "line", "why"), MISTAKES)
def test_mistake_names_its_line_and_nothing_is_read(content: bytes, line: int, why: str) -> None:
    with pytest.raises(ListRefused) as refusal:
        employees_in(content)
    assert [(one.line, one.why) for one in refusal.value.mistakes] == [(line, why)]


def test_every_wrong_line_is_told() -> None:
    with pytest.raises(ListRefused) as refusal:
        employees_in(GOOD.encode() + b";a@b.nl;medewerker\nA;x;medewerker\nB;b@b.nl;baas\n")
    assert [(one.line, one.why) for one in refusal.value.mistakes] == [(4, "name"), (5, "email"), (6, "role")]


def test_list_that_is_too_long_is_refused() -> None:
    rows = "".join(f"M;m{number}@a.nl;medewerker;\n" for number in range(MOST_ROWS + 1))
    with pytest.raises(ListRefused) as refusal:
        employees_in(f"naam;e-mail;rol;team\n{rows}".encode())
    assert [one.why for one in refusal.value.mistakes] == ["too_many"]


def test_signs_that_nobody_sees_are_left_out() -> None:
    [row] = employees_in("naam;e-mail;rol\nA\x07n\u200bna;a@b.nl;medewerker\n".encode())
    assert row.name == "Anna"


def test_what_is_written_reads_the_same() -> None:
    rows = employees_in(GOOD.encode())
    assert employees_in(written(rows).encode()) == rows


@given(st.binary(max_size=300))
def test_whatever_is_in_a_file_is_read_or_refused(content: bytes) -> None:
    rows = []
    with suppress(ListRefused):
        rows = employees_in(b"naam;e-mail;rol;team\n" + content)
    assert all(row.name and row.email for row in rows)
