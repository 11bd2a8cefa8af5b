"""Burgerservicenummer: nine digits with the eleven-test, or any number that is called a BSN."""

import re
from itertools import pairwise
from math import sumprod

from samenspraak.domain.findings import Finding, Kind, Needs, Profile
from samenspraak.domain.labels import PATIENCE
from samenspraak.domain.plaintext import Chain, Stretch, Text, size_of, squeezed, stretches
from samenspraak.domain.topics import CODES
from samenspraak.privacy.detectors.bsn.calling import Called, called, is_first_named, speaks_of_bsn

_WEIGHTS = (9, 8, 7, 6, 5, 4, 3, 2, -1)
_FEWEST, _NINE, _MOST = 7, 9, 10
_NOUGHTS = sum(_WEIGHTS) * ord("0") % 11
"""What the eleven-test leaves of the codes of nine noughts."""

_MISREAD = re.compile(r"[0-9](?<![a-z0-9].)(?=[0-9]{0,7}o)[0-9o]{8}(?![a-z0-9])")
"""A number with the letter O for a nought. A pattern that begins with a figure is tried at figures only."""

_TURN = re.compile(r"en|dan|daarna|toen")
_IN_TURNS = re.compile(
    r"[0-9](?<![a-z0-9].)[0-9]{0,3}(?:[ ,.\-]{1,3}(?:(?:en|dan|daarna|toen)[ ,]{1,2}){1,2}[0-9]{1,4}){1,4}(?![a-z0-9])"
)
_DATE_YEARS = ("19", "20")
_DATE = re.compile(
    r"(?:0[1-9]|[12][0-9]|3[01])(?:0[1-9]|1[0-2])(?:19|20)[0-9]{2}"
    r"|(?:19|20)[0-9]{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12][0-9]|3[01])"
)
"""A date in eight digits."""


class BsnDetector:
    """See the module's docstring."""

    kind = Kind.BSN
    name = "bsn"
    needs = (Needs(digits=_FEWEST),)
    has_figures = True

    def find(self, text: Text, _profile: Profile, /) -> list[Finding]:
        """A bare number that passes the eleven-test counts, unless it is called something else."""
        is_spoken_of = speaks_of_bsn(text)
        if not is_spoken_of and _is_series(text):
            return []
        spans = []
        for chain in text.numbers:
            for first, last in _spans(text, chain, is_spoken_of=is_spoken_of):
                spans.append((chain[first].start, chain[last].end))
        if is_spoken_of and text.topics & CODES:
            spans += [match.span() for match in _MISREAD.finditer(text.plain)]
        if is_spoken_of and len(text.chains) > 1:
            spans += [match.span() for match in _IN_TURNS.finditer(text.plain) if _is_told_in_turns(match[0])]
        return [Finding(*text.span(*span), Kind.BSN) for span in spans]


def _is_told_in_turns(told: str) -> bool:
    """Piece by piece: "394 dan 720 en dan 805"."""
    digits = squeezed(_TURN.sub("", told))
    return len(digits) == _NINE and passes_eleven_test(digits)


def _is_series(text: Text) -> bool:
    """ "Eerst kreeg ik 554491533, daarna 226230818": numbers of the same thing, of which one cannot be a BSN."""
    if len(text.numbers) < 2:
        return False
    nines = [chain for chain in text.numbers if size_of(chain) == _NINE]
    if not 1 < len(nines) <= PATIENCE:
        return False
    wrong = [chain for chain in nines if not passes_eleven_test("".join([group.digits for group in chain]))]
    return any(called(text, chain) is Called.NOTHING and not _is_phone(text, chain) for chain in wrong)


def passes_eleven_test(digits: str) -> bool:
    """The elfproef of nine digits: 9·a + 8·b + … + 2·h − i is a multiple of eleven, and not all are zero."""
    return sumprod(_WEIGHTS, digits.encode()) % 11 == _NOUGHTS and digits != "000000000"


def _spans(text: Text, chain: Chain, *, is_spoken_of: bool) -> list[tuple[int, int]]:
    """First and last group of each BSN in a chain."""
    if not is_spoken_of:
        bare = _bare(text, chain)
        return bare if bare and called(text, chain) is Called.NOTHING else []
    name = called(text, chain)
    if name is Called.BSN and _is_whole_phone(text, chain):
        return []
    if name is Called.BSN:
        return _named(text, chain)
    return (_bare(text, chain) or _without_nought(chain)) if name is Called.NOTHING else []


