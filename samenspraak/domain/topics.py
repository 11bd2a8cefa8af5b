"""Topics: what a text speaks of, as bits of one number. Each word is looked up once, for all detectors together."""

from collections.abc import Iterable
from itertools import count

_BITS = (1 << place for place in count())
_OF_WORDS: dict[str, int] = {}
_OF_SIGNS: dict[str, int] = {}

ANYTHING = next(_BITS)
"""The topic of every text."""

SHORT_FIGURES, DATE_FIGURES, JOINED_FIGURES, CODES = (next(_BITS) for _ in range(4))
"""What its figures make of a text: a short run; one as long as a date; two with nothing but separators between them;
letters and figures in a word.
"""


def topic(words: Iterable[str]) -> int:
    """A bit of its own for texts with any of these words; topics are joined with "|". For use at import only."""
    bit = next(_BITS)
    for word in words:
        _OF_WORDS[word] = _OF_WORDS.get(word, 0) | bit
    return bit


def sign(piece: str) -> int:
    """A bit of its own for texts with this piece anywhere in them. For use at import only."""
    bit = _OF_SIGNS[piece] = next(_BITS)
    return bit


def topics_of(plain: str, words: Iterable[str]) -> int:
    """All topics of a text; it knows the words of topics only, and keeps none of the text."""
    topics, of_words = ANYTHING, _OF_WORDS
    for word in words:
        if word in of_words:
            topics |= of_words[word]
    for piece, bit in _OF_SIGNS.items():
        if piece in plain:
            topics |= bit
    return topics
