"""Topics: what a text speaks of, as bits of one number. Each word is looked up once, for all detectors together."""

from collections.abc import Iterable
from itertools import count

_BITS = (1 << place for place in count())
_OF_WORDS: dict[str, int] = {}
_SIGNS: list[tuple[str, int]] = []

ANYTHING = next(_BITS)
"""The topic of every text."""

SHORT_FIGURES, DATE_FIGURES, JOINED_FIGURES, CODES, STUCK_FIGURES = (next(_BITS) for _ in range(5))
"""What its figures make of a text: a short run; one as long as a date; two as short as a day and a month, with nothing
but separators between them; letters and figures in a word; two runs with nothing but letters between them.
"""

OF_SIZE = (*[SHORT_FIGURES] * 6, DATE_FIGURES, 0, DATE_FIGURES)
"""The topic of a run by its number of figures; longer runs have none."""

_DAY_AND_MONTH = 4
"""How many figures a day and a month have at most; so have two of the runs that are next to each other in any date."""


def topic(words: Iterable[str]) -> int:
    """A bit of its own for texts with any of these words; topics are joined with "|". For use at import only."""
    bit = next(_BITS)
    for word in words:
        _OF_WORDS[word] = _OF_WORDS.get(word, 0) | bit
    return bit


def sign(piece: str) -> int:
    """A bit of its own for texts with this piece anywhere in them. For use at import only."""
    bit = next(_BITS)
    _SIGNS.append((piece, bit))
    return bit


def of_joined(figures: int, between: str) -> int:
    """The topics of two runs with so many figures together, and no letters between them."""
    topics = JOINED_FIGURES if figures <= _DAY_AND_MONTH else 0
    return topics if between else topics | CODES | STUCK_FIGURES


def topics_of(plain: str, words: Iterable[str]) -> int:
    """All topics of a text; it knows the words of topics only, and keeps none of the text."""
    topics, of_words = ANYTHING, _OF_WORDS
    for word in words:
        if word in of_words:
            topics |= of_words[word]
    for piece, bit in _SIGNS:
        if piece in plain:
            topics |= bit
    return topics
