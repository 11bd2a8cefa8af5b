"""What a secret looks like: no word of a language, or four to twelve digits that count nothing."""

import re
from bisect import bisect_left
from dataclasses import dataclass
from operator import attrgetter

from samenspraak.domain.plaintext import Group, Text
from samenspraak.privacy.detectors.credential.words import COUNTED

AROUND = "\"'`“”‘’«»()[]{}<>*,;:."
_TOKEN = re.compile(r"\S+")
_MAIL = re.compile(r"[^@]+@[^@.]+\.\S+")
_PLAIN_FIGURES = re.compile(
    r"(?:[0-2]?[0-9]|3[01])[-/.](?:0?[1-9]|1[0-2])(?:[-/.][0-9]{2,4})?|[0-2]?[0-9][:.][0-5][0-9]|[€$][0-9.,]+"
    r"|[0-9]+[.,][0-9]{2}|[0-9]{4}[a-z]{2}"
)
"""Dates, times, amounts, postcodes."""

_UNITS = re.compile(
    r"[0-9]{1,3}(?:e|de|ste|x|jr|uur|u|cm|m|min|st|k|gb)|(?:ios|windows|win|edge|chrome|firefox|safari|iphone|ipad|galaxy|samsung|android|covid|mp|a|n|g)[0-9]{1,3}"
)
_SIGNS = frozenset("#!@$%&*_+?^~=")
_SIGNS_IN_FRONT = ":=>-,.'’)\"?!"
_REACH, _BACK = 110, 60
_FEWEST, _MOST_DIGITS = 4, 12
_MOST_TOKENS = 11
_START = attrgetter("start")


@dataclass(slots=True)
class Token:
    """A piece between white space; offsets in `Text.plain`."""

    start: int
    end: int
    word: str


def tokens_behind(text: Text, start: int) -> list[Token]:
    """What is written behind a place; a colon or equals sign in front of a piece stands by itself."""
    tokens: list[Token] = []
    for match in _TOKEN.finditer(text.plain, start, start + _REACH):
        begin, word = match.start(), match[0]
        if begin == start or word[0] in ":=":
            signs = len(word) - len(word.lstrip(_SIGNS_IN_FRONT))
            if signs:
                tokens.append(Token(begin, begin + signs, word[:signs]))
            begin, word = begin + signs, word[signs:]
        if len(tokens) > _MOST_TOKENS:
            return tokens
        if word:
            tokens.append(Token(begin, match.end(), word))
    if tokens and tokens[-1].end < len(text.plain) and not text.plain[tokens[-1].end].isspace():
        tokens.pop()
    return tokens


def tokens_ahead(text: Text, end: int) -> list[Token]:
    """What is written before a place, the nearest first."""
    begin = max(0, end - _BACK)
    tokens = [Token(m.start(), m.end(), m[0]) for m in _TOKEN.finditer(text.plain, begin, end)]
    if tokens and tokens[0].start > 0 and not text.plain[tokens[0].start - 1].isspace():
        tokens = tokens[1:]
    return tokens[::-1]


def stripped(text: Text, token: Token) -> Token:
    """Without quotes, brackets and full stops around it; an exclamation mark at its end may belong to it."""
    start, end = token.start, token.end
    while start < end and text.plain[start] in AROUND:
        start += 1
    while end > start and (text.plain[end - 1] in AROUND or text.plain[end - 1] == "?"):
        end -= 1
    return Token(start, end, text.plain[start:end])


def is_mail(word: str) -> bool:
    """Whether it is a mail address, which is another kind of data."""
    return "@" in word and bool(_MAIL.fullmatch(word))


def is_mixed(text: Text, token: Token) -> bool:
    """Letters with digits or signs, or a capital inside the word: no word of a language looks like that."""
    word = token.word
    if len(word) < 4 or "://" in word or word.startswith("www.") or is_mail(word) or is_measure(word):
        return False
    has_digits = any(map(str.isdigit, word))
    if not any(map(str.isalpha, word)):
        return has_digits and not _SIGNS.isdisjoint(word)
    has_signs = "*" not in word and not _SIGNS.isdisjoint(word[:-1])
    return has_digits or has_signs or _has_capital_inside(text, token)


def is_capitals(text: Text, token: Token) -> bool:
    """Four to eight capitals in a text that is not written in capitals: "KXRT"."""
    if not 4 <= len(token.word) <= 8 or not token.word.isalpha() or text.raw.isupper():
        return False
    return all(text.is_capital(at) for at in range(token.start, token.end))


def is_spoken_figure(text: Text, start: int) -> bool:
    """Whether a numeral in words, one of four or more in a row, begins here."""
    return not text.plain[start].isdigit() and _group_at(text, start) is not None


def figures(text: Text, token: Token, least: int) -> tuple[int, int] | None:
    """At least so many digits, in one piece or in groups, that count nothing and are no date or amount."""
    first = None if is_measure(token.word) else _group_at(text, token.start)
    if first is None:
        return None
    groups = _together(text, first)
    after = text.after(groups[-1].end)[:1]
    if sum(len(group.digits) for group in groups) < least or (after and after[0] in COUNTED):
        return None
    end = groups[-1].end
    is_other = "€" in text.plain[end : end + 2] or _is_mobile(groups)
    return None if is_other else (token.start, end)


def _is_mobile(groups: list[Group]) -> bool:
    digits = "".join(group.digits for group in groups)
    return (digits.startswith("06") and len(digits) == 10) or digits.startswith(("0031", "316"))


def is_measure(word: str) -> bool:
    """Whether it is a date, a time, an amount, a quantity or the version of a program."""
    return bool(_PLAIN_FIGURES.fullmatch(word) or _UNITS.fullmatch(word))


def _group_at(text: Text, start: int) -> int | None:
    place = bisect_left(text.groups, start, key=_START)
    return place if place < len(text.groups) and text.groups[place].start == start else None


def _together(text: Text, first: int) -> list[Group]:
    """Groups with one or two separators between them, twelve digits at most; else the first one only."""
    groups = [text.groups[first]]
    for group in text.groups[first + 1 : first + 1 + _MOST_DIGITS]:
        gap = text.plain[groups[-1].end : group.start]
        is_next = gap == ", " and sum(len(group.digits) for group in groups) >= _FEWEST
        if is_next or len(gap) > 2 or any(map(str.isalnum, gap)):
            break
        groups.append(group)
    return groups if sum(len(group.digits) for group in groups) <= _MOST_DIGITS else groups[:1]


def _has_capital_inside(text: Text, token: Token) -> bool:
    letters = [at for at in range(token.start, min(token.end, token.start + 30)) if text.plain[at].isalpha()]
    capitals = [text.is_capital(at) for at in letters]
    return any(capitals[1:]) and not all(capitals)
