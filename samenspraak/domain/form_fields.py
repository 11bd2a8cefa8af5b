"""What may stand in a field of a one-time form: one reader per kind, and what is wrong in fixed words."""

import re
import unicodedata
from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from stdnum.exceptions import ValidationError
from stdnum.nl import bsn

from samenspraak.domain.phones import e164

MOST_TEXT = 200
MOST_LONG_TEXT = 2000
OLDEST = date(1900, 1, 1)


class FieldKind(StrEnum):
    """What a field asks for."""

    TEXT = "text"
    LONG_TEXT = "long_text"
    ADDRESS = "address"
    """Postcode, house number and addition: three boxes, one field."""
    BSN = "bsn"
    DATE = "date"
    CHOICE = "choice"
    EMAIL = "email"
    PHONE = "phone"
    FILE = "file"


class Wrong(Exception):
    """What was filled in cannot be; ``why`` is a fixed word. Ask again, and keep what was typed."""

    def __init__(self, why: str) -> None:
        super().__init__(why)
        self.why = why


@dataclass(frozen=True, slots=True)
class HomeAddress:
    """A Dutch address as people write it: "5104 AB", 12, "a"."""

    postcode: str
    number: int
    addition: str = ""

    @property
    def words(self) -> str:
        """On one line: "5104 AB 12 a"."""
        return " ".join(filter(None, [self.postcode, str(self.number), self.addition]))


_POSTCODE = re.compile(r"([1-9]\d{3})\s*([A-Z]{2})")
_NO_POSTCODE = frozenset({"SA", "SD", "SS"})
"""Never given out: https://nl.wikipedia.org/wiki/Postcodes_in_Nederland"""
_NUMBER = re.compile(r"(\d{1,5})")
_ADDITION = re.compile(r"[\w .\-/]{0,10}")
_DATE = re.compile(r"(\d{1,2})[\s./-]+(\d{1,2})[\s./-]+(\d{4})")
_ISO_DATE = re.compile(r"(\d{4})-(\d{2})-(\d{2})")
_EMAIL = re.compile(r"(?!')[^\s@<>\",;:()\\\[\]]{1,64}@(?:[\w-]{1,63}\.){1,8}[^\W\d_]{2,24}")


def read(kind: FieldKind, typed: str, choices: Collection[str] = ()) -> str:
    """What was typed, in one way of writing. Raises Wrong. Empty stays empty; addresses and files read elsewhere."""
    said = cleaned(typed, keeps_lines=kind is FieldKind.LONG_TEXT)
    if not said:
        return ""
    if kind is FieldKind.CHOICE:
        return chosen(said, choices)
    return _READERS[kind](said)


def read_address(postcode: str, number: str, addition: str = "") -> HomeAddress | None:
    """The address; None when nothing was filled in. Raises Wrong("postcode"), Wrong("number"), Wrong("addition")."""
    said = [cleaned(part) for part in (postcode, number, addition)]
    if not any(said):
        return None
    return HomeAddress(postcode_in(said[0]), _house_number(said[1]), _addition(said[2]))


def postcode_in(typed: str) -> str:
    """The postcode as "5104 AB". Raises Wrong."""
    found = _POSTCODE.fullmatch(cleaned(typed).upper())
    if found is None or found[2] in _NO_POSTCODE:
        raise Wrong("postcode")
    return f"{found[1]} {found[2]}"


def bsn_in(typed: str) -> str:
    """Nine digits that pass the eleven-test. Raises Wrong."""
    try:
        return str(bsn.validate(re.sub(r"[\s.-]", "", typed)))
    except ValidationError as error:
        raise Wrong("bsn") from error


def date_in(typed: str) -> str:
    """The day as "31-12-2026", from 1900 to 2199. Raises Wrong."""
    found = _DATE.fullmatch(typed)
    parts = found.groups()[::-1] if found else ()
    if iso := _ISO_DATE.fullmatch(typed):
        parts = iso.groups()
    try:
        day = date(*(int(part) for part in parts)) if parts else None
    except ValueError:
        day = None
    if day is None or not OLDEST <= day < date(2200, 1, 1):
        raise Wrong("date")
    return f"{day:%d-%m-%Y}"


def chosen(said: str, choices: Collection[str]) -> str:
    """One of the choices. Raises Wrong."""
    if said not in choices:
        raise Wrong("choice")
    return said


def cleaned(typed: str, *, keeps_lines: bool = False) -> str:
    """Without signs that nobody sees, which a database or a screen would stumble over."""
    lines = unicodedata.normalize("NFC", typed).replace("\r\n", "\n").replace("\r", "\n")
    kept = (sign for sign in lines if sign == "\n" or unicodedata.category(sign) not in ("Cc", "Cf", "Cs"))
    text = "".join(kept)
    return (text if keeps_lines else text.replace("\n", " ")).strip()


def _text(said: str) -> str:
    if len(said) > MOST_TEXT:
        raise Wrong("too_long")
    return said


def _long_text(said: str) -> str:
    if len(said) > MOST_LONG_TEXT:
        raise Wrong("too_long")
    return said


def _email(said: str) -> str:
    if len(said) > MOST_TEXT or not _EMAIL.fullmatch(said):
        raise Wrong("email")
    return said


def _phone(said: str) -> str:
    number = e164(said)
    if number is None:
        raise Wrong("phone")
    return number


def _house_number(said: str) -> int:
    if not said.isascii() or not _NUMBER.fullmatch(said) or int(said) == 0:
        raise Wrong("number")
    return int(said)


def _addition(said: str) -> str:
    if not _ADDITION.fullmatch(said):
        raise Wrong("addition")
    return said


_READERS: Mapping[FieldKind, Callable[[str], str]] = {
    FieldKind.TEXT: _text,
    FieldKind.LONG_TEXT: _long_text,
    FieldKind.BSN: bsn_in,
    FieldKind.DATE: date_in,
    FieldKind.EMAIL: _email,
    FieldKind.PHONE: _phone,
}
