"""Statements about somebody's health, belief, politics, union, orientation, origin or criminal past."""

import re
from collections.abc import Iterator
from enum import Enum, auto

from samenspraak.domain.findings import Finding, Kind, Needs, Profile
from samenspraak.domain.plaintext import Text
from samenspraak.domain.topics import CODES, topic
from samenspraak.privacy.detectors.special.convictions import BELIEFS, CRIMES, DESCENT, ORIENTATIONS, PEOPLES
from samenspraak.privacy.detectors.special.frames import FRAMES, PHRASES
from samenspraak.privacy.detectors.special.health import (
    ATTRIBUTES,
    CONDITIONS,
    SELF_CONTAINED,
    STATES,
    WEAK_STATES,
)
from samenspraak.privacy.detectors.special.judging import (
    is_attribute_of_relation,
    is_framed,
    is_in_phrase,
    is_said_closely,
    is_said_of_somebody,
)

_WORDS = re.compile(r"[^\W_]+|[!?;\n,]|\.(?![0-9])")
_MOST = 100
"""Of so many telling words the sentence is read; more are an attack on the time, and are taken for a statement."""


class _Sort(Enum):
    PLAIN = auto()
    CLOSE = auto()
    ATTRIBUTE = auto()
    WHOLE = auto()
    OTHER = auto()


_SORTS: dict[str, _Sort] = {
    **dict.fromkeys(FRAMES, _Sort.OTHER),
    **dict.fromkeys(PHRASES, _Sort.OTHER),
    **dict.fromkeys(WEAK_STATES | PEOPLES | ORIENTATIONS, _Sort.CLOSE),
    **dict.fromkeys(CONDITIONS | STATES | BELIEFS | CRIMES | DESCENT, _Sort.PLAIN),
    **dict.fromkeys(ATTRIBUTES, _Sort.ATTRIBUTE),
    **dict.fromkeys(SELF_CONTAINED, _Sort.WHOLE),
}
_LETTERS = frozenset(word for word in _SORTS if word.isalpha())
_WITH_FIGURES = frozenset({"d", "ja", "plus", "nu"})
"""What is left of "d66", "ja21", "50plus" and "nu91" without their figures; by themselves they tell nothing."""


class SpecialDetector:
    """See the module's docstring. The finding is the word that tells it, not the sentence around it."""

    kind = Kind.SPECIAL
    name = "special"
    needs = (Needs(topics=topic(_LETTERS)), Needs(topics=topic(_WITH_FIGURES), also=CODES))
    has_figures = False

    def find(self, text: Text, _profile: Profile, /) -> Iterator[Finding]:
        """A general question, a facility or swearing with an illness is no statement about anybody."""
        words = _WORDS.findall(text.plain)
        telling = [place for place, word in enumerate(words) if word in _SORTS]
        told = [place for place in telling[:_MOST] if _is_statement(words, place)] + telling[_MOST:]
        matches = list(_WORDS.finditer(text.plain)) if told else []
        for place in told:
            yield Finding(*text.span(*matches[place].span()), Kind.SPECIAL)


def _is_statement(words: list[str], place: int) -> bool:
    word = words[place]
    sort = _SORTS[word]
    if sort is _Sort.WHOLE:
        return True
    if sort is _Sort.PLAIN and is_said_of_somebody(words, place):
        return True
    if sort is _Sort.CLOSE and is_said_closely(words, place):
        return True
    if sort is _Sort.ATTRIBUTE and is_attribute_of_relation(words, place):
        return True
    if word in FRAMES and is_framed(words, place, FRAMES[word]):
        return True
    return word in PHRASES and is_in_phrase(words, place, PHRASES[word])
