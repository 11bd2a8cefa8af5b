"""Reading an answer for what it asks, in one pass over its words."""

import re
from bisect import bisect_left
from collections.abc import Iterator
from enum import Enum
from typing import NamedTuple

from samenspraak.domain import phrases
from samenspraak.domain.findings import Finding, Kind
from samenspraak.domain.phrases.words import STOP, Word, plain, words_in
from samenspraak.privacy.asking.words import CALLED, COMMON, GROUPS, MOODS, MORE, PHRASES


class Mood(Enum):
    """What words say, other than the kind they ask for."""

    ASKED = "asked"
    """Data is asked for; its name in the match says which."""
    NOT = "not"
    TURN = "turn"
    """Begins another clause: what follows no longer counts."""
    ELSEWHERE = "elsewhere"
    REPORTED = "reported"


Meaning = Kind | Mood

BEFORE, AFTER = 5, 8
"""How many words before and after a match a denial or another way still counts."""

LONGEST_NAME = 3
"""In words."""

_WORD_OR_STOP = re.compile(r"([^\W_]+(?:'[^\W_]+)*)|[?;\n]|(?<!\.\w)\.(?!\d|\w\.)")
_ROWS = tuple(
    f"{whose} {between}+{data}"
    for whose, data in (("@UW", "@DATA"), ("@HET", "@NUMMER"))
    for between in ("", "+@OOK ", "+@OOK +@OOK ", "+@OOK +@OOK +@OOK ")
)


class _Token(NamedTuple):
    """A word, a name of data ("§bsn"), a question mark, or "" where a sentence ends."""

    start: int
    end: int
    word: str


def asked_for(text: str) -> tuple[Finding, ...]:
    """Where the text asks its reader for data, and for what; in order, never overlapping. Never raises."""
    plain_text = plain(text)
    if _TELLING.isdisjoint(words_in(plain_text)):
        return ()
    words = list(_placed(_named(list(_tokens(plain_text)))))
    matches = list(_NETWORK.matches(words))
    moods = {mood: _places(matches, mood) for mood in Mood}
    named = [(place, end, word) for place, _, end, word in words if word in _KINDS]
    asking = (match for match in matches if match.says & _ANY and _asks(match, moods))
    return _apart([finding for match in asking for finding in _found(match, named)])


def _found(match: phrases.Match, named: list[tuple[int, int, str]]) -> Iterator[Finding]:
    """What one question asks for; a row of names shares it, the first with the words that ask."""
    yield from (Finding(match.start, match.end, kind) for kind, says in _SAYING.items() if match.says & says)
    if not match.says & _ASKED:
        return
    first, last = bisect_left(named, (match.first, 0, "")), bisect_left(named, (match.last + 1, 0, ""))
    start = match.start
    for at in range(first, last):
        end = match.end if at + 1 == last else named[at][1]
        yield Finding(start, end, _KINDS[named[at][2]])
        start = end + 1


def _asks(match: phrases.Match, moods: dict[Mood, list[int]]) -> bool:
    turns = moods[Mood.TURN]
    turn = bisect_left(turns, match.last)
    after = min(match.last + AFTER, turns[turn] if turn < len(turns) else match.last + AFTER)
    return not any(
        _within(moods[mood], match.first - BEFORE, after)
        for mood in (Mood.NOT, Mood.ELSEWHERE, Mood.REPORTED)
    )


def _apart(found: list[Finding]) -> tuple[Finding, ...]:
    """One finding for each time something is asked; of two that overlap the later keeps what is its own."""
    apart: list[Finding] = []
    for finding in sorted(found, key=lambda finding: (finding.end, finding.start)):
        last = apart[-1] if apart else Finding(0, 0, finding.kind)
        if finding.start >= last.end:
            apart.append(finding)
        elif finding.kind is last.kind:
            apart[-1] = Finding(last.start, finding.end, finding.kind)
        elif finding.end > last.end + 1:
            apart.append(Finding(last.end + 1, finding.end, finding.kind))
    return tuple(apart)


def _places(matches: list[phrases.Match], mood: Mood) -> list[int]:
    wanted = _NETWORK.saying(mood)
    return sorted(match.first for match in matches if match.says & wanted)


def _within(places: list[int], first: int, last: int) -> bool:
    nearest = bisect_left(places, first)
    return nearest < len(places) and places[nearest] <= last


def _tokens(plain_text: str) -> Iterator[_Token]:
    for found in _WORD_OR_STOP.finditer(plain_text):
        if found[1] is not None:
            yield _Token(found.start(), found.end(), found[1].replace("'", ""))
            continue
        if found[0] == "?":
            yield _Token(found.start(), found.end(), "?")
        yield _Token(found.end(), found.end(), "")


def _named(tokens: list[_Token]) -> Iterator[_Token]:
    """The tokens, with each name of data as one."""
    place = 0
    while place < len(tokens):
        many = _words_of_name(tokens, place) if tokens[place].word in _BEGINNINGS else 0
        yield _one(tokens[place : place + many]) if many else tokens[place]
        place += many or 1


def _words_of_name(tokens: list[_Token], place: int) -> int:
    """How many words the longest name of data here has; 0 when none begins here."""
    longest = min(LONGEST_NAME, len(tokens) - place)
    return next((many for many in range(longest, 0, -1) if _said(tokens[place : place + many]) in _NAMES), 0)


def _one(tokens: list[_Token]) -> _Token:
    return _Token(tokens[0].start, tokens[-1].end, _NAMES[_said(tokens)])


def _said(tokens: list[_Token]) -> str:
    return " ".join(token.word for token in tokens)


def _placed(tokens: Iterator[_Token]) -> Iterator[Word]:
    """The words in their order, those of two sentences far apart; each sentence begins with "^"."""
    order = 1
    yield 0, 0, 0, "^"
    for token in tokens:
        if token.word:
            yield order, token.start, token.end, token.word
            order += 1
        else:
            order += STOP
            yield order - 1, token.end, token.end, "^"


def _table() -> dict[str, str]:
    """The rules by what they say: each phrase with each way to name the data in it."""
    lines = PHRASES.strip().splitlines()
    asked = [line.replace("{DATA}", row) for line in lines for row in (_ROWS if "{DATA}" in line else ("",))]
    return {
        Mood.ASKED.value: "\n".join(asked),
        **MOODS,
        **{kind.value: rules for kind, rules in MORE.items()},
    }


def _telling() -> frozenset[str]:
    """Words of which one is in every text that asks something: of each name the least common."""
    common = frozenset(COMMON)
    names = frozenset(min(name.split(), key=lambda word: (word in common, len(word) < 3)) for name in _NAMES)
    return names | _NETWORK.telling(tuple(Kind)).words


_MEANINGS: dict[str, Meaning] = {meaning.value: meaning for meaning in (*Kind, *Mood)}
_VOCABULARY = phrases.Vocabulary(GROUPS, frozenset(), frozenset())
_RULES: tuple[phrases.Rule[Meaning], ...] = tuple(phrases.rules_of(_table(), _MEANINGS, _VOCABULARY))
_NETWORK = phrases.Network(_RULES, COMMON)
_KINDS = {f"§{kind.lower()}": kind for kind in CALLED}
_NAMES = {
    name.replace("+", " "): f"§{kind.lower()}" for kind, called in CALLED.items() for name in called.split()
}
_BEGINNINGS = frozenset(name.split()[0] for name in _NAMES)
_TELLING = _telling()
_SAYING = {kind: _NETWORK.saying(kind) for kind in MORE}
_ASKED = _NETWORK.saying(Mood.ASKED)
_ANY = _ASKED | sum(_SAYING.values())
