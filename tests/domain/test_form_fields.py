"""What may stand in a field, and what may not: tables of both."""

import pytest

from samenspraak.domain.form_fields import FieldKind, Wrong, bsn_in, postcode_in, read, read_address

POSTCODES = [
    ("1234 AB", "1234 AB"), ("1234AB", "1234 AB"), ("1234ab", "1234 AB"), (" 1234 aB ", "1234 AB"),
    ("9999XA", "9999 XA"), ("1000 AA", "1000 AA"), ("1234  AB", "1234 AB"), ("1234\u200bAB", "1234 AB"),
]  # fmt: skip
NO_POSTCODES = ["0123 AB", "123 AB", "12345 AB", "1234 A", "1234 ABC", "1234", "AB 1234", "1234-AB", "1234 SS",
                "1234 SA", "1234 SD", "1234 ÀB", "", "<script>", "１２３４ AB x"]  # fmt: skip
BSNS = ["111222333", "111 222 333", "1112.22.333", "111-222-333", "123456782", "010464554"]
NO_BSNS = [
    "111222334",
    "123456789",
    "12345678",
    "1112223334",
    "abcdefghi",
    "000000000",
    "11122233a",
    "111222333 2",
]
READ = [
    (FieldKind.DATE, "1-2-1990", "01-02-1990"), (FieldKind.DATE, "31.12.2026", "31-12-2026"),
    (FieldKind.DATE, "1 2 1990", "01-02-1990"), (FieldKind.DATE, "1990-02-01", "01-02-1990"),
    (FieldKind.EMAIL, "rens@voorbeeld.nl", "rens@voorbeeld.nl"), (FieldKind.PHONE, "06 12345678", "+31612345678"),
    (FieldKind.EMAIL, "s.o'brien@voorbeeld.nl", "s.o'brien@voorbeeld.nl"),
    (FieldKind.CHOICE, "GFT", "GFT"), (FieldKind.TEXT, " twee\nregels ", "twee regels"),
    (FieldKind.LONG_TEXT, "twee\r\nregels", "twee\nregels"), (FieldKind.TEXT, "nul\x00byte", "nulbyte"),
    (FieldKind.BSN, "", ""), (FieldKind.TEXT, "   ", ""),
]  # fmt: skip
NOT_READ = [
    (FieldKind.DATE, "31-2-2026", "date"), (FieldKind.DATE, "1-2-90", "date"), (FieldKind.DATE, "gisteren", "date"),
    (FieldKind.DATE, "1-1-1899", "date"), (FieldKind.EMAIL, "rens@", "email"), (FieldKind.EMAIL, "a@b", "email"),
    (FieldKind.EMAIL, "<a@b.nl>", "email"), (FieldKind.PHONE, "12", "phone"), (FieldKind.PHONE, "bel maar", "phone"),
    (FieldKind.EMAIL, "'a@b.nl", "email"), (FieldKind.EMAIL, "a@b.nl'", "email"),
    (FieldKind.CHOICE, "Papier", "choice"), (FieldKind.TEXT, "x" * 201, "too_long"),
    (FieldKind.LONG_TEXT, "x" * 2001, "too_long"), (FieldKind.EMAIL, "a@" + "b." * 5000 + "!", "email"),
]  # fmt: skip
NO_ADDRESSES = [
    (("", "12", ""), "postcode"), (("1234 AB", "", ""), "number"), (("1234 AB", "0", ""), "number"),
    (("1234 AB", "12a", ""), "number"), (("1234 AB", "123456", ""), "number"), (("1234 AB", "１２", ""), "number"),
    (("1234 AB", "12", "x" * 11), "addition"), (("1234 AB", "12", "<b>"), "addition"),
]  # fmt: skip


@pytest.mark.parametrize(("typed", "postcode"), POSTCODES)
def test_postcode_is_read(typed: str, postcode: str) -> None:
    assert postcode_in(typed) == postcode


@pytest.mark.parametrize("typed", NO_POSTCODES)
def test_no_postcode_is_refused(typed: str) -> None:
    with pytest.raises(Wrong, match="postcode"):
        postcode_in(typed)


@pytest.mark.parametrize("typed", BSNS)
def test_bsn_passes_the_eleven_test(typed: str) -> None:
    assert len(bsn_in(typed)) == 9


@pytest.mark.parametrize("typed", NO_BSNS)
def test_no_bsn_is_refused(typed: str) -> None:
    with pytest.raises(Wrong, match="bsn"):
        bsn_in(typed)


@pytest.mark.parametrize(("kind", "typed", "value"), READ)
def test_field_is_read_in_one_way_of_writing(kind: FieldKind, typed: str, value: str) -> None:
    assert read(kind, typed, ("Restafval", "GFT")) == value


@pytest.mark.parametrize(("kind", "typed", "why"), NOT_READ)
def test_field_is_refused_with_why(kind: FieldKind, typed: str, why: str) -> None:
    with pytest.raises(Wrong, match=why):
        read(kind, typed, ("Restafval", "GFT"))


@pytest.mark.parametrize(("parts", "why"), NO_ADDRESSES)
def test_address_says_which_part_is_wrong(parts: tuple[str, str, str], why: str) -> None:
    with pytest.raises(Wrong, match=why):
        read_address(*parts)


def test_empty_address_is_none_and_not_wrong() -> None:
    assert read_address(" ", "", "") is None


def test_address_has_one_way_of_writing() -> None:
    address = read_address("5104ab", "12", "a")
    assert address is not None
    assert address.words == "5104 AB 12 a"