def _named(text: Text, chain: Chain) -> list[tuple[int, int]]:
    """Where a chain that is called a BSN holds one: nine digits if it can, else seven to ten in one piece."""
    if len(chain) == 1:
        size = len(chain[0].digits)
        is_meant = size == _NINE or (_FEWEST <= size <= _MOST and is_first_named(text, chain))
        return [(0, 0)] if is_meant else []
    windows, gaps = stretches(chain, _NINE), _gaps(text, chain)
    alone = [window for window in windows if _stands_alone(gaps, window)]
    passing = [window for window in alone if passes_eleven_test(window[2])]
    if passing:
        return _apart(passing)
    if alone or (windows and windows[0][0] == 0):
        return _apart(alone or windows[:1])
    if not is_first_named(text, chain):
        return []
    if _FEWEST <= size_of(chain) <= _MOST and not _is_date(chain, 0):
        return [(0, len(chain) - 1)]
    return [(0, 0)] if _FEWEST <= len(chain[0].digits) <= _MOST else []


def _bare(text: Text, chain: Chain) -> list[tuple[int, int]]:
    """The stretches of nine digits that are right, with a cheap look first: a text may hold thousands."""
    if len(chain) == 1:
        digits = chain[0].digits
        if len(digits) != _NINE or not passes_eleven_test(digits) or _is_phone(text, chain):
            return []
        return [] if _looks_different(text, chain, (0, 0, digits)) else [(0, 0)]
    windows = [window for window in stretches(chain, _NINE) if passes_eleven_test(window[2])]
    if not windows:
        return []
    gaps = _gaps(text, chain)
    passing = [window for window in windows if _stands_alone(gaps, window)]
    if not passing or _is_phone(text, chain):
        return []
    return _apart([window for window in passing if not _looks_different(text, chain, window)])


def _without_nought(chain: Chain) -> list[tuple[int, int]]:
    """Eight digits that are right with the nought before them that people leave out, and that are no date."""
    digits = chain[0].digits
    is_whole = len(chain) == 1 and len(digits) == _NINE - 1
    return [(0, 0)] if is_whole and passes_eleven_test(f"0{digits}") and not _DATE.fullmatch(digits) else []


def _apart(windows: list[Stretch]) -> list[tuple[int, int]]:
    apart: list[tuple[int, int]] = []
    for first, last, _ in windows:
        if not apart or first > apart[-1][1]:
            apart.append((first, last))
    return apart


def _gaps(text: Text, chain: Chain) -> list[str]:
    """What stands between each group and the next."""
    return [text.plain[group.end : following.start] for group, following in pairwise(chain)]


def _stands_alone(gaps: list[str], window: Stretch) -> bool:
    """One group always does; several only when what stands around them is not what stands between them."""
    first, last, _ = window
    if first == last:
        return True
    inside = gaps[first:last]
    if (first and gaps[first - 1] in inside) or (last < len(gaps) and gaps[last] in inside):
        return False
    signs = {sign for sign in "".join(inside) if not sign.isspace()}
    return len(signs) < 2 and signs.isdisjoint(",:(+")


def _looks_different(text: Text, chain: Chain, window: Stretch) -> bool:
    """Money, coordinates, dates and numbers with letters stuck to them."""
    first, last, _ = window
    plain, start, end = text.plain, chain[first].start, chain[last].end
    before = plain[start - 1 : start] or " "
    if plain[end : end + 1].isalpha() or before.isalpha() or before in "€$#+=&":
        return True
    if before in ".," and plain[start - 2 : start - 1].isdigit():
        return True
    if before in "-_/" and plain[start - 2 : start - 1].isalnum():
        return True
    if "€" in plain[max(0, start - 2) : start] or plain[end : end + 2] in (",-", ",0"):
        return True
    if (
        last == first + 1
        and len(chain[first].digits) < 4
        and plain[chain[first].end : chain[last].start] == "."
    ):
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
    return size_of(chain) in (10, 11, 13) and _is_phone(text, chain)


def _is_phone(text: Text, chain: Chain) -> bool:
    """A chain that starts as a Dutch or international phone number does."""
    start = chain[0].start
    if start and text.plain[start - 1] == "+":
        return True
    head = chain[0].digits if len(chain) == 1 else "".join([group.digits for group in chain[:5]])
    return head.startswith(("00", "316")) or (head.startswith("06") and len(chain[0].digits) != 9)
