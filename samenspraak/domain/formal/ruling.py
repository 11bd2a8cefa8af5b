"""What the rules hear in a message that may be formal, in one pass over its words."""

import re
from bisect import bisect_left
from collections.abc import Iterable, Iterator
from typing import NamedTuple

from samenspraak.domain.formal.rules import RULES, Formal, Mood
from samenspraak.domain.formal.vocabulary import COMMON, ENDINGS
from samenspraak.domain.phrases import Match, Network
from samenspraak.domain.phrases.words import Word, words_of

ASKED_BEFORE = 8
"""How many words before a match a question still counts; fewer than lie between two sentences."""

ASKED_POLITELY = frozenset({Formal.RECORDS_REQUEST, Formal.DATA_REQUEST, Formal.LIABILITY})
"""What "kunt u …?" asks for, where for the others it only asks about it."""

DENIED_BEFORE = 2
DONE_AFTER = 5

_ASKING_MARK = re.compile(r"[.!\n?;]")


class _Read(NamedTuple):
    """What a message says: places of words, and ends of sentences in the text."""

    matches: list[Match]
    moods: dict[Mood, list[int]]
    stops: list[tuple[int, bool]]


def heard(text: str) -> dict[str, float]:
    """What the rules make of it: "rule: bezwaar" for what it is, "stopped: bezwaar" for what it only speaks of.

    And "mood: asked" for what stops a rule; each counts once. Takes time linear in the length of the text.
    """
    words = words_of(text)
    if not _TELLING.is_among([word for _, _, _, word in words]):
        return {}
    matches = list(_NETWORK.matches(_with_ends(words)))
    spoken_of = [kind for kind in Formal if any(match.says & _EITHER[kind] for match in matches)]
    if not spoken_of:
        return {}
    moods = {mood: _places(matches, mood) for mood in Mood}
    stops = [(found.start(), found[0] == "?") for found in _ASKING_MARK.finditer(text)]
    read = _Read(matches, moods, stops)
    said = next((kind for kind in spoken_of if _is_said(kind, read)), None)
    names = [f"mood: {mood.value}" for mood, places in moods.items() if places]
    names += [f"stopped: {kind}" for kind in spoken_of if kind is not said]
    names += [f"rule: {said}", "rule"] if said else ["stopped"]
    return dict.fromkeys(names, 1.0)


def _is_said(kind: Formal, read: _Read) -> bool:
    return any(_holds(match, kind, read) for match in read.matches)


def _holds(match: Match, kind: Formal, read: _Read) -> bool:
    if not match.says & _EITHER[kind]:
        return False
    moods = read.moods
    if _within(moods[Mood.DENIED], match.first - DENIED_BEFORE, match.last):
        return False
    if match.says & _FIRM[kind]:
        return True
    if moods[Mood.WAY] or _within(moods[Mood.ASKED], match.first - ASKED_BEFORE, match.first):
        return False
    if _within(moods[Mood.DONE], match.first - DENIED_BEFORE, match.last + DONE_AFTER):
        return False
    if kind is Formal.COMPLAINT and moods[Mood.NUISANCE] and not moods[Mood.CONDUCT]:
        return False
    if kind in ASKED_POLITELY and _within(moods[Mood.POLITE], match.first - ASKED_BEFORE, match.last):
        return True
    return not _is_in_question(match, read.stops)


def _is_in_question(match: Match, stops: list[tuple[int, bool]]) -> bool:
    """Whether the sentence of the match ends with a question mark."""
    nearest = bisect_left(stops, (match.end, False))
    return nearest < len(stops) and stops[nearest][1]


def _places(matches: list[Match], mood: Mood) -> list[int]:
    wanted = _NETWORK.saying(mood)
    return sorted(match.first for match in matches if match.says & wanted)


def _within(places: list[int], first: int, last: int) -> bool:
    nearest = bisect_left(places, first)
    return nearest < len(places) and places[nearest] <= last


def _with_ends(words: Iterable[Word]) -> Iterator[Word]:
    """The words with the ends of the message around them; compounds as the word they are a kind of."""
    place = end = 0
    yield 0, 0, 0, "^"
    for place, start, end, word in words:
        yield place, start, end, _head(word) if len(word) > _SHORTEST_ENDING else word
    yield place + 1, end, end, "$"


def _head(word: str) -> str:
    if word.endswith(_ENDS):
        return next(head for ending, head in ENDINGS if word.endswith(ending))
    return word


_ENDS = tuple(ending for ending, _ in ENDINGS)
_SHORTEST_ENDING = min(map(len, _ENDS))
_NETWORK = Network(RULES, COMMON)
_TELLING = _NETWORK.telling(tuple(Formal))
_FIRM = {kind: _NETWORK.saying(kind, firm=True) for kind in Formal}
_EITHER = {kind: _NETWORK.saying(kind) | _NETWORK.saying(kind, firm=True) for kind in Formal}
