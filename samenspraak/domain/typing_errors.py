"""How many slips of the finger lie between what was typed and a word: a letter too many, too few, wrong, or swapped."""

import unicodedata
from collections.abc import Iterable

WHOLE_LETTERS = str.maketrans(
    {"ß": "ss", "æ": "ae", "œ": "oe", "ø": "o", "ł": "l", "đ": "d", "ð": "d", "ı": "i", "þ": "th"}
)
"""Letters that are no other letter with an accent, as PostgreSQL's unaccent writes them."""


def folded(text: str) -> str:
    """In small letters and without accents, as the search keeps words and names."""
    parts = unicodedata.normalize("NFKD", text.lower().translate(WHOLE_LETTERS))
    return "".join(part for part in parts if not unicodedata.combining(part))


def allowed_slips(word: str) -> int:
    """In a short word every letter counts."""
    return 0 if len(word) < 4 else 1 if len(word) < 7 else 2


def slips(typed: str, word: str) -> int:
    """The number of letters to add, drop, change or swap with their neighbour (optimal string alignment)."""
    before: list[int] = []
    row = list(range(len(word) + 1))
    for place, letter in enumerate(typed):
        earlier, before, row = before, row, [place + 1]
        for at, other in enumerate(word):
            cost = min(before[at + 1] + 1, row[at] + 1, before[at] + (letter != other))
            if place and at and letter == word[at - 1] and typed[place - 1] == other:
                cost = min(cost, earlier[at - 1] + 1)
            row.append(cost)
    return row[-1]


def meant(typed: str, words: Iterable[str]) -> str:
    """The first of the words that are nearest to what was typed; empty when none is near enough."""
    wanted = folded(typed)
    near = [(slips(wanted, folded(word)), word) for word in words]
    least, word = min(near, key=lambda pair: pair[0], default=(0, ""))
    return word if 0 < least <= allowed_slips(wanted) else ""
