"""Weighing what was said: a sum of weights that were learnt, read from a file that people can read too."""

from collections.abc import Mapping
from functools import lru_cache
from itertools import combinations, pairwise
from math import hypot
from pathlib import Path

from samenspraak.domain.phrases.words import words_of
from samenspraak.domain.signs.reading import LONGEST, Place, Said

SIGN, PAIR, WORD, BESIDE, BEGINNING = 1.0, 0.7, 0.5, 0.5, 0.4
"""How much a sign counts, two signs near each other, a word, two words side by side, and how a word begins."""

LETTERS = 4
"""How much of a word is its beginning: what its forms have alike."""

NEAR = 60
"""Characters between the beginnings of two signs that still count as together."""

MOST_WORDS = 5
WORDS_A_STEP = 4
"""The length of a message counts in steps of four words, up to five."""


def features(said: Said, text: str) -> dict[str, float]:
    """What is weighed of a message: "fire", "fire & past", "=brand", "4 words", "?"."""
    signs = sorted(said.signs.items())
    pairs = [
        f"{one} & {other}" for (one, here), (other, there) in combinations(signs, 2) if _near(here, there)
    ]
    return dict.fromkeys(said.signs, SIGN) | dict.fromkeys(pairs, PAIR) | _plainly(text)


@lru_cache(maxsize=1)
def _plainly(text: str) -> dict[str, float]:
    """Its words, how many there are, and its marks; kept for the next question about the same message."""
    words = [word for _, _, _, word in words_of(text[:LONGEST])]
    steps = min(MOST_WORDS, len(words) // WORDS_A_STEP)
    found = dict.fromkeys([f"={word}" for word in words if word.isalpha()], WORD)
    found[f"{steps * WORDS_A_STEP} words"] = SIGN
    return found | {mark: SIGN for mark in "?!" if mark in text}


@lru_cache(maxsize=1)
def wording(text: str) -> dict[str, float]:
    """How it is worded: "=van+kant", "=bloe*". For questions whose signs cannot foresee it all.

    Figures are no wording: what is learnt holds no piece of anybody's number. Kept for the next question about the
    same message.
    """
    words = [word if word.isalpha() else "" for _, _, _, word in words_of(text[:LONGEST])]
    found = {f"={word[:LETTERS]}*": BEGINNING for word in words if len(word) > LETTERS}
    found.update((f"={one}+{other}", BESIDE) for one, other in pairwise(words) if one and other)
    return found


def _near(here: list[Place], there: list[Place]) -> bool:
    """Whether any of these begin close to any of those; both are in the order of the text."""
    one = other = 0
    while one < len(here) and other < len(there):
        apart = here[one][0] - there[other][0]
        if abs(apart) < NEAR:
            return True
        one, other = (one + 1, other) if apart < 0 else (one, other + 1)
    return False


class Weights:
    """The weights of a question, one column for each of its answers.

    A row is read when a message asks for it: a program that starts for one message does not wait for all of them.
    """

    def __init__(self, path: Path) -> None:
        heading, *lines = path.read_text(encoding="utf-8").splitlines()
        self.answers = tuple(heading.split("\t")[1:])
        self._written = dict(line.split("\t", 1) for line in lines)
        self._read: dict[str, tuple[float, ...]] = {}
        self._bias = self._weights("")
        del self._written[""]

    def sums(self, found: Mapping[str, float]) -> dict[str, float]:
        """How much speaks for each answer; above zero it is given."""
        length = hypot(*found.values()) or 1.0
        sums = [0.0] * len(self.answers)
        for name in self._written.keys() & found.keys():
            value = found[name]
            for place, weight in enumerate(self._weights(name)):
                sums[place] += weight * value
        return {
            answer: total / length + bias
            for answer, total, bias in zip(self.answers, sums, self._bias, strict=True)
        }

    def _weights(self, name: str) -> tuple[float, ...]:
        found = self._read.get(name)
        if found is None:
            found = self._read[name] = tuple(map(float, self._written[name].split("\t")))
        return found
