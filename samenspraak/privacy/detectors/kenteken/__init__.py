"""Dutch number plates of all fourteen series, with any separator or none, also said letter by letter."""

import re
from collections.abc import Iterator
from itertools import pairwise

from samenspraak.domain.findings import Finding, Kind, Profile
from samenspraak.domain.labels import is_other_number, is_sentence_end, listed
from samenspraak.domain.numerals import NUMERALS
from samenspraak.domain.plaintext import Chain, Text
from samenspraak.privacy.detectors.kenteken.words import OTHER, PLATE, VEHICLE, WORDLIKE

_SERIES = listed(
    "LLDDDD DDDDLL DDLLDD LLDDLL LLLLDD DDLLLL DDLLLD DLLLDD LLDDDL LDDDLL LLLDDL LDDLLL DLLDDD DDDLLD"
)
"""Letters and digits of the series, in order; source: RDW, "Cijfers en letters op de kentekenplaat"."""

_OLD = frozenset({"LLDDDD", "DDDDLL"})
"""Series that, without their dashes, are a postcode or any code."""

_S = r"[ .*_·•/-]{0,3}+"
_P = r"[ .*_·•/-]{1,3}+"
_L2, _L3, _D2, _D3 = "[a-z]{2}", "[a-z]{3}", "[0-9]{2}", "[0-9]{3}"
_END = r"(?![a-z0-9@]|[-.,/:][a-z0-9])"
_DIGITS_FIRST = re.compile(
    rf"(?:{_D2}(?:{_P}{_D2}{_S}{_L2}|{_D2}-?{_L2}|{_S}{_L2}{_S}(?:{_D2}|{_L2})|{_S}{_L3}{_S}[0-9])"
    rf"|[0-9]{_S}(?:{_L3}{_S}{_D2}|{_L2}{_S}{_D3})|{_D3}{_S}{_L2}{_S}[0-9]){_END}"
)
_LETTERS_FIRST = re.compile(
    rf"(?:{_L2}(?:{_S}{_D2}(?:{_P}{_D2}|{_S}{_L2})|-?{_D2}{_D2}|{_P}{_L2}{_S}{_D2}|{_L2}-?{_D2}|{_S}{_D3}{_S}[a-z])"
    rf"|[a-z]{_S}(?:{_D3}{_S}{_L2}|{_D2}{_S}{_L3})|{_L3}{_S}{_D2}{_S}[a-z]){_END}"
)
_PIECES = re.compile(r"[a-z]+|[0-9]+")
_TOKENS = re.compile(r"[^\W\d_]+|[0-9]+")
_VOWELS = frozenset("aeiou")
_SEPARATORS = " .*_·•/-"
_REACH = 8
_NEAR, _FOLLOWING = 8, 5
_LONGEST_SAID, _MOST_SAID = 48, 4


class KentekenDetector:
    """See the module's docstring."""

    kind = Kind.KENTEKEN
    name = "kenteken"

    def find(self, text: Text, _profile: Profile, /) -> Iterator[Finding]:
        """A plate with dashes counts unless it is called something else; other notations need likely letters."""
        if not text.groups and not text.is_spoken:
            return
        end = 0
        for chain in text.chains:
            match = _match(text.plain, chain)
            if match and match.start() >= end and _is_plate(text, *match.span()):
                end = match.end()
                yield Finding(*text.span(match.start(), end), Kind.KENTEKEN)
        if end == 0 and text.mentions(PLATE):
            for span in _said(text):
                yield Finding(*text.span(*span), Kind.KENTEKEN)


def _match(plain: str, chain: Chain) -> re.Match[str] | None:
    """What looks like a plate: letters before the first figures of a chain, or letters behind the last."""
    if 1 < len(chain[0].digits) < 5:
        match = _behind_letters(plain, chain[0].start)
        if match and not _is_continued(plain, match.start()):
            return match
    for group in chain[-2:]:
        if len(group.digits) < 5:
            match = _DIGITS_FIRST.match(plain, group.start)
            if match and not _is_continued(plain, group.start):
                return match
    return None


def _behind_letters(plain: str, start: int) -> re.Match[str] | None:
    """The plate whose first figures begin at a place, behind one or two runs of letters."""
    letters = plain[start - _REACH if start > _REACH else 0 : start].rstrip(_SEPARATORS)
    word = letters.rpartition(" ")[2]
    if not word or not word[-1].isalpha() or (len(word) > 4 and word[-5:].isalpha()):
        return None
    if word in WORDLIKE and plain[start - 1] == " ":
        return None
    end = start - min(start, _REACH) + len(letters)
    for _ in range(2):
        begin = end
        while begin and plain[begin - 1].isalpha() and end - begin < 5:
            begin -= 1
        if match := _LETTERS_FIRST.match(plain, begin):
            return match
        if end - begin != 2:
            return None
        end = begin
        while end and plain[end - 1] in _SEPARATORS and begin - end < 3:
            end -= 1
    return None


