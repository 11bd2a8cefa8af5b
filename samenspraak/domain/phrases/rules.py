"""How a rule is written, and reading a table of them.

A rule is a row of words in the order they are said, with at most three other words between each two:

    brand|fik|in+lichterlaaie    one of these, and "+" within one means at once, with nothing between
    in +elkaar|mekaar            a part that starts with "+" comes at once after the part before
    bewustel*                    any word that starts so (four letters at least)
    @KIND                        any word of that group of the vocabulary
    ^ and $                      the first and the last place of the message

A rule that starts with "! " is firm: it holds whatever stands near it.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from enum import Enum
from itertools import chain, product

from samenspraak.domain.phrases.words import misspellings, plain


@dataclass(frozen=True, slots=True)
class Element:
    """One place of a rule: the words and beginnings of words that fit, and whether it follows at once."""

    words: frozenset[str]
    beginnings: frozenset[str]
    at_once: bool


@dataclass(frozen=True, slots=True)
class Rule[Meaning: Enum]:
    """The elements in order; a firm rule holds whatever stands near it."""

    meaning: Meaning
    firm: bool
    elements: tuple[Element, ...]


@dataclass(frozen=True, slots=True)
class Vocabulary:
    """The words of `groups` by name ("@KIND"); `often_misspelt` ones are also found one slip away.

    `words_of_their_own` are ordinary words one slip away from those.
    """

    groups: Mapping[str, str]
    often_misspelt: frozenset[str]
    words_of_their_own: frozenset[str]


def rules_of[Meaning: Enum](
    table: Mapping[str, str], meanings: Mapping[str, Meaning], vocabulary: Vocabulary
) -> Iterator[Rule[Meaning]]:
    """The rules of one language; the table holds them by the name of their meaning, one a line."""
    for name, lines in table.items():
        for line in filter(None, map(str.strip, lines.splitlines())):
            parts = [_ways(part, vocabulary) for part in line.removeprefix("! ").split()]
            for ways in product(*parts):
                yield Rule(meanings[name], line.startswith("! "), tuple(chain.from_iterable(ways)))


def _ways(part: str, vocabulary: Vocabulary) -> list[list[Element]]:
    """Each way a part may be said: all its single words together, and each of its phrases."""
    at_once = part.startswith("+")
    written = part.removeprefix("+").split("|")
    choices = [choice for one in written for choice in _choices(one, vocabulary)]
    single = [choice for choice in choices if "+" not in choice]
    ways = [[_element(single, vocabulary, at_once=at_once)]] if single else []
    phrases = (choice.split("+") for choice in choices if "+" in choice)
    return ways + [
        [_element([word], vocabulary, at_once=at_once or place > 0) for place, word in enumerate(phrase)]
        for phrase in phrases
    ]


def _choices(written: str, vocabulary: Vocabulary) -> list[str]:
    return vocabulary.groups[written].split() if written.startswith("@") else [written]


def _element(choices: list[str], vocabulary: Vocabulary, *, at_once: bool) -> Element:
    compared = [plain(choice).replace("'", "") for choice in choices]
    words = {choice for choice in compared if not choice.endswith("*")}
    typos = {typo for word in words & vocabulary.often_misspelt for typo in misspellings(word)}
    beginnings = {choice[:-1] for choice in compared if choice.endswith("*")}
    if any(len(beginning) < 4 for beginning in beginnings):
        raise ValueError(f"A beginning of fewer than four letters matches too much: {beginnings}.")
    return Element(frozenset(words | (typos - vocabulary.words_of_their_own)), frozenset(beginnings), at_once)
