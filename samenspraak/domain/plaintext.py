"""A text as the guard reads it: lower case, without invisible characters, with its runs of digits."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise
from operator import attrgetter

from samenspraak.domain.folding import folded, is_visible
from samenspraak.domain.numerals import NUMERALS, SPOKEN
from samenspraak.domain.pieces import pattern_of
from samenspraak.domain.topics import CODES, OF_SIZE, STUCK_FIGURES, of_joined, topic, topics_of

_DIGITS = re.compile(r"[0-9]+")
_WORDS = re.compile(r"[^\W\d_]+|[0-9]+|[.!?;\n]")
_NUMERALS = frozenset(NUMERALS)
_START = attrgetter("start")
_COUNTRY_SAID = re.compile(r"(?<![^\W_])(?:n[ .]?l|en el)[^\w]{0,2}$")
_NO_LETTER = re.compile(r"[\W\d_]")
_KEYCAP = frozenset({"\ufe0f", "\u20e3"})
_WINDOW_BEFORE, _WINDOW_AFTER = 64, 48
_LONGEST_GAP = 4
_NUMBER = 7
_FEWEST_SAID = 4
_LETTERS_ONLY = bytes(code if chr(code).isalpha() and code < 128 else 32 for code in range(256))
_WORDS_ONLY = bytes(
    code if (chr(code).isalnum() and code < 128) or code in b".!?;\n" else 32 for code in range(256)
)
_APART = {mark: f" {mark} " for mark in ".!?;\n"}
_ALL_BUT_MARKS = bytes(code for code in range(256) if chr(code) not in _APART)
_DIGITS_ONLY = bytes(code if code in b"0123456789" else 32 for code in range(256))
_LONGEST_KNOWN = len(OF_SIZE)
NUMERAL = topic(SPOKEN)
"""The topic of a text with a numeral in words."""


@dataclass(slots=True)
class Group:
    """A run of digits, or a numeral in words; offsets in `Text.plain`.

    `before` and `after` are the words around it, when no figures are nearer. Made four times as fast as a tuple.
    """

    start: int
    end: int
    digits: str
    before: str = ""
    after: str = ""


Chain = list[Group]
Stretch = tuple[int, int, str]
"""Groups of a chain that stand in a row: the first, the last, and their digits together."""


class Text:
    """One text to read. `raw` is what was written; `plain` is what the detectors look at.

    `groups` are the runs of digits in order (spoken digits too, when several stand in a row); `chains` are
    groups with nothing between them but separators, `numbers` those of at least seven digits. Offsets of groups
    and chains are those of `plain`; `digit_count` is the number of digits in all groups together. `letters` is
    `plain` with a space for all that is no letter; `words` are all words in order; `is_spoken` when a numeral is
    among them. `topics` are what the text speaks of.
    """

    __slots__ = (
        "_after",
        "_before",
        "_characters",
        "_marked",
        "_marks",
        "_mentions",
        "_origin",
        "chains",
        "digit_count",
        "groups",
        "is_spoken",
        "letters",
        "numbers",
        "plain",
        "raw",
        "topics",
        "words",
    )

    def __init__(self, raw: str) -> None:
        self.raw = raw
        self.plain = plain = raw.lower() if raw.isascii() else folded(raw)
        self._origin: list[int] | None = None
        if len(plain) != len(raw):
            self._origin = [place for place, character in enumerate(raw) if is_visible(character)]
        runs = self._read_letters()
        self.groups = _groups_of(plain, runs) if runs else []
        self.words, figures = self._join_groups()
        spoken_of = topics_of(plain, self.words)
        self.is_spoken = spoken_of & NUMERAL != 0
        if self.is_spoken and _may_be_said(self.words, runs):
            self.groups = self._spoken_groups(runs)
            _, figures = self._join_groups()
            _tell_numerals(plain, self.groups)
        self.topics = spoken_of | figures
        self._marked: str | None = None
        self._mentions: dict[frozenset[str], bool] = {}
        self._before: dict[int, list[str]] = {}
        self._after: dict[int, list[str]] = {}

    def _read_letters(self) -> list[str]:
        """The runs of digits; and sets `letters`. By way of bytes, which is several times as fast, where it can be."""
        simple = self.plain if self.plain.isascii() else self.plain.replace("€", "$")
        if not simple.isascii():
            self._characters: bytes | None = None
            self.letters = _NO_LETTER.sub(" ", self.plain)
            return _DIGITS.findall(self.plain)
        self._characters = characters = simple.encode()
        self.letters = characters.translate(_LETTERS_ONLY).decode()
        return characters.translate(_DIGITS_ONLY).decode().split()

    def _join_groups(self) -> tuple[list[str], int]:
        """Makes chains of the groups, and tells each the words around it. The words between them, and their topics."""
        letters, chains, topics, count, end = self.letters, [], 0, 0, 0
        words: list[str] = []
        previous = None
        for group in self.groups:
            start, size = group.start, len(group.digits)
            between = letters[end:start]
            if passed := between.split():
                words += passed
                group.before = passed[-1]
                chains.append([group])
                if previous:
                    previous.after = passed[0]
                if between[-1] != " " or (previous and between[0] != " "):
                    topics |= CODES if " " in between else CODES | STUCK_FIGURES
            elif previous is None or start - end > _LONGEST_GAP:
                chains.append([group])
            else:
                chains[-1].append(group)
                topics |= of_joined(size + len(previous.digits), between)
            if size < _LONGEST_KNOWN:
                topics |= OF_SIZE[size]
            count += size
            end, previous = group.end, group
        rest = letters[end:].split()
        if previous and rest:
            previous.after = rest[0]
            if letters[end] != " ":
                topics |= CODES
        self.chains, self.digit_count = chains, count
        self.numbers = []
        if count >= _NUMBER:
            is_one = len(chains) == 1
            self.numbers = chains if is_one else [chain for chain in chains if size_of(chain) >= _NUMBER]
        return words + rest, topics

    def _spoken_groups(self, runs: list[str]) -> list[Group]:
        """Numerals count as digits when four in a row are said, or after the "nl" of an IBAN; "een" is an article."""
        plain = self.plain
        groups: list[Group] = []
        run: list[Group] = []
        said = [Group(start, end, NUMERALS[word]) for word, start, end in self.places_of(_NUMERALS)]
        for group in sorted(_groups_of(plain, runs) + said, key=_START):
            if run:
                gap = plain[run[-1].end : group.start]
                if len(gap) > _LONGEST_GAP or (gap != " " and any(map(str.isalnum, gap))):
                    groups += _said(plain, run)
                    run = []
            run.append(group)
        return groups + _said(plain, run)

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
            answer = self._mentions[words] = not words.isdisjoint(self.words)
        return answer

    def holds(self, pieces: frozenset[str]) -> bool:
        """Whether any of these pieces of words is in the text; asked twice, looked up once."""
        if (answer := self._mentions.get(pieces)) is None:
            answer = self._mentions[pieces] = pattern_of(pieces).search(self.plain) is not None
        return answer

    def has_two_figures(self) -> bool:
        """Whether two figures or more are in it, also in words: each number that is said sign by sign has them."""
        return self.is_spoken or self.digit_count + sum([word in NUMERALS for word in self.words]) > 1

    def places_of(self, words: frozenset[str]) -> Iterator[tuple[str, int, int]]:
        """Each of these words in the text, in order, with where it starts and ends in `plain`."""
        apart, end = f" {self.letters} ", 0
        for word in self.words:
            if word in words:
                start = apart.find(f" {word} ", end)
                end = start + len(word)
                yield word, start, end

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
        """By way of bytes, which is three times as fast, when no digits are stuck to letters."""
        if self._characters is None or self.topics & CODES:
            return _WORDS.findall(self.plain, start, end)
        if self._marked is None:
            self._marked = self._characters.translate(_WORDS_ONLY).decode()
            self._marks: set[str] = {*self._characters.translate(None, _ALL_BUT_MARKS).decode()}
        piece = self._marked[start:end]
        for mark in self._marks:
            piece = piece.replace(mark, _APART[mark])
        return [*filter(None, piece.split(" "))] if "\n" in self._marks else piece.split()

    def is_capital(self, place: int) -> bool:
        """Whether the character at a place of `plain` was written as a capital."""
        return self.raw[place if self._origin is None else self._origin[place]].isupper()


def size_of(chain: Chain) -> int:
    """How many digits a chain has."""
    return len(chain[0].digits) if len(chain) == 1 else sum([len(group.digits) for group in chain])


def stretches(chain: Chain, size: int) -> list[Stretch]:
    """Every stretch of so many digits."""
    joined = "".join([group.digits for group in chain])
    found: list[Stretch] = []
    if len(joined) < size:
        return found
    first = begin = end = 0
    for last, group in enumerate(chain):
        end += len(group.digits)
        while end - begin > size:
            begin += len(chain[first].digits)
            first += 1
        if end - begin == size:
            found.append((first, last, joined[begin:end]))
    return found


def squeezed(value: str) -> str:
    """Letters and digits only, in lower case: what two spellings of one number have in common."""
    plain = folded(value)
    return plain if plain.isalnum() else "".join(filter(str.isalnum, plain))


def _groups_of(plain: str, runs: list[str]) -> list[Group]:
    """The runs of digits with their places."""
    groups: list[Group] = []
    end = 0
    for digits in runs:
        start = plain.find(digits, end)
        end = start + len(digits)
        groups.append(Group(start, end, digits))
    return groups


def _may_be_said(words: list[str], runs: list[str]) -> bool:
    return "nl" in words or sum([word in NUMERALS for word in words]) + len(runs) >= _FEWEST_SAID


def _tell_numerals(plain: str, groups: list[Group]) -> None:
    """Numerals in words are words to the group beside them."""
    for group, following in pairwise(groups):
        if not following.before and not plain[group.start].isdigit():
            following.before = plain[group.start : group.end]
        if not group.after and not plain[following.start].isdigit():
            group.after = plain[following.start : following.end]


def _said(plain: str, run: list[Group]) -> list[Group]:
    if len(run) >= _FEWEST_SAID or (
        run and _COUNTRY_SAID.search(plain, max(0, run[0].start - 8), run[0].start)
    ):
        return run
    return [group for group in run if plain[group.start] in "0123456789"]
