"""Finding the signs of one question in a message, in one pass over its words."""

from collections.abc import Mapping
from enum import Enum
from functools import cache
from typing import NamedTuple

from samenspraak.domain import phrases
from samenspraak.domain.language import language_of
from samenspraak.domain.phrases.words import Word, words_of

Table = Mapping[str, str]
"""Rules by the name of their sign; samenspraak/domain/phrases/rules.py says how they are written."""

Place = tuple[int, int]
"""Where in the text, `end` exclusive."""

UNLESS_TOLD = "en"
"""Whose signs are looked for in a language without a table."""

LONGEST = 2000
"""Characters that are read of one message; what matters is said before."""


FEW_WORDS = 3
"""A message of fewer words says nothing that no sign shows."""


class Said(NamedTuple):
    """What was said: the places of each sign by its name, the words, and the place of all of them."""

    signs: Mapping[str, list[Place]]
    words: list[str]
    whole: Place


class SignReader:
    """Reads the signs of one question, each message by the table of its own language."""

    def __init__(self, tables: Mapping[str, Table], vocabulary: phrases.Vocabulary) -> None:
        names = dict.fromkeys(name for table in tables.values() for name in table)
        self._signs = Enum("Sign", {name: name for name in names})  # type: ignore[misc]  # names come from tables
        self._tables = tables
        self._vocabulary = vocabulary
        self._network = cache(self._built)

    def said_in(self, text: str) -> Said:
        """The signs of a message; takes time linear in its length, and none beyond LONGEST characters."""
        words, language = words_of(text[:LONGEST]), language_of(text)
        signs = self._signs_in(words, language if language in self._tables else UNLESS_TOLD)
        whole = (words[0][1], words[-1][2]) if words else (0, 0)
        return Said(signs, [word for _, _, _, word in words], whole)

    def _signs_in(self, words: list[Word], language: str) -> dict[str, list[Place]]:
        network, names = self._network(language)
        found: dict[str, list[Place]] = {}
        for match in network.matches(words):
            says = match.says
            while says:
                bit = says & -says
                says ^= bit
                found.setdefault(names[bit], []).append((match.start, match.end))
        return {name: sorted(places) for name, places in found.items()}

    def _built(self, language: str) -> tuple[phrases.Network[Enum], dict[int, str]]:
        table = self._tables[language]
        meanings = {sign.value: sign for sign in self._signs}
        network = phrases.Network(tuple(phrases.rules_of(table, meanings, self._vocabulary)))
        return network, {
            network.saying(meanings[name], firm=is_firm): name for name in table for is_firm in (False, True)
        }
