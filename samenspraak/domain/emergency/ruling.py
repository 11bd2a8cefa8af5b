"""What the rules alone take for an emergency, in one pass over the words of a message whatever they are."""

from bisect import bisect_left
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import reduce
from operator import or_

from samenspraak.domain.emergency.rules import RULES, Kind, Mood
from samenspraak.domain.emergency.vocabulary import COMMON, HARMLESS_ENDINGS
from samenspraak.domain.phrases import Match, Network
from samenspraak.domain.phrases.words import Word, words_of

NEAR = 8
"""How many words before and after a match a calm or a pressing word still counts."""

BESIDE = 3
"""How many words away a word that says it is so now makes a rule sure."""

FAR = 1_000_000

MOST_TELLING_FIRST = (Kind.SUICIDE, Kind.HOME_VIOLENCE, Kind.DANGER)
"""The answers to the first two name 112 as well."""


Moods = Mapping[Mood, list[int]]
"""The places of the words of each mood, in order."""


@dataclass(frozen=True, slots=True)
class Emergency:
    """What a message reads like, and the place in it (`text[start:end]`) that says so."""

    kind: Kind
    start: int
    end: int


def by_rules(text: str, *, surely: bool = False) -> Emergency | None:
    """The emergency a rule sees, or None; takes time linear in the length of the message.

    `surely`: only by a rule that is firm, or that matches beside a word that says it is so now.
    """
    words = words_of(text)
    if not _TELLING.is_among([word for _, _, _, word in words]):
        return None
    matches = list(_NETWORK.matches(_with_ends(words)))
    if not any(match.says & _ANY for match in matches):
        return None
    moods = {mood: _places(matches, mood) for mood in Mood}
    holds = _is_sure if surely else _holds
    for kind in MOST_TELLING_FIRST:
        for match in matches:
            if holds(match, kind, moods):
                return Emergency(kind, match.start, match.end)
    return None


def _places(matches: list[Match], mood: Mood) -> list[int]:
    wanted = _NETWORK.saying(mood)
    return sorted({place for match in matches if match.says & wanted for place in (match.first, match.last)})


def _holds(match: Match, kind: Kind, moods: Moods) -> bool:
    if _is_sure(match, kind, moods):
        return True
    is_stopped = _apart(match, moods[Mood.CALM]) <= NEAR < _apart(match, moods[Mood.PRESSING])
    return bool(match.says & _PLAIN[kind]) and not is_stopped


def _is_sure(match: Match, kind: Kind, moods: Moods) -> bool:
    if match.says & _FIRM[kind]:
        return True
    nearest = _apart(match, moods[Mood.PRESENT])
    return bool(match.says & _PLAIN[kind]) and nearest <= BESIDE and nearest < _apart(match, moods[Mood.CALM])


def _apart(match: Match, places: list[int]) -> int:
    """How many words a match lies from the nearest of these places; FAR when there is none."""
    following = bisect_left(places, match.first)
    around = places[max(0, following - 1) : following + 1]
    return min((max(match.first - place, place - match.last, 0) for place in around), default=FAR)


def _with_ends(words: Iterable[Word]) -> Iterator[Word]:
    place = end = 0
    yield 0, 0, 0, "^"
    for place, start, end, word in words:
        yield place, start, end, word
    yield place + 1, end, end, "$"


_NETWORK = Network(RULES, COMMON, HARMLESS_ENDINGS)
_TELLING = _NETWORK.telling(tuple(Kind))
_FIRM = {kind: _NETWORK.saying(kind, firm=True) for kind in Kind}
_PLAIN = {kind: _NETWORK.saying(kind) for kind in Kind}
_ANY = reduce(or_, (*_FIRM.values(), *_PLAIN.values()))
