"""Secrets that stand somewhere near their name: figures without a name of their own, and what is no word."""

import re
from collections.abc import Iterator, Sequence
from itertools import islice

from samenspraak.domain.labels import is_other_number
from samenspraak.domain.plaintext import Text
from samenspraak.privacy.detectors.credential import words
from samenspraak.privacy.detectors.credential.looks import AROUND, Token, figures, is_mixed, stripped

NUMBERED = words.CODES | words.ANY_CODE
_STRONG = words.PASSWORDS - words.WEAK
LONE = NUMBERED | _STRONG
"""Labels whose secret may stand anywhere near."""

_YEAR = re.compile(r"19[0-9]{2}|20[0-3][0-9]")
_PASSWORD = re.compile(
    r"[a-z]{3,}[a-z0-9]*[!@#$%&*_+?^~=-]?[0-9]{1,4}[!@#$%&*_+?^~=]?|[a-z]+[!@#$%&*_+?^~=][a-z0-9]+[!?]?"
)
_MIXTURE = re.compile(r"(?=[^/]*[a-z]{3})(?=[^/]*[0-9])(?=[^/]*[!@#$%&*_+^~=])[a-z0-9][^\s/:]{5,24}")
"""Letters, figures and a sign: "Zima.2025!kot"."""

_LETTERED_CODE = re.compile(r"[0-9]{4,6}[a-z*#]|[a-z][0-9]{4,6}#?")
_SERIAL = re.compile(r"(?=(?:[a-z]*[0-9]){2})(?=(?:[0-9]*[a-z]){2})[a-z0-9]{6,12}")
_PIECE, _FIGURED = re.compile(r"\S+"), re.compile(r"(?<!\S)[^\s0-9]*+[0-9]\S*+")
_REACH, _FEW = 60, 10
_LONGEST_CODE, _SHORTEST_PASSWORD = 9, 6
_SMALL = frozenset(
    {"is", "in", "en", "er", "op", "om", "of", "ik", "na", "te", "de", "ze", "hé", "do", "to", "co"}
)
Span = tuple[int, int]


def near(text: Text, word: str, behind: Sequence[Token], ahead: Sequence[Token]) -> Span | None:
    """Anywhere near a code's name figures that have no name of their own, near a password's what is no word."""
    for tokens, step in ((behind, -1), (ahead, 1)):
        for place, token in enumerate(tokens):
            if token.word.isalpha():
                continue
            before = tokens[place + step].word.strip(AROUND) if 0 <= place + step < len(tokens) else ""
            if (
                before[:1].isdigit()
                or before in words.NAMED_FIGURES
                or is_other_number(before)
                or (before.endswith(words.OTHER_ENDINGS) and before != "brief")
            ):
                continue
            if found := _lone_secret(text, word, token):
                return found
    return None


def unread(text: Text, labels: Sequence[Span]) -> Iterator[Span]:
    """What stands right behind each label, and all figures from the first to the last: taken for secrets."""
    for _, end in labels:
        if found := _right_behind(text.plain, end):
            yield found
    first, last = max(0, labels[0][0] - _REACH), min(len(text.plain), labels[-1][1] + _REACH)
    for match in _FIGURED.finditer(text.plain, first, last):
        yield match.span()


def _right_behind(plain: str, end: int) -> Span | None:
    """Up to the next label, which has something behind it of its own."""
    for match in islice(_PIECE.finditer(plain, end, min(len(plain), end + _REACH)), _FEW):
        bare = match[0].strip(AROUND)
        if bare in words.ALL:
            return None
        if bare and bare not in words.CONNECTORS:
            return match.span()
    return None


def _lone_secret(text: Text, word: str, token: Token) -> Span | None:
    bare = stripped(text, token)
    if word in NUMBERED:
        if word == "pin" and text.mentions(words.CASH):
            return None
        if (
            (word in words.CODES or text.mentions(words.ACTIVATION))
            and _SERIAL.fullmatch(bare.word.replace("-", ""))
            and not text.raw[bare.start : bare.end].islower()
        ):
            return bare.start, bare.end
        if _LETTERED_CODE.fullmatch(bare.word) and word not in words.TEXTED:
            return bare.start, bare.end
        if not bare.word.isdigit() or _YEAR.fullmatch(bare.word):
            return None
        span = figures(text, bare, 6 if word in words.TEXTED else 4)
        return (
            span if span and span[1] - span[0] < _LONGEST_CODE and not _is_followed(text, span[1]) else None
        )
    if word not in _STRONG or len(bare.word) < _SHORTEST_PASSWORD:
        return None
    looks = (_PASSWORD.fullmatch(bare.word) or _MIXTURE.fullmatch(bare.word)) and is_mixed(text, bare)
    return (bare.start, bare.end) if looks else None


def _is_followed(text: Text, end: int) -> bool:
    """By the letters of a postcode, a month, or more figures."""
    following = text.after(end)[:1]
    return bool(following) and (
        len(following[0]) == 2 and following[0].isalpha() and following[0] not in _SMALL
    )
