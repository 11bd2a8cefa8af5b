"""Plates said sign by sign ("kenteken g x een twee drie b"), and the series of plates."""

import re
from collections.abc import Iterator
from string import ascii_lowercase, digits

from samenspraak.domain.first_names import FIRST_NAMES
from samenspraak.domain.labels import listed
from samenspraak.domain.numerals import LETTERS_SAID, LETTERS_SPELLED, NUMERALS
from samenspraak.domain.plaintext import Text
from samenspraak.privacy.detectors.kenteken.words import PLATE, WORDLIKE

_SERIES = listed(
    "LLDDDD DDDDLL DDLLDD LLDDLL LLLLDD DDLLLL DDLLLD DLLLDD LLDDDL LDDDLL LLLDDL LDDLLL DLLDDD DDDLLD"
)
"""Letters and digits of the series, in order; source: RDW, "Cijfers en letters op de kentekenplaat"."""

_SHAPES = str.maketrans(ascii_lowercase + digits, "L" * 26 + "D" * 10, " .*_·•/-")
_TOKENS = re.compile(r"[^\W\d_]+|[0-9]+")
_LONGEST_SAID, _LONGEST_SIGNS = 48, 3

_Said = tuple[int, int, str]
"""Where a token starts and ends, and the signs it stands for."""


def shape_of(written: str) -> str:
    shape = written.translate(_SHAPES)
    return shape if shape.isascii() else "".join(["D" if sign == "D" else "L" for sign in shape])


def said(text: Text) -> Iterator[tuple[int, int]]:
    """Plates said sign by sign around the word for a plate ("kenteken g x een twee drie b")."""
    matches = list(_TOKENS.finditer(text.plain))
    tokens = [(*match.span(), _signs(match[0])) for match in matches]
    end = 0
    for place, match in enumerate(matches):
        start, stop = match.span()
        if match[0] not in PLATE or start < end:
            continue
        earlier = [token for token in tokens[max(0, place - _LONGEST_SAID) : place] if token[0] >= end]
        before = [token for token in earlier if start - token[0] <= _LONGEST_SAID]
        behind = tokens[place + 1 : place + 1 + _LONGEST_SAID]
        span = _said_in([token for token in behind if token[1] - stop <= 2 * _LONGEST_SAID]) or _said_in(
            before
        )
        if span:
            end = span[1]
            yield span


def _said_in(tokens: list[_Said]) -> tuple[int, int] | None:
    """Where six signs stand that are a plate together, among the first tokens."""
    for first in range(min(12, len(tokens))):
        signs, previous = "", 0
        for begin, stop, piece in tokens[first : first + 7]:
            if not piece or len(signs) >= 6 or (signs and begin - previous > 3):
                break
            signs, previous = signs + piece, stop
        if len(signs) == 6 and shape_of(signs) in _SERIES:
            return tokens[first][0], previous
    return None


def _signs(word: str) -> str:
    """The signs a token stands for: digits, a few letters, a numeral or a name's initial; "" for any other word."""
    if word in NUMERALS:
        return NUMERALS[word]
    if letter := LETTERS_SAID.get(word) or LETTERS_SPELLED.get(word):
        return letter
    if len(word) > _LONGEST_SIGNS:
        return word[0] if word in FIRST_NAMES else ""
    return word if word not in WORDLIKE else ""
