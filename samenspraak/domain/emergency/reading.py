"""Reading a message for an emergency, in one pass over its words whatever they are."""

from bisect import bisect_left
from collections.abc import Iterator
from dataclasses import dataclass
from typing import NamedTuple

from samenspraak.domain.emergency.rules import Kind, Mood
from samenspraak.domain.emergency.steps import START, State, holds_telling_word, saying, steps_of
from samenspraak.domain.emergency.words import Word, placed_words_in, plain, words_in

NEAR = 8
"""How many words before and after a match a calm or a pressing word still counts."""

MOST_TELLING_FIRST = (Kind.SUICIDE, Kind.HOME_VIOLENCE, Kind.DANGER)
"""The answers to the first two name 112 as well."""


@dataclass(frozen=True, slots=True)
class Emergency:
    """What a message reads like, and the place in it (`text[start:end]`) that says so."""

    kind: Kind
    start: int
    end: int


class _Match(NamedTuple):
    """What is said (see `saying`) by the words from `first` to `last`, from `start` to `end` in the text."""

    says: int
    first: int
    last: int
    start: int
    end: int


def emergency_in(text: str) -> Emergency | None:
    """The emergency a message reads like, or None; takes time linear in the length of the message."""
    plain_text = plain(text)
    if not holds_telling_word(words_in(plain_text)):
        return None
    matches = list(_matches(plain_text))
    calm, pressing = _places(matches, Mood.CALM), _places(matches, Mood.PRESSING)
    for kind in MOST_TELLING_FIRST:
        for match in matches:
            if _holds(match, kind, calm, pressing):
                return Emergency(kind, match.start, match.end)
    return None


def _places(matches: list[_Match], mood: Mood) -> list[int]:
    wanted = saying(mood)
    return sorted(match.first for match in matches if match.says & wanted)


def _holds(match: _Match, kind: Kind, calm: list[int], pressing: list[int]) -> bool:
    if match.says & _FIRM[kind]:
        return True
    return bool(match.says & _PLAIN[kind]) and (not _near(match, calm) or _near(match, pressing))


def _near(match: _Match, places: list[int]) -> bool:
    nearest = bisect_left(places, match.first - NEAR)
    return nearest < len(places) and places[nearest] <= match.last + NEAR


def _matches(plain_text: str) -> Iterator[_Match]:
    """What the words say, once for each word that completes it, each time by the words said last."""
    reached: dict[State, tuple[int, int, int]] = {}  # places of its last and first word, start of the first
    for place, start, end, word in _with_ends(placed_words_in(plain_text)):
        here, said = (place, place, start), 0
        steps, beginning = steps_of(word)
        for before, after, reach, says in steps:
            last, first, began = reached.get(before, _NEVER) if before != START else here
            if place - last > reach:
                continue
            reached[after] = place, first, began
            if says & ~said:
                said |= says
                yield _Match(says, first, place, began, end)
        for state in beginning:
            reached[state] = here


def _with_ends(words: Iterator[Word]) -> Iterator[Word]:
    place = end = 0
    yield 0, 0, 0, "^"
    for place, start, end, word in words:
        yield place, start, end, word
    yield place + 1, end, end, "$"


_NEVER = (-1000, 0, 0)
_FIRM = {kind: saying(kind, firm=True) for kind in Kind}
_PLAIN = {kind: saying(kind) for kind in Kind}
