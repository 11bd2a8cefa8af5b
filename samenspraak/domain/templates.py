"""The variables in a template's text: ``{{1}}`` by number or ``{{naam}}`` by name, as the network writes them."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from itertools import islice, pairwise

GAP = "…"
WORDS_BEFORE, WORDS_AFTER = 4, 3

_VARIABLE = re.compile(r"\{\{\s*(\w+)\s*\}\}")
_SENTENCE_END = re.compile(r"[.!?](?=\s|$)|\n")
_CLAUSE_END = re.compile(r"[.,;:!?)\n]")


@dataclass(frozen=True, slots=True)
class Button:
    """A button below a template. ``url`` is what it opens, perhaps with a variable at its end; empty: no web page."""

    label: str
    url: str = ""


class Lack(StrEnum):
    """What a template asks for that we cannot give: without it the network refuses the template."""

    FILE = "file"
    CODE = "code"
    OTHER = "other"


def variables_of(body: str) -> tuple[str, ...]:
    """Each variable once: by number in the order of the numbers, by name in the order of the text."""
    found = tuple(dict.fromkeys(_VARIABLE.findall(body)))
    return tuple(sorted(found, key=int)) if all(name.isdecimal() for name in found) else found


def names_of(body: str) -> tuple[str, ...]:
    """The names of the variables; empty when they go by number."""
    found = variables_of(body)
    return () if all(name.isdecimal() for name in found) else found


def filled_in(body: str, values: Sequence[str]) -> str:
    """The text with its variables filled in; ``values`` in the order of variables_of."""
    by_name = dict(zip(variables_of(body), values, strict=True))
    return _VARIABLE.sub(lambda match: by_name[match.group(1)], body)


def shared_out(texts: Sequence[str], values: Sequence[str]) -> tuple[tuple[str, ...], ...]:
    """Which of the values are for which text: each takes as many as it has variables."""
    left = iter(values)
    return tuple(tuple(islice(left, len(variables_of(text)))) for text in texts)


def split(body: str) -> tuple[tuple[str, str], ...]:
    """The text in pieces, each with the variable that stands behind it; the last has none."""
    pieces = _VARIABLE.split(body)
    return tuple(zip(pieces[::2], [*pieces[1::2], ""], strict=True))


def surroundings_of(body: str) -> tuple[str, ...]:
    """For each of variables_of, the words of its sentence around its first place: "antwoord over … voor u".

    Empty where there are no such words.
    """
    pieces = split(body)
    found: dict[str, str] = {}
    for (before, name), (after, _) in pairwise(pieces):
        found.setdefault(name, _around(before, after))
    return tuple(found[name] for name in variables_of(body))


def _around(before: str, after: str) -> str:
    words = _SENTENCE_END.split(before)[-1].split()[-WORDS_BEFORE:]
    next_words = _CLAUSE_END.split(after)[0].split()[:WORDS_AFTER]
    if not any(character.isalpha() for word in words + next_words for character in word):
        return ""
    return " ".join((*words, GAP, *next_words)).lstrip(",;: ")
