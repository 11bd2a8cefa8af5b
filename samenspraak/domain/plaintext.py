"""A text as the guard reads it: lower case, without invisible characters, with its runs of digits."""

import re
import unicodedata
from typing import NamedTuple

from samenspraak.domain.numerals import NUMERALS, SPOKEN

_DIGITS = re.compile(r"[0-9]+")
_THREE_DIGITS = re.compile(r"[0-9]{3,}")
_ODD = re.compile(r"[^\x00-\x7f]")
_WORDS = re.compile(r"[^\W\d_]+|[0-9]+|[.!?;\n]")
_NUMERAL = re.compile(r"[^\W\d_]+|[0-9]+")
_LETTERS = re.compile(r"[^\W\d_]+")
_ODD_LETTERS = {"ł": "l", "ø": "o", "ı": "i", "đ": "d", "Ł": "l", "Ø": "o", "Đ": "d"}
_INVISIBLE = frozenset({"Cf", "Mn", "Me"})
_BLANK = frozenset({"Zs", "Zl", "Zp"})
_PICTURE = frozenset({"So", "Sk", "Cn", "Co", "Cs"})
_KEYCAP = frozenset({"\ufe0f", "\u20e3"})
_WINDOW_BEFORE, _WINDOW_AFTER = 64, 48
_LONGEST_GAP = 4
_NUMBER = 7
_MANY, _DENSE = 250, 3
"""In a text with more runs of digits than this, one in every three characters, runs of one or two are noise."""
_LETTERS_ONLY = bytes(code if chr(code).isalpha() and code < 128 else 32 for code in range(256))
_WORDS_ONLY = bytes(
    code if (chr(code).isalnum() and code < 128) or code in b".!?;" else 32 for code in range(256)
)
_ALPHANUMERIC = bytes(code if chr(code).isalnum() and code < 128 else 32 for code in range(256))
_MARKS = ((b".", b" . "), (b"!", b" ! "), (b"?", b" ? "), (b";", b" ; "))
_DIGITS_ONLY = bytes(code if code in b"0123456789" else 32 for code in range(256))


class Group(NamedTuple):
    """A run of digits, or a numeral in words; offsets in `Text.plain`."""

    start: int
    end: int
    digits: str


Chain = list[Group]


class Text:
    """One text to read. `raw` is what was written; `plain` is what the detectors look at.

    `groups` are the runs of digits in order (spoken digits too, when several stand in a row); `chains` are
    groups with nothing between them but separators, `numbers` those of at least seven digits. Offsets of groups
    and chains are those of `plain`; `digit_count` is the number of digits in all groups together. `words` are
    all words in order; `is_spoken` when a numeral is among them.
    """

    __slots__ = (
        "_after",
        "_before",
        "_chains",
        "_characters",
        "_is_regular",
        "_mentions",
        "_numbers",
        "_origin",
        "_vocabulary",
        "digit_count",
        "groups",
        "is_spoken",
        "plain",
        "raw",
        "words",
    )

    def __init__(self, raw: str) -> None:
        self.raw = raw
        self._origin: list[int] | None = None
        self.plain = plain = raw.lower() if raw.isascii() else self._folded(raw)
        simple = plain.replace("€", "$")
        if simple.isascii():
            characters = simple.encode()
            self.words: list[str] = characters.translate(_LETTERS_ONLY).decode().split()
            runs = characters.translate(_DIGITS_ONLY).decode().split()
            self._characters: bytes | None = characters
        else:
            self._characters = None
            self.words = _LETTERS.findall(plain)
            runs = _DIGITS.findall(plain)
        self._vocabulary = set(self.words)
        self.is_spoken = not SPOKEN.isdisjoint(self._vocabulary)
        if self.is_spoken:
            self.groups = _spoken_groups(plain)
        else:
            self.groups = _groups(plain, runs) if runs else []
        self.digit_count = sum([len(group.digits) for group in self.groups]) if self.groups else 0
        self._chains: list[Chain] | None = None
        self._numbers: list[Chain] | None = None
        self._is_regular: bool | None = None
        self._mentions: dict[frozenset[str], bool] = {}
        self._before: dict[int, list[str]] = {}
        self._after: dict[int, list[str]] = {}

    def _folded(self, raw: str) -> str:
        few = len(raw) < 256 and len(raw.encode("utf-8", "surrogatepass")) < len(raw) + 32
        plain = _ODD.sub(_folded_match, raw).lower() if few else raw.translate(_FOLD)
        if len(plain) != len(raw):
            self._origin = [place for place, character in enumerate(raw) if _FOLD[ord(character)]]
        return plain

    def span(self, start: int, end: int) -> tuple[int, int]:
        """The offsets in `raw` of plain[start:end], with the invisible characters inside it."""
        if self._origin is None:
            return start, end
        last = self._origin[end - 1] + 1
        while self.raw[last : last + 1] in _KEYCAP:
            last += 1
        return self._origin[start], last

    def mentions(self, words: frozenset[str]) -> bool:
        """Whether any of these words is in the text; asked twice, looked up once."""
        if (answer := self._mentions.get(words)) is None:
            answer = self._mentions[words] = not words.isdisjoint(self._vocabulary)
        return answer

    def holds(self, pieces: frozenset[str]) -> bool:
        """Whether any of these pieces of words is in the text; asked twice, looked up once."""
        if (answer := self._mentions.get(pieces)) is None:
            answer = self._mentions[pieces] = any(map(self.plain.__contains__, pieces))
        return answer

    def before(self, start: int) -> list[str]:
        """Words, numbers and sentence ends before a place, the nearest first."""
        if (words := self._before.get(start)) is None:
            words = self._words_in(start - _WINDOW_BEFORE if start > _WINDOW_BEFORE else 0, start)
            words.reverse()
            self._before[start] = words
        return words

    def after(self, end: int) -> list[str]:
        """Words, numbers and sentence ends after a place, the nearest first."""
        if (words := self._after.get(end)) is None:
            words = self._after[end] = self._words_in(end, end + _WINDOW_AFTER)
        return words

    def _words_in(self, start: int, end: int) -> list[str]:
        """By way of bytes, which is three times as fast, when no digits are stuck to letters and no line ends."""
        if self._is_regular is None:
            self._is_regular = self._characters is not None and _is_regular(self._characters, len(self.words))
        if not self._is_regular or self._characters is None:
            return _WORDS.findall(self.plain, start, end)
        piece = self._characters[start:end]
        for mark, apart in _MARKS:
            piece = piece.replace(mark, apart)
        return piece.translate(_WORDS_ONLY).decode().split()

    def is_capital(self, place: int) -> bool:
        """Whether the character at a place of `plain` was written as a capital."""
        return self.raw[place if self._origin is None else self._origin[place]].isupper()

    @property
    def chains(self) -> list[Chain]:
        """The groups, joined where at most four separators stand between them."""
        if self._chains is None:
            self._chains = _chains(self.plain, self.groups)
        return self._chains

    @property
    def numbers(self) -> list[Chain]:
        """The chains of seven digits and more."""
        if self._numbers is None:
            enough = self.digit_count >= _NUMBER
            self._numbers = [chain for chain in self.chains if _is_long(chain)] if enough else []
        return self._numbers


