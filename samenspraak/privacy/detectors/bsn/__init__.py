"""Burgerservicenummer: nine digits with the eleven-test, or any number that is called a BSN."""

import re
from collections.abc import Iterator
from operator import mul

from samenspraak.domain.findings import Finding, Kind, Needs, Profile
from samenspraak.domain.plaintext import Chain, Text
from samenspraak.privacy.detectors.bsn.calling import Called, called, speaks_of_bsn

_WEIGHTS = (9, 8, 7, 6, 5, 4, 3, 2, -1)
_FEWEST, _LONG_LIST = 7, 40
_MISREAD = re.compile(r"(?<![a-z0-9])(?=[0-9]{1,8}o)[0-9o]{9}(?![a-z0-9])")
"""A number with the letter O for a nought."""

_DATE_YEARS = ("19", "20")


class BsnDetector:
    """See the module's docstring."""

    kind = Kind.BSN
    name = "bsn"
    needs = Needs(digits=_FEWEST)

    def find(self, text: Text, _profile: Profile, /) -> Iterator[Finding]:
        """A bare number that passes the eleven-test counts, unless it is called something else."""
        for chain in text.numbers:
            for first, last in _spans(text, chain):
                yield Finding(*text.span(chain[first].start, chain[last].end), Kind.BSN)
        if speaks_of_bsn(text):
            for match in _MISREAD.finditer(text.plain):
                yield Finding(*text.span(*match.span()), Kind.BSN)


def passes_eleven_test(digits: str) -> bool:
    """The elfproef of nine digits: 9·a + 8·b + … + 2·h − i is a multiple of eleven, and not all are zero."""
    return sum(map(mul, _WEIGHTS, map(int, digits))) % 11 == 0 and digits != "000000000"


def _spans(text: Text, chain: Chain) -> list[tuple[int, int]]:
    """First and last group of each BSN in a chain."""
    if not speaks_of_bsn(text):
        bare = _bare(text, chain)
        return bare if bare and called(text, chain) is Called.NOTHING else []
    name = called(text, chain)
    if name is Called.BSN and _is_whole_phone(text, chain):
        return []
    if name is Called.BSN:
        return _named(text, chain)
    return _bare(text, chain) if name is Called.NOTHING else []


def _named(text: Text, chain: Chain) -> list[tuple[int, int]]:
    """Where a chain that is called a BSN holds one: nine digits if it can, else seven to ten in one piece."""
    if len(chain) == 1:
        return [(0, 0)] if 7 <= len(chain[0].digits) <= 10 else []
    windows = list(_windows(chain))
    passing = [w for w in windows if passes_eleven_test(_digits(chain, w)) and _stands_alone(text, chain, w)]
    if passing:
        return _apart(passing)
    alone = [w for w in windows if _stands_alone(text, chain, w)]
    if alone or (windows and windows[0][0] == 0):
        return _apart(alone or windows[:1])
    if 7 <= sum(len(group.digits) for group in chain) <= 10 and not _is_date(chain, 0):
        return [(0, len(chain) - 1)]
    return [(0, 0)] if 7 <= len(chain[0].digits) <= 10 else []


def _bare(text: Text, chain: Chain) -> list[tuple[int, int]]:
    if len(chain) == 1 and not (len(chain[0].digits) == 9 and passes_eleven_test(chain[0].digits)):
        return []
    if _is_phone(text, chain):
        return []
    return _apart(
        [
            window
            for window in _windows(chain)
            if passes_eleven_test(_digits(chain, window))
            and _stands_alone(text, chain, window)
            and not _looks_different(text, chain, window)
        ]
    )


def _windows(chain: Chain) -> Iterator[tuple[int, int]]:
    """First and last group of every stretch of nine digits; in a long list only those in one piece."""
    sizes = [len(group.digits) for group in chain]
    if len(sizes) == 1 or len(sizes) > _LONG_LIST:
        yield from ((place, place) for place, size in enumerate(sizes) if size == 9)
        return
    for first, total in enumerate(sizes):
        last = first
        while total < 9 and last + 1 < len(sizes):
            last += 1
            total += sizes[last]
        if total == 9:
            yield first, last


def _digits(chain: Chain, window: tuple[int, int]) -> str:
    return "".join(group.digits for group in chain[window[0] : window[1] + 1])


def _apart(windows: list[tuple[int, int]]) -> list[tuple[int, int]]:
    apart: list[tuple[int, int]] = []
    for window in windows:
        if not apart or window[0] > apart[-1][1]:
            apart.append(window)
    return apart


def _stands_alone(text: Text, chain: Chain, window: tuple[int, int]) -> bool:
    """One group always does; several only when what stands around them is not what stands between them."""
    first, last = window
    if first == last:
        return True
    inside = {_gap(text, chain, place) for place in range(first, last)}
    around = {_gap(text, chain, place) for place in (first - 1, last) if 0 <= place < len(chain) - 1}
    signs = {sign for gap in inside for sign in gap if not sign.isspace()}
    return inside.isdisjoint(around) and len(signs) < 2 and signs.isdisjoint(",:(+")


def _gap(text: Text, chain: Chain, place: int) -> str:
    return text.plain[chain[place].end : chain[place + 1].start]


def _looks_different(text: Text, chain: Chain, window: tuple[int, int]) -> bool:
    """Money, coordinates, dates and numbers with letters stuck to them."""
    first, last = window
    plain, start, end = text.plain, chain[first].start, chain[last].end
    before = plain[start - 1 : start] or " "
    if plain[end : end + 1].isalpha() or before.isalpha() or before in "€$#+=&":
        return True
    if before in "-_/" and plain[start - 2 : start - 1].isalnum():
        return True
    if "€" in plain[max(0, start - 2) : start] or plain[end : end + 2] in (",-", ",0"):
        return True
    if last == first + 1 and _gap(text, chain, first) == "." and len(chain[first].digits) < 4:
        return True
    return _is_date(chain, first)


def _is_date(chain: Chain, first: int) -> bool:
    """ "12-03-1981", "1981-03-12"."""
    if len(chain) < first + 3:
        return False
    day, month, year = (chain[first + place].digits for place in range(3))
    if len(day) == 4:
        day, year = year, day
    return len(day) < 3 and len(month) < 3 and len(year) == 4 and year.startswith(_DATE_YEARS)


def _is_whole_phone(text: Text, chain: Chain) -> bool:
    """A phone number and nothing else: one digit too many for a BSN."""
    return sum(len(group.digits) for group in chain) in (10, 11, 13) and _is_phone(text, chain)


def _is_phone(text: Text, chain: Chain) -> bool:
    """A chain that starts as a Dutch or international phone number does."""
    start = chain[0].start
    if start and text.plain[start - 1] == "+":
        return True
    head = "".join(group.digits for group in chain[:5])
    return head.startswith(("0031", "316")) or (head.startswith("06") and len(chain[0].digits) != 9)