def _is_continued(plain: str, start: int) -> bool:
    """Whether something is stuck to it: a longer code, an address of a page, a name in a mail address."""
    sign = plain[start - 1 : start]
    return bool(sign) and (
        sign.isalnum() or sign in "/@=&#+€" or (sign in "-._" and plain[start - 2 : start - 1].isalnum())
    )


def _is_plate(text: Text, start: int, end: int) -> bool:
    if not text.mentions(PLATE):
        return _is_likely(text, start, end) and _called(text, start, end) is not False
    called = _called(text, start, end)
    return _is_likely(text, start, end) if called is None else called


def _is_likely(text: Text, start: int, end: int) -> bool:
    """Whether it looks like a plate without anything said about it."""
    written = text.plain[start:end]
    pieces = _PIECES.findall(written)
    letters = [piece for piece in pieces if piece.isalpha()]
    gaps = {written[a.end() : b.start()] for a, b in pairwise(_PIECES.finditer(written))}
    is_old = _shape(written) in _OLD
    has_vowel = not _VOWELS.isdisjoint("".join(letters))
    is_wordlike = not WORDLIKE.isdisjoint(letters)
    if all(map(str.strip, gaps)) and (len(pieces) > 2 or (bool(gaps) and not is_old)):
        return not has_vowel or (not is_wordlike and text.mentions(VEHICLE))
    if is_wordlike or is_old:
        return False
    has_vehicle = text.mentions(VEHICLE)
    if any(map(str.isspace, gaps)):
        return _is_likely_apart(text, start, end, has_vowel=has_vowel, has_vehicle=has_vehicle)
    return has_vehicle or not has_vowel


def _is_likely_apart(text: Text, start: int, end: int, *, has_vowel: bool, has_vehicle: bool) -> bool:
    """Pieces with spaces between them: written as capitals or in a story about a vehicle, behind no other figure."""
    if text.plain[max(0, start - 2) : start].strip()[-1:].isdigit():
        return False
    capitals = all(text.is_capital(place) for place in range(start, end) if text.plain[place].isalpha())
    if has_vehicle:
        return not has_vowel or capitals
    return capitals and not has_vowel and not text.raw.isupper()


def _called(text: Text, start: int, end: int) -> bool | None:
    """True: a plate; False: something else; None: it has no name."""
    for place, word in enumerate(words := text.before(start)[:_NEAR]):
        if word in PLATE:
            return True
        if place < 4 and (word in OTHER or is_other_number(word)):
            return False
        if place and is_sentence_end(words, place):
            break
    if text.mentions(PLATE) and not PLATE.isdisjoint(text.after(end)[:_FOLLOWING]):
        return True
    return None


def _shape(written: str) -> str:
    return "".join("D" if sign.isdigit() else "L" for sign in written if sign.isalnum())


def _said(text: Text) -> Iterator[tuple[int, int]]:
    """Plates said sign by sign around the word for a plate ("kenteken g x een twee drie b")."""
    end = asked = 0
    for match in _TOKENS.finditer(text.plain):
        if match[0] not in PLATE or match.start() < end:
            continue
        behind = _said_between(text.plain, match.end(), match.end() + 2 * _LONGEST_SAID)
        span = behind or _said_between(text.plain, max(end, match.start() - _LONGEST_SAID), match.start())
        if span:
            end = span[1]
            yield span
        asked += 1
        if asked == _MOST_SAID:
            break


def _said_between(plain: str, start: int, end: int) -> tuple[int, int] | None:
    tokens = [(m.start(), m.end(), _signs(m[0])) for m in _TOKENS.finditer(plain, start, end)]
    for first in range(min(12, len(tokens))):
        signs, previous = "", start
        for begin, stop, piece in tokens[first:]:
            if not piece or len(signs) >= 6 or (signs and begin - previous > 3):
                break
            signs, previous = signs + piece, stop
        if len(signs) == 6 and _shape(signs) in _SERIES:
            return tokens[first][0], previous
    return None


def _signs(word: str) -> str:
    """The signs a token stands for: digits, a few letters, or a numeral; "" for any other word."""
    if word in NUMERALS:
        return NUMERALS[word]
    return word if len(word) <= 3 and word not in WORDLIKE else ""