def squeezed(value: str) -> str:
    """Letters and digits only, in lower case: what two spellings of one number have in common."""
    plain = value.lower() if value.isascii() else value.translate(_FOLD)
    return "".join(filter(str.isalnum, plain))


def _is_regular(characters: bytes, letters: int) -> bool:
    """Whether it is one line, and every word is all letters or all digits."""
    if b"\n" in characters:
        return False
    runs = len(characters.translate(_DIGITS_ONLY).split())
    return len(characters.translate(_ALPHANUMERIC).split()) == letters + runs


def _groups(plain: str, runs: list[str]) -> list[Group]:
    """The runs with their places: each is the first of its digits behind the one before."""
    if len(runs) > _MANY and len(runs) * _DENSE > len(plain):
        return [Group(*match.span(), match[0]) for match in _THREE_DIGITS.finditer(plain)]
    groups: list[Group] = []
    end = 0
    for digits in runs:
        start = plain.find(digits, end)
        end = start + len(digits)
        groups.append(Group(start, end, digits))
    return groups


def _spoken_groups(plain: str) -> list[Group]:
    """Numerals count as digits when four in a row are said, or after the "nl" of an IBAN; "een" is an article."""
    groups: list[Group] = []
    run: list[Group] = []
    for match in _NUMERAL.finditer(plain):
        word = match[0]
        digits = word if word[0] in "0123456789" else NUMERALS.get(word, "")
        if run and (not digits or match.start() - run[-1].end > _LONGEST_GAP):
            groups.extend(_said(plain, run))
            run = []
        if digits:
            run.append(Group(match.start(), match.end(), digits))
    groups.extend(_said(plain, run))
    return groups


def _said(plain: str, run: list[Group]) -> list[Group]:
    if len(run) > 3 or (run and plain[max(0, run[0].start - 4) : run[0].start].strip() == "nl"):
        return run
    return [group for group in run if plain[group.start] in "0123456789"]


def _chains(plain: str, groups: list[Group]) -> list[Chain]:
    chains: list[Chain] = []
    previous = -_LONGEST_GAP - 1
    for group in groups:
        start = group.start
        gap = start - previous
        if gap > _LONGEST_GAP or (gap and any(map(str.isalnum, plain[previous:start]))):
            chains.append([group])
        else:
            chains[-1].append(group)
        previous = group.end
    return chains


def _is_long(chain: Chain) -> bool:
    if chain[-1].end - chain[0].start < _NUMBER:
        return False
    return len(chain) >= _NUMBER or sum([len(group.digits) for group in chain]) >= _NUMBER


class _Fold(dict[int, str]):
    """One plain character for each character ("" for an invisible one), worked out when first met."""

    def __missing__(self, code: int) -> str:
        plain = _plain(chr(code))
        if len(self) < 20_000:
            self[code] = plain
        return plain


def _folded_match(match: re.Match[str]) -> str:
    return _FOLD[ord(match[0])]


def _plain(character: str) -> str:
    category = unicodedata.category(character)
    if category in _INVISIBLE:
        return ""
    if character.isascii():
        return character.lower()
    digit = unicodedata.digit(character, None)
    if digit is not None:
        return str(digit)
    if category == "Pd":
        return "-"
    if category in _BLANK:
        return " "
    return "*" if category in _PICTURE else _bare(character)


def _bare(character: str) -> str:
    """The letter without its accents; a character that does not come down to one stays what it is."""
    parts = [c for c in unicodedata.normalize("NFKD", character) if unicodedata.category(c) not in _INVISIBLE]
    letter = parts[0].lower() if len(parts) == 1 else character
    letter = _ODD_LETTERS.get(letter, letter)
    return letter if len(letter) == 1 else character


_FOLD = _Fold()
