"""The words around a number: what it is called, also when the word is mistyped."""

from collections.abc import Iterable, Sequence

PATIENCE = 60
"""Of how many candidates in one text a detector reads the words around. What follows is data whatever is said of it:
a long text takes no longer, and nothing comes past the guard behind a long table.
"""

_SHORTEST_MISTYPED = 6
_ALPHABET = "abcdefghijklmnopqrstuvwxyz"
SENTENCE_ENDS = frozenset(".!?;\n")
_ABBREVIATION = 4


def listed(text: str) -> frozenset[str]:
    """The words of `text`."""
    return frozenset(text.split())


def spelled(text: str, *, shortest: int = _SHORTEST_MISTYPED) -> frozenset[str]:
    """The words of `text`, with every one-slip misspelling of the longer ones (a letter lost, doubled, swapped)."""
    return frozenset(form for word in text.split() for form in _forms(word, shortest))


def misspelled(text: str) -> frozenset[str]:
    """The words of `text` with every form that has one letter wrong, too many or too few; for long words only."""
    return spelled(text) | frozenset(
        word[:place] + letter + word[place + skipped :]
        for word in text.split()
        for place in range(1, len(word) + 1)
        for letter in _ALPHABET
        for skipped in (0, 1)
    )


def _forms(word: str, shortest: int) -> Iterable[str]:
    yield word
    if len(word) < shortest:
        return
    for place in range(1, len(word)):
        head, letter, tail = word[:place], word[place], word[place + 1 :]
        yield head + tail
        yield head + letter + letter + tail
        yield head[:-1] + letter + head[-1] + tail


SALUTATIONS = spelled(
    "geachte beste lieve hallo heer goedemorgen goedemiddag goedenavond goedeavond goedendag dear",
    shortest=4,
) | listed("dag hoi hey hee hi aan")
"""Before a title: somebody is spoken to, not of."""

NAMELESS = spelled("nummer nummers number numer", shortest=5) | listed(
    "nr nrs nmr no num رقم номер numero numara numarasi"
)
"""What names a number without saying which."""


def last_two(endings: Iterable[str]) -> frozenset[str]:
    """The last two letters of each ending: looked at first, since most words end otherwise."""
    return frozenset(ending[-2:] for ending in endings)


_NUMBER_ENDINGS = (*sorted(spelled("nummer nummers kenmerk kenmerken")), "ummer", "nr", "nmr", "code")
LAST_OF_NUMBERS = last_two(_NUMBER_ENDINGS)


def is_other_number(word: str) -> bool:
    """Whether the word names a number of its own kind: "klantnummer", "pasnr", "betalingskenmerk"."""
    return word[-2:] in LAST_OF_NUMBERS and word.endswith(_NUMBER_ENDINGS) and word not in NAMELESS


def has_sentence_end(words: Sequence[str]) -> bool:
    """Whether any of the words may end a sentence."""
    return not SENTENCE_ENDS.isdisjoint(words)


def is_sentence_end(words: Sequence[str], place: int) -> bool:
    """Whether words[place] ends a sentence; `words` run backwards. The dot of an abbreviation ("nr.") does not."""
    word = words[place]
    if word not in SENTENCE_ENDS:
        return False
    if word != "." or place + 1 >= len(words):
        return True
    if place and words[place - 1] in NAMELESS:
        return False
    previous = words[place + 1]
    return len(previous) > _ABBREVIATION and not previous.endswith("nr")
