"""How an emergency rule is written, and the rules of all languages together.

A rule is a row of words in the order they are said, with at most three other words between each two:

    brand|fik|in+lichterlaaie    one of these, and "+" within one means at once, with nothing between
    in +elkaar|mekaar            a part that starts with "+" comes at once after the part before
    bewustel*                    any word that starts so (four letters at least)
    ^ and $                      the first and the last place of the message

A rule that starts with "! " always holds. Any other is stopped by a calm word near it ("gisteren",
"vergunning"), unless a pressing word ("nu", "help") stands near it too.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from enum import Enum
from itertools import chain, product

from samenspraak.domain.emergency import arabic, dutch, dutch_danger, english, german, polish, turkish
from samenspraak.domain.emergency.vocabulary import GROUPS, OFTEN_MISSPELT, WORDS_OF_THEIR_OWN
from samenspraak.domain.emergency.words import misspellings, plain


class Kind(Enum):
    """Which answer fits: 112, 113, or Veilig Thuis with 112."""

    DANGER = "danger"
    SUICIDE = "suicide"
    HOME_VIOLENCE = "home_violence"


class Mood(Enum):
    """What a word near a match says about it."""

    CALM = "calm"
    PRESSING = "pressing"


Meaning = Kind | Mood

MEANINGS: dict[str, Meaning] = {meaning.value: meaning for meaning in (*Kind, *Mood)}
LANGUAGES = (dutch, dutch_danger, english, german, turkish, polish, arabic)


@dataclass(frozen=True, slots=True)
class Element:
    """One place of a rule: the words and beginnings of words that fit, and whether it follows at once."""

    words: frozenset[str]
    beginnings: frozenset[str]
    at_once: bool


@dataclass(frozen=True, slots=True)
class Rule:
    """The elements in order; a firm rule holds whatever stands near it."""

    meaning: Meaning
    firm: bool
    elements: tuple[Element, ...]


def rules_of(table: Mapping[str, str]) -> Iterator[Rule]:
    """The rules of one language; the table holds them by meaning, one a line."""
    for name, lines in table.items():
        for line in filter(None, map(str.strip, lines.splitlines())):
            parts = [_ways(part) for part in line.removeprefix("! ").split()]
            for ways in product(*parts):
                yield Rule(MEANINGS[name], line.startswith("! "), tuple(chain.from_iterable(ways)))


def _ways(part: str) -> list[list[Element]]:
    """Each way a part may be said: all its single words together, and each of its phrases."""
    at_once = part.startswith("+")
    choices = [choice for written in part.removeprefix("+").split("|") for choice in _choices(written)]
    single = [choice for choice in choices if "+" not in choice]
    ways = [[_element(single, at_once=at_once)]] if single else []
    phrases = (choice.split("+") for choice in choices if "+" in choice)
    return ways + [
        [_element([word], at_once=at_once or place > 0) for place, word in enumerate(phrase)]
        for phrase in phrases
    ]


def _choices(written: str) -> list[str]:
    return GROUPS[written].split() if written.startswith("@") else [written]


def _element(choices: list[str], *, at_once: bool) -> Element:
    compared = [plain(choice).replace("'", "") for choice in choices]
    words = {choice for choice in compared if not choice.endswith("*")}
    typos = {typo for word in words & OFTEN_MISSPELT for typo in misspellings(word)}
    beginnings = {choice[:-1] for choice in compared if choice.endswith("*")}
    if any(len(beginning) < 4 for beginning in beginnings):
        raise ValueError(f"A beginning of fewer than four letters matches too much: {beginnings}.")
    return Element(frozenset(words | (typos - WORDS_OF_THEIR_OWN)), frozenset(beginnings), at_once)


RULES = tuple(rule for language in LANGUAGES for rule in rules_of(language.RULES))
