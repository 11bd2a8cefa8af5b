"""What the rules alone take for an emergency, in one pass over the words of a message whatever they are."""

from bisect import bisect_left
from collections.abc import Iterator
from dataclasses import dataclass

from samenspraak.domain.emergency.rules import RULES, Kind, Mood
from samenspraak.domain.emergency.vocabulary import COMMON, HARMLESS_ENDINGS
from samenspraak.domain.phrases import Match, Network
from samenspraak.domain.phrases.words import Word, placed_words_in, plain, words_in

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


def by_rules(text: str) -> Emergency | None:
    """The emergency a rule sees, or None; takes time linear in the length of the message."""
    plain_text = plain(text)
    if not _TELLING.is_among(words_in(plain_text)):
        return None
    matches = list(_NETWORK.matches(_with_ends(placed_words_in(plain_text))))
    calm, pressing = _places(matches, Mood.CALM), _places(matches, Mood.PRESSING)
    for kind in MOST_TELLING_FIRST:
        for match in matches:
            if _holds(match, kind, calm, pressing):
                return Emergency(kind, match.start, match.end)
    return None


def _places(matches: list[Match], mood: Mood) -> list[int]:
    wanted = _NETWORK.saying(mood)
    return sorted(match.first for match in matches if match.says & wanted)


def _holds(match: Match, kind: Kind, calm: list[int], pressing: list[int]) -> bool:
    if match.says & _FIRM[kind]:
        return True
    return bool(match.says & _PLAIN[kind]) and (not _near(match, calm) or _near(match, pressing))


def _near(match: Match, places: list[int]) -> bool:
    nearest = bisect_left(places, match.first - NEAR)
    return nearest < len(places) and places[nearest] <= match.last + NEAR


def _with_ends(words: Iterator[Word]) -> Iterator[Word]:
    place = end = 0
    yield 0, 0, 0, "^"
    for place, start, end, word in words:
        yield place, start, end, word
    yield place + 1, end, end, "$"


_NETWORK = Network(RULES, COMMON, HARMLESS_ENDINGS)
_TELLING = _NETWORK.telling(tuple(Kind))
_FIRM = {kind: _NETWORK.saying(kind, firm=True) for kind in Kind}
_PLAIN = {kind: _NETWORK.saying(kind) for kind in Kind}
