"""Telephone numbers in a text: Dutch and international, in any notation, also in words."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from samenspraak.domain.plaintext import Chain, Text

_DUTCH, _WITH_COUNTRY, _LONGEST = 10, 11, 15
_SHORTEST_ABROAD = 9
_SERVICES = ("0800", "0900", "0906", "0909", "088")
_ACCOUNT = re.compile(r"nl[ .-]?[0-9]{2}[ .-]?[a-z]{4}[ .-]?$")
_COUNTRY_AND_BANK = 12
_APART = frozenset(",;/\n+&")


@dataclass(slots=True)
class Phone:
    """A number in `Text.plain`; `national` is how it is dialled in the Netherlands, or with 00 abroad."""

    start: int
    end: int
    national: str

    @property
    def is_service(self) -> bool:
        """A number of a service, never of a person."""
        return self.national.startswith(_SERVICES)


def phones(text: Text) -> Iterator[Phone]:
    """Every telephone number, in order."""
    for chain in text.numbers:
        if chain[-1].end - chain[0].start >= _SHORTEST_ABROAD:
            yield from _in_chain(text, chain)


def _in_chain(text: Text, chain: Chain) -> Iterator[Phone]:
    end = 0
    for first, group in enumerate(chain):
        if first < end or not _may_begin(text, chain, first):
            continue
        found = _abroad(text, chain, first) if _has_plus(text, group.start) else _home(text, chain, first)
        if found:
            end, phone = found
            yield phone


def _may_begin(text: Text, chain: Chain, first: int) -> bool:
    group = chain[first]
    if group.digits[0] != "0" and not group.digits.startswith("316") and not _has_plus(text, group.start):
        return False
    if text.plain[group.start - 1 : group.start].isalnum() or (
        _is_date(chain, first) and not _has_plus(text, group.start)
    ):
        return False
    return not _ACCOUNT.search(text.plain, max(0, group.start - _COUNTRY_AND_BANK), group.start)


def _has_plus(text: Text, start: int) -> bool:
    return "+" in text.plain[max(0, start - 2) : start] or text.plain[max(0, start - 5) : start] == "plus "


def _home(text: Text, chain: Chain, first: int) -> tuple[int, Phone] | None:
    if chain[first].digits.startswith("00"):
        return _abroad(text, chain, first)
    size = _WITH_COUNTRY if chain[first].digits[0] == "3" else _DUTCH
    last, digits = _gathered(text, chain, first, size)
    mistyped = digits.startswith("06") and last + 1 == len(chain) and abs(len(digits) - _DUTCH) == 1
    if len(digits) != size and not mistyped:
        return None
    national = f"0{digits[2:]}" if digits[0] == "3" else digits
    return last + 1, Phone(chain[first].start, chain[last].end, national)


def _abroad(text: Text, chain: Chain, first: int) -> tuple[int, Phone] | None:
    """With a country code; a Dutch one has a length, of others as much as belongs together is taken."""
    last, digits = _gathered(text, chain, first, _LONGEST + 2)
    number = digits.removeprefix("00")
    if number.startswith("31"):
        size = len(digits) - len(number) + (_WITH_COUNTRY if number[2:3] != "0" else _WITH_COUNTRY + 1)
        last, digits = _gathered(text, chain, first, size)
        number = digits.removeprefix("00")
    if not _SHORTEST_ABROAD <= len(number) <= _LONGEST:
        return None
    start = text.plain.rfind("+", max(0, chain[first].start - 2), chain[first].start)
    national = "0" + number[2:].removeprefix("0") if number.startswith("31") else f"00{number}"
    return last + 1, Phone(start if start >= 0 else chain[first].start, chain[last].end, national)


def _gathered(text: Text, chain: Chain, first: int, size: int) -> tuple[int, str]:
    """The last group and the digits of as many groups as fit in a size."""
    digits, last = chain[first].digits, first
    for place in range(first + 1, len(chain)):
        gap = text.plain[chain[place - 1].end : chain[place].start]
        longer = digits + chain[place].digits
        if (
            len(digits) >= size
            or len(longer) > size
            or (not _APART.isdisjoint(gap) and len(digits) >= _SHORTEST_ABROAD)
        ):
            break
        digits, last = longer, place
    return last, digits


def _is_date(chain: Chain, first: int) -> bool:
    sizes = [len(group.digits) for group in chain[first : first + 3]]
    return (
        len(sizes) == 3
        and sizes[0] < 3
        and sizes[1] < 3
        and sizes[2] == 4
        and chain[first + 2].digits[:2] in ("19", "20")
    )
